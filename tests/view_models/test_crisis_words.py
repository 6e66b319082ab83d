"""The crisis line in the words of a page: the clinic's country, and a number only when right."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk import paths
from kiosk.clock import FakeClock
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience, Region
from kiosk.session.state import Place, Screen
from kiosk.settings.model import Settings
from kiosk.ui.context import Context
from kiosk.ui.crisis_words import NONE_KNOWN, crisis_words
from kiosk.ui.documents import document
from tests.view_models.small_library import SmallLibrary, context

ASK = "(ask the desk for the number)"


def clinic(country: Region | None, rung: tuple[tuple[str, date], ...] = ()) -> Context:
    library = FileLibrary(paths.content(), country=country)
    settings = Settings(country=country, numbers_rung=rung) if country else Settings()
    return Context(library, settings, FakeClock())


@pytest.mark.parametrize(
    ("country", "said"),
    [
        (Region.AU, f"Kids Helpline {ASK}"),
        (Region.NZ, f"Need to talk? {ASK}"),
    ],
)
def test_a_child_is_told_the_line_of_its_country(country: Region, said: str) -> None:
    assert crisis_words(clinic(country), Audience.CHILD) == said


def test_both_lines_are_named_while_no_country_is_set() -> None:
    said = crisis_words(clinic(None), Audience.CHILD)

    assert f"Kids Helpline in Australia {ASK}" in said
    assert f"Need to talk? in New Zealand {ASK}" in said


def test_the_number_follows_once_staff_rang_it() -> None:
    where = clinic(Region.AU)
    rung = (("kids-helpline", where.today),)

    assert crisis_words(clinic(Region.AU, rung), Audience.CHILD) == "Kids Helpline, 1800 55 1800"


def test_without_any_helpline_the_desk_knows() -> None:
    assert crisis_words(context(SmallLibrary()), Audience.CHILD) == NONE_KNOWN


@pytest.mark.parametrize(
    ("country", "name", "other"),
    [(Region.AU, "Kids Helpline", "Need to talk"), (Region.NZ, "Need to talk?", "Kids Helpline")],
)
def test_the_childs_feelings_page_names_it_and_no_other(
    country: Region, name: str, other: str
) -> None:
    topic = document(clinic(country), Place(Screen.TOPIC, "feelings"), Audience.CHILD)
    assert topic is not None
    words = " ".join(block.text for page in topic.pages for block in page.blocks)

    assert f"You can call {name}" in words
    assert other not in words
    assert "{" not in words
