"""The way to the lists: words, questions and helplines."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.library import Library
from kiosk.content.model import Audience
from kiosk.content.support import COUNTRIES
from kiosk.session.events import Event
from kiosk.session.list_events import (
    NurseShown,
    QuestionChosen,
    QuestionsOffered,
    QuestionsOpened,
    QuestionsTaken,
    QuestionTakenOut,
    SupportOpened,
    WordsOpened,
)
from kiosk.ui.support_lists import AMBULANCE_ID, LANGUAGE, TEAM
from kiosk.ui.word_lists import letters

Way = tuple[str, tuple[Event, ...]]


def list_places(library: Library, audience: Audience) -> Iterator[Way]:
    """Yield a name and the events from Home for every list."""
    known = letters(library, audience)
    if known:
        yield "words", (WordsOpened(),)
    for letter in known:
        yield f"words-{letter.lower()}", (WordsOpened(), WordsOpened(letter))
    yield from _questions(library, audience)
    yield from _support(library, audience)


def _questions(library: Library, audience: Audience) -> Iterator[Way]:
    """Each screen with every question chosen, so that their longest are seen; at last none."""
    groups = library.questions(audience)
    if not groups:
        return
    ids = [question.id for group in groups for question in group.questions]
    every = tuple(QuestionChosen(name) for name in ids)
    none = tuple(QuestionTakenOut(name) for name in ids)
    yield "questions-chosen", (*none, *every, QuestionsOpened())
    yield "questions-taken", (*none, *every, QuestionsOpened(), QuestionsTaken())
    yield "questions-nurse", (*none, *every, QuestionsOpened(), NurseShown())
    for group in groups:
        first = QuestionChosen(group.questions[0].id)
        yield (
            f"questions-{group.id}",
            (*none, first, QuestionsOffered(), QuestionsOffered(group.id)),
        )
    yield "questions-none", (*none, QuestionsOpened())


def _support(library: Library, audience: Audience) -> Iterator[Way]:
    yield "support", (SupportOpened(),)
    names = [TEAM]
    for country in COUNTRIES:
        known = [line.id for line in library.support(country, audience)]
        names += [f"{name}-{country}" for name in (AMBULANCE_ID, *known, LANGUAGE)]
    for name in dict.fromkeys(names):
        yield f"support-{name}", (SupportOpened(), SupportOpened(name))
