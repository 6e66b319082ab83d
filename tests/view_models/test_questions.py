"""Questions to choose from, and those chosen, from the state alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kiosk.clock import FakeClock
from kiosk.content.model import Audience, Topic
from kiosk.content.questions import Asker, Question, QuestionGroup
from kiosk.session.events import Woken
from kiosk.session.list_events import QuestionChosen
from kiosk.session.rules import Rules
from kiosk.session.state import Comfort, Place, Screen, SessionState
from kiosk.ui.code_page import CodeProps
from kiosk.ui.documents import GENERAL, told
from kiosk.ui.list_props import ListProps
from kiosk.ui.nurse_page import NurseProps
from kiosk.ui.qr import MODULE_MM, QUIET
from kiosk.ui.question_page import QuestionsProps
from kiosk.ui.rows import RowsProps
from kiosk.ui.session_host import SessionHost
from kiosk.ui.surface import Surface
from kiosk.ui.view_models.lists import Lists
from kiosk.ui.view_models.questions import QuestionsViewModel
from tests.view_models.small_library import (
    SmallLibrary,
    asked,
    block,
    context,
    page,
    tile,
    topic,
    with_topics,
)

SURFACES = (Surface(content_height=427), Surface(800, 1280, 730, 808, 800, 1280))
BOTH = pytest.mark.parametrize("surface", SURFACES, ids=["landscape", "portrait"])
STEPS = pytest.mark.parametrize("text", [100, 125, 160, 200])
LONG = "Which side effects are common, which are urgent, and can I have them as a list?"
MANY = QuestionGroup(
    "many",
    "tile",
    "Many",
    tuple(
        Question(f"E-QST-A{n:02}", Asker.ADULT, f"{n} {LONG}", "No." * (n % 2)) for n in range(9)
    ),
)
IDS = tuple(question.id for question in MANY.questions)


def at(
    screen: Screen, subject: str = "", text: int = 100, ids: tuple[str, ...] = IDS
) -> SessionState:
    return SessionState(place=Place(screen, subject), comfort=Comfort(text), questions=ids)


def host() -> SessionHost:
    made = SessionHost(Audience.ADULT, Rules(), FakeClock(now_ms=1))
    made.dispatch(Woken())
    return made


def listed(library: SmallLibrary, state: SessionState, surface: Surface = SURFACES[0]) -> ListProps:
    found = Lists(host(), context(library)).of(state, surface)
    assert found is not None
    return found


def every_page(library: SmallLibrary, state: SessionState, surface: Surface) -> Iterator[ListProps]:
    anchor: int | None = 0
    while anchor is not None:
        here = replace(state, place=replace(state.place, anchor=anchor))
        props = listed(library, here, surface)
        yield props
        anchor = props.turning.anchor(1)


def test_groups_stand_on_the_tint_of_their_section_and_count_what_is_chosen() -> None:
    library = SmallLibrary(
        all_tiles=(tile("tile"),), groups=(asked("one", "Q1", "Q2"), asked("two", "Q3"))
    )
    props = listed(library, at(Screen.OFFERS, ids=("Q2",)))
    assert isinstance(props, RowsProps)
    assert [(row.label, row.aside, row.tint) for row in props.rows] == [
        ("Group one", "1 chosen", "sky"),
        ("Group two", "", "sky"),
    ]


def test_a_question_says_whether_it_is_chosen_and_a_touch_does_the_other() -> None:
    library = SmallLibrary(groups=(asked("one", "Q1", "Q2"),))
    props = listed(library, at(Screen.OFFERS, "one", ids=("Q2",)))
    assert isinstance(props, RowsProps)
    assert [(row.key, row.selected, row.icon) for row in props.rows] == [
        ("add:Q1", False, "add"),
        ("out:Q2", True, "check"),
    ]


def test_an_answer_stands_under_its_question() -> None:
    library = SmallLibrary(groups=(MANY,))
    props = listed(library, at(Screen.OFFERS, "many"))
    assert isinstance(props, RowsProps)
    assert [row.aside for row in props.rows][:2] == ["", "No."]


@pytest.mark.parametrize("screen", [Screen.QUESTIONS, Screen.TAKE_AWAY, Screen.NURSE])
def test_without_questions_the_groups_are_offered(screen: Screen) -> None:
    library = SmallLibrary(groups=(asked("one", "Q1"),))
    for ids in ((), ("gone",)):
        props = listed(library, at(screen, ids=ids))
        assert isinstance(props, RowsProps)
        assert (props.title, [row.label for row in props.rows]) == ("My questions", ["Group one"])


def test_a_topic_offers_its_readers_own_questions_only() -> None:
    groups = (asked("one", "Q1", "Q2"), asked("kids", "K1", asker=Asker.CHILD))
    read: Topic = replace(topic(), questions=("Q2", "K1", "gone"))
    library = with_topics(read, groups=groups)
    props = listed(library, at(Screen.OFFERS, "topic:topic", ids=()))
    assert isinstance(props, RowsProps)
    assert [row.label for row in props.rows] == ["What about Q2?"]


@pytest.mark.parametrize(
    ("names", "door"), [(("Q1",), "offer:topic:topic"), (("K1",), ""), ((), "")]
)
def test_the_last_page_has_a_door_to_questions_its_reader_may_ask(
    names: tuple[str, ...], door: str
) -> None:
    groups = (asked("one", "Q1"), asked("kids", "K1", asker=Asker.CHILD))
    last = page("In short", block("Ask."), summary=True)
    shown = told(context(SmallLibrary(groups=groups)), replace(topic(last), questions=names))
    spans = [span for found in shown.pages[-1].blocks for span in found.spans]
    assert [span.term for span in spans if span.text == GENERAL] == [door]


@BOTH
@STEPS
def test_each_question_is_on_one_page_with_its_tools_in_the_room(
    surface: Surface, text: int
) -> None:
    library, keys = SmallLibrary(groups=(MANY,)), []
    mm = surface.metrics(text).mm
    for props in every_page(library, at(Screen.QUESTIONS, text=text), surface):
        assert isinstance(props, QuestionsProps)
        keys += [row.key for row in props.rows]
        low = max(row.upper + row.high for row in props.rows)
        assert low <= surface.content_height + 1
        assert props.tool >= mm(20) - 1
        for action in props.actions:
            assert action.width >= mm(20)
            assert action.height >= mm(20) - 1
            assert action.x + action.width <= surface.content_width + 1
            assert action.y + action.height <= surface.content_height + 1
            assert action.x >= props.wide + mm(4) - 1 or action.y >= low + mm(4) - 1
    assert keys == list(IDS)


@BOTH
@STEPS
def test_the_nurses_pages_hold_every_question_in_large_type(surface: Surface, text: int) -> None:
    library, labels = SmallLibrary(groups=(MANY,)), []
    for props in every_page(library, at(Screen.NURSE, text=text), surface):
        assert isinstance(props, NurseProps)
        assert not props.framed
        mm = surface.metrics(text).mm
        taken = sum(row.high for row in props.rows) + mm(6) * (len(props.rows) - 1)
        assert taken <= surface.height - mm(29 + 30)
        labels += [row.label for row in props.rows]
    assert labels == [f"{n}. {q.words}" for n, q in enumerate(MANY.questions, 1)]


@BOTH
@STEPS
def test_codes_are_large_enough_to_read_and_lie_apart_from_the_words(
    surface: Surface, text: int
) -> None:
    library, metrics = SmallLibrary(groups=(MANY,)), surface.metrics(text)
    codes = set()
    for props in every_page(library, at(Screen.TAKE_AWAY, text=text), surface):
        assert isinstance(props, CodeProps)
        room, words = props.code_box, props.text_box
        assert room.x >= 0
        assert room.x + room.width <= surface.content_width
        assert room.y + room.height <= surface.content_height
        high = sum(line.high for line in props.lines) + props.gap * (len(props.lines) - 1)
        assert high <= words.height
        if not props.code:
            continue
        codes.add(props.code)
        modules = int(props.code.split("/")[3])
        assert room.width / (modules + 2 * QUIET) >= MODULE_MM * metrics.px_per_mm
        assert not props.lines or words.x >= room.x + room.width or words.y >= room.y + room.height
    assert len(codes) > 1


def test_a_code_is_forgotten_when_it_is_off_the_screen() -> None:
    lists = Lists(host(), context(SmallLibrary(groups=(MANY,))))
    lists.of(at(Screen.TAKE_AWAY), SURFACES[0])
    assert lists._codes._made
    lists.of(at(Screen.HOME), SURFACES[0])
    assert not lists._codes._made


def test_the_tools_of_a_question_move_it_and_take_it_out(qapp: object) -> None:
    mine = host()
    for name in "abc":
        mine.dispatch(QuestionChosen(name))
    model = QuestionsViewModel(mine)
    model.moveUp("c")
    assert mine.state.questions == ("a", "c", "b")
    model.moveDown("a")
    assert mine.state.questions == ("c", "a", "b")
    model.takeOut("a")
    assert mine.state.questions == ("c", "b")
    model.choose("nurse:")
    assert mine.state.place.screen is Screen.NURSE
