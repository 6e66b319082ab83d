"""How a visit begins and ends, and how time goes by in it."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.session import idle
from kiosk.session.events import (
    AudienceChosen,
    Finished,
    FinishUndone,
    Ticked,
    Woken,
    WordsShown,
)
from kiosk.session.rules import Rules
from kiosk.session.state import IdlePhase, Place, Screen, SessionState, Sheet, fresh

VisitEvent = Woken | Ticked | WordsShown | AudienceChosen | Finished | FinishUndone


def passed(state: SessionState, event: VisitEvent, now_ms: int, rules: Rules) -> SessionState:
    """Return the state after an event that begins, measures or ends a visit."""
    match event:
        case Ticked():
            return idle.warned(state, now_ms, rules)
        case WordsShown(count=count):
            return _counted(state, count)
        case AudienceChosen(audience=audience):
            return fresh(audience, rules.comfort)
        case Woken():
            return _woken(state, now_ms, rules)
        case Finished():
            return _finished(state, now_ms, rules)
        case FinishUndone():
            return _undone(state, now_ms)
        case _:
            assert_never(event)


def touched(state: SessionState, now_ms: int) -> SessionState:
    """Return the visit with its idle time begun anew; without a visit, the same."""
    if not idle.is_visit(state):
        return state
    return replace(state, phase=IdlePhase.ACTIVE, since_ms=now_ms)


def _counted(state: SessionState, count: int) -> SessionState:
    """Words of a sheet never shorten the time of the page beneath it."""
    if not idle.is_visit(state):
        return state
    least = 0 if state.sheet is Sheet.NONE else state.words_shown
    return replace(state, words_shown=max(count, least))


def _woken(state: SessionState, now_ms: int, rules: Rules) -> SessionState:
    """A touch on Start during a finish's undo is the next visitor's."""
    if idle.is_visit(state) or state.place.screen is Screen.PROBLEM:
        return touched(state, now_ms)
    start = fresh(state.audience, rules.comfort)
    return replace(start, place=Place(Screen.HOME), since_ms=now_ms)


def _finished(state: SessionState, now_ms: int, rules: Rules) -> SessionState:
    if not idle.is_visit(state):
        return state
    return replace(
        fresh(state.audience, rules.comfort),
        phase=IdlePhase.FINISHING,
        since_ms=now_ms,
        undo=state,
    )


def _undone(state: SessionState, now_ms: int) -> SessionState:
    return touched(state, now_ms) if state.undo is None else touched(state.undo, now_ms)
