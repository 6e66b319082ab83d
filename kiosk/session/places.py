"""Standing in a place, going on to the next, and what is kept of the way."""

from __future__ import annotations

from dataclasses import replace

from kiosk.content.model import Audience
from kiosk.session.state import Place, SessionState, Sheet

HISTORY_LIMIT = 50
"""Places remembered; the oldest is forgotten first, and Back then ends at home."""


def put_away(state: SessionState) -> SessionState:
    """Return the visit without a sheet."""
    return replace(state, sheet=Sheet.NONE, word="")


def go(state: SessionState, place: Place, history: tuple[Place, ...]) -> SessionState:
    """Every change of screen ends here: no sheet, words not yet counted."""
    kept = history[-HISTORY_LIMIT:]
    return replace(put_away(state), place=place, history=kept, words_shown=0)


def turn(state: SessionState, place: Place) -> SessionState:
    """Stay on this screen; its word count holds until the next is reported."""
    return replace(put_away(state), place=place)


def trail(state: SessionState) -> tuple[Place, ...]:
    """The way back from the next place.

    Adult words on a child's kiosk are left out: the child's version lies just
    beneath them, and Back must not lead past the grown-ups sheet.
    """
    way = (*state.history, state.place)
    if state.audience is Audience.ADULT:
        return way
    return tuple(place for place in way if place.audience is not Audience.ADULT)


def open_place(state: SessionState, place: Place) -> SessionState:
    """Go on to ``place``; where the visitor already stands, only put the sheet away."""
    here = state.place
    if (here.screen, here.subject, here.audience) == (place.screen, place.subject, place.audience):
        return put_away(state)
    return go(state, place, trail(state))
