"""A visit ends by itself, or at a touch of Finish, and leaves nothing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from kiosk.content.model import Audience
from kiosk.session.idle import deadline_ms
from kiosk.session.state import Comfort, IdlePhase, Screen, fresh
from kiosk.ui.housekeeping import Housekeeping, give_back
from tests.journeys.visitor import Visitor

UNDO = "Go back to what I was reading"
WARNING = "Are you still there?"


def wait_for_the_warning(visitor: Visitor) -> None:
    due = deadline_ms(visitor.state, visitor.kiosk.host.rules)
    assert due is not None
    visitor.wait(due - visitor.clock.now_ms)
    assert visitor.heading() == WARNING


def test_a_childs_visit_left_open_ends_at_the_child_attract_screen_with_nothing_of_it_left(
    child: Visitor,
) -> None:
    untouched = child.draw()
    child.tap("Touch to start", "Bigger text", "Largest", "Dark", "Still", "Close")
    child.tap("Treatment day", "Treatment day", "Next")
    assert child.state.comfort.text == 200
    wait_for_the_warning(child)
    child.wait(30_000)
    assert child.state == fresh(Audience.CHILD, Comfort())
    assert child.offered() == ["Staff", "Touch to start"]
    assert "Children" in child.words()
    assert child.draw() == untouched


def test_the_next_visitor_starts_from_the_clinics_text_size_and_home(adult: Visitor) -> None:
    adult.tap("Touch to start")
    first = adult.draw()
    adult.tap("Bigger text", "Largest", "High contrast", "Close", "Side effects", "Side effects")
    wait_for_the_warning(adult)
    adult.wait(30_000)
    adult.tap("Touch to start")
    assert adult.draw() == first


def test_a_list_waits_sixty_seconds(adult: Visitor) -> None:
    adult.tap("Touch to start")
    adult.wait(59_900)
    assert adult.sheet() is None
    adult.wait(100)
    assert adult.heading() == WARNING


def test_a_page_to_read_waits_at_least_ninety_seconds_and_two_for_each_word(
    adult: Visitor,
) -> None:
    adult.tap("Touch to start", "Side effects", "Side effects")
    shown = adult.state.words_shown
    assert shown >= 10
    due = max(90_000, 60_000 + 2_000 * shown)
    adult.wait(due - 100)
    assert adult.sheet() is None
    adult.wait(100)
    assert adult.heading() == WARNING


def test_get_help_waits_five_minutes(adult: Visitor) -> None:
    adult.tap("Touch to start", "Get help")
    adult.wait(299_900)
    assert adult.sheet() is None
    adult.wait(100)
    assert adult.heading() == WARNING


def test_larger_text_gives_half_as_much_time_again(adult: Visitor) -> None:
    adult.tap("Touch to start", "Bigger text", "Larger", "Close")
    adult.wait(89_900)
    assert adult.sheet() is None
    adult.wait(100)
    assert adult.heading() == WARNING


def test_any_touch_answers_the_warning_and_presses_nothing_beneath(adult: Visitor) -> None:
    adult.tap("Touch to start")
    beneath = [adult.middle(name) for name in ("Finish", "Side effects", "Get help")]
    for at in (*beneath, QPointF(3, 3), QPointF(640, 400)):
        wait_for_the_warning(adult)
        adult.touch(at)
        assert adult.sheet() is None
        assert adult.state.phase is IdlePhase.ACTIVE
        assert adult.stands_at(Screen.HOME)


def test_the_warnings_own_button_stays_too(adult: Visitor) -> None:
    adult.tap("Touch to start", "Side effects", "Side effects", "Next")
    before = adult.words()
    wait_for_the_warning(adult)
    adult.tap("I'm still here")
    assert adult.words() == before


def test_a_key_answers_the_warning(adult: Visitor) -> None:

    adult.tap("Touch to start", "Side effects", "Side effects", "Next")
    before = adult.words()
    wait_for_the_warning(adult)
    adult.key(Qt.Key.Key_Tab)
    assert adult.words() == before


def test_the_number_is_shown_only_in_the_second_half_of_the_warning(adult: Visitor) -> None:
    adult.tap("Touch to start")
    wait_for_the_warning(adult)
    adult.wait(14_000)
    assert "seconds" not in adult.words()
    adult.wait(1_000)
    assert "Starting again in 15 seconds." in adult.words()
    adult.wait(10_000)
    assert "Starting again in 5 seconds." in adult.words()
    adult.wait(4_999)
    assert adult.heading() == WARNING
    adult.wait(1)
    assert adult.offered() == ["Staff", "Touch to start"]


def test_a_finish_can_be_undone_within_ten_seconds(adult: Visitor) -> None:
    adult.tap(
        "Touch to start", "Bigger text", "Large", "Close", "Side effects", "Side effects", "Next"
    )
    before, words = adult.state.place, adult.words()
    adult.tap("Finish")
    assert "Touch to start" in adult.offered()
    adult.wait(9_000)
    adult.tap(UNDO)
    assert (adult.state.place, adult.state.comfort.text) == (before, 125)
    assert adult.words() == words


def test_a_finish_cannot_be_undone_after_ten_seconds(adult: Visitor) -> None:
    adult.tap("Touch to start", "Side effects", "Side effects", "Finish")
    adult.wait(10_000)
    assert adult.offered() == ["Staff", "Touch to start"]
    assert adult.state == fresh(Audience.ADULT)


def test_whoever_starts_after_a_finish_gets_a_visit_of_their_own(adult: Visitor) -> None:
    adult.tap(
        "Touch to start", "Bigger text", "Largest", "Close", "Side effects", "Side effects", "Menu"
    )
    adult.tap("Finish", "Touch to start")
    assert adult.stands_at(Screen.HOME)
    assert adult.state.comfort == Comfort()
    assert (adult.state.undo, adult.state.history) == (None, ())


def test_memory_is_given_back_once_after_each_visit_and_never_during_one(adult: Visitor) -> None:
    tidied: list[Screen] = []
    kiosk = adult.kiosk
    kiosk.housekeeping = Housekeeping(
        kiosk.host, kiosk.window, lambda: tidied.append(adult.state.place.screen)
    )
    adult.tap("Touch to start", "Side effects", "Side effects")
    assert tidied == []
    adult.tap("Finish")
    adult.wait(20_000)
    adult.tap("Touch to start")
    assert tidied == [Screen.ATTRACT]
    wait_for_the_warning(adult)
    adult.wait(30_000)
    assert tidied == [Screen.ATTRACT, Screen.ATTRACT]
    give_back()
