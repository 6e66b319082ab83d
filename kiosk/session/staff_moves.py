"""The door, the staff area, cleaning and set-up: what leads in, and every way out.

Only ``StaffSignedIn`` leads into the staff area, and only from the PIN pad.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.session import idle, places, visit
from kiosk.session.events import AudienceChosen, Event, PageTurned, Touched, WentBack
from kiosk.session.rules import Rules
from kiosk.session.staff_events import (
    CleaningBegan,
    DoorOpened,
    SetUpBegan,
    SetUpDone,
    SetUpStepped,
    StaffEvent,
    StaffLeft,
    StaffPageOpened,
    StaffSignedIn,
)
from kiosk.session.state import Place, Screen, SessionState, fresh

FIRST_STEP = "country"


def passed(state: SessionState, event: StaffEvent, now_ms: int, rules: Rules) -> SessionState:
    """Return the state after a staff event; one that makes no sense here changes nothing."""
    screen = state.place.screen
    match event:
        case DoorOpened():
            return _door(state, now_ms, rules)
        case StaffSignedIn() if screen is Screen.PIN_PAD:
            return _entered(state, Place(Screen.STAFF), now_ms)
        case StaffPageOpened(page=page) if state.staff:
            return _opened(replace(state, since_ms=now_ms), page)
        case StaffLeft() if state.staff:
            return fresh(state.audience, rules.comfort)
        case CleaningBegan() if state.staff:
            return replace(_entered(state, Place(Screen.CLEANING), now_ms), staff=False)
        case SetUpBegan() | SetUpStepped() | SetUpDone():
            return _set_up(state, event, now_ms, rules)
        case StaffSignedIn() | StaffPageOpened() | StaffLeft() | CleaningBegan():
            return state
        case _:
            assert_never(event)


def within(state: SessionState, event: Event, now_ms: int, rules: Rules) -> SessionState:
    """Return the state of a staff screen after an event of visitors: few mean anything there."""
    screen = state.place.screen
    if screen is Screen.CLEANING:
        return state
    match event:
        case Touched():
            return replace(state, since_ms=now_ms)
        case PageTurned(anchor=anchor) if state.staff:
            here = replace(state.place, anchor=max(0, anchor))
            return replace(places.turn(state, here), since_ms=now_ms)
        case AudienceChosen(audience=audience) if state.staff:
            return replace(state, audience=audience, since_ms=now_ms)
        case WentBack() if screen is Screen.PIN_PAD:
            return visit.touched(idle.pad_closed(state, rules), now_ms)
        case WentBack() if state.staff:
            return _back(replace(state, since_ms=now_ms), rules)
        case _:
            return state


def _door(state: SessionState, now_ms: int, rules: Rules) -> SessionState:
    """A visit waits behind the pad; without one (or with only its undo left) nothing does."""
    if state.place.screen in idle.STAFF_SCREENS:
        return state
    if idle.is_visit(state):
        way = (*state.history, state.place)
        return places.go(visit.touched(state, now_ms), Place(Screen.PIN_PAD), way)
    empty = fresh(state.audience, rules.comfort)
    return replace(empty, place=Place(Screen.PIN_PAD), since_ms=now_ms)


def _entered(state: SessionState, place: Place, now_ms: int) -> SessionState:
    """Signing in ends the visit; only the size and colours of the words stay till staff leave."""
    empty = fresh(state.audience, state.comfort)
    return replace(empty, place=place, since_ms=now_ms, staff=True)


def _opened(state: SessionState, page: str) -> SessionState:
    way = (*state.history, state.place)
    pages = [place.subject for place in way]
    if page in pages:
        at = pages.index(page)
        return places.go(state, way[at], way[:at])
    return places.go(state, Place(Screen.STAFF, page), way)


def _back(state: SessionState, rules: Rules) -> SessionState:
    if not state.history:
        return fresh(state.audience, rules.comfort)
    return places.go(state, state.history[-1], state.history[:-1])


def _set_up(
    state: SessionState, event: SetUpBegan | SetUpStepped | SetUpDone, now_ms: int, rules: Rules
) -> SessionState:
    """Set-up begins only on a kiosk nobody has touched."""
    empty = fresh(state.audience, rules.comfort)
    if isinstance(event, SetUpBegan):
        step, may = FIRST_STEP, state == empty
    elif isinstance(event, SetUpStepped):
        step, may = event.step, state.place.screen is Screen.SET_UP
    else:
        return empty if state.place.screen is Screen.SET_UP else state
    if not may:
        return state
    return replace(state, place=Place(Screen.SET_UP, step), since_ms=now_ms)
