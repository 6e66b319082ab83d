"""The first start of a clinic's kiosk: four questions, then the attract screen."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.content.kinds import Audience, Region
from kiosk.session.state import Screen, fresh
from kiosk.settings.config_file import Configured
from tests.journeys.conftest import Arrive
from tests.journeys.nurse import answered, folder_services, sign_in, type_in, way_to_a_topic
from tests.journeys.visitor import Visitor

NEW = Configured()


def first_start(arrive: Arrive, folder: Path) -> Visitor:
    return arrive(services=folder_services(folder, NEW, pin=""))


def test_set_up_at_first_start(arrive: Arrive, qtbot: QtBot, tmp_path: Path) -> None:
    kiosk = first_start(arrive, tmp_path)
    assert kiosk.heading() == "Welcome. Where is this clinic?"
    kiosk.tap("New Zealand", *"09", "Space", *"555", "Next")
    type_in(kiosk, "123456", "Next")
    assert "Too easy to guess" in kiosk.words()
    type_in(kiosk, "739164", "Next")
    type_in(kiosk, "739164", "Save")
    answered(kiosk, qtbot)
    assert kiosk.state == fresh(Audience.ADULT)
    settings = kiosk.kiosk.services.store.settings
    assert (settings.country, settings.team_number) == (Region.NZ, "09 555")
    kiosk.tap("Touch to start", "Get help")
    assert "Ambulance: 111" in kiosk.words()
    kiosk.tap("Home")
    sign_in(kiosk, qtbot, "739164")
    assert kiosk.state.staff


def test_nothing_is_asked_again_at_the_next_start(
    arrive: Arrive, qtbot: QtBot, tmp_path: Path
) -> None:
    kiosk = first_start(arrive, tmp_path)
    kiosk.tap("Australia", "Next")
    for last in ("Next", "Save"):
        type_in(kiosk, "739164", last)
    answered(kiosk, qtbot)
    again = first_start(arrive, tmp_path)
    assert again.stands_at(Screen.ATTRACT)
    assert again.kiosk.services.store.settings.country is Region.AU


def test_set_up_goes_back_step_by_step_and_keeps_nothing_half_done(
    arrive: Arrive, tmp_path: Path
) -> None:
    kiosk = first_start(arrive, tmp_path)
    kiosk.tap("Australia", *"13", "Next", *"7391", "Back")
    assert kiosk.heading() == "Your team's number"
    kiosk.tap("Back")
    assert kiosk.heading() == "Welcome. Where is this clinic?"
    kiosk.wait(3_600_000)
    assert kiosk.stands_at(Screen.SET_UP)
    again = first_start(arrive, tmp_path)
    assert again.stands_at(Screen.SET_UP)


def test_a_configuration_file_skips_set_up(arrive: Arrive, tmp_path: Path) -> None:
    given = Configured({"country": Region.NZ}, given=True)
    kiosk = arrive(services=folder_services(tmp_path, given, pin=""))
    assert kiosk.stands_at(Screen.ATTRACT)


def test_with_a_pin_nobody_is_asked_for_another(arrive: Arrive, tmp_path: Path) -> None:
    kiosk = arrive(services=folder_services(tmp_path, NEW))
    assert kiosk.stands_at(Screen.ATTRACT)


def test_on_a_device_that_cannot_write_visitors_are_served(arrive: Arrive, tmp_path: Path) -> None:
    file = tmp_path / "in-the-way"
    file.write_text("not a folder")
    kiosk = first_start(arrive, file)
    kiosk.tap("Touch to start", *way_to_a_topic(kiosk))
    assert kiosk.stands_at(Screen.TOPIC)
    kiosk.hold("Staff", 3_000)
    assert kiosk.offered() == ["Back"]
