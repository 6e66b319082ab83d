"""What counts as a tap, for fingers that shake, slip, hold or rest."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF
from pytestqt.qtbot import QtBot

from kiosk.session.state import Screen
from tests.journeys.test_end_of_a_visit import wait_for_the_warning
from tests.journeys.visitor import Visitor, box_of

CORNER = QPointF(20, 400)


def press_and_slip(visitor: Visitor, name: str, beyond_mm: float) -> None:
    """Press a control near its right edge and leave the glass so far beyond it."""
    box = box_of(visitor.button(name))
    start = QPointF(box.right() - visitor.mm(1), box.center().y())
    end = QPointF(box.right() + visitor.mm(beyond_mm), box.center().y())
    visitor.clock.advance(1000)
    visitor.press(start)
    for share in (0.25, 0.5, 0.75, 1.0):
        visitor.slide(start + (end - start) * share)
    visitor.lift(end)


def test_the_waking_touch_never_opens_a_tile_beneath(adult: Visitor) -> None:
    adult.tap("Touch to start")
    tile = adult.middle("Side effects")
    adult.tap("Finish")
    adult.wait(10_000)
    adult.touch(tile)
    assert adult.stands_at(Screen.HOME)


def test_the_invitation_answers_while_the_finger_is_still_down(adult: Visitor) -> None:
    at = adult.middle("Touch to start")
    before = adult.window.grabWindow()

    adult.press(at)

    assert adult.stands_at(Screen.ATTRACT)
    assert adult.window.grabWindow() != before
    adult.lift(at)
    assert adult.stands_at(Screen.HOME)


def test_a_second_tap_within_400_ms_on_a_new_screen_is_ignored(adult: Visitor) -> None:
    adult.tap("Touch to start", "What is immunotherapy?")
    row = adult.middle("Five kinds of immunotherapy")
    adult.tap("Back", "What is immunotherapy?")
    adult.clock.advance(399)
    adult.press(row)
    adult.lift(row)
    assert adult.stands_at(Screen.SECTION)
    adult.clock.advance(1)
    adult.press(row)
    adult.lift(row)
    assert adult.state.place.subject == "five-kinds"


def test_a_tap_that_bounces_turns_one_page_only(adult: Visitor) -> None:
    adult.tap("Touch to start", "Side effects", "Side effects")
    first = adult.state.place.anchor
    following = adult.middle("Next")
    adult.tap("Next")
    second = adult.state.place.anchor
    adult.clock.advance(150)
    adult.press(following)
    adult.lift(following)
    assert first < second == adult.state.place.anchor


def test_a_tap_that_slips_5_mm_counts(adult: Visitor) -> None:
    adult.tap("Touch to start", "Side effects", "Side effects")
    press_and_slip(adult, "Home", beyond_mm=4)
    assert adult.stands_at(Screen.HOME)


def test_a_tap_that_leaves_by_12_mm_does_not_count(adult: Visitor) -> None:
    adult.tap("Touch to start", "Side effects", "Side effects")
    press_and_slip(adult, "Home", beyond_mm=12)
    assert adult.stands_at(Screen.TOPIC)
    adult.tap("Home")
    assert adult.stands_at(Screen.HOME)


def test_a_hold_of_three_seconds_is_a_tap(adult: Visitor, qtbot: QtBot) -> None:
    adult.tap("Touch to start")
    tile = adult.button("Side effects")
    handler = next(o for o in tile.findChildren(QObject) if o.objectName() == "tap")
    at = adult.middle("Side effects")
    adult.clock.advance(1000)
    adult.press(at)
    qtbot.waitUntil(lambda: float(handler.property("timeHeld")) >= 3.0, timeout=8000)
    adult.lift(at)
    assert adult.stands_at(Screen.SECTION)


def test_a_resting_palm_does_not_block_another_finger(adult: Visitor) -> None:
    adult.tap("Touch to start", "Side effects", "Side effects")
    adult.clock.advance(1000)
    adult.press(CORNER)
    adult.tap_beside_palm("Next")
    assert "Page 2" in adult.words()
    adult.tap_beside_palm("Home")
    assert adult.stands_at(Screen.HOME)
    adult.lift(CORNER)


def test_a_palm_put_down_as_the_screen_comes_up_blocks_no_finger(adult: Visitor) -> None:
    adult.tap("Touch to start", "Side effects", "Side effects")
    adult.press(CORNER)
    adult.tap_beside_palm("Next")
    adult.lift(CORNER)
    assert "Page 2" in adult.words()


def test_a_palm_that_answered_the_warning_blocks_no_finger(adult: Visitor) -> None:
    adult.tap("Touch to start", "Side effects", "Side effects")
    wait_for_the_warning(adult)
    adult.press(CORNER)
    assert adult.sheet() is None
    adult.tap_beside_palm("Next")
    adult.lift(CORNER)
    assert "Page 2" in adult.words()


def test_a_finger_beside_a_resting_palm_answers_the_warning(adult: Visitor) -> None:
    adult.tap("Touch to start", "Side effects", "Side effects")
    beneath = adult.middle("Next")
    adult.clock.advance(1000)
    adult.press(CORNER)
    wait_for_the_warning(adult)
    adult.second_finger(beneath)
    adult.lift(CORNER)
    assert adult.sheet() is None
    assert "Page 1" in adult.words()


def test_a_finger_beside_a_resting_palm_bounces_no_more_than_alone(adult: Visitor) -> None:
    adult.tap("Touch to start", "Side effects", "Side effects")
    following = adult.middle("Next")
    adult.clock.advance(1000)
    adult.press(CORNER)
    adult.tap_beside_palm("Next")
    adult.second_finger(following, after_ms=150)
    adult.lift(CORNER)
    assert "Page 2" in adult.words()
