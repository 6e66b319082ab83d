"""The times of a visit."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.content.model import Audience
from kiosk.session import events as ev
from kiosk.session.idle import deadline_ms, limit_ms, seconds_left
from kiosk.session.reduce import reduce
from kiosk.session.rules import Rules
from kiosk.session.state import IdlePhase, Screen, SessionState, Sheet, fresh
from tests.unit.session.walk import RULES, at, home, run, topic


@pytest.mark.parametrize(
    ("state", "limit"),
    [
        (at(Screen.HOME), 60_000),
        (at(Screen.SECTION, words=100), 60_000),
        (at(Screen.WORDS), 60_000),
        (at(Screen.HOME, sheet=Sheet.COMFORT), 60_000),
        (at(Screen.WORDS, words=100, sheet=Sheet.WORD), 260_000),
        (at(Screen.TOPIC), 90_000),
        (at(Screen.TOPIC, words=15), 90_000),
        (at(Screen.TOPIC, words=16), 92_000),
        (at(Screen.TOPIC, words=100), 260_000),
        (at(Screen.BODY_MAP, words=100), 260_000),
        (at(Screen.ABOUT, words=100), 260_000),
        (at(Screen.HOME, text=125), 60_000),
        (at(Screen.HOME, text=160), 90_000),
        (at(Screen.TOPIC, text=160), 135_000),
        (at(Screen.TOPIC, text=200, words=100), 390_000),
        (at(Screen.SOURCES, words=100), 260_000),
        (at(Screen.GET_HELP), 300_000),
        (at(Screen.HELP_PAGES, words=30, text=200), 300_000),
        (at(Screen.HELP_PAGES, words=100, text=200), 390_000),
    ],
)
def test_limit_of_each_screen(state: SessionState, limit: int) -> None:
    assert limit_ms(state, RULES) == limit
    assert deadline_ms(replace(state, since_ms=7), RULES) == limit + 7


def test_limits_follow_the_rules() -> None:
    rules = Rules(list_limit_ms=20_000, help_limit_ms=400_000, large_percent=200)
    assert limit_ms(at(Screen.HOME, text=160), rules) == 40_000
    assert limit_ms(at(Screen.GET_HELP), rules) == 400_000


@pytest.mark.parametrize("screen", [Screen.ATTRACT, Screen.PROBLEM])
def test_nothing_is_due_when_nobody_is_there(screen: Screen) -> None:
    state = at(screen)
    assert deadline_ms(state, RULES) is None
    assert reduce(state, ev.Ticked(), 10**9, RULES) is state


def test_the_warning_comes_at_the_limit_and_not_before() -> None:
    state = home(now_ms=1_000)
    assert reduce(state, ev.Ticked(), 60_999, RULES) is state
    warned = reduce(state, ev.Ticked(), 61_000, RULES)
    assert warned == replace(state, phase=IdlePhase.WARNING, since_ms=61_000)
    assert deadline_ms(warned, RULES) == 91_000


def test_a_late_tick_still_gives_the_whole_warning() -> None:
    warned = reduce(home(), ev.Ticked(), 80_000, RULES)
    assert warned.phase is IdlePhase.WARNING
    assert reduce(warned, ev.Ticked(), 109_999, RULES) is warned
    assert reduce(warned, ev.Ticked(), 110_000, RULES) == fresh(Audience.ADULT, RULES.comfort)


def test_one_tick_after_a_long_sleep_clears_at_once() -> None:
    state = topic(Audience.CHILD)
    assert reduce(state, ev.Ticked(), 119_999, RULES).phase is IdlePhase.WARNING
    assert reduce(state, ev.Ticked(), 120_000, RULES) == fresh(Audience.CHILD, RULES.comfort)


@pytest.mark.parametrize("event", [ev.Touched(), ev.HelpOpened(), ev.WentBack(), ev.Woken()])
def test_a_touch_after_a_long_sleep_does_not_bring_the_visit_back(event: ev.Event) -> None:
    after = reduce(topic(), event, 120_000, RULES)
    expected = fresh(Audience.ADULT, RULES.comfort)
    assert after == (home(now_ms=120_000) if isinstance(event, ev.Woken) else expected)


@pytest.mark.parametrize("event", [ev.Touched(), ev.StayedHere(), ev.Woken()])
def test_any_touch_answers_the_warning(event: ev.Event) -> None:
    warned = reduce(topic(), ev.Ticked(), 90_000, RULES)
    assert warned.phase is IdlePhase.WARNING
    assert reduce(warned, event, 119_999, RULES) == replace(topic(), since_ms=119_999)


def test_every_act_of_the_visitor_begins_the_time_anew() -> None:
    acts: tuple[ev.Event, ...] = (ev.WordOpened("t-cell"), ev.PageTurned(3), ev.Touched())
    for act in acts:
        assert reduce(topic(), act, 5_000, RULES).since_ms == 5_000
    others: tuple[ev.Event, ...] = (ev.Ticked(), ev.WordsShown(12))
    for other in others:
        assert reduce(topic(), other, 5_000, RULES).since_ms == 0


def test_nothing_of_the_visitor_outlives_the_warning() -> None:
    chosen: list[ev.Event] = [ev.TextSizeChosen(200), ev.PageTurned(4), ev.WordOpened("t-cell")]
    warned = reduce(run(topic(), chosen), ev.Ticked(), 135_000, RULES)
    assert warned.phase is IdlePhase.WARNING
    assert reduce(warned, ev.Ticked(), 165_000, RULES) == fresh(Audience.ADULT, RULES.comfort)


def test_the_number_shows_in_the_second_half_only() -> None:
    warned = reduce(home(), ev.Ticked(), 60_000, RULES)
    shown = [seconds_left(warned, 60_000 + ms, RULES) for ms in (0, 14_999, 15_000, 15_001, 29_999)]
    assert shown == [None, None, 15, 15, 1]
    assert seconds_left(warned, 95_000, RULES) == 0
    assert seconds_left(home(), 59_999, RULES) is None


def test_get_help_waits_five_minutes() -> None:
    for state in (run(home(), [ev.HelpOpened()]), run(home(), [ev.HelpGroupOpened("urgent")])):
        assert reduce(state, ev.Ticked(), 299_999, RULES) is state
        assert reduce(state, ev.Ticked(), 300_000, RULES).phase is IdlePhase.WARNING


def test_words_of_a_sheet_never_shorten_the_page_beneath() -> None:
    reading = run(topic(), [ev.WordsShown(100), ev.WordOpened("t-cell"), ev.WordsShown(20)])
    assert reading.words_shown == 100
    assert run(topic(), [ev.WordsShown(-1)]).words_shown == 0
    assert run(reading, [ev.WordsShown(120), ev.SheetClosed()]).words_shown == 120
    assert run(reading, [ev.SheetClosed(), ev.WordsShown(20)]).words_shown == 20
