"""Each action on the glass has its drawn sign, which says nothing aloud."""

from __future__ import annotations

from collections.abc import Iterator
from math import hypot
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QGuiApplication, QImage, QPainter
from PySide6.QtQuick import QQuickItem
from PySide6.QtSvg import QSvgRenderer

from kiosk import paths
from kiosk.app import Glass, Kiosk
from kiosk.clock import FakeClock
from kiosk.content.kinds import ActionKind
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience
from kiosk.session.events import EntryOpened, PageTurned, Woken
from kiosk.settings.model import Settings
from kiosk.ui.reading import Reading, Readings
from kiosk.ui.shots import settle

SIDE = 96
SIGNS = Path(__file__).parents[2] / "assets" / "pictures" / "signs"


def drawn(kind: str) -> QImage:
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer = QSvgRenderer(str(SIGNS / f"{kind}.svg"))
    assert renderer.isValid(), kind
    renderer.render(painter, QRectF(0, 0, SIDE, SIDE))
    painter.end()
    return image


def test_each_kind_has_its_sign_and_each_sign_its_kind() -> None:
    assert {file.stem for file in SIGNS.iterdir()} == set(ActionKind)


def test_no_two_signs_are_alike(qapp: QGuiApplication) -> None:
    assert len({bytes(drawn(kind).constBits()) for kind in ActionKind}) == len(ActionKind)


@pytest.mark.parametrize("kind", ActionKind)
def test_a_sign_fills_its_round_ground_and_stays_on_it(qapp: QGuiApplication, kind: str) -> None:
    image = drawn(kind)
    places = [(x, y) for x in range(SIDE) for y in range(SIDE) if image.pixelColor(x, y).alpha()]
    middle = (SIDE - 1) / 2
    assert len(places) > 0.2 * SIDE * SIDE
    assert max(hypot(x - middle, y - middle) for x, y in places) <= SIDE / 2


@pytest.fixture(params=Audience)
def kiosk(request: pytest.FixtureRequest) -> Iterator[Kiosk]:
    settings = Settings(audience=request.param)
    shown = Kiosk(FileLibrary(paths.content()), settings, Glass((1280, 800), 10.1), FakeClock())
    shown.show(windowed=True)
    yield shown
    shown.close()


def opened(kiosk: Kiosk, topic: str) -> Reading:
    """Open a topic at the first page that has an action."""
    readings = Readings(kiosk.context)
    for event in (Woken(), EntryOpened(f"topic:{topic}")):
        kiosk.host.dispatch(event)
    settle()
    reading = readings.of(kiosk.host.state, kiosk.host.surface)
    assert reading is not None
    acting = next(page for page in reading.pages if any(block.action for block in page.blocks))
    kiosk.host.dispatch(PageTurned(acting.anchor))
    settle()
    shown = readings.of(kiosk.host.state, kiosk.host.surface)
    assert shown is not None
    return shown


def items(within: QQuickItem, name: str) -> list[QQuickItem]:
    """Return what is on show below ``within`` under an object name."""
    shown = [item for item in within.childItems() if item.isVisible()]
    named = [item for item in shown if item.objectName() == name]
    return [*named, *(found for item in shown for found in items(item, name))]


def test_the_words_stand_beside_their_sign_as_measured(kiosk: Kiosk) -> None:
    reading = opened(kiosk, "treatment-day")
    (column,) = items(kiosk.window.contentItem(), "readingColumn")
    row, blocks = reading.words_row, reading.page.blocks
    assert reading.sign.side
    signs = items(kiosk.window.contentItem(), "actionSign")
    assert len(signs) == sum(block.action is not None for block in blocks)
    for sign in signs:
        assert sign.width() == sign.height() == reading.sign.side
        (words,) = items(sign.parentItem(), "blockWords")
        assert words.x() == reading.sign.inset
        middle = abs(words.y() + words.height() / 2 - (sign.y() + sign.height() / 2))
        assert middle <= 1
    assert column.height() + row.height(blocks, False) <= reading.layout.height


def test_signs_are_silent(kiosk: Kiosk) -> None:
    opened(kiosk, "treatment-day")
    signs = items(kiosk.window.contentItem(), "actionSign")
    assert signs
    for sign in signs:
        for item in (sign, *sign.childItems()):
            spoken = QAccessible.queryAccessibleInterface(item)
            assert spoken is None or not spoken.text(QAccessible.Text.Name)
