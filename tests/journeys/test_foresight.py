"""A tap finds worked out what it leads to."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience
from kiosk.session.events import EntryOpened, TileOpened
from kiosk.session.state import Place, Screen, SessionState
from kiosk.ui import figures, reading
from kiosk.ui.figure_picture import FigurePicture
from kiosk.ui.foresight import doors
from tests.journeys.conftest import Arrive
from tests.journeys.visitor import Visitor

TILE = "Your immune system"


@pytest.fixture
def worked(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """What is laid out and drawn, in turn."""
    done: list[str] = []
    laid, drawn = reading.Readings._paged, figures._draw

    def lay(self: reading.Readings, topic: object, *others: object) -> object:
        done.append("laid out")
        return laid(self, topic, *others)  # type: ignore[arg-type]

    def draw(image: QImage, drawing: str, picture: FigurePicture) -> None:
        done.append("card" if picture.lit else "map")
        drawn(image, drawing, picture)

    monkeypatch.setattr(reading.Readings, "_paged", lay)
    monkeypatch.setattr(figures, "_draw", draw)
    return done


def stand_and_rest(visitor: Visitor, qtbot: QtBot) -> None:
    visitor.tap("Touch to start", TILE)
    qtbot.waitUntil(lambda: visitor.kiosk.foresight.done)


def test_a_page_is_laid_out_before_it_is_opened(
    adult: Visitor, qtbot: QtBot, worked: list[str]
) -> None:
    stand_and_rest(adult, qtbot)
    assert "laid out" in worked
    worked.clear()
    adult.tap("The cells and antibodies")
    assert adult.stands_at(Screen.TOPIC)
    assert worked == []


def test_the_body_map_is_drawn_before_it_is_opened(
    adult: Visitor, qtbot: QtBot, worked: list[str]
) -> None:
    stand_and_rest(adult, qtbot)
    assert worked.count("map") == 1
    adult.tap("The body map")
    assert adult.stands_at(Screen.BODY_MAP)
    assert worked.count("map") == 1


def test_looking_ahead_moves_nobody(arrive: Arrive, qtbot: QtBot) -> None:
    visitor = arrive(Audience.CHILD)
    visitor.tap("Touch to start")
    before = visitor.state
    qtbot.waitUntil(lambda: visitor.kiosk.foresight.done)
    assert visitor.state == before


def test_the_doors_are_those_on_show(shipped: FileLibrary) -> None:
    tiles = shipped.tiles(Audience.ADULT)
    home = SessionState(place=Place(Screen.HOME))
    at_home = [door for door in doors(shipped, home) if isinstance(door, TileOpened)]
    assert [door.tile_id for door in at_home] == [tile.id for tile in tiles]
    section = SessionState(place=Place(Screen.SECTION, tiles[0].id))
    rows = [EntryOpened(f"{entry.kind}:{entry.id}") for entry in tiles[0].entries]
    assert list(doors(shipped, section)) == rows
    assert list(doors(shipped, SessionState())) == []
