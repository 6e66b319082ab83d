"""Explainers and tours from the state alone: steps, drawings, pace, where they are offered."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.content.model import Audience, Block, BlockKind, FactFlag, FactKind, Page, Span, Topic
from kiosk.session import events as ev
from kiosk.session.rules import Rules
from kiosk.session.state import Comfort, Place, Screen, SessionState, Sheet
from kiosk.ui.changing import CHANGES
from kiosk.ui.documents import document
from kiosk.ui.page_sheets import sources_subject
from kiosk.ui.reading import Reading, Readings, page_words
from kiosk.ui.reading_page import LEAST_MS, MOST_MS, derive
from kiosk.ui.section_flow import two_columns
from kiosk.ui.sheet_events import event_for
from kiosk.ui.sheets import sheet_props
from kiosk.ui.shell import derive_shell
from kiosk.ui.surface import Surface
from kiosk.ui.tour import every_place
from kiosk.ui.view_models.home import derive_section
from tests.view_models.small_library import SmallLibrary, context, fact, tile, topic

BUTTONS = Place(Screen.EXPLAINER, "buttons")
SURFACE = Surface()


def step(heading: str, words: str = "A cell meets a cell.") -> Page:
    figure = Block(BlockKind.FIGURE, figure=f"scene:checkpoint-{heading}")
    return Page(heading, (Block(BlockKind.KEY, (Span(words),)), figure), ("F1",))


def story(name: str, *related: str, words: str = "A cell meets a cell.") -> Topic:
    pages = (step("meet", words), step("join"), step("stop"))
    return replace(topic(*pages, name=name, pair=True), related=related)


def library(words: str = "A cell meets a cell.") -> SmallLibrary:
    return SmallLibrary(
        topics={("topic", Audience.ADULT): topic()},
        facts={"F1": fact("F1")},
        scenes={"checkpoint-meet": "Two cells touch."},
        all_stories=(
            ("explainers", story("buttons", "topic", words=words)),
            ("tours", story("way", "other")),
        ),
        all_tiles=(tile("tile", "topic:topic", "tour:way"),),
    )


def read(place: Place, text: int = 100, words: str = "A cell meets a cell.") -> Reading:
    state = SessionState(place=place, comfort=Comfort(text=text))
    found = Readings(context(library(words))).of(state, SURFACE)
    assert found is not None
    return found


def test_a_step_shows_its_drawing_beside_its_words_in_words_too() -> None:
    props = derive(context(library()), read(BUTTONS), "sky", 0, 0)

    assert (props.scene, props.act, props.description) == (
        "story", "checkpoint-meet", "Two cells touch.",
    )  # fmt: skip
    assert props.figure_box.width > SURFACE.content_width * 0.45
    assert props.text_box.x > props.figure_box.width


@pytest.mark.parametrize(
    ("words", "pace"), [(1, LEAST_MS), (20, 20 * 160), (36, MOST_MS)], ids=["few", "some", "many"]
)
def test_a_drawing_moves_at_the_pace_of_its_words(words: int, pace: int) -> None:
    shown = read(BUTTONS, words=" ".join(["cell"] * words))

    assert derive(context(library()), shown, "sky", 0, 0).pace_ms == pace


def test_steps_are_counted_as_written_however_many_pages_they_take() -> None:
    assert page_words(read(BUTTONS)) == "Step 1 of 3"
    large = read(BUTTONS, 200)
    assert len(large.pages) > 3
    last = read(Place(Screen.EXPLAINER, "buttons", large.pages[-1].anchor), 200)
    assert page_words(last) == "Step 3 of 3"
    state = SessionState(place=BUTTONS)
    shell = derive_shell(context(library()), state, SURFACE, read(BUTTONS), "")
    assert (shell.page_label, shell.paged, shell.screen_source) == (
        "Step 1 of 3", True, "ReadingScreen.qml",
    )  # fmt: skip


def test_from_160_percent_the_drawing_has_a_page_of_its_own() -> None:
    pages = read(BUTTONS, 160).pages

    assert [bool(page.figure) for page in pages[:2]] == [False, True]
    assert pages[1].blocks == ()


def test_the_page_sheet_of_a_step_offers_sources_and_no_pair() -> None:
    shown, state = context(library()), SessionState(place=BUTTONS, sheet=Sheet.PAGE)

    props = sheet_props(shown, state, read(BUTTONS), 0, Rules())

    assert props.title == "Step 1 of 3"
    keys = [choice.key.partition(":")[0] for choice in props.choices]
    assert "sources" in keys
    assert not {"pair", "open"} & set(keys)
    assert sources_subject(state) == "explainer:buttons"
    sources = Place(Screen.SOURCES, "explainer:buttons")
    found = document(shown, sources, Audience.ADULT)
    assert found is not None
    assert [page.heading for page in found.pages] == ["meet", "join", "stop"]


def test_a_topic_offers_the_explainers_that_name_it() -> None:
    shown = context(library())
    state = SessionState(place=Place(Screen.TOPIC, "topic"), sheet=Sheet.PAGE)
    reading = Readings(shown).of(state, SURFACE)

    watch = [c for c in sheet_props(shown, state, reading, 0, Rules()).choices if c.icon == "watch"]

    assert [choice.label for choice in watch] == ["Watch step by step"]
    assert event_for(watch[0].key, state) == ev.EntryOpened("explainer:buttons")


def test_a_row_to_read_has_its_explainer_to_watch() -> None:
    state = SessionState(place=Place(Screen.SECTION, "tile"))

    rows = derive_section(context(library()), state).choices

    assert [(row.key, row.watch, row.watch_title) for row in rows] == [
        ("topic:topic", "explainer:buttons", "A topic"), ("tour:way", "", ""),
    ]  # fmt: skip


def test_a_story_with_a_row_of_its_own_is_not_offered_twice() -> None:
    shown = library()
    shown.all_tiles = (tile("tile", "topic:topic", "explainer:buttons"),)
    state = SessionState(place=Place(Screen.SECTION, "tile"))

    assert [row.watch for row in derive_section(context(shown), state).choices] == ["", ""]


@pytest.mark.parametrize(
    ("whole", "places"),
    [
        ((), []),
        ((False, False, False), [(0, 0), (0, 1), (1, 0)]),
        ((True, False, False, True), [(0, 0), (1, 0), (1, 1), (2, 0)]),
        ((False, True, False), [(0, 0), (1, 0), (2, 0)]),
    ],
)
def test_a_row_to_read_and_watch_has_a_line_to_itself(
    whole: tuple[bool, ...], places: list[tuple[int, int]]
) -> None:
    assert list(two_columns(whole)) == places


def test_what_changes_is_told_on_a_step_too() -> None:
    shown = library()
    shown.facts["F1"] = fact("F1", FactKind.TREATMENT, FactFlag.CHECK)

    found = document(context(shown), BUTTONS, Audience.ADULT)

    assert found is not None
    assert found.pages[0].blocks[-1].text.endswith(CHANGES[Audience.ADULT])


def test_a_story_that_is_not_there_is_no_document() -> None:
    for place in (Place(Screen.EXPLAINER, "way"), Place(Screen.TOUR, "buttons")):
        assert document(context(library()), place, Audience.ADULT) is None


def test_the_walk_goes_to_every_step() -> None:
    names = [name for name, _ in every_place(library(), Audience.ADULT)]

    assert [name for name in names if name.startswith("explainer")] == [
        "explainer-buttons", "explainer-buttons-step-2", "explainer-buttons-step-3",
    ]  # fmt: skip
