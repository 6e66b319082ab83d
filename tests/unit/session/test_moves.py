"""Going from place to place."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.session import events as ev
from kiosk.session.places import HISTORY_LIMIT
from kiosk.session.state import Place, Screen, SessionState, Sheet
from tests.unit.session.walk import CHECKPOINT, at, home, run, topic

HOME = Place(Screen.HOME)
TOPIC = Place(Screen.TOPIC, "checkpoint")
BACK = ev.WentBack()
GROWN_UPS = ev.SheetOpened(Sheet.GROWN_UPS)


@pytest.mark.parametrize(
    ("event", "place"),
    [
        (ev.TileOpened("what"), Place(Screen.SECTION, "what")),
        (ev.TileOpened("what", "topic:checkpoint"), TOPIC),
        (ev.TileOpened("body", "screen:body-map"), Place(Screen.BODY_MAP)),
        (CHECKPOINT, TOPIC),
        (ev.EntryOpened("screen:body-map"), Place(Screen.BODY_MAP)),
        (ev.EntryOpened("explainer:buttons"), Place(Screen.EXPLAINER, "buttons")),
        (ev.EntryOpened("tour:way"), Place(Screen.TOUR, "way")),
        (ev.EntryOpened("screen:words"), Place(Screen.WORDS)),
        (ev.EntryOpened("screen:get-help"), Place(Screen.GET_HELP)),
        (ev.AboutOpened(), Place(Screen.ABOUT)),
        (ev.HelpOpened(), Place(Screen.GET_HELP)),
        (ev.HelpGroupOpened("urgent"), Place(Screen.HELP_PAGES, "urgent")),
    ],
)
def test_each_opening_leads_there_and_back(event: ev.Event, place: Place) -> None:
    before = run(home(), [ev.SheetOpened(Sheet.MENU), ev.WordsShown(40)])
    opened = run(before, [event])
    assert opened == replace(home(), place=place, history=(HOME,))
    assert run(opened, [BACK]) == home()


@pytest.mark.parametrize(
    "entry",
    [
        "",
        "topic:",
        "tour:",
        "screen:",
        "screen:nowhere",
        "screen:attract",
        "screen:problem",
        "screen:tour",
        "checkpoint",
    ],
)
def test_an_entry_that_leads_nowhere_changes_nothing(entry: str) -> None:
    assert run(topic(), [ev.EntryOpened(entry)]) == topic()


def test_back_closes_the_sheet_first() -> None:
    covered = run(topic(), [ev.WordOpened("t-cell")])
    assert (covered.sheet, covered.word) == (Sheet.WORD, "t-cell")
    assert run(covered, [BACK]) == topic()
    assert run(covered, [BACK, BACK]).place == HOME


def test_back_at_home_does_nothing_and_without_history_leads_home() -> None:
    second_page = run(home(), [ev.PageTurned(1)])
    assert run(second_page, [BACK]) == second_page
    assert run(at(Screen.TOPIC), [BACK]).place == HOME


def test_back_returns_to_the_page_that_was_read() -> None:
    state = run(topic(), [ev.PageTurned(9), ev.HelpOpened(), BACK])
    assert state.place == replace(TOPIC, anchor=9)


def test_home_forgets_the_way_and_the_sheet() -> None:
    far = run(topic(), [ev.AboutOpened(), ev.SheetOpened(Sheet.COMFORT), ev.WentHome()])
    assert far == home()
    assert run(topic(), [ev.EntryOpened("screen:home")]) == home()


def test_opening_where_one_stands_keeps_the_page() -> None:
    reading = run(topic(), [ev.PageTurned(9)])
    assert run(reading, [ev.SheetOpened(Sheet.PAGE), CHECKPOINT]) == reading


def test_a_page_is_never_before_the_first_and_turning_closes_the_sheet() -> None:
    turned = run(topic(), [ev.SheetOpened(Sheet.CONTENTS), ev.PageTurned(-3)])
    assert (turned.place.anchor, turned.sheet) == (0, Sheet.NONE)


def test_organs_light_up_on_the_map_only() -> None:
    on_map = run(home(), [ev.EntryOpened("screen:body-map"), ev.OrganTouched("spleen")])
    assert on_map.place == Place(Screen.BODY_MAP, "spleen")
    assert run(on_map, [ev.OrganTouched("")]).place == Place(Screen.BODY_MAP)
    assert run(on_map, [ev.MapShownAsList(True)]).place == replace(on_map.place, as_list=True)
    assert run(topic(), [ev.OrganTouched("spleen"), ev.MapShownAsList(True)]) == topic()


def test_back_puts_the_organ_away_before_it_leaves_the_map() -> None:
    on_card = run(home(), [ev.EntryOpened("screen:body-map"), ev.OrganTouched("spleen")])
    assert run(on_card, [BACK]).place == Place(Screen.BODY_MAP)
    assert run(on_card, [BACK, BACK]).place == HOME


@pytest.mark.parametrize(
    ("state", "sheet", "opens"),
    [
        (home(), Sheet.COMFORT, True),
        (home(), Sheet.MENU, True),
        (topic(), Sheet.PAGE, True),
        (topic(), Sheet.GROWN_UPS, True),
        (at(Screen.HELP_PAGES), Sheet.CONTENTS, True),
        (home(), Sheet.PAGE, False),
        (at(Screen.SECTION), Sheet.CONTENTS, False),
        (home(), Sheet.GROWN_UPS, False),
        (topic(), Sheet.RELATED, True),
        (at(Screen.HELP_PAGES), Sheet.RELATED, False),
        (home(), Sheet.RELATED, False),
        (topic(), Sheet.WORD, False),
        (at(Screen.ATTRACT), Sheet.COMFORT, False),
        (at(Screen.PROBLEM), Sheet.COMFORT, False),
    ],
)
def test_a_sheet_opens_where_it_makes_sense(state: SessionState, sheet: Sheet, opens: bool) -> None:
    expected = replace(state, sheet=sheet) if opens else state
    assert run(state, [ev.SheetOpened(sheet)]) == expected


def test_another_sheet_takes_the_place_of_the_word() -> None:
    state = run(topic(), [ev.WordOpened("t-cell"), ev.SheetOpened(Sheet.MENU)])
    assert (state.sheet, state.word) == (Sheet.MENU, "")
    assert run(state, [ev.WordOpened("")]) == state
    assert run(state, [ev.SheetClosed()]) == topic()


def test_the_way_back_is_bounded_and_ends_at_home() -> None:
    state = home()
    for number in range(HISTORY_LIMIT * 2):
        state = run(state, [ev.EntryOpened(f"topic:{number}")])
    assert len(state.history) == HISTORY_LIMIT
    state = run(state, [BACK] * HISTORY_LIMIT)
    assert state.place.subject == str(HISTORY_LIMIT - 1)
    assert run(state, [BACK]) == home()
