"""Every card and every answer fits, at every text size."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickItem

from kiosk import paths
from kiosk.app import Glass, Kiosk
from kiosk.clock import FakeClock
from kiosk.content.cards import FIND, cards_of
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience
from kiosk.session.events import (
    AnswerChosen,
    EntryOpened,
    PageTurned,
    TextSizeChosen,
    WentHome,
    Woken,
)
from kiosk.session.state import TEXT_STEPS
from kiosk.settings.model import Settings
from kiosk.ui.shots import settle

SIZES = ((1280, 800), (800, 1280))


@pytest.fixture(params=SIZES, ids=str)
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    chosen: tuple[int, int] = request.param
    return chosen


@pytest.fixture(params=Audience)
def kiosk(request: pytest.FixtureRequest, size: tuple[int, int]) -> Iterator[Kiosk]:
    settings = Settings(audience=request.param)
    shown = Kiosk(FileLibrary(paths.content()), settings, Glass(size, 10.1), FakeClock())
    shown.show(windowed=True)
    yield shown
    shown.close()


def answers(kiosk: Kiosk) -> Iterator[tuple[str, int, str]]:
    """Yield deck, card and answer of everything that can be said."""
    library, audience = kiosk.context.library, kiosk.host.state.audience
    for name in ("true-or-not", "quiz", FIND):
        deck = library.story("decks", name, audience)
        for number, card in enumerate(cards_of(deck) if deck else ()):
            organs = [organ.id for organ in library.organs(audience)]
            keys = organs if name == FIND else map(str, range(len(card.answers)))
            yield from ((name, number, key) for key in keys)


def said(kiosk: Kiosk) -> QQuickItem:
    found = kiosk.window.findChild(QObject, "said")
    assert isinstance(found, QQuickItem)
    return found


@pytest.mark.parametrize(
    "text", [200, *(pytest.param(text, marks=pytest.mark.full) for text in TEXT_STEPS[:-1])]
)
def test_what_is_said_fits(kiosk: Kiosk, text: int) -> None:
    seen = 0
    for deck, card, answer in answers(kiosk):
        opened = EntryOpened(f"deck:{deck}")
        start = (Woken(), WentHome(), TextSizeChosen(text))
        for event in (*start, opened, PageTurned(card), AnswerChosen(answer)):
            kiosk.host.dispatch(event)
        settle()
        words = said(kiosk)
        panel = words.parentItem()
        assert words.property("text"), (deck, card, answer)
        assert words.height() <= panel.height(), (deck, card, answer)
        seen += 1
    assert seen > 20
