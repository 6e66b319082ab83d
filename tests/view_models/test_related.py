"""A reader may go on to the related topics, and Back leads to the page that was read."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.content.model import Audience, Topic
from kiosk.session.events import SheetOpened, WentBack
from kiosk.session.reduce import reduce
from kiosk.session.rules import Rules
from kiosk.session.state import Comfort, Place, Screen, SessionState, Sheet
from kiosk.ui.page_sheets import MOST_CHOICES
from kiosk.ui.reading import Readings
from kiosk.ui.related import READ_ON
from kiosk.ui.sheet_events import event_for
from kiosk.ui.sheet_props import SheetProps
from kiosk.ui.sheets import sheet_props
from kiosk.ui.surface import Surface
from tests.view_models.small_library import SmallLibrary, context, page, topic, with_topics

NAMES = ("one", "two", "three", "four", "five")
ADULT, CHILD = Audience.ADULT, Audience.CHILD


def library(*related: str, pages: int = 2, audience: Audience = ADULT) -> SmallLibrary:
    read = topic(*(page(f"Page {n}") for n in range(pages)), audience=audience)
    others = [_named(name, audience) for name in NAMES]
    return with_topics(replace(read, related=related), *others)


def _named(name: str, audience: Audience) -> Topic:
    return replace(topic(name=name, audience=audience), title=f"About {name}")


def state(kind: Sheet, anchor: int = 0, **also: object) -> SessionState:
    place = Place(Screen.TOPIC, "topic", anchor)
    return replace(SessionState(place=place, sheet=kind), **also)  # type: ignore[arg-type]


def shown(visit: SessionState, of: SmallLibrary) -> SheetProps:
    reading = Readings(context(of)).of(visit, Surface())
    return sheet_props(context(of), visit, reading, 0, Rules())


def labels(props: SheetProps) -> list[str]:
    return [choice.label for choice in props.choices]


def test_related_topics_are_offered_by_title_at_most_four_and_only_those_there_are() -> None:
    of = library("one", "gone", "topic", *NAMES[1:])
    props = shown(state(Sheet.RELATED), of)
    assert props.title == READ_ON
    assert labels(props) == ["About one", "About two", "About three", "About four"]


@pytest.mark.parametrize("text", [100, 125, 160, 200])
def test_the_page_sheet_leads_on_where_there_is_something(text: int) -> None:
    visit = state(Sheet.PAGE, comfort=Comfort(text=text))
    assert labels(shown(visit, library("one")))[-1] == READ_ON
    for nothing in (library(), library("gone"), library("topic")):
        assert READ_ON not in labels(shown(visit, nothing))


@pytest.mark.parametrize("pages", range(2, 14))
def test_the_last_page_always_leads_on_and_no_sheet_is_too_long(pages: int) -> None:
    of = library("one", pages=pages)
    first, last = (shown(state(Sheet.PAGE, anchor), of) for anchor in (0, 999))
    assert READ_ON in labels(last)
    headings = [f"Page {n}" for n in range(pages)]
    assert (labels(first)[:pages] == headings) == (pages <= MOST_CHOICES)
    assert max(len(first.choices), len(last.choices)) <= MOST_CHOICES


def test_back_leads_to_the_page_that_was_read() -> None:
    of = library("one")
    visit = state(Sheet.PAGE, anchor=2)
    (onward,) = (c for c in shown(visit, of).choices if c.label == READ_ON)
    assert event_for(onward.key, visit) == SheetOpened(Sheet.RELATED)
    offered = reduce(visit, SheetOpened(Sheet.RELATED), 0, Rules())
    (one,) = shown(offered, of).choices
    event = event_for(one.key, offered)
    assert event is not None
    there = reduce(offered, event, 0, Rules())
    assert (there.place.subject, there.sheet) == ("one", Sheet.NONE)
    assert reduce(there, WentBack(), 0, Rules()).place == visit.place


def test_grown_ups_words_on_a_childs_kiosk_lead_on_to_nothing() -> None:
    of = library("one")
    place = Place(Screen.TOPIC, "topic", audience=ADULT)
    visit = SessionState(audience=CHILD, place=place, sheet=Sheet.PAGE)
    assert READ_ON not in labels(shown(visit, of))
    own = replace(visit, audience=ADULT)
    assert READ_ON in labels(shown(own, of))


def test_only_topics_lead_on() -> None:
    visit = SessionState(place=Place(Screen.SOURCES, "topic:topic"), sheet=Sheet.PAGE)
    assert READ_ON not in labels(shown(visit, library("one")))
