"""When a visit is over because nobody is there any more.

All moments are monotonic milliseconds, as handed to ``reduce``.
"""

from __future__ import annotations

from dataclasses import replace

from kiosk.session.rules import Rules
from kiosk.session.state import IdlePhase, Screen, SessionState, Sheet, fresh

LARGE_TEXT = 160
"""From this text step on limits are longer."""

HELP_SCREENS = frozenset({Screen.GET_HELP, Screen.HELP_PAGES})
_LISTS = frozenset({Screen.HOME, Screen.SECTION, Screen.WORDS, Screen.LETTER})
_READING_SHEETS = frozenset({Sheet.WORD, Sheet.GROWN_UPS})
_NOBODY = frozenset({Screen.ATTRACT, Screen.PROBLEM})


def is_visit(state: SessionState) -> bool:
    """Whether somebody is using the kiosk (a finish waiting for its undo is at attract)."""
    return state.place.screen not in _NOBODY


def limit_ms(state: SessionState, rules: Rules) -> int:
    """How long this screen may stay untouched before the warning.

    The limits of Get help are a floor: its words never have less time than the
    same words elsewhere.
    """
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
    if state.phase is IdlePhase.FINISHING:
        return state.since_ms + rules.undo_ms
    if not is_visit(state):
        return None
    if state.phase is IdlePhase.WARNING:
        return state.since_ms + rules.warning_ms
    return state.since_ms + limit_ms(state, rules)


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
    if state.phase is IdlePhase.ACTIVE:
        deadline += rules.warning_ms
    return fresh(state.audience, rules.comfort) if now_ms >= deadline else state


def warned(state: SessionState, now_ms: int, rules: Rules) -> SessionState:
    """Return the state with the warning up if its limit has gone by."""
    deadline = deadline_ms(state, rules)
    if state.phase is not IdlePhase.ACTIVE or deadline is None or now_ms < deadline:
        return state
    return replace(state, phase=IdlePhase.WARNING, since_ms=now_ms)
