"""No sentence of the shipped content is too long for a screen at the largest text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk import paths
from kiosk.app import Glass, Kiosk
from kiosk.clock import FakeClock
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience
from kiosk.session.events import SheetOpened, TextSizeChosen, WentHome, Woken
from kiosk.session.state import Sheet
from kiosk.settings.model import Settings
from kiosk.ui.reading import Readings
from kiosk.ui.shots import settle
from kiosk.ui.tour import every_place
from tests.audit.fitting import audit_fitting

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


def test_every_page_fits_at_200_percent(kiosk: Kiosk) -> None:
    readings = Readings(kiosk.context)
    seen = 0
    for name, ways in every_place(kiosk.context.library, kiosk.host.state.audience):
        for event in (Woken(), WentHome(), TextSizeChosen(200), *ways):
            kiosk.host.dispatch(event)
        settle()
        reading = readings.of(kiosk.host.state, kiosk.host.surface)
        for page in reading.pages if reading else ():
            seen += 1
            words = [atom.text for atom in page.atoms if atom.index in page.overflow]
            assert not words, (name, words)
    assert seen > 300


@pytest.mark.parametrize("text", [160, 200])
def test_every_list_of_headings_fits(kiosk: Kiosk, text: int) -> None:
    seen = 0
    for name, ways in every_place(kiosk.context.library, kiosk.host.state.audience):
        if not name.startswith("topic-"):
            continue
        for event in (
            Woken(),
            WentHome(),
            TextSizeChosen(text),
            *ways,
            SheetOpened(Sheet.CONTENTS),
        ):
            kiosk.host.dispatch(event)
        settle()
        kiosk.window.grabWindow()
        assert audit_fitting(kiosk.window) == [], name
        seen += 1
    assert seen > 20
