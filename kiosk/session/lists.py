"""What the lists a visitor opens lead to."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.session import places, questions
from kiosk.session.list_events import (
    ListEvent,
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
from kiosk.session.state import Place, Screen, SessionState


def listed(state: SessionState, event: ListEvent) -> SessionState:
    """Return the visit after something was done with a list."""
    match event:
        case SupportOpened(helpline=name):
            return places.open_place(state, Place(_support(name), name))
        case WordsOpened(letter=letter):
            return places.open_place(state, Place(_words(letter), letter))
        case QuestionsOpened():
            return _to_questions(state)
        case QuestionsOffered(group=group):
            audience = state.place.audience if group.startswith("topic:") else None
            return places.open_place(state, Place(Screen.OFFERS, group, audience=audience))
        case QuestionChosen(question_id=name):
            return replace(state, questions=questions.added(state.questions, name))
        case QuestionTakenOut(question_id=name):
            return replace(state, questions=questions.without(state.questions, name))
        case QuestionMoved(question_id=name, step=step):
            return replace(state, questions=questions.moved(state.questions, name, step))
        case QuestionsTaken():
            return _with_questions(state, Screen.TAKE_AWAY)
        case NurseShown():
            return _with_questions(state, Screen.NURSE)
        case _:
            assert_never(event)


def hidden(state: SessionState, now_ms: int) -> SessionState:
    """Put the list in large type away; the visit goes on where it was shown from."""
    back = state.history[-1] if state.history else Place(Screen.HOME)
    return replace(places.go(state, back, state.history[:-1]), since_ms=now_ms)


def _support(name: str) -> Screen:
    return Screen.HELPLINE if name else Screen.SUPPORT


def _words(letter: str) -> Screen:
    return Screen.LETTER if letter else Screen.WORDS


def _to_questions(state: SessionState) -> SessionState:
    """Open the list; from the questions offered on the way to it, Back leads past them."""
    way = places.trail(state)
    before = [number for number, place in enumerate(way) if place.screen is Screen.QUESTIONS]
    if before:
        return places.go(state, Place(Screen.QUESTIONS), way[: before[0]])
    return places.open_place(state, Place(Screen.QUESTIONS))


def _with_questions(state: SessionState, screen: Screen) -> SessionState:
    return places.open_place(state, Place(screen)) if state.questions else state
