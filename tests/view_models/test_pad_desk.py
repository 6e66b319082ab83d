"""The pad while a PIN is being checked, and when checking breaks off."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kiosk.clock import FakeClock
from kiosk.content.kinds import Audience, Region
from kiosk.session.events import Woken
from kiosk.session.rules import Rules
from kiosk.session.staff_events import DoorOpened, SetUpBegan
from kiosk.session.state import Screen
from kiosk.settings.model import Settings
from kiosk.staff.outcome import Outcome, PinState
from kiosk.ui.session_host import SessionHost
from kiosk.ui.staff.nothing_kept import nothing_kept
from kiosk.ui.staff.pads import BAD_NUMBER
from kiosk.ui.staff.side import StaffSide
from tests.view_models.small_library import SmallLibrary


class SlowKeeper:
    """Answers when the test says so."""

    problem = ""

    def __init__(self) -> None:
        self.state = PinState.READY
        self.set: list[str] = []
        self.reason = ""
        self.may_answer = threading.Event()
        self.answer: Outcome | Exception = Outcome.OPENED
        self.tried: list[str] = []
        self.threads: list[str] = []

    def wait_ms(self) -> int:
        return 0

    def try_pin(self, digits: str) -> Outcome:
        self.tried.append(digits)
        self.threads.append(threading.current_thread().name)
        assert self.may_answer.wait(10)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def set_pin(self, digits: str) -> str:
        self.set.append(digits)
        return self.reason


class Desk:
    """A staff side that follows its session, as the presenter makes it."""

    def __init__(self) -> None:
        self.keeper = SlowKeeper()
        self.host = SessionHost(Audience.ADULT, Rules(), FakeClock())
        services = nothing_kept(Settings(), SmallLibrary())
        services = replace(services, keeper=self.keeper, order=lambda: "1234567890")
        self.side = StaffSide(self.host, services, ())
        self.host.changed.connect(lambda: self.side.settle(self.host.state))

    def type(self, digits: str) -> None:
        for key in (*digits, "confirm"):
            self.side.pads.press(key)

    def open_pad(self) -> None:
        self.host.dispatch(DoorOpened())


@pytest.fixture
def desk(qapp: object) -> Iterator[Desk]:
    made = Desk()
    yield made
    made.keeper.may_answer.set()
    made.side.close()


def idle(desk: Desk) -> bool:
    return not desk.side.pads.props().busy


def test_the_kiosk_goes_on_while_a_pin_is_checked(desk: Desk, qtbot: QtBot) -> None:
    desk.open_pad()
    desk.type("482915")
    props = desk.side.pads.props()
    assert (props.busy, props.words) == (True, "One moment.")
    assert "MainThread" not in desk.keeper.threads
    desk.side.pads.press("7")
    desk.side.pads.press("confirm")
    desk.keeper.may_answer.set()
    qtbot.waitUntil(lambda: idle(desk))
    assert desk.keeper.tried == ["482915"]
    assert desk.host.state.staff


def test_an_answer_for_an_earlier_opening_opens_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.open_pad()
    desk.type("482915")
    desk.side.pads.back()
    desk.host.dispatch(Woken())
    desk.open_pad()
    desk.keeper.may_answer.set()
    qtbot.waitUntil(lambda: idle(desk))
    assert desk.host.state.place.screen is Screen.PIN_PAD
    assert not desk.host.state.staff


def test_a_check_that_breaks_off_is_told_and_frees_the_pad(
    desk: Desk, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    desk.keeper.answer = MemoryError()
    desk.keeper.may_answer.set()
    desk.open_pad()
    desk.type("482915")
    qtbot.waitUntil(lambda: idle(desk))
    assert not desk.host.state.staff
    assert "cannot be checked now" in desk.side.pads.props().words
    assert "482915" not in caplog.text


def test_nothing_typed_is_not_a_try(desk: Desk) -> None:
    desk.open_pad()
    desk.type("")
    assert (desk.keeper.tried, idle(desk)) == ([], True)


def test_rows_do_nothing_for_whoever_is_not_signed_in(desk: Desk) -> None:
    before = desk.host.state
    for key in ("audience:child", "clean:", "set:text:200", "page:settings", "rung:x", "close:"):
        desk.side.press(key)
    assert desk.host.state == before
    assert desk.side.desk.services.store.settings == Settings()


def in_set_up(desk: Desk) -> None:
    """Go through set-up to its PIN, which nobody has set yet."""
    desk.keeper.state = PinState.NOT_SET
    desk.host.dispatch(SetUpBegan())
    desk.side.press("country:nz")
    desk.type("09 1")
    assert desk.host.state.place.subject == "pin"


def test_a_pin_that_cannot_be_kept_does_not_keep_visitors_waiting(desk: Desk, qtbot: QtBot) -> None:
    in_set_up(desk)
    desk.keeper.reason = "The PIN was not saved."
    desk.type("482915")
    desk.type("482915")
    qtbot.waitUntil(lambda: idle(desk))
    props = desk.side.pads.props()
    assert props.words == "The PIN was not saved."
    assert [key.label for key in props.keys] == ["Go on without a PIN"]
    desk.side.pads.press("without")
    assert desk.host.state.place.screen is Screen.ATTRACT
    assert desk.side.desk.services.store.settings.team_number == "09 1"


def test_a_pin_that_it_sets_meanwhile_is_not_replaced_on_the_glass(desk: Desk) -> None:
    in_set_up(desk)
    desk.keeper.state = PinState.READY
    desk.type("482915")
    assert desk.host.state.place.screen is Screen.ATTRACT
    assert desk.keeper.set == []
    assert desk.side.desk.services.store.settings.country is Region.NZ


def test_the_number_on_the_screen_is_no_pin(desk: Desk) -> None:
    in_set_up(desk)
    desk.side.pads.back()
    desk.type("02 482 915")
    desk.type("482915")
    assert "telephone number" in desk.side.pads.props().words
    desk.side.pads.back()
    desk.type("(")
    assert desk.side.pads.props().words == BAD_NUMBER
