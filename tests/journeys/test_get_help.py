"""Help is one touch away from everywhere and always says whom to ring."""

from __future__ import annotations

import pytest

from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience, Region
from kiosk.session.events import WentHome
from kiosk.session.state import Screen
from kiosk.settings.model import Settings
from kiosk.ui.tour import every_place
from tests.journeys.conftest import Arrive
from tests.journeys.visitor import UPRIGHT, Visitor


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("size", [(1280, 800), UPRIGHT])
def test_get_help_is_one_touch_away_from_every_place(
    arrive: Arrive, shipped: FileLibrary, audience: Audience, size: tuple[int, int]
) -> None:
    visitor = arrive(audience, size)
    visitor.tap("Touch to start")
    ways = [("home", ()), *every_place(shipped, audience)]
    assert len(ways) > 20
    for name, events in ways:
        for event in (WentHome(), *events):
            visitor.kiosk.host.dispatch(event)
        visitor.draw()
        if visitor.state.place.screen is not Screen.GET_HELP:
            visitor.tap("Get help")
        assert visitor.stands_at(Screen.GET_HELP), name
        assert "Ambulance: 000" in visitor.words(), name


@pytest.mark.parametrize("audience", Audience)
def test_every_door_of_get_help_opens_and_back_comes_out_where_one_was(
    arrive: Arrive, shipped: FileLibrary, audience: Audience
) -> None:
    shown = shipped.help(audience)
    assert shown is not None
    assert len(shown.groups) == 3
    visitor = arrive(audience)
    visitor.tap("Touch to start")
    for group in shown.groups:
        visitor.tap("Get help", group.label)
        assert visitor.stands_at(Screen.HELP_PAGES)
        assert group.topic.pages[0].heading in visitor.words()
        visitor.tap("Get help", "Back")
        assert visitor.stands_at(Screen.HOME)


@pytest.mark.parametrize(
    ("country", "words"),
    [
        (Region.AU, "Ambulance: 000"),
        (Region.NZ, "Ambulance: 111"),
        (Region.ALL, "Ambulance: 000 in Australia, 111 in New Zealand"),
    ],
)
def test_the_emergency_number_is_the_countrys(arrive: Arrive, country: Region, words: str) -> None:
    visitor = arrive(settings=Settings(country=country))
    visitor.tap("Touch to start", "Get help")
    assert words in visitor.words().splitlines()


def test_the_teams_own_number_is_shown_or_where_to_ask_for_it(arrive: Arrive) -> None:
    visitor = arrive(settings=Settings(country=Region.AU, team_number="03 5550 0000"))
    visitor.tap("Touch to start", "Get help")
    assert "Your team, day or night: 03 5550 0000" in visitor.words()


def test_without_a_number_of_the_team_the_desk_is_named(adult: Visitor) -> None:
    adult.tap("Touch to start", "Get help")
    assert "Ask the desk for the number to call at night." in adult.words()
