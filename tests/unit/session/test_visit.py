"""How a visit begins and ends."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.content.model import Audience
from kiosk.session import events as ev
from kiosk.session.reduce import reduce
from kiosk.session.state import (
    Comfort,
    IdlePhase,
    Place,
    Scheme,
    Screen,
    SessionState,
    Sheet,
    fresh,
)
from tests.unit.session.walk import RULES, at, home, run, topic

BUSY = run(
    topic(Audience.CHILD),
    [
        ev.TextSizeChosen(200),
        ev.SchemeChosen(Scheme.DARK),
        ev.StillChosen(True),
        ev.PageTurned(4),
        ev.WordsShown(80),
        ev.WordOpened("t-cell"),
    ],
    now_ms=500,
)


def test_waking_leads_home() -> None:
    woken = reduce(fresh(Audience.CHILD, RULES.comfort), ev.Woken(), 40, RULES)
    assert woken == SessionState(
        audience=Audience.CHILD, place=Place(Screen.HOME), comfort=RULES.comfort, since_ms=40
    )


@pytest.mark.parametrize(
    "event",
    [
        ev.Touched(),
        ev.TileOpened("what"),
        ev.HelpOpened(),
        ev.SheetOpened(Sheet.COMFORT),
        ev.TextSizeChosen(200),
        ev.WordsShown(9),
        ev.Finished(),
        ev.FinishUndone(),
        ev.WentHome(),
    ],
)
def test_nothing_beneath_the_attract_screen_can_be_reached(event: ev.Event) -> None:
    for state in (fresh(Audience.ADULT), at(Screen.PROBLEM)):
        assert reduce(state, event, 10, RULES) is state


def test_waking_does_not_leave_the_problem_screen() -> None:
    assert reduce(at(Screen.PROBLEM), ev.Woken(), 10, RULES) == at(Screen.PROBLEM)


def test_finish_hides_everything_at_once() -> None:
    finishing = reduce(BUSY, ev.Finished(), 900, RULES)
    assert replace(finishing, undo=None) == replace(
        fresh(Audience.CHILD, RULES.comfort), phase=IdlePhase.FINISHING, since_ms=900
    )


def test_undo_brings_back_exactly_what_was_there() -> None:
    finishing = reduce(BUSY, ev.Finished(), 900, RULES)
    assert reduce(finishing, ev.FinishUndone(), 10_899, RULES) == replace(BUSY, since_ms=10_899)


def test_a_finish_during_the_warning_comes_back_without_it() -> None:
    warned = reduce(topic(), ev.Ticked(), 90_000, RULES)
    back = run(warned, [ev.Finished(), ev.FinishUndone()], now_ms=91_000)
    assert back == replace(topic(), since_ms=91_000)


@pytest.mark.parametrize("event", [ev.Ticked(), ev.FinishUndone(), ev.Touched()])
def test_after_ten_seconds_nothing_can_be_undone(event: ev.Event) -> None:
    finishing = reduce(BUSY, ev.Finished(), 900, RULES)
    assert reduce(finishing, ev.Ticked(), 10_899, RULES) is finishing
    assert reduce(finishing, event, 10_900, RULES) == fresh(Audience.CHILD, RULES.comfort)


@pytest.mark.parametrize("event", [ev.Touched(), ev.WentBack(), ev.Finished(), ev.HelpOpened()])
def test_stray_touches_do_not_lengthen_the_undo(event: ev.Event) -> None:
    finishing = reduce(BUSY, ev.Finished(), 900, RULES)
    assert reduce(finishing, event, 5_000, RULES) is finishing


def test_start_during_the_undo_begins_the_next_visit() -> None:
    finishing = reduce(BUSY, ev.Finished(), 900, RULES)
    assert reduce(finishing, ev.Woken(), 1_500, RULES) == home(Audience.CHILD, 1_500)


def test_undo_without_a_finish_is_only_a_touch() -> None:
    assert reduce(topic(), ev.FinishUndone(), 30, RULES) == replace(topic(), since_ms=30)


def test_staff_switching_the_audience_clears_the_visit() -> None:
    finishing = reduce(BUSY, ev.Finished(), 900, RULES)
    for state in (BUSY, finishing, at(Screen.PROBLEM), fresh(Audience.CHILD)):
        after = reduce(state, ev.AudienceChosen(Audience.ADULT), 1_000, RULES)
        assert after == fresh(Audience.ADULT, RULES.comfort)


def test_comfort_is_the_visitors_choice_among_known_steps() -> None:
    chosen = run(
        home(),
        [ev.TextSizeChosen(160), ev.SchemeChosen(Scheme.CONTRAST), ev.StillChosen(True)],
    )
    assert chosen.comfort == Comfort(160, Scheme.CONTRAST, still=True)
    for odd in (0, -100, 101, 400):
        assert run(chosen, [ev.TextSizeChosen(odd)]) == chosen
