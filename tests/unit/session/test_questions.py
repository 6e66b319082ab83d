"""The visitor's questions: chosen, ordered, taken out, shown to a nurse, gone with the visit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.model import Audience
from kiosk.session import events as ev
from kiosk.session.idle import deadline_ms
from kiosk.session.list_events import (
    NurseShown,
    QuestionChosen,
    QuestionMoved,
    QuestionsOffered,
    QuestionsOpened,
    QuestionsTaken,
    QuestionTakenOut,
)
from kiosk.session.questions import MOST, added, moved, without
from kiosk.session.reduce import reduce
from kiosk.session.state import Place, Screen, SessionState, fresh
from tests.unit.session.walk import RULES, home, run, topic

A, B, C = (QuestionChosen(name) for name in "abc")
ids = st.sampled_from("abcdef")
lists = st.lists(ids, unique=True).map(tuple)


def chosen(*names: str) -> SessionState:
    return run(home(), [QuestionChosen(name) for name in names])


def test_a_question_is_in_the_list_once_however_often_it_is_chosen() -> None:
    assert run(home(), [A, B, A]).questions == ("a", "b")
    assert run(home(), [QuestionChosen("")]).questions == ()
    assert run(chosen("a", "b"), [QuestionTakenOut("a"), QuestionTakenOut("x")]).questions == ("b",)


def test_the_list_has_an_end() -> None:
    many = chosen(*(str(number) for number in range(MOST + 5)))
    assert many.questions == tuple(str(number) for number in range(MOST))


@pytest.mark.parametrize(
    ("name", "step", "after"),
    [
        ("b", -1, "bac"),
        ("b", 1, "acb"),
        ("a", -1, "abc"),
        ("c", 1, "abc"),
        ("x", 1, "abc"),
        ("a", 99, "bca"),
        ("c", -99, "cab"),
    ],
)
def test_a_question_moves_among_the_others(name: str, step: int, after: str) -> None:
    assert run(chosen(*"abc"), [QuestionMoved(name, step)]).questions == tuple(after)


@given(lists, ids, st.integers(-9, 9))
def test_moving_loses_and_doubles_nothing(names: tuple[str, ...], name: str, step: int) -> None:
    after = moved(names, name, step)
    assert sorted(after) == sorted(names)
    assert [n for n in after if n != name] == [n for n in names if n != name]
    assert without(added(names, name), name) == without(names, name)


@pytest.mark.parametrize("event", [QuestionsTaken(), NurseShown()])
def test_an_empty_list_is_neither_taken_nor_shown(event: ev.Event) -> None:
    listed = run(home(), [QuestionsOpened()])
    assert run(listed, [event]) == listed
    assert run(listed, [A, event]).place.screen in (Screen.TAKE_AWAY, Screen.NURSE)


def test_back_from_choosing_leads_to_the_list_and_from_there_out() -> None:
    picking = run(home(), [QuestionsOpened(), QuestionsOffered(), QuestionsOffered("group"), A])
    assert picking.place == Place(Screen.OFFERS, "group")
    back = run(picking, [ev.WentBack(), ev.WentBack()])
    assert back.place == Place(Screen.QUESTIONS)
    assert run(back, [ev.WentBack()]).place == Place(Screen.HOME)
    again = run(picking, [QuestionsOpened()])
    assert (again.place, again.history) == (Place(Screen.QUESTIONS), (Place(Screen.HOME),))


def test_the_questions_of_a_topic_lead_back_to_it() -> None:
    offered = run(topic(), [QuestionsOffered("topic:checkpoint"), A])
    assert offered.place == Place(Screen.OFFERS, "topic:checkpoint")
    assert run(offered, [ev.WentBack()]).place == topic().place


def test_questions_of_a_pair_are_offered_in_its_words() -> None:
    pair = run(topic(), [ev.PairOpened("checkpoint", Audience.CHILD)])
    offered = run(pair, [QuestionsOffered("topic:checkpoint")])
    assert offered.reading_audience is Audience.CHILD
    assert run(offered, [ev.WentBack()]).place == pair.place


def test_the_end_of_a_visit_clears_the_list_and_undo_brings_it_back() -> None:
    mine = chosen("a", "b")
    finished = run(mine, [ev.Finished()])
    assert finished.questions == ()
    assert run(finished, [ev.FinishUndone()]).questions == ("a", "b")
    assert run(finished, [ev.Woken()]).questions == ()
    assert run(mine, [ev.AudienceChosen(Audience.CHILD)]).questions == ()


def test_nobody_there_clears_the_list() -> None:
    mine = chosen("a")
    due = deadline_ms(mine, RULES)
    assert due is not None
    warned = reduce(mine, ev.Ticked(), due, RULES)
    assert warned.questions == ("a",)
    gone = reduce(warned, ev.Ticked(), due + RULES.warning_ms, RULES)
    assert gone == fresh(Audience.ADULT, RULES.comfort)


def test_the_list_in_large_type_puts_itself_away_after_a_minute() -> None:
    shown = run(home(), [A, QuestionsOpened(), NurseShown()], now_ms=1_000)
    assert reduce(shown, ev.Ticked(), 60_999, RULES) == shown
    hidden = reduce(shown, ev.Ticked(), 61_000, RULES)
    assert hidden.place == Place(Screen.QUESTIONS)
    assert (hidden.questions, hidden.since_ms) == (("a",), 61_000)
    assert deadline_ms(hidden, RULES) == 61_000 + RULES.reading_least_ms


def test_turning_its_page_keeps_it_for_another_minute() -> None:
    shown = run(home(), [A, NurseShown()])
    turned = reduce(shown, ev.PageTurned(3), 50_000, RULES)
    assert reduce(turned, ev.Ticked(), 109_999, RULES).place.screen is Screen.NURSE
    assert reduce(turned, ev.Ticked(), 110_000, RULES).place == Place(Screen.HOME)


def test_a_device_that_slept_ends_the_visit_instead() -> None:
    shown = run(home(), [A, NurseShown()])
    assert reduce(shown, ev.Ticked(), 500_000, RULES) == fresh(Audience.ADULT, RULES.comfort)
