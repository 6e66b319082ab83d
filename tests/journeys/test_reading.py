"""Reading, from Start to the last page and back."""

from __future__ import annotations

import pytest

from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience, Block
from kiosk.session.state import Screen
from tests.journeys.conftest import Arrive
from tests.journeys.visitor import UPRIGHT, Visitor

HOME = "What would you like to know?"


def plain(words: str) -> str:
    return " ".join(words.split())


def sentences_of(blocks: tuple[Block, ...]) -> list[str]:
    """Return the first words of each block: a block may end on a later page."""
    return [plain(block.text)[:25] for block in blocks if block.text]


def read_to_the_end(visitor: Visitor) -> list[str]:
    """Return the words of every page, turned by touch."""
    pages = [plain(visitor.words())]
    while "Next" in visitor.offered():
        visitor.tap("Next")
        pages.append(plain(visitor.words()))
        assert len(pages) < 60
    return pages


def test_an_adult_finds_the_first_useful_sentence_one_tap_after_start(
    adult: Visitor, shipped: FileLibrary
) -> None:
    topic = shipped.topic("side-effects", Audience.ADULT)
    assert topic is not None
    adult.tap("Touch to start", "Side effects", "Side effects")
    assert adult.heading() == topic.title
    assert plain(topic.pages[0].blocks[0].text) in plain(adult.words())


@pytest.mark.parametrize("size", [(1280, 800), UPRIGHT])
def test_an_adult_reads_all_pages_to_the_end(
    arrive: Arrive, shipped: FileLibrary, size: tuple[int, int]
) -> None:
    adult = arrive(size=size)
    topic = shipped.topic("side-effects", Audience.ADULT)
    assert topic is not None
    adult.tap("Touch to start", "Side effects", "Side effects")
    pages = read_to_the_end(adult)
    told = " ".join(pages)
    for page in topic.pages:
        for words in sentences_of(page.blocks):
            assert words in told
    assert f"Page {len(pages)} of {len(pages)}" in adult.offered()
    assert "Next" not in adult.offered()
    assert "Ask your care team: this is general information" in pages[-1]


def test_previous_leads_through_the_same_pages(adult: Visitor) -> None:
    adult.tap("Touch to start", "Side effects", "Side effects")
    pages = read_to_the_end(adult)
    for page in reversed(pages[:-1]):
        adult.tap("Previous")
        assert plain(adult.words()) == page
    assert "Previous" not in adult.offered()


@pytest.mark.parametrize("audience", Audience)
def test_every_topic_is_at_most_two_taps_from_home(
    arrive: Arrive, shipped: FileLibrary, audience: Audience
) -> None:
    visitor = arrive(audience)
    visitor.tap("Touch to start")
    for tile in shipped.tiles(audience):
        for entry in tile.entries:
            visitor.tap(tile.title)
            if len(tile.entries) > 1:
                visitor.tap(entry.title)
            places = {"topic": Screen.TOPIC, "explainer": Screen.EXPLAINER, "tour": Screen.TOUR}
            decks = Screen.FIND if entry.id == "find-organ" else Screen.DECK
            place = {**places, "deck": decks}.get(entry.kind) or Screen(entry.id)
            assert visitor.state.place.screen is place
            visitor.tap("Home")
            assert visitor.heading() == HOME


@pytest.mark.parametrize("audience", Audience)
def test_back_ends_home(arrive: Arrive, shipped: FileLibrary, audience: Audience) -> None:
    visitor = arrive(audience)
    tile = shipped.tiles(audience)[0]
    visitor.tap("Touch to start", tile.title, tile.entries[0].title, "Next", "Get help")
    headings = []
    while "Back" in visitor.offered():
        headings.append(visitor.heading())
        visitor.tap("Back")
        assert len(headings) < 10
    assert headings == ["Get help", tile.entries[0].title, tile.title]
    assert visitor.heading() == HOME


def test_back_returns_to_the_page_that_was_left(adult: Visitor) -> None:
    adult.tap("Touch to start", "Side effects", "Side effects", "Next", "Next")
    before = adult.words()
    adult.tap("Get help", "Back")
    assert adult.words() == before
