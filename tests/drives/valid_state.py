"""What must hold of every state of a visit, whatever was touched."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.session.idle import STAFF_SCREENS, deadline_ms, is_visit
from kiosk.session.places import HISTORY_LIMIT
from kiosk.session.questions import MOST
from kiosk.session.rules import Rules
from kiosk.session.state import (
    TEXT_STEPS,
    IdlePhase,
    Place,
    Screen,
    SessionState,
    Sheet,
    fresh,
)

OF_SOMETHING = frozenset(
    {
        *(Screen.SECTION, Screen.TOPIC, Screen.EXPLAINER, Screen.TOUR, Screen.DECK, Screen.FIND),
        *(Screen.HELP_PAGES, Screen.SOURCES, Screen.LETTER, Screen.HELPLINE, Screen.SET_UP),
    }
)
OF_SOMETHING_OR_ALL = frozenset({Screen.BODY_MAP, Screen.OFFERS, Screen.STAFF})
ENDS_BY_ITSELF = frozenset(Screen) - {Screen.ATTRACT, Screen.PROBLEM, Screen.SET_UP}
TURNING_SHEETS = frozenset({Sheet.PAGE, Sheet.CONTENTS})
LISTS = frozenset(
    {
        *(Screen.HOME, Screen.SECTION, Screen.WORDS, Screen.LETTER, Screen.QUESTIONS),
        *(Screen.OFFERS, Screen.TAKE_AWAY, Screen.NURSE, Screen.SUPPORT, Screen.HELPLINE),
    }
)


def faults(state: SessionState, rules: Rules, now_ms: int) -> list[str]:
    """Return, in words, what does not hold of ``state``."""
    found = [*_place(state), *_way(state), *_over(state), *_ends(state, rules, now_ms)]
    if state.undo is not None:
        found += [f"undo: {each}" for each in faults(state.undo, rules, now_ms)]
    return found


def _place(state: SessionState) -> Iterator[str]:
    place = state.place
    yield from _one_place(place)
    if place.audience is state.audience and place.screen is Screen.TOPIC:
        yield "a topic is turned to the kiosk's own audience"
    if state.staff != (place.screen is Screen.STAFF):
        yield f"staff {state.staff} at {place.screen}"
    if state.comfort.text not in TEXT_STEPS:
        yield f"text of {state.comfort.text}"


def _one_place(place: Place) -> Iterator[str]:
    if place.screen in OF_SOMETHING and not place.subject:
        yield f"{place.screen} of nothing"
    if place.screen not in OF_SOMETHING | OF_SOMETHING_OR_ALL and place.subject:
        yield f"{place.screen} of {place.subject!r}"
    if place.anchor < 0:
        yield f"{place.screen} at {place.anchor}"


def _way(state: SessionState) -> Iterator[str]:
    if len(state.history) > HISTORY_LIMIT:
        yield f"a way of {len(state.history)} places"
    for place in state.history:
        yield from _one_place(place)
        of_staff = place.screen in STAFF_SCREENS
        if of_staff != state.staff or place.screen is Screen.ATTRACT:
            yield f"{place.screen} on the way to {state.place.screen}"
    way_back = is_visit(state) or state.staff or state.place.screen is Screen.PIN_PAD
    if state.history and not way_back:
        yield f"a way to {state.place.screen}"


def _over(state: SessionState) -> Iterator[str]:
    """Check the sheet, the warning, the undo and what a visitor has chosen."""
    sheet, screen = state.sheet, state.place.screen
    if (sheet is Sheet.WORD) != bool(state.word):
        yield f"sheet {sheet!r} with word {state.word!r}"
    if sheet in TURNING_SHEETS and screen in LISTS:
        yield f"sheet {sheet} on {screen}"
    if sheet in (Sheet.GROWN_UPS, Sheet.RELATED) and screen is not Screen.TOPIC:
        yield f"sheet {sheet} on {screen}"
    if not is_visit(state) and sheet is not Sheet.NONE:
        yield f"sheet {sheet} without a visit"
    if state.phase is IdlePhase.WARNING and not is_visit(state):
        yield f"a warning on {screen}"
    if (state.phase is IdlePhase.FINISHING) != (state.undo is not None):
        yield f"{state.phase} with undo {state.undo}"
    if state.undo is not None and (screen is not Screen.ATTRACT or not is_visit(state.undo)):
        yield f"an undo on {screen}"
    if len(state.questions) > MOST or len(set(state.questions)) < len(state.questions):
        yield f"questions {state.questions}"


def _ends(state: SessionState, rules: Rules, now_ms: int) -> Iterator[str]:
    screen = state.place.screen
    if state.since_ms > now_ms:
        yield f"since {state.since_ms}, now {now_ms}"
    if screen in ENDS_BY_ITSELF and deadline_ms(state, rules) is None:
        yield f"{screen} never ends"
    empty = fresh(state.audience, rules.comfort)
    if screen is Screen.ATTRACT and state.undo is None and state != empty:
        yield f"something is left of a visit: {state}"
