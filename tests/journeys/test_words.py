"""Looking a word up, by touch."""

from __future__ import annotations

import pytest

from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience
from kiosk.session.state import Screen
from tests.journeys.conftest import Arrive
from tests.journeys.visitor import TABLET, UPRIGHT, Visitor

SIZES = pytest.mark.parametrize("size", [TABLET, UPRIGHT], ids=["landscape", "portrait"])


def open_words(visitor: Visitor) -> None:
    visitor.tap("Touch to start")
    if "Words" not in visitor.offered():
        visitor.tap("Menu")
    visitor.tap("Words")


@SIZES
@pytest.mark.parametrize("audience", list(Audience))
def test_every_word_is_found_under_its_letter_with_its_meaning(
    arrive: Arrive, shipped: FileLibrary, size: tuple[int, int], audience: Audience
) -> None:
    visitor = arrive(audience, size)
    open_words(visitor)
    wanted = {term.word.lower(): term.meaning for term in shipped.words(audience)}
    letters = [name for name in visitor.offered() if len(name) == 1]
    assert letters == sorted({word[0].upper() for word in wanted})
    first = letters[0]
    visitor.tap(first)
    found: list[str] = []
    while True:
        found += [n for n in visitor.offered() if n.lower() in wanted]
        if "Next" not in visitor.offered():
            break
        visitor.tap("Next")
    assert [word.lower() for word in found] == [w for w in wanted if w[0].upper() == first]
    visitor.tap(found[-1])
    assert visitor.heading() == found[-1]
    assert wanted[found[-1].lower()] in visitor.words()
    visitor.tap("Close", "Back")
    assert visitor.heading() == "Words"


def test_a_long_letter_is_turned_page_by_page(adult: Visitor) -> None:
    open_words(adult)
    adult.tap("C")
    assert "Page 1 of 2" in adult.words()
    first = [name for name in adult.offered() if name[0].upper() == "C"]
    adult.tap("Next")
    assert "Page 2 of 2" in adult.words()
    second = [name for name in adult.offered() if name[0].upper() == "C"]
    assert first
    assert second
    assert not set(first) & set(second)
    adult.tap("Previous", "Home")
    assert adult.state.place.screen is Screen.HOME


def test_words_for_adults_only_are_not_in_the_childs_list(
    child: Visitor, shipped: FileLibrary
) -> None:
    hidden = {t.word for t in shipped.words(Audience.ADULT)}
    hidden -= {t.word for t in shipped.words(Audience.CHILD)}
    assert hidden == {"PBS", "Pharmac"}
    open_words(child)
    child.tap("P")
    assert not {name.lower() for name in child.offered()} & {word.lower() for word in hidden}
