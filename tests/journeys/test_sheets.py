"""Words, the page sheet, sources, pairs and easier reading."""

from __future__ import annotations

import pytest

from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience
from kiosk.session.state import Screen
from tests.journeys.conftest import Arrive
from tests.journeys.visitor import TABLET, UPRIGHT, Visitor

TOPIC = "Side effects"


def open_topic(visitor: Visitor) -> None:
    """Open the topic both audiences have, from the attract screen."""
    visitor.tap("Touch to start")
    if visitor.state.audience is Audience.CHILD:
        visitor.tap("Treatment day", "How the medicine may feel")
    else:
        visitor.tap(TOPIC, TOPIC)
    assert visitor.state.place.subject == "side-effects"


def page_button(visitor: Visitor) -> str:
    return next(name for name in visitor.offered() if name.startswith("Page "))


def sentence(visitor: Visitor) -> str:
    """Return the first words of the page being read."""
    return visitor.blocks()[0]


def test_a_word_of_the_page_is_explained_and_closing_returns_to_the_page(
    adult: Visitor, shipped: FileLibrary
) -> None:
    open_topic(adult)
    page = adult.words()
    term = shipped.term("immune system", Audience.ADULT)
    assert term is not None
    adult.tap(term.word)
    assert adult.heading().lower() == term.word.lower()
    assert term.meaning in adult.words()
    adult.tap("Close")
    assert adult.words() == page


def test_a_child_reads_the_childs_meaning(child: Visitor, shipped: FileLibrary) -> None:
    open_topic(child)
    words = [n for n in child.offered() if shipped.term(n, Audience.CHILD)]
    while not words:
        child.tap("Next")
        words = [n for n in child.offered() if shipped.term(n, Audience.CHILD)]
    term = shipped.term(words[0], Audience.CHILD)
    assert term is not None
    child.tap(words[0])
    assert term.meaning in child.words()


def test_the_contents_jump_to_a_heading(adult: Visitor, shipped: FileLibrary) -> None:
    topic = shipped.topic("side-effects", Audience.ADULT)
    assert topic is not None
    open_topic(adult)
    for page in topic.pages:
        adult.tap(page_button(adult))
        assert {p.heading for p in topic.pages} <= set(adult.offered())
        adult.tap(page.heading)
        assert adult.sheet() is None
        assert page.heading in adult.words()


def test_the_sources_of_a_page_are_one_sheet_away_and_back_returns(
    adult: Visitor, shipped: FileLibrary
) -> None:
    topic = shipped.topic("side-effects", Audience.ADULT)
    assert topic is not None
    open_topic(adult)
    adult.tap("Next", "Next")
    page, place = adult.words(), adult.state.place
    heading = next(p.heading for p in topic.pages if p.heading in page)
    adult.tap(page_button(adult), "Where does this come from?")
    assert adult.heading() == "Where does this come from?"
    assert heading in adult.words()
    assert "Not yet checked by a clinician of this clinic." in adult.words()
    assert "Written on" in adult.words()
    adult.tap("Back")
    assert (adult.words(), adult.state.place) == (page, place)


def test_an_adult_sees_the_childs_version_and_comes_back(
    adult: Visitor, shipped: FileLibrary
) -> None:
    theirs = shipped.topic("side-effects", Audience.CHILD)
    assert theirs is not None
    open_topic(adult)
    own = adult.words()
    adult.tap(page_button(adult), "Show me the child's version")
    assert theirs.pages[0].heading in adult.words()
    assert "Adults" in adult.words()
    assert adult.state.audience is Audience.ADULT
    adult.tap("Back")
    assert adult.words() == own


def test_a_childs_kiosk_shows_grown_up_words_only_after_a_second_touch(
    child: Visitor, shipped: FileLibrary
) -> None:
    theirs = shipped.topic("side-effects", Audience.ADULT)
    assert theirs is not None
    open_topic(child)
    own = child.words()
    child.tap(page_button(child), "For grown-ups")
    assert child.heading() == "This page is for grown-ups"
    assert child.state.reading_audience is Audience.CHILD
    child.tap("Stay here")
    assert child.words() == own
    child.tap(page_button(child), "For grown-ups", "Show the page for grown-ups")
    assert theirs.pages[0].heading in child.words()
    child.tap("Home")
    assert child.state.reading_audience is Audience.CHILD


def test_the_four_text_sizes_grow_the_words_at_once(adult: Visitor) -> None:
    open_topic(adult)
    sizes = []
    for name in ("Normal", "Large", "Larger", "Largest"):
        adult.tap("Bigger text" if "Bigger text" in adult.offered() else "Menu")
        if adult.heading() == "Menu":
            adult.tap("Bigger text")
        adult.tap(name, "Close")
        block = next(i for i in adult.shown() if i.objectName() == "blockWords")
        sizes.append(block.property("font").pixelSize())
    assert sizes == sorted(set(sizes))
    assert sizes[-1] == pytest.approx(2 * sizes[0], abs=12)


@pytest.mark.parametrize("size", [TABLET, UPRIGHT])
def test_bigger_text_keeps_the_readers_place(arrive: Arrive, size: tuple[int, int]) -> None:
    adult = arrive(size=size)
    open_topic(adult)
    while "Next" in adult.offered():
        adult.tap("Next")
        anchor = adult.state.place.anchor
        first = sentence(adult)
        way = ["Bigger text"] if "Bigger text" in adult.offered() else ["Menu", "Bigger text"]
        adult.tap(*way, "Largest", "Close")
        assert adult.state.place.anchor == anchor
        shown = adult.words()
        assert first[:12] in " ".join(shown.split()) or not adult.blocks()
        adult.tap("Menu", "Bigger text", "Normal", "Close")
        assert sentence(adult) == first


def test_turning_the_glass_keeps_the_readers_place(adult: Visitor) -> None:
    open_topic(adult)
    while "Next" in adult.offered():
        adult.tap("Next")
        first, anchor = sentence(adult), adult.state.place.anchor
        adult.turn(UPRIGHT)
        assert adult.kiosk.host.surface.portrait
        assert first[:20] in " ".join(adult.words().split())
        adult.turn(TABLET)
        assert (sentence(adult), adult.state.place.anchor) == (first, anchor)


@pytest.mark.parametrize("name", ["High contrast", "Dark"])
def test_a_colour_scheme_holds_for_the_whole_visit(adult: Visitor, name: str) -> None:
    adult.tap("Touch to start")
    light = adult.draw()
    adult.tap("Bigger text", name, "Close")
    chosen = adult.draw()
    assert chosen.pixelColor(640, 4) != light.pixelColor(640, 4) or chosen != light
    adult.tap(TOPIC, TOPIC, "Next", "Home")
    assert adult.draw() == chosen
    adult.tap("Bigger text", "Light", "Close")
    assert adult.draw() == light


def test_about_says_what_it_is_and_nothing_is_stored(child: Visitor) -> None:
    child.tap("Touch to start", "About")
    assert child.heading() == "About this information"
    assert child.stands_at(Screen.ABOUT)
