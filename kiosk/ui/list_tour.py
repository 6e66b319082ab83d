"""The way to the lists: words, questions and helplines."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.library import Library
from kiosk.content.model import Audience
from kiosk.session.events import Event
from kiosk.session.list_events import WordsOpened
from kiosk.ui.word_lists import letters


def list_places(library: Library, audience: Audience) -> Iterator[tuple[str, tuple[Event, ...]]]:
    """Yield a name and the events from Home for every list."""
    known = letters(library, audience)
    if known:
        yield "words", (WordsOpened(),)
    for letter in known:
        yield f"words-{letter.lower()}", (WordsOpened(), WordsOpened(letter))
