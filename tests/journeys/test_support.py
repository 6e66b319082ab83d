"""Finding somebody to call, by touch."""

from __future__ import annotations

import pytest

from kiosk.clock import FakeClock
from kiosk.content.model import Audience, Region
from kiosk.settings.model import Settings
from kiosk.ui.support_lists import ASK
from tests.journeys.conftest import Arrive
from tests.journeys.test_questions import squares_on_glass
from tests.journeys.visitor import TABLET, UPRIGHT, Visitor
from tests.unit.ui.qr_reader import read

SIZES = pytest.mark.parametrize("size", [TABLET, UPRIGHT], ids=["landscape", "portrait"])
PEOPLE = {Audience.ADULT: "People who can help", Audience.CHILD: "Feelings and people who help"}


def open_helplines(visitor: Visitor, audience: Audience) -> None:
    visitor.tap("Touch to start", PEOPLE[audience], "Helplines")


def find(visitor: Visitor, name: str) -> str:
    """Turn pages until a row of this name stands there, and return all it says."""
    while True:
        found = [row for row in visitor.offered() if row.startswith(name)]
        if found:
            return found[0]
        visitor.tap("Next")


def rung_today(arrive: Arrive, audience: Audience, size: tuple[int, int]) -> Visitor:
    """Return a visitor of a clinic whose staff rang Kids Helpline today."""
    rung = (("kids-helpline", FakeClock().today()),)
    settings = Settings(
        audience=audience, country=Region.AU, team_number="02 5550 1234", numbers_rung=rung
    )
    return arrive(audience, size, settings)


@SIZES
@pytest.mark.parametrize("audience", list(Audience))
def test_an_unverified_number_is_never_shown(
    arrive: Arrive, size: tuple[int, int], audience: Audience
) -> None:
    visitor = arrive(audience, size)
    open_helplines(visitor, audience)
    assert find(visitor, "Ambulance") == "Ambulance 000"
    row = find(visitor, "Kids Helpline")
    assert row == "Kids Helpline Ask the desk for the number."
    visitor.tap(row)
    assert visitor.heading() == "Kids Helpline"
    assert "Ask the desk for the number." in visitor.words()
    assert "1800" not in visitor.words()


def test_only_the_clinics_country_is_told(adult: Visitor) -> None:
    open_helplines(adult, Audience.ADULT)
    told = adult.words()
    while "Next" in adult.offered():
        adult.tap("Next")
        told += adult.words()
    assert "Cancer Council" in told
    assert "Interpreter" in told
    assert not any(name in told for name in ("Healthline", "Cancer Society", "111", "New Zealand"))


def test_an_interpreter_is_pointed_to_from_get_help(adult: Visitor) -> None:
    adult.tap("Touch to start", "Get help")
    assert "Need an interpreter? Ask the desk." in adult.words()


@SIZES
@pytest.mark.parametrize("audience", list(Audience))
def test_a_phone_calls_a_number_that_staff_rang_today(
    arrive: Arrive, size: tuple[int, int], audience: Audience
) -> None:
    visitor = rung_today(arrive, audience, size)
    open_helplines(visitor, audience)
    visitor.tap(find(visitor, "Kids Helpline 1800 55 1800"))
    assert "1800 55 1800" in visitor.words()
    assert read(squares_on_glass(visitor)) == "tel:1800551800"
    visitor.tap("Home", PEOPLE[audience], "Helplines")
    visitor.tap(find(visitor, "Your team" if audience is Audience.ADULT else "The team"))
    assert read(squares_on_glass(visitor)) == "tel:0255501234"


def test_staff_ringing_a_number_shows_it_at_once(adult: Visitor) -> None:
    open_helplines(adult, Audience.ADULT)
    assert find(adult, "Cancer Council").endswith(ASK)
    rung = (("cancer-council", adult.clock.today()),)
    adult.kiosk.services.store.change(numbers_rung=rung)
    adult.kiosk.side.desk.settled.emit()
    adult.draw()
    assert find(adult, "Cancer Council") == "Cancer Council 13 11 20"
