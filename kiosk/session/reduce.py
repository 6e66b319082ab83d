"""The one function that changes what a visitor is doing."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.session import idle, staff_moves, visit
from kiosk.session.events import (
    Event,
    SchemeChosen,
    SheetClosed,
    SheetOpened,
    StayedHere,
    StillChosen,
    TextSizeChosen,
    Touched,
    WordOpened,
)
from kiosk.session.list_events import ListEvent
from kiosk.session.lists import listed
from kiosk.session.moves import MoveEvent, moved
from kiosk.session.places import put_away
from kiosk.session.rules import Rules
from kiosk.session.staff_events import StaffEvent
from kiosk.session.state import TEXT_STEPS, Screen, SessionState, Sheet
from kiosk.session.visit import VisitEvent

_PAGE_SHEETS = frozenset({Sheet.PAGE, Sheet.CONTENTS})
_TOPIC_SHEETS = frozenset({Sheet.GROWN_UPS, Sheet.RELATED})
_WITHOUT_PAGES = frozenset(
    {
        Screen.HOME,
        Screen.SECTION,
        Screen.WORDS,
        Screen.LETTER,
        Screen.QUESTIONS,
        Screen.OFFERS,
        Screen.TAKE_AWAY,
        Screen.NURSE,
        Screen.SUPPORT,
        Screen.HELPLINE,
    }
)

_HandEvent = (
    Touched
    | StayedHere
    | SheetOpened
    | SheetClosed
    | WordOpened
    | TextSizeChosen
    | SchemeChosen
    | StillChosen
)


def reduce(state: SessionState, event: Event, now_ms: int, rules: Rules) -> SessionState:
    """Return the state after ``event`` at the monotonic moment ``now_ms``.

    Never raises. A visit whose time is up is cleared before the event counts,
    so a late touch cannot bring it back. A cleared visit equals
    ``fresh(audience, rules.comfort)``, with ``since_ms`` 0. Without a visit
    (attract, problem, the undo of a finish) only Woken, FinishUndone,
    AudienceChosen and the staff's events do anything.
    """
    state = idle.expired(state, now_ms, rules)
    if isinstance(event, StaffEvent):
        return staff_moves.passed(state, event, now_ms, rules)
    if state.place.screen in idle.STAFF_SCREENS:
        return staff_moves.within(state, event, now_ms, rules)
    if isinstance(event, VisitEvent):
        return visit.passed(state, event, now_ms, rules)
    if not idle.is_visit(state):
        return state
    state = visit.touched(state, now_ms)
    if isinstance(event, MoveEvent):
        return moved(state, event)
    if isinstance(event, ListEvent):
        return listed(state, event)
    return _handled(state, event)


def _handled(state: SessionState, event: _HandEvent) -> SessionState:
    """Return the visit after an event that stays on its screen."""
    match event:
        case Touched() | StayedHere():
            return state
        case SheetOpened(sheet=sheet):
            return _show_sheet(state, sheet)
        case SheetClosed():
            return put_away(state)
        case WordOpened(term_id=term):
            return replace(state, sheet=Sheet.WORD, word=term) if term else state
        case TextSizeChosen(text=text):
            known = text in TEXT_STEPS
            return replace(state, comfort=replace(state.comfort, text=text)) if known else state
        case SchemeChosen(scheme=scheme):
            return replace(state, comfort=replace(state.comfort, scheme=scheme))
        case StillChosen(still=still):
            return replace(state, comfort=replace(state.comfort, still=still))
        case _:
            assert_never(event)


def _show_sheet(state: SessionState, sheet: Sheet) -> SessionState:
    """A sheet that makes no sense here stays shut; a word needs WordOpened."""
    screen = state.place.screen
    if sheet is Sheet.WORD:
        return state
    if sheet in _PAGE_SHEETS and screen in _WITHOUT_PAGES:
        return state
    if sheet in _TOPIC_SHEETS and screen is not Screen.TOPIC:
        return state
    return replace(put_away(state), sheet=sheet)
