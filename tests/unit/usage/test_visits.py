"""What of a visit is counted, event by event."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.content.model import Audience
from kiosk.session import events as ev
from kiosk.session import staff_events as se
from kiosk.session.events import Event
from kiosk.session.reduce import reduce
from kiosk.session.state import fresh
from kiosk.usage.visits import VisitCounts
from tests.unit.session.walk import RULES

ADULT, CHILD = Audience.ADULT, Audience.CHILD
READ = (ev.EntryOpened("topic:spleen-care"), ev.PageTurned(3), ev.WordOpened("t-cell"))


class Heard:
    """Writes down what was counted."""

    def __init__(self) -> None:
        self.told: list[tuple[str, Audience]] = []

    def topic_opened(self, topic_id: str, audience: Audience) -> None:
        self.told.append((topic_id, audience))

    def visit_began(self, audience: Audience) -> None:
        self.told.append(("visit", audience))

    def face(self, name: str) -> None:
        self.told.append((f"face {name}", ADULT))


def counted(events: Iterable[Event], audience: Audience = ADULT) -> list[tuple[str, Audience]]:
    heard, state = Heard(), fresh(audience, RULES.comfort)
    counts = VisitCounts(heard, state)
    for number, event in enumerate(events):
        state = reduce(state, event, 1000 * number, RULES)
        counts.follow(state)
    return heard.told


def test_nobody_there_counts_nothing() -> None:
    assert counted([ev.Ticked(), ev.Touched()]) == []


def test_a_visit_and_each_topic_of_it_count_once() -> None:
    told = counted(
        [ev.Woken(), *READ, ev.WentBack(), ev.WentHome(), *READ, ev.EntryOpened("topic:other")],
        CHILD,
    )
    assert told == [("visit", CHILD), ("spleen-care", CHILD), ("other", CHILD)]


def test_the_next_visit_counts_anew() -> None:
    told = counted([ev.Woken(), *READ, ev.Finished(), ev.Woken(), *READ])
    assert told == [("visit", ADULT), ("spleen-care", ADULT)] * 2


def test_a_finish_taken_back_is_the_same_visit() -> None:
    told = counted([ev.Woken(), *READ, ev.Finished(), ev.FinishUndone(), ev.WentBack(), *READ])
    assert told == [("visit", ADULT), ("spleen-care", ADULT)]


def test_the_pair_of_a_topic_counts_for_whom_its_words_are() -> None:
    told = counted([ev.Woken(), *READ, ev.PairOpened("spleen-care", CHILD)])
    assert told == [("visit", ADULT), ("spleen-care", ADULT), ("spleen-care", CHILD)]


def test_the_door_opened_and_left_is_no_new_visit() -> None:
    told = counted([ev.Woken(), *READ, se.DoorOpened(), ev.WentBack(), ev.WentBack(), *READ])
    assert told == [("visit", ADULT), ("spleen-care", ADULT)]


def test_one_face_counts_in_a_visit() -> None:
    about = (ev.AboutOpened(), ev.AnswerChosen("glad"), ev.PageTurned(0), ev.AnswerChosen("sad"))
    assert counted([ev.Woken(), *about, ev.Finished(), ev.Woken(), *about[:2]]) == [
        ("visit", ADULT),
        ("face glad", ADULT),
        ("visit", ADULT),
        ("face glad", ADULT),
    ]


def test_what_is_no_face_and_faces_elsewhere_count_nothing() -> None:
    elsewhere = (ev.AboutOpened(), ev.AnswerChosen("x"), ev.WentHome(), ev.AnswerChosen("glad"))
    assert counted([ev.Woken(), *elsewhere]) == [("visit", ADULT)]
