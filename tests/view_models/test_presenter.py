"""The attract screen stands alone; the rooms behind it open when they are needed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from kiosk.clock import FakeClock
from kiosk.content.model import Audience, Entry, Tile
from kiosk.session.events import EntryOpened, Finished, SheetOpened, TextSizeChosen, Woken
from kiosk.session.rules import Rules
from kiosk.session.state import Sheet
from kiosk.settings.model import Settings
from kiosk.ui.context import Context
from kiosk.ui.presenter import Presenter
from kiosk.ui.rooms import Rooms
from kiosk.ui.session_host import SessionHost
from kiosk.ui.staff.nothing_kept import nothing_kept
from tests.view_models.small_library import SmallLibrary

LIBRARY = SmallLibrary(
    all_tiles=(
        Tile("tile", "A tile", "body", "sky", (Entry("topic", "topic", "A topic", "body"),)),
    )
)


class Front:
    """A presenter that counts how often its rooms are opened."""

    def __init__(self, library: SmallLibrary) -> None:
        self.opened: list[Rooms] = []
        self.host = SessionHost(Audience.ADULT, Rules(), FakeClock())
        self.context = Context(library=library, settings=Settings(), clock=FakeClock())
        self.presenter = Presenter(self.host, self.context, self.open, "q/")

    def open(self, context: Context) -> Rooms:
        services = nothing_kept(Settings(), context.library)
        self.opened.append(Rooms(self.host, context, services, "q/"))
        return self.opened[-1]

    @property
    def screen(self) -> str:
        return self.presenter.shell.props.screen_source


@pytest.fixture
def front() -> Iterator[Front]:
    there = Front(LIBRARY)
    yield there
    there.presenter.close()


def test_the_attract_screen_opens_no_room_and_a_touch_opens_them_once(front: Front) -> None:
    assert front.screen == "q/AttractScreen.qml"
    assert front.opened == []

    for event in (Woken(), Finished(), Woken()):
        front.host.dispatch(event)

    assert front.screen == "q/HomeScreen.qml"
    assert len(front.opened) == 1


def test_opened_ahead_nothing_changes_on_the_glass(front: Front) -> None:
    before = front.presenter.shell.props

    front.presenter.look_inside()
    front.presenter.look_inside()

    assert front.presenter.shell.props == before
    assert len(front.opened) == 1


def test_a_library_with_nothing_to_read_is_told_as_soon_as_somebody_looked() -> None:
    front = Front(SmallLibrary())
    assert front.screen == "q/AttractScreen.qml"

    front.presenter.look_inside()

    assert front.screen == "q/ProblemScreen.qml"
    front.presenter.close()


def test_nothing_of_a_visit_stays_in_the_rooms(front: Front) -> None:
    front.host.dispatch(Woken())
    for event in (
        EntryOpened("screen:questions"),
        TextSizeChosen(200),
        SheetOpened(Sheet.COMFORT),
    ):
        front.host.dispatch(event)
    shell = front.presenter.shell
    assert shell.props.sheet_source == "q/ComfortSheet.qml"
    assert shell.props.theme.body > 34

    front.host.dispatch(Finished())

    assert front.screen == "q/AttractScreen.qml"
    assert shell.props.sheet_source == ""
    assert shell.props.theme.body == 34
