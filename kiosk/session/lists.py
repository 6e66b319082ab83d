"""What the lists a visitor opens lead to."""

from __future__ import annotations

from kiosk.session import places
from kiosk.session.list_events import ListEvent
from kiosk.session.state import Place, Screen, SessionState


def listed(state: SessionState, event: ListEvent) -> SessionState:
    """Return the visit after something was done with a list."""
    screen = Screen.LETTER if event.letter else Screen.WORDS
    return places.open_place(state, Place(screen, event.letter))
