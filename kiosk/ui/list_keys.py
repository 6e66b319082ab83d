"""What a visitor did by pressing a row of a list (pure)."""

from __future__ import annotations

from kiosk.session.events import AnswerChosen, Event, WordOpened
from kiosk.session.list_events import (
    NurseShown,
    QuestionChosen,
    QuestionMoved,
    QuestionsOffered,
    QuestionsOpened,
    QuestionsTaken,
    QuestionTakenOut,
    SupportOpened,
    WordsOpened,
)


def list_event(key: str) -> Event | None:
    """Return the event of a row 'kind:value', None for an unknown one."""
    kind, _, value = key.partition(":")
    match kind:
        case "words" | "letter":
            return WordsOpened(value)
        case "support":
            return SupportOpened(value)
        case "face":
            return AnswerChosen(value)
        case "word":
            return WordOpened(value)
        case _:
            return _question_event(kind, value)


def _question_event(kind: str, value: str) -> Event | None:
    match kind:
        case "questions":
            return QuestionsOpened()
        case "offer":
            return QuestionsOffered(value)
        case "add":
            return QuestionChosen(value)
        case "out":
            return QuestionTakenOut(value)
        case "up" | "down":
            return QuestionMoved(value, -1 if kind == "up" else 1)
        case "take":
            return QuestionsTaken()
        case "nurse":
            return NurseShown()
        case _:
            return None
