"""Every screen and sheet is there, loads by itself, and names what it shows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience, Region
from kiosk.session.events import SheetOpened, WentHome, Woken
from kiosk.session.state import Sheet
from kiosk.settings.model import Settings
from kiosk.ui.rooms import Rooms
from kiosk.ui.shell import SCREENS, SHEETS
from kiosk.ui.tour import every_place
from tests.journeys.visitor import ROLE, UPRIGHT, Visitor, name_of, role_of

FOLDER = paths.qml() / "Kiosk" / "Screens"


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.qml")), ids=lambda file: file.stem)
def test_each_file_compiles_by_itself(qtbot: QtBot, file: Path) -> None:
    assert Rooms, "its modules tell QML of their types"
    engine = QQmlEngine()
    engine.addImportPath(str(paths.qml()))
    component = QQmlComponent(engine, QUrl.fromLocalFile(str(file)))
    assert [error.toString() for error in component.errors()] == []
    assert component.status() is QQmlComponent.Status.Ready
    shiboken6.delete(engine)


def test_every_screen_and_sheet_has_its_file() -> None:
    for name in {*SCREENS.values(), *SHEETS.values()}:
        assert (FOLDER / f"{name}.qml").is_file(), name


@pytest.fixture(params=[(a, s) for a in Audience for s in ((1280, 800), UPRIGHT)], ids=str)
def visitor(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Visitor]:
    audience, size = request.param
    settings = Settings(audience=audience, country=Region.AU)
    there = Visitor(FileLibrary(paths.content(), country="au"), settings, size)
    yield there
    there.leave()


def test_every_place_has_a_title_and_every_control_a_name(visitor: Visitor) -> None:
    host = visitor.kiosk.host
    library = visitor.kiosk.context.library
    host.dispatch(Woken())
    for name, events in [("home", ()), *every_place(library, host.state.audience)]:
        for event in (WentHome(), *events):
            host.dispatch(event)
        visitor.draw()
        titles = [i for i in visitor.shown() if i.objectName() == "title"]
        assert [bool(i.property("text")) for i in titles] == [True], name
        assert role_of(titles[0]) is ROLE.Heading
        assert all(visitor.offered()), name
        assert "Please ask at the desk" not in visitor.words(), name


@pytest.mark.parametrize("sheet", sorted(set(SHEETS) - {Sheet.WORD}))
def test_every_sheet_has_a_title_and_a_way_out(visitor: Visitor, sheet: Sheet) -> None:
    host = visitor.kiosk.host
    host.dispatch(Woken())
    places = every_place(visitor.kiosk.context.library, host.state.audience)
    topic = next(events for name, events in places if name.startswith("topic-"))
    for event in (*topic, SheetOpened(sheet)):
        host.dispatch(event)
    visitor.draw()
    opened = visitor.sheet()
    assert opened is not None
    assert name_of(opened) == visitor.heading() != ""
    assert len(visitor.offered()) > 1
    visitor.tap("Close")
    assert visitor.sheet() is None
