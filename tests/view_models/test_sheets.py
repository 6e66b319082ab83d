"""What each sheet offers, and what each choice does."""

from __future__ import annotations

import pytest

from kiosk.content.model import Audience, Term
from kiosk.session import events as ev
from kiosk.session.rules import Rules
from kiosk.session.state import (
    Comfort,
    IdlePhase,
    Place,
    Scheme,
    Screen,
    SessionState,
    Sheet,
)
from kiosk.ui.reading import Readings
from kiosk.ui.sheet_events import event_for
from kiosk.ui.sheet_props import SheetProps
from kiosk.ui.sheets import sheet_props
from kiosk.ui.surface import Surface
from kiosk.ui.view_models.sheet import grouped
from tests.view_models.small_library import (
    SmallLibrary,
    context,
    fact,
    organ,
    page,
    topic,
    with_topics,
)

RULES = Rules()
FACTS = {"F1": fact("F1")}
PAGES = (page("One", facts=("F1",)), page("Two", facts=("F1",)))
READ = Place(Screen.TOPIC, "topic")


def paired(audience: Audience = Audience.ADULT) -> SmallLibrary:
    return with_topics(topic(*PAGES, audience=audience, pair=True), facts=FACTS)


def sheet(state: SessionState, library: SmallLibrary, now_ms: int = 0) -> SheetProps:
    shown = context(library)
    return sheet_props(shown, state, Readings(shown).of(state, Surface()), now_ms, RULES)


def labels(props: SheetProps) -> dict[str, str]:
    return {choice.label: choice.key for choice in props.choices}


def test_the_page_sheet_offers_contents_sources_and_the_childs_version() -> None:
    large = Comfort(text=125)
    props = sheet(SessionState(place=READ, sheet=Sheet.PAGE, comfort=large), paired())
    assert props.title == "Page 1 of 2"
    assert labels(props) == {
        "On this page": "sheet:contents",
        "Where does this come from?": "sources:0",
        "Show me the child's version": "pair:child",
    }


def test_at_normal_size_the_page_sheet_has_every_heading() -> None:
    props = sheet(SessionState(place=READ, sheet=Sheet.PAGE), paired())
    assert list(labels(props)) == [
        "One",
        "Two",
        "Where does this come from?",
        "Show me the child's version",
    ]
    assert [choice.selected for choice in props.choices][:2] == [True, False]


@pytest.mark.parametrize(("pages", "inline"), [(9, True), (10, False)])
def test_headings_that_would_not_fit_have_a_sheet_of_their_own(pages: int, inline: bool) -> None:
    many = [page(f"Page {number}") for number in range(pages)]
    library = with_topics(topic(*many, pair=True), facts=FACTS)
    props = sheet(SessionState(place=READ, sheet=Sheet.PAGE), library)
    assert ("On this page" not in labels(props)) is inline


def test_sources_open_at_the_page_that_is_read() -> None:
    library = paired()
    reading = Readings(context(library)).of(SessionState(place=READ), Surface())
    assert reading is not None
    second = Place(Screen.TOPIC, "topic", anchor=reading.anchor(1) or 0)
    props = sheet(SessionState(place=second, sheet=Sheet.PAGE), library)
    key = labels(props)["Where does this come from?"]
    event = event_for(key, SessionState(place=second))
    assert isinstance(event, ev.SourcesOpened)
    there = Place(Screen.SOURCES, "topic:topic", anchor=event.anchor)
    sources = Readings(context(library)).of(SessionState(place=there), Surface())
    assert sources is not None
    assert sources.page.heading == "Two"


def test_a_child_is_sent_to_grown_ups_by_a_sheet_of_its_own() -> None:
    state = SessionState(audience=Audience.CHILD, place=READ, sheet=Sheet.PAGE)
    props = sheet(state, paired(Audience.CHILD))
    assert labels(props)["For grown-ups"] == "sheet:grown-ups"
    assert "pair:adult" not in labels(props).values()


def test_without_facts_or_pair_only_the_contents_are_left() -> None:
    library = with_topics(topic(page("One"), page("Two")))
    props = sheet(SessionState(place=READ, sheet=Sheet.PAGE), library)
    assert list(labels(props)) == ["One", "Two"]


def test_the_contents_name_every_heading_and_mark_the_one_that_is_read() -> None:
    props = sheet(SessionState(place=READ, sheet=Sheet.CONTENTS), paired())
    assert [(c.label, c.selected) for c in props.choices] == [("One", True), ("Two", False)]
    event = event_for(props.choices[1].key, SessionState(place=READ))
    assert isinstance(event, ev.PageTurned)
    assert event.anchor > 0


def test_the_body_map_offers_the_other_look_and_the_vessels() -> None:
    library = SmallLibrary(all_organs=(organ("spleen"),))
    here = SessionState(place=Place(Screen.BODY_MAP), sheet=Sheet.PAGE)
    assert labels(sheet(here, library)) == {
        "Show a list of the organs": "list:yes",
        "Show the lymph vessels": "vessels:yes",
    }
    other = Place(Screen.BODY_MAP, as_list=True, vessels=True)
    assert labels(sheet(SessionState(place=other, sheet=Sheet.PAGE), library)) == {
        "Show the body": "list:no",
        "Hide the lymph vessels": "vessels:no",
    }


def test_a_word_is_told_with_how_to_say_it() -> None:
    term = Term("t-cell", "T cell", "A helper.", said_like="tee sell")
    library = SmallLibrary(terms={"t-cell": term})
    props = sheet(SessionState(sheet=Sheet.WORD, word="t-cell"), library)
    assert (props.title, props.words) == ("T cell", "A helper.")
    assert props.aside == "Say it like this: tee sell"


def test_a_word_that_went_away_sends_to_the_nurse() -> None:
    props = sheet(SessionState(sheet=Sheet.WORD, word="gone"), SmallLibrary())
    assert props.words == "Ask your nurse what this word means."


def test_easier_reading_marks_what_is_chosen_in_three_groups() -> None:
    comfort = Comfort(text=160, scheme=Scheme.DARK, still=True)
    props = sheet(SessionState(sheet=Sheet.COMFORT, comfort=comfort), SmallLibrary())
    groups = grouped(props.choices)
    assert [c.label for c in groups.sizes] == ["Normal", "Large", "Larger", "Largest"]
    chosen = {c.label for g in (groups.sizes, groups.schemes, groups.motion) for c in g}
    assert len(chosen) == len(props.choices) == 9
    assert {c.label for c in props.choices if c.selected} == {"Larger", "Dark", "Still"}


@pytest.mark.parametrize(
    ("now_ms", "aside"),
    [
        (0, ""),
        (14_999, ""),
        (15_000, "Starting again in 15 seconds."),
        (28_900, "Starting again in 2 seconds."),
    ],
)
def test_the_warning_counts_in_its_second_half_only(now_ms: int, aside: str) -> None:
    state = SessionState(place=READ, phase=IdlePhase.WARNING, sheet=Sheet.PAGE)
    props = sheet(state, paired(), now_ms)
    assert (props.title, props.aside) == ("Are you still there?", aside)


def test_the_last_second_is_one_second() -> None:
    state = SessionState(place=READ, phase=IdlePhase.WARNING)
    assert sheet(state, paired(), 29_500).aside == "Starting again in 1 second."


@pytest.mark.parametrize(
    ("key", "event"),
    [
        ("text:125", ev.TextSizeChosen(125)),
        ("scheme:dark", ev.SchemeChosen(Scheme.DARK)),
        ("still:yes", ev.StillChosen(True)),
        ("still:no", ev.StillChosen(False)),
        ("sheet:contents", ev.SheetOpened(Sheet.CONTENTS)),
        ("list:yes", ev.MapShownAsList(True)),
        ("vessels:no", ev.VesselsShown(False)),
        ("sources:7", ev.SourcesOpened(7)),
        ("page:7", ev.PageTurned(7)),
        ("pair:child", ev.PairOpened("topic", Audience.CHILD)),
        ("about:", ev.AboutOpened()),
        ("home:", ev.WentHome()),
        ("finish:", ev.Finished()),
        ("stay:", ev.StayedHere()),
        ("close:", ev.SheetClosed()),
        ("nonsense:", None),
        ("", None),
    ],
)
def test_each_choice_is_one_event(key: str, event: ev.Event | None) -> None:
    assert event_for(key, SessionState(place=READ)) == event


def test_closing_the_warning_is_staying() -> None:
    warned = SessionState(place=READ, phase=IdlePhase.WARNING)
    assert event_for("close:", warned) == ev.StayedHere()


def test_every_choice_of_every_sheet_does_something() -> None:
    for kind in Sheet:
        state = SessionState(place=READ, sheet=kind)
        for choice in sheet(state, paired()).choices:
            assert event_for(choice.key, state) is not None, choice
