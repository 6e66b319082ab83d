"""Staff at the kiosk: through the door, past the PIN, and out again."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from kiosk.content.kinds import Audience, Region
from kiosk.session.state import Screen, fresh
from kiosk.settings.config_file import Configured
from kiosk.settings.store import SettingsStore
from tests.journeys.conftest import Arrive
from tests.journeys.nurse import (
    PIN,
    answered,
    audit_lines,
    folder_services,
    sign_in,
    type_in,
    way_to_a_topic,
)
from tests.journeys.visitor import PACE_MS, UPRIGHT, Visitor
from tests.view_models.small_library import SmallLibrary


@pytest.fixture
def nurse(arrive: Arrive, tmp_path: Path) -> Visitor:
    return arrive(services=folder_services(tmp_path))


def stored(visitor: Visitor) -> SettingsStore:
    store = visitor.kiosk.services.store
    assert isinstance(store, SettingsStore)
    return store


def test_a_nurse_switches_to_children_in_one_visit_to_the_staff_area(
    nurse: Visitor, qtbot: QtBot, tmp_path: Path
) -> None:
    began = nurse.clock.now_ms
    sign_in(nurse, qtbot)
    nurse.tap("Children", "Done")
    assert nurse.clock.now_ms - began < 15_000
    assert nurse.state == fresh(Audience.CHILD)
    assert "Children" in nurse.words()
    actions = [line.get("action") for line in audit_lines(tmp_path)]
    assert "setting" in actions
    assert audit_lines(tmp_path)[-1]["event"] == "session_expired"


def test_the_audience_survives_a_restart(
    nurse: Visitor, qtbot: QtBot, arrive: Arrive, tmp_path: Path
) -> None:
    sign_in(nurse, qtbot)
    nurse.tap("Children")
    assert "Saved." in nurse.words()
    again = folder_services(tmp_path, pin="")(nurse.kiosk.context.library, nurse.clock)
    assert again.store.settings.audience is Audience.CHILD


@pytest.mark.parametrize("size", [(1280, 800), UPRIGHT], ids=["lying", "upright"])
def test_the_mark_opens_the_door_from_every_kind_of_screen(
    arrive: Arrive, tmp_path: Path, size: tuple[int, int]
) -> None:
    visitor = arrive(size=size, services=folder_services(tmp_path))
    section, topic = way_to_a_topic(visitor)
    for way in ((), ("Touch to start",), (section,), (topic,)):
        visitor.tap(*way)
        page = visitor.state.place
        visitor.hold("Staff", 3_000)
        assert visitor.stands_at(Screen.PIN_PAD)
        visitor.tap("Back")
        assert visitor.state.place == page


def test_the_door_works_when_there_is_nothing_to_read(arrive: Arrive, tmp_path: Path) -> None:
    visitor = arrive(library=SmallLibrary(), services=folder_services(tmp_path))
    assert "Please ask at the desk" in visitor.words()
    visitor.hold("Staff", 3_000)
    assert visitor.stands_at(Screen.PIN_PAD)


def test_keys_and_screen_readers_open_the_door_at_once(nurse: Visitor) -> None:
    nurse.tap("Touch to start")
    interface = QAccessible.queryAccessibleInterface(nurse.button("Staff"))
    interface.actionInterface().doAction("Press")
    nurse.draw()
    assert nurse.stands_at(Screen.PIN_PAD)
    nurse.key(Qt.Key.Key_Escape)
    assert nurse.stands_at(Screen.HOME)
    nurse.button("Staff").forceActiveFocus()
    nurse.key(Qt.Key.Key_Return)
    assert nurse.stands_at(Screen.PIN_PAD)


def test_a_tap_or_a_short_hold_opens_nothing(nurse: Visitor) -> None:
    nurse.tap("Touch to start", "Staff")
    assert nurse.stands_at(Screen.HOME)
    nurse.hold("Staff", 2_900)
    nurse.clock.advance(500)
    nurse.kiosk.presenter.door.tick()
    assert nurse.stands_at(Screen.HOME)


def test_a_finger_that_wanders_opens_nothing(nurse: Visitor) -> None:
    nurse.tap("Touch to start")
    at = nurse.middle("Staff")
    nurse.clock.advance(PACE_MS)
    nurse.press(at)
    nurse.slide(at + QPointF(nurse.mm(4), 0))
    nurse.clock.advance(1_500)
    nurse.slide(at + QPointF(nurse.mm(6), 0))
    nurse.clock.advance(1_500)
    nurse.kiosk.presenter.door.tick()
    nurse.lift(at)
    assert nurse.stands_at(Screen.HOME)


def test_a_palm_on_the_mark_opens_nothing(nurse: Visitor) -> None:
    nurse.tap("Touch to start")
    at = nurse.middle("Staff")
    nurse.clock.advance(PACE_MS)
    nurse.press(at)
    nurse.second_finger(at + QPointF(nurse.mm(20), nurse.mm(10)))
    nurse.clock.advance(3_000)
    nurse.kiosk.presenter.door.tick()
    nurse.lift(at)
    assert nurse.stands_at(Screen.HOME)


def test_nothing_typed_is_ever_shown(nurse: Visitor) -> None:
    nurse.hold("Staff", 3_000)
    before = nurse.words()
    nurse.tap("4")
    one = nurse.words()
    assert one != before
    nurse.tap(*"82915")
    assert nurse.words() == one
    assert PIN not in repr(nurse.state)
    assert PIN not in repr(nurse.kiosk.side.pads.props())


def test_an_untouched_pad_goes_back_and_forgets(nurse: Visitor, qtbot: QtBot) -> None:
    nurse.tap("Touch to start")
    nurse.hold("Staff", 3_000)
    nurse.tap(*"482")
    nurse.wait(20_000)
    assert nurse.stands_at(Screen.HOME)
    nurse.hold("Staff", 3_000)
    type_in(nurse, "915")
    answered(nurse, qtbot)
    assert nurse.stands_at(Screen.PIN_PAD)


def test_five_wrong_pins_cost_a_wait(nurse: Visitor, qtbot: QtBot) -> None:
    nurse.hold("Staff", 3_000)
    for _ in range(5):
        type_in(nurse, "111222")
        answered(nurse, qtbot)
    assert "Please wait 1 minute" in nurse.words()
    type_in(nurse, PIN)
    answered(nurse, qtbot)
    assert nurse.stands_at(Screen.PIN_PAD)
    nurse.tap("Back")
    nurse.wait(60_000)
    sign_in(nurse, qtbot)
    assert nurse.state.staff


def test_a_wrong_pin_is_told_calmly_and_the_next_may_be_right(nurse: Visitor, qtbot: QtBot) -> None:
    nurse.hold("Staff", 3_000)
    type_in(nurse, "111222")
    answered(nurse, qtbot)
    assert "That is not the PIN. Please try again." in nurse.words()
    type_in(nurse, PIN)
    answered(nurse, qtbot)
    assert nurse.state.staff


def test_without_a_pin_the_pad_says_what_it_can_do(arrive: Arrive, tmp_path: Path) -> None:
    visitor = arrive(services=folder_services(tmp_path, pin=""))
    visitor.hold("Staff", 3_000)
    assert "kiosk staff set-pin" in visitor.words()
    assert visitor.offered() == ["Back"]


def test_an_answer_that_comes_too_late_opens_nothing(nurse: Visitor, qtbot: QtBot) -> None:
    nurse.hold("Staff", 3_000)
    nurse.clock.advance(PACE_MS)
    for key in (*PIN, "confirm"):
        nurse.kiosk.side.pads.press(key)
    nurse.kiosk.side.pads.back()
    answered(nurse, qtbot)
    assert nurse.state == fresh(Audience.ADULT)


def test_the_staff_area_closes_when_nobody_touches_it(
    nurse: Visitor, qtbot: QtBot, tmp_path: Path
) -> None:
    sign_in(nurse, qtbot)
    nurse.tap("Settings")
    nurse.wait(60_000)
    assert nurse.state == fresh(Audience.ADULT)
    assert audit_lines(tmp_path)[-1]["reason"] == "untouched"


def test_cleaning_mode_ignores_touch(nurse: Visitor, qtbot: QtBot) -> None:
    sign_in(nurse, qtbot)
    nurse.tap("Clean the screen")
    assert "60" in nurse.words()
    for share in (0.05, 0.3, 0.6, 0.95):
        nurse.touch(QPointF(share * nurse.window.width(), share * nurse.window.height()))
        nurse.key(Qt.Key.Key_Return)
        nurse.key(Qt.Key.Key_Escape)
    nurse.wait(40_000)
    assert nurse.stands_at(Screen.CLEANING)
    assert "12" in nurse.words()
    assert nurse.offered() == []
    nurse.wait(12_000)
    assert nurse.state == fresh(Audience.ADULT)


def test_settings_take_effect_at_once(nurse: Visitor, qtbot: QtBot) -> None:
    sign_in(nurse, qtbot)
    nurse.tap("Settings", "Text size", "Larger", "Back", "Time limits", "On lists", "2 minutes")
    nurse.tap("Back", "Back", "24-hour number")
    nurse.tap(*"04", "Space", *"123", "Save")
    assert "Saved." in nurse.words()
    nurse.tap("Done", "Touch to start")
    assert nurse.state.comfort.text == 160
    assert nurse.kiosk.host.rules.list_limit_ms == 120_000
    nurse.tap("Get help")
    assert "04 123" in nurse.words()
    assert stored(nurse).settings.team_number == "04 123"


def test_the_pin_is_changed_by_typing_it_twice(nurse: Visitor, qtbot: QtBot) -> None:
    sign_in(nurse, qtbot)
    nurse.tap("Settings", "Change the PIN")
    type_in(nurse, "111111", "Next")
    assert "Too easy to guess" in nurse.words()
    type_in(nurse, "739164", "Next")
    type_in(nurse, "739165", "Save")
    assert "not the same" in nurse.words()
    type_in(nurse, "739164", "Next")
    type_in(nurse, "739164", "Save")
    answered(nurse, qtbot)
    assert "The PIN is changed." in nurse.words()
    nurse.tap("Done")
    sign_in(nurse, qtbot, "739164")
    assert nurse.state.staff


def test_closing_the_kiosk_asks_again(nurse: Visitor, qtbot: QtBot) -> None:
    sign_in(nurse, qtbot)
    nurse.tap("Close the kiosk", "Keep it open")
    assert "Children" in nurse.offered()
    nurse.tap("Close the kiosk")
    QTimer.singleShot(0, partial(nurse.tap, "Close the kiosk"))
    assert nurse.kiosk.app.exec() == 0


def test_a_topic_that_was_read_is_counted_and_told_without_small_numbers(
    nurse: Visitor, qtbot: QtBot
) -> None:
    usage = nurse.kiosk.services.usage
    assert usage is not None
    section, topic = way_to_a_topic(nurse)
    for _ in range(5):
        nurse.tap("Touch to start", section, topic, "Finish")
    sign_in(nurse, qtbot)
    nurse.tap("Usage this month")
    assert "Adults: 5" in nurse.words()
    assert "Children: 0" in nurse.words()
    nurse.tap("Next")
    assert f"{topic} (adults): 5" in nurse.words()
    nurse.tap("Done", "Touch to start", "Finish")
    assert usage.month(nurse.clock.today()).visits[Audience.ADULT] == 6


def test_a_number_that_staff_rang_is_shown_to_visitors(nurse: Visitor, qtbot: QtBot) -> None:
    sign_in(nurse, qtbot)
    nurse.tap("Settings", "Country", "Australia", "Back", "Helplines")
    first = nurse.kiosk.side.papers.helplines()[0]
    assert f"{first.number}, not rung yet" in nurse.words()
    nurse.tap("Next", "Previous", first.name)
    assert f"{first.number}, rung today" in nurse.words()
    today = nurse.clock.today()
    assert nurse.kiosk.context.settings.numbers_rung == ((first.id, today),)
    nurse.tap(first.name)
    assert nurse.kiosk.context.settings.numbers_rung == ()


def test_another_country_brings_its_own_pages_and_numbers(nurse: Visitor, qtbot: QtBot) -> None:
    assert nurse.kiosk.context.library.topic("cost-au", Audience.ADULT)
    sign_in(nurse, qtbot)
    nurse.tap("Settings", "Country", "New Zealand", "Done", "Touch to start")
    library = nurse.kiosk.context.library
    assert library.topic("cost-au", Audience.ADULT) is None
    assert library.topic("cost-nz", Audience.ADULT)
    nurse.tap("Get help")
    assert "Ambulance: 111" in nurse.words()


def test_no_file_and_no_log_holds_what_was_typed(
    nurse: Visitor, qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    nurse.hold("Staff", 3_000)
    type_in(nurse, "111222")
    answered(nurse, qtbot)
    type_in(nurse, PIN)
    answered(nurse, qtbot)
    nurse.tap("Children", "Done")
    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert files
    for secret in (PIN, "111222"):
        assert secret not in caplog.text
        assert not [file for file in files if secret.encode() in file.read_bytes()]


def test_what_it_has_fixed_says_so_and_stays(arrive: Arrive, qtbot: QtBot, tmp_path: Path) -> None:
    keys = frozenset({"audience", "country"})
    values = {"audience": Audience.ADULT, "country": Region.AU}
    fixed = Configured(values, locked=keys, given=True)
    nurse = arrive(services=folder_services(tmp_path, fixed))
    sign_in(nurse, qtbot)
    assert "Set by IT" in nurse.words()
    assert not {"Adults", "Children"} & set(nurse.offered())
    nurse.kiosk.side.press("audience:child")
    assert nurse.state.audience is Audience.ADULT
    nurse.tap("Settings")
    assert "Australia. Set by IT" in nurse.words()
    assert "Country" not in nurse.offered()
