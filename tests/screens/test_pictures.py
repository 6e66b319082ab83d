"""A drawing on a page keeps its own proportions and is drawn at the size it is shown."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject, QSizeF
from PySide6.QtQuick import QQuickItem

from kiosk import paths
from kiosk.app import Glass, Kiosk
from kiosk.clock import FakeClock
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience
from kiosk.session.events import EntryOpened, PageTurned, WentHome, Woken
from kiosk.settings.model import Settings
from kiosk.ui.reading import Readings
from kiosk.ui.shots import settle

WIDE = "people-who-can-help"
"""A topic with a drawing that is wider than high."""
SQUARE = "feelings"


@pytest.fixture(params=((1280, 800), (800, 1280)), ids=str)
def kiosk(request: pytest.FixtureRequest) -> Iterator[Kiosk]:
    settings = Settings(audience=Audience.ADULT)
    shown = Kiosk(FileLibrary(paths.content()), settings, Glass(request.param, 10.1), FakeClock())
    shown.show(windowed=True)
    for event in (Woken(), WentHome()):
        shown.host.dispatch(event)
    yield shown
    shown.close()


def drawn(name: str) -> QSizeF:
    """Return the size a drawing was drawn at, from its file."""
    root = ET.parse(paths.assets() / "pictures" / name).getroot()
    _x, _y, width, height = map(float, root.attrib["viewBox"].split())
    return QSizeF(width, height)


def images(kiosk: Kiosk) -> list[QQuickItem]:
    """Return the images of every reading and deck screen, shown or not."""
    found = kiosk.window.findChildren(QObject, "drawing")
    return [image for image in found if isinstance(image, QQuickItem)]


def opened(kiosk: Kiosk, topic: str) -> QQuickItem:
    """Open the first page of a topic that has a drawing."""
    kiosk.host.dispatch(EntryOpened(f"topic:{topic}"))
    settle()
    reading = Readings(kiosk.context).of(kiosk.host.state, kiosk.host.surface)
    assert reading is not None
    page = next(page for page in reading.pages if page.figure)
    kiosk.host.dispatch(PageTurned(page.anchor))
    settle()
    (shown,) = (image for image in images(kiosk) if image.isVisible())
    return shown


@pytest.mark.parametrize("topic", [WIDE, SQUARE])
def test_a_drawing_is_shown_as_it_was_drawn(kiosk: Kiosk, topic: str) -> None:
    image = opened(kiosk, topic)
    size = drawn(image.property("source").fileName())
    assert (size.width() > size.height()) == (topic == WIDE)
    assert image.width() / image.height() == pytest.approx(size.width() / size.height(), abs=0.01)
    assert image.size() == QSizeF(image.implicitWidth(), image.implicitHeight())
    assert image.y() + image.height() < image.parentItem().height()


def test_a_drawing_is_drawn_once_for_a_page(kiosk: Kiosk) -> None:
    opened(kiosk, SQUARE)
    drawings: list[tuple[str, float]] = []

    def note(image: QQuickItem, *_: object) -> None:
        size = image.property("sourceSize")
        drawings.append((image.property("source").fileName(), size.width() / size.height()))

    for image in images(kiosk):
        image.sourceChanged.connect(partial(note, image))
        image.sourceSizeChanged.connect(partial(note, image))
    opened(kiosk, WIDE)
    assert [shape for name, shape in drawings if "attract" in name] == [pytest.approx(1.5, 0.01)]
