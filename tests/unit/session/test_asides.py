"""Get help, sources, and the pair of a topic."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.content.model import Audience
from kiosk.session import events as ev
from kiosk.session.state import Place, Screen, Sheet
from tests.unit.session.walk import CHECKPOINT, home, run, topic

ADULT, CHILD = Audience.ADULT, Audience.CHILD
HOME = Place(Screen.HOME)
TOPIC = Place(Screen.TOPIC, "checkpoint")
BACK = ev.WentBack()
TO_ADULT = ev.PairOpened("checkpoint", ADULT)
TO_CHILD = ev.PairOpened("checkpoint", CHILD)
GROWN_UPS = ev.SheetOpened(Sheet.GROWN_UPS)


def test_back_from_get_help_always_leaves_it() -> None:
    once = run(topic(), [ev.HelpOpened()])
    assert run(once, [ev.SheetOpened(Sheet.COMFORT), ev.HelpOpened()]) == once
    pages = run(once, [ev.HelpGroupOpened("urgent"), ev.HelpGroupOpened("calm")])
    assert pages.place == Place(Screen.HELP_PAGES, "calm")
    assert run(pages, [BACK]) == once
    assert run(pages, [ev.HelpOpened()]) == once
    assert run(pages, [ev.HelpOpened(), BACK]) == topic()


def test_sources_open_beside_the_words_they_belong_to() -> None:
    reading = run(topic(), [ev.PageTurned(4)])
    sources = run(reading, [ev.SheetOpened(Sheet.PAGE), ev.SourcesOpened(7)])
    assert sources.place == Place(Screen.SOURCES, "topic:checkpoint", 7)
    assert run(sources, [BACK]) == reading
    for elsewhere in (sources, home()):
        assert run(elsewhere, [ev.SourcesOpened(2)]) == elsewhere
    assert run(topic(), [ev.SourcesOpened(-1)]).place.anchor == 0
    pages = run(topic(), [ev.HelpOpened(), ev.HelpGroupOpened("urgent"), ev.SourcesOpened(0)])
    assert pages.place.subject == "help:urgent"
    assert run(pages, [ev.HelpOpened(), BACK]) == topic()


def test_an_organ_has_sources_and_the_bare_map_has_none() -> None:
    on_map = run(home(), [ev.EntryOpened("screen:body-map")])
    assert run(on_map, [ev.SourcesOpened(0)]) == on_map
    on_card = run(on_map, [ev.OrganTouched("spleen"), ev.VesselsShown(vessels=True)])
    assert on_card.place == Place(Screen.BODY_MAP, "spleen", vessels=True)
    sources = run(on_card, [ev.SourcesOpened(2)])
    assert sources.place == Place(Screen.SOURCES, "organ:spleen", 2)
    assert run(sources, [BACK]) == on_card
    assert run(topic(), [ev.VesselsShown(vessels=True)]) == topic()


def test_a_child_reaches_adult_words_through_the_grown_ups_sheet_only() -> None:
    child = topic(CHILD)
    assert run(child, [TO_ADULT]) == child
    assert run(child, [ev.SheetOpened(Sheet.PAGE), TO_ADULT]).reading_audience is CHILD
    section = run(home(CHILD), [ev.TileOpened("checkpoint")])
    assert run(replace(section, sheet=Sheet.GROWN_UPS), [TO_ADULT]).reading_audience is CHILD
    assert run(child, [GROWN_UPS, ev.PairOpened("other", ADULT)]).reading_audience is CHILD
    adult = run(child, [GROWN_UPS, TO_ADULT])
    assert adult.place == replace(TOPIC, audience=ADULT)
    assert (adult.reading_audience, adult.audience, adult.sheet) == (ADULT, CHILD, Sheet.NONE)


@pytest.mark.parametrize(
    "leave", [BACK, ev.HelpOpened(), ev.AboutOpened(), CHECKPOINT, TO_CHILD, ev.WentHome()]
)
def test_leaving_adult_words_on_a_childs_kiosk_leaves_no_way_back(leave: ev.Event) -> None:
    state = run(topic(CHILD), [GROWN_UPS, TO_ADULT, leave])
    for _ in range(4):
        assert state.reading_audience is CHILD
        state = run(state, [BACK])
    assert state == home(CHILD)


def test_sources_of_adult_words_leave_no_way_back_either() -> None:
    read: list[ev.Event] = [GROWN_UPS, TO_ADULT, ev.SourcesOpened(3)]
    state = run(topic(CHILD), read)
    assert state.place == Place(Screen.SOURCES, "topic:checkpoint", 3, ADULT)
    assert run(state, [BACK]).place == replace(TOPIC, audience=ADULT)
    assert run(state, [ev.HelpOpened(), BACK]) == topic(CHILD)


def test_turning_a_pair_back_returns_to_the_page_left() -> None:
    reading = run(topic(), [ev.PageTurned(5)])
    pair = run(reading, [TO_CHILD])
    assert (pair.reading_audience, pair.audience) == (CHILD, ADULT)
    assert run(pair, [TO_ADULT]) == reading
    assert run(reading, [TO_ADULT]) == reading
    assert run(pair, [TO_CHILD]) == pair
    assert run(pair, [ev.HelpOpened(), BACK]) == pair
    assert run(pair, [ev.EntryOpened("topic:other")]).reading_audience is ADULT
