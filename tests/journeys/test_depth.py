"""How many touches lie between Home and a topic, and between Home and each of its headings."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk import paths
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience, Entry, Region, Tile, Topic
from kiosk.session.rules import Rules
from kiosk.session.state import Place, Screen, SessionState, Sheet
from kiosk.settings.model import Settings
from kiosk.ui.reading import Readings
from kiosk.ui.sheets import sheet_props
from kiosk.ui.surface import Surface
from tests.audit.geometry import audit_geometry
from tests.journeys.conftest import Arrive
from tests.journeys.visitor import TABLET, UPRIGHT, Visitor
from tests.view_models.small_library import context

GLASSES = ((TABLET, 10.1), (UPRIGHT, 10.1), ((1920, 1080), 15.6))
COUNTRIES = (Region.AU, Region.NZ)
MOST_TO_TOPIC, MOST_TO_HEADING = 2, 4
every_glass = pytest.mark.parametrize(("size", "inches"), GLASSES, ids=str)
every_audience = pytest.mark.parametrize("audience", Audience)


def topics(
    library: FileLibrary, audience: Audience, country: Region = Region.AU
) -> Iterator[tuple[Tile, Entry, Topic]]:
    """Yield the topics Home leads to; for New Zealand only what Australia has not."""
    for tile in library.tiles(audience):
        for entry in (entry for entry in tile.entries if entry.kind == "topic"):
            topic = library.topic(entry.id, audience)
            assert topic is not None
            if country is Region.AU or topic.region is country:
                yield tile, entry, topic


class Touches:
    """Touches a visitor's controls and counts."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.count = 0

    def tap(self, name: str) -> None:
        self.visitor.tap(name)
        self.count += 1

    def open_topic(self, tile: Tile, entry: Entry) -> None:
        """Go from Home to a topic; a tile of one row opens it at once."""
        self.count = 0
        self.tap(tile.title)
        if len(tile.entries) > 1:
            self.tap(entry.title)
        assert self.visitor.state.place == Place(Screen.TOPIC, entry.id)
        assert self.count <= MOST_TO_TOPIC, entry.id

    def open_page_sheet(self) -> None:
        self.tap(next(n for n in self.visitor.offered() if n.startswith("Page ")))


@pytest.mark.full
@pytest.mark.timeout(900)
@every_glass
@every_audience
@pytest.mark.parametrize("country", COUNTRIES)
def test_a_topic_is_two_touches_from_home_and_a_heading_four(
    arrive: Arrive, audience: Audience, size: tuple[int, int], inches: float, country: Region
) -> None:
    library = FileLibrary(paths.content(), country=country.value)
    settings = Settings(audience=audience, country=country)
    visitor = arrive(size=size, settings=settings, library=library, inches=inches)
    touches = Touches(visitor)
    visitor.tap("Touch to start")
    for tile, entry, topic in topics(library, audience, country):
        for page in topic.pages:
            touches.open_topic(tile, entry)
            touches.open_page_sheet()
            touches.tap(page.heading)
            assert touches.count <= MOST_TO_HEADING
            assert visitor.sheet() is None
            assert page.heading in visitor.words(), (topic.id, page.heading)
            visitor.tap("Home")


@every_glass
@every_audience
def test_the_fullest_page_sheet_holds_every_heading(
    arrive: Arrive, audience: Audience, size: tuple[int, int], inches: float
) -> None:
    visitor = arrive(audience, size=size, inches=inches)
    touches = Touches(visitor)
    visitor.tap("Touch to start")
    library = FileLibrary(paths.content(), country="au")
    rows = list(topics(library, audience))
    tile, entry, topic = next(row for row in rows if row[2].id == "t-cell-transfer")
    touches.open_topic(tile, entry)
    touches.open_page_sheet()
    assert len(visitor.offered()) == 11  # seven headings, three ways on, Close
    assert audit_geometry(visitor.window, visitor.mm(1)) == []
    touches.tap(topic.pages[-1].heading)
    assert touches.count == MOST_TO_HEADING
    assert topic.pages[-1].heading in visitor.words()


@pytest.mark.parametrize("country", COUNTRIES)
@every_audience
def test_no_topic_needs_a_second_sheet_for_its_headings(
    audience: Audience, country: Region
) -> None:
    library = FileLibrary(paths.content(), country=country.value)
    shown = context(library)
    seen = 0
    for _, entry, topic in topics(library, audience):
        state = SessionState(audience, Place(Screen.TOPIC, entry.id), sheet=Sheet.PAGE)
        reading = Readings(shown).of(state, Surface())
        labels = [c.label for c in sheet_props(shown, state, reading, 0, Rules()).choices]
        assert labels[: len(topic.pages)] == [page.heading for page in topic.pages], entry.id
        seen += 1
    assert seen > 20
