"""When a visit is over because nobody is there any more.

All moments are monotonic milliseconds, as handed to ``reduce``.
"""

from __future__ import annotations

from dataclasses import replace

from kiosk.session import lists, places
from kiosk.session.rules import Rules
from kiosk.session.state import LARGE_TEXT, IdlePhase, Screen, SessionState, Sheet, fresh

HELP_SCREENS = frozenset({Screen.GET_HELP, Screen.HELP_PAGES})
_LISTS = frozenset({Screen.HOME, Screen.SECTION, Screen.WORDS, Screen.LETTER})
_READING_SHEETS = frozenset({Sheet.WORD, Sheet.GROWN_UPS})
STAFF_SCREENS = frozenset({Screen.PIN_PAD, Screen.STAFF, Screen.SET_UP, Screen.CLEANING})
_NOBODY = frozenset({Screen.ATTRACT, Screen.PROBLEM}) | STAFF_SCREENS


def is_visit(state: SessionState) -> bool:
    """Whether somebody is using the kiosk (a finish waiting for its undo is at attract)."""
    return state.place.screen not in _NOBODY


def limit_ms(state: SessionState, rules: Rules) -> int:
    """How long this screen may stay untouched before the warning.

    Before the list in large type is put away; it gives no warning.
    The limits of Get help are a floor: its words never have less time than the
    same words elsewhere.
    """
    if state.place.screen is Screen.NURSE:
        return rules.nurse_limit_ms
    reading = max(
        rules.reading_least_ms,
        rules.reading_base_ms + rules.reading_word_ms * state.words_shown,
    )
    is_list = state.place.screen in _LISTS and state.sheet not in _READING_SHEETS
    limit = rules.list_limit_ms if is_list else reading
    if state.comfort.text >= LARGE_TEXT:
        limit = limit * rules.large_percent // 100
    if state.place.screen in HELP_SCREENS:
        return max(rules.help_limit_ms, limit)
    return limit


def deadline_ms(state: SessionState, rules: Rules) -> int | None:
    """The next moment a Ticked must be dispatched; None when nothing is waiting."""
    if state.place.screen in STAFF_SCREENS:
        limit = _staff_limit_ms(state.place.screen, rules)
        return None if limit is None else state.since_ms + limit
    if state.phase is IdlePhase.FINISHING:
        return state.since_ms + rules.undo_ms
    if not is_visit(state):
        return None
    if state.phase is IdlePhase.WARNING:
        return state.since_ms + rules.warning_ms
    return state.since_ms + limit_ms(state, rules)


def _staff_limit_ms(screen: Screen, rules: Rules) -> int | None:
    """Return how long a staff screen stays untouched; set-up waits for ever."""
    match screen:
        case Screen.PIN_PAD:
            return rules.pad_limit_ms
        case Screen.STAFF:
            return rules.staff_limit_ms
        case Screen.CLEANING:
            return rules.cleaning_ms
        case _:
            return None


def counts_down(state: SessionState) -> bool:
    """Whether the seconds that are left may be on show."""
    return state.phase is not IdlePhase.ACTIVE or state.place.screen is Screen.CLEANING


def pad_closed(state: SessionState, rules: Rules) -> SessionState:
    """Return to the page the PIN pad was opened on; its idle time has gone on meanwhile."""
    if not state.history:
        return fresh(state.audience, rules.comfort)
    return places.go(state, state.history[-1], state.history[:-1])


def seconds_left(state: SessionState, now_ms: int, rules: Rules) -> int | None:
    """The number the warning shows; None in its first half and outside it."""
    if state.phase is not IdlePhase.WARNING:
        return None
    left = state.since_ms + rules.warning_ms - now_ms
    if left * 2 > rules.warning_ms:
        return None
    return max(0, -(-left // 1000))


def expired(state: SessionState, now_ms: int, rules: Rules) -> SessionState:
    """Return a fresh state once the visit, or the undo of its finish, is over.

    A clock that jumped past limit and warning together (the device slept) ends
    the visit at once: whoever comes next never sees the last visitor's page.
    """
    deadline = deadline_ms(state, rules)
    if deadline is None:
        return state
    if state.place.screen is Screen.PIN_PAD and now_ms >= deadline:
        return expired(pad_closed(state, rules), now_ms, rules)
    if state.phase is IdlePhase.ACTIVE and is_visit(state):
        deadline += rules.warning_ms
    return fresh(state.audience, rules.comfort) if now_ms >= deadline else state


def warned(state: SessionState, now_ms: int, rules: Rules) -> SessionState:
    """Return the state with the warning up if its limit has gone by."""
    deadline = deadline_ms(state, rules)
    if state.place.screen is Screen.NURSE and deadline is not None and now_ms >= deadline:
        return lists.hidden(state, now_ms)
    waits = state.phase is IdlePhase.ACTIVE and is_visit(state)
    if not waits or deadline is None or now_ms < deadline:
        return state
    return replace(state, phase=IdlePhase.WARNING, since_ms=now_ms)
