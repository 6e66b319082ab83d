"""A whole visit with four keys: Tab, Shift+Tab, Enter and Escape."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from kiosk.content.model import Audience
from kiosk.session.state import IdlePhase, Screen
from tests.journeys.conftest import Arrive
from tests.journeys.visitor import Visitor, name_of

MOST_TABS = 40


def focused(visitor: Visitor) -> str:
    item = visitor.window.activeFocusItem()
    return name_of(item) if isinstance(item, QQuickItem) else ""


def tab_to(visitor: Visitor, name: str) -> None:
    """Press Tab until the control of this name has the focus."""
    passed = [focused(visitor)]
    while focused(visitor) != name:
        visitor.key(Qt.Key.Key_Tab)
        passed.append(focused(visitor))
        assert len(passed) < MOST_TABS, f"Tab never reaches {name!r}, only {set(passed)}"


def enter(visitor: Visitor, *names: str) -> None:
    """Go to controls one after another and press Enter on each."""
    for name in names:
        tab_to(visitor, name)
        visitor.key(Qt.Key.Key_Return)


def test_one_whole_visit_needs_only_four_keys(adult: Visitor) -> None:
    enter(adult, "Touch to start", "Side effects", "Side effects", "Next")
    assert "Page 2" in adult.words()
    enter(adult, next(name for name in adult.offered() if name.startswith("Page 2")))
    assert adult.sheet() is not None
    adult.key(Qt.Key.Key_Escape)
    assert adult.sheet() is None
    enter(adult, "Bigger text", "Large", "Close")
    assert adult.state.comfort.text == 125
    enter(adult, "Get help")
    assert adult.stands_at(Screen.GET_HELP)
    adult.key(Qt.Key.Key_Escape)
    assert adult.state.place.subject == "side-effects"
    adult.key(Qt.Key.Key_Escape)
    assert adult.stands_at(Screen.SECTION)
    adult.key(Qt.Key.Key_Escape)
    assert adult.stands_at(Screen.HOME)
    enter(adult, "Finish")
    assert adult.state.phase is IdlePhase.FINISHING
    enter(adult, "Go back to what I was reading")
    assert adult.stands_at(Screen.HOME)


@pytest.mark.parametrize("audience", Audience)
def test_the_body_map_works_with_keys(arrive: Arrive, audience: Audience) -> None:
    visitor = arrive(audience)
    tile = "Your immune system" if audience is Audience.ADULT else "Inside the body"
    enter(visitor, "Touch to start", tile, "The body map", "Spleen")
    assert visitor.state.place.subject == "spleen"
    visitor.key(Qt.Key.Key_Escape)
    assert (visitor.state.place.screen, visitor.state.place.subject) == (Screen.BODY_MAP, "")


def test_tab_visits_every_control_of_a_screen_and_shift_tab_the_same_backwards(
    adult: Visitor,
) -> None:
    enter(adult, "Touch to start")
    stops = []
    for _ in adult.offered():
        adult.key(Qt.Key.Key_Tab)
        stops.append(focused(adult))
    assert sorted(stops) == sorted(adult.offered())
    back = [stops[-1]]
    for _ in stops[1:]:
        adult.key(Qt.Key.Key_Backtab)
        back.append(focused(adult))
    assert back == stops[::-1]


def test_the_focus_stays_within_an_open_sheet(adult: Visitor) -> None:
    enter(adult, "Touch to start", "Bigger text")
    offered = adult.offered()
    for _ in range(2 * len(offered)):
        adult.key(Qt.Key.Key_Tab)
        assert focused(adult) in offered


def test_enter_starts_the_next_visit_after_a_finish(adult: Visitor) -> None:
    enter(adult, "Touch to start", "Finish")
    adult.wait(10_000)
    enter(adult, "Touch to start")
    assert adult.stands_at(Screen.HOME)


def test_enter_starts_the_next_visit_after_one_was_left_open(adult: Visitor) -> None:
    enter(adult, "Touch to start", "Side effects", "Side effects", "Next")
    adult.wait(500_000)
    assert adult.offered() == ["Staff", "Touch to start"]
    enter(adult, "Touch to start")
    assert adult.stands_at(Screen.HOME)
