"""What a visitor did by pressing a row of a list (pure)."""

from __future__ import annotations

from kiosk.session.events import Event, WordOpened
from kiosk.session.list_events import WordsOpened


def list_event(key: str) -> Event | None:
    """Return the event of a row 'kind:value', None for an unknown one."""
    kind, _, value = key.partition(":")
    match kind:
        case "words" | "letter":
            return WordsOpened(value)
        case "word":
            return WordOpened(value)
        case _:
            return None
