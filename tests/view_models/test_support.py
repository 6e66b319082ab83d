"""Helplines, from the settings and the day alone."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.clock import FakeClock
from kiosk.content.model import Audience, Region
from kiosk.content.support import Helpline
from kiosk.session.rules import Rules
from kiosk.session.state import Comfort, Place, Screen, SessionState
from kiosk.settings.model import Settings
from kiosk.ui.code_page import CodeProps
from kiosk.ui.context import Context
from kiosk.ui.list_props import ListProps
from kiosk.ui.rows import RowsProps
from kiosk.ui.session_host import SessionHost
from kiosk.ui.support_lists import ASK, ASK_AT_NIGHT, TELL
from kiosk.ui.surface import Surface
from kiosk.ui.view_models.lists import Lists
from tests.view_models.small_library import TODAY, SmallLibrary, context

WIDE, TALL = Surface(content_height=427), Surface(800, 1280, 730, 808, 800, 1280)
RUNG = (("listen", TODAY),)
LINES = (
    Helpline("listen", Region.AU, "E-SUP-01", "Listen", "For adults who want to talk.", "13 11 20"),
    Helpline("crisis", Region.AU, "E-SUP-15", "Crisis", "In a crisis.", "13 11 14", crisis=True),
    Helpline("hear", Region.NZ, "E-SUP-05", "Hear", "For all.", "0800 226 237", "Day and night"),
)
LIBRARY = SmallLibrary(helplines=LINES)


def clinic(
    country: Region = Region.AU, team: str = "", rung: tuple[tuple[str, date], ...] = ()
) -> Context:
    return context(LIBRARY, Settings(country=country, team_number=team, numbers_rung=rung))


def at(
    name: str = "", text: int = 100, audience: Audience = Audience.ADULT, anchor: int = 0
) -> SessionState:
    screen = Screen.HELPLINE if name else Screen.SUPPORT
    return SessionState(audience, Place(screen, name, anchor), comfort=Comfort(text))


def shown(where: Context, state: SessionState, surface: Surface = WIDE) -> ListProps:
    host = SessionHost(Audience.ADULT, Rules(), FakeClock(now_ms=1), surface)
    found = Lists(host, where).of(state, surface)
    assert found is not None
    return found


def every_row(where: Context, audience: Audience = Audience.ADULT) -> list[tuple[str, str, str]]:
    """Return heading, name and number (or what stands in its place) of all rows."""
    rows: list[tuple[str, str, str]] = []
    anchor: int | None = 0
    while anchor is not None:
        props = shown(where, at(anchor=anchor, audience=audience))
        assert isinstance(props, RowsProps)
        heading = props.heading.split(" \u00b7 ")[0]
        rows += [(heading, row.label, row.aside) for row in props.rows]
        anchor = props.turning.anchor(1)
    return rows


def test_the_clinics_country_only_with_emergency_and_team_first() -> None:
    rows = [(name, number) for _, name, number in every_row(clinic())]
    assert rows == [
        ("Ambulance", "000"),
        ("Your team, day or night", ASK_AT_NIGHT),
        ("Listen", ASK),
        ("Crisis", ASK),
        ("Interpreter", "Ask the desk for someone who speaks your language."),
    ]
    names = [name for _, name, _ in every_row(clinic(Region.NZ))]
    assert "Hear" in names
    assert "Listen" not in names


def test_without_a_country_both_stand_under_their_names() -> None:
    rows = every_row(clinic(Region.ALL))
    assert ("Australia", "Ambulance", "000") in rows
    assert ("New Zealand", "Ambulance", "111") in rows
    assert ("Australia", "Listen", ASK) in rows
    assert ("New Zealand", "Hear", ASK) in rows


def test_the_teams_number_is_always_shown_and_a_helplines_once_staff_rang_it() -> None:
    rows = {name: number for _, name, number in every_row(clinic(team="02 5550 1234", rung=RUNG))}
    assert rows["Your team, day or night"] == "02 5550 1234"
    assert (rows["Listen"], rows["Crisis"]) == ("13 11 20", ASK)


def test_a_number_rung_a_year_ago_is_hidden_again() -> None:
    old = (("listen", date(TODAY.year - 1, TODAY.month, TODAY.day)),)
    assert {number for _, name, number in every_row(clinic(rung=old)) if name == "Listen"} == {ASK}


@pytest.mark.parametrize("audience", list(Audience))
def test_a_person_in_despair_is_told_what_to_do_now(audience: Audience) -> None:
    props = shown(clinic(), at(audience=audience))
    assert isinstance(props, RowsProps)
    assert props.note == TELL[audience]
    card = shown(clinic(), at("crisis-au", audience=audience))
    assert isinstance(card, CodeProps)
    assert TELL[audience] in [line.text for line in card.lines]


def test_a_shown_number_is_large_and_has_a_code_that_dials_it() -> None:
    card = shown(clinic(rung=RUNG), at("listen-au"))
    assert isinstance(card, CodeProps)
    assert (card.title, card.lines[0].text, card.lines[0].large) == ("Listen", "13 11 20", True)
    assert card.code.startswith("image://qr/")
    assert "Listen" in card.description


@pytest.mark.parametrize("name", ["listen-au", "ambulance-au", "team", "interpreter-au"])
def test_no_code_without_a_number_and_never_one_for_an_ambulance(name: str) -> None:
    card = shown(clinic(), at(name))
    assert isinstance(card, CodeProps)
    assert card.code == ""
    large = [line.text for line in card.lines if line.large]
    assert large == (["000"] if name == "ambulance-au" else [])


@pytest.mark.parametrize("name", ["hear-nz", "gone", "ambulance-nz"])
def test_a_card_of_another_country_is_not_there(name: str) -> None:
    props = shown(clinic(), at(name))
    assert isinstance(props, RowsProps)
    assert props.title == "Helplines"


@pytest.mark.parametrize("surface", [WIDE, TALL], ids=["landscape", "portrait"])
@pytest.mark.parametrize("text", [100, 125, 160, 200])
def test_every_line_of_a_card_is_on_a_page_and_fits(surface: Surface, text: int) -> None:
    where = clinic(rung=(*RUNG, ("crisis", TODAY)))
    said: list[str] = []
    anchor: int | None = 0
    while anchor is not None:
        card = shown(where, at("crisis-au", text, anchor=anchor), surface)
        assert isinstance(card, CodeProps)
        high = sum(line.high for line in card.lines) + card.gap * max(0, len(card.lines) - 1)
        assert high <= card.text_box.height
        assert card.text_box.y + card.text_box.height <= surface.content_height
        assert card.code_box.y + card.code_box.height <= surface.content_height
        said += [line.text for line in card.lines]
        anchor = card.turning.anchor(1)
    assert said == ["13 11 14", "In a crisis.", TELL[Audience.ADULT], said[-1]]
