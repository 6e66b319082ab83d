"""A visitor's questions, from choosing to showing them, by touch."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor

from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience
from kiosk.session.state import Screen
from tests.journeys.conftest import Arrive
from tests.journeys.visitor import TABLET, UPRIGHT, Visitor, box_of
from tests.unit.ui.qr_reader import read

SIZES = pytest.mark.parametrize("size", [TABLET, UPRIGHT], ids=["landscape", "portrait"])


def open_questions(visitor: Visitor) -> None:
    """Press My questions in the bar, or under Menu where the bar is folded."""
    door = [name for name in visitor.offered() if name.startswith("My questions")]
    if not door:
        visitor.tap("Menu")
        door = [name for name in visitor.offered() if name.startswith("My questions")]
    visitor.tap(door[0])


def choose(visitor: Visitor, count: int) -> list[str]:
    """Choose the first questions of the first group and open the list."""
    visitor.tap("Touch to start")
    open_questions(visitor)
    groups = [name for name in visitor.offered() if name in GROUPS]
    visitor.tap(groups[0])
    questions = [name for name in visitor.offered() if name.endswith("?")][:count]
    visitor.tap(*questions)
    open_questions(visitor)
    return questions


GROUPS = {"Could it help me?", "About the medicine"}


def rows(visitor: Visitor) -> list[str]:
    """Return the questions in the order they stand on the screen."""
    removes = [name for name in visitor.offered() if name.startswith("Remove: ")]
    return [name.split(". ", 1)[1] for name in removes]


@SIZES
@pytest.mark.parametrize("audience", list(Audience))
def test_questions_are_chosen_and_stand_in_the_list(
    arrive: Arrive, size: tuple[int, int], audience: Audience
) -> None:
    visitor = arrive(audience, size)
    questions = choose(visitor, 2)
    assert len(questions) == 2
    assert visitor.heading() == "My questions"
    assert rows(visitor) == questions
    for place, question in enumerate(questions, 1):
        assert f"{place}. {question}" in visitor.words()


def test_the_bar_counts_what_is_chosen(adult: Visitor) -> None:
    choose(adult, 2)
    assert "My questions, 2 chosen" in adult.offered()
    adult.tap("Home")
    assert "\n2\n" in f"\n{adult.words()}\n"


def test_questions_are_put_in_order_by_touch(adult: Visitor) -> None:
    first, second, third = choose(adult, 3)
    adult.tap(f"Down: 1. {first}")
    assert rows(adult) == [second, first, third]
    adult.tap(f"Up: 3. {third}")
    assert rows(adult) == [second, third, first]
    assert not [n for n in adult.offered() if n.startswith(("Up: 1.", "Down: 3."))]
    adult.tap(f"Remove: 2. {third}")
    assert rows(adult) == [second, first]


def test_taking_the_last_one_out_offers_the_groups_again(adult: Visitor) -> None:
    (only,) = choose(adult, 1)
    adult.tap(f"Remove: 1. {only}")
    assert "Choose a group" in adult.words()
    assert set(adult.offered()) & GROUPS


def test_a_question_touched_again_is_out_again(adult: Visitor) -> None:
    (only,) = choose(adult, 1)
    adult.tap("Add more", "Could it help me? 1 chosen", only, "Back")
    assert adult.state.questions == ()


@SIZES
def test_a_topic_offers_its_questions_on_its_last_page(
    arrive: Arrive, shipped: FileLibrary, size: tuple[int, int]
) -> None:
    adult = arrive(size=size)
    adult.tap("Touch to start", "Side effects", "Side effects")
    while "Next" in adult.offered():
        assert "Add to my questions" not in adult.offered()
        adult.tap("Next")
    adult.tap("Add to my questions")
    read = shipped.topic("side-effects", Audience.ADULT)
    assert read is not None
    found = [q for name in read.questions if (q := shipped.question(name))]
    named = {q.ask for q in found if q.asker.audience is Audience.ADULT}
    offered = [name for name in adult.offered() if name.endswith("?")]
    assert set(offered) == named
    adult.tap(offered[0], "Back")
    assert adult.state.place.screen is Screen.TOPIC
    assert len(adult.state.questions) == 1


def squares_on_glass(visitor: Visitor) -> list[list[int]]:
    """Photograph the code and return its squares, as a phone would find them."""
    (code,) = (i for i in visitor.shown() if str(i.property("source")).find("image://qr/") >= 0)
    modules = int(code.property("source").toString().split("/")[3])
    box, photo = box_of(code), visitor.draw()
    square = box.width() / (modules + 8)
    assert square >= 0.6 * visitor.kiosk.host.surface.metrics(100).px_per_mm
    middles = [(4.5 + n) * square for n in range(modules)]
    black = QColor("black")
    return [
        [int(photo.pixelColor(int(box.x() + x), int(box.y() + y)) == black) for x in middles]
        for y in middles
    ]


@SIZES
def test_a_phone_takes_the_very_words_of_the_list_away(
    arrive: Arrive, size: tuple[int, int]
) -> None:
    adult = arrive(size=size)
    questions = choose(adult, 3)
    adult.tap("Take away")
    lines = [f"{place}. {question}" for place, question in enumerate(questions, 1)]
    assert read(squares_on_glass(adult)) == "\n".join(["My questions", *lines])


def test_a_long_list_is_taken_away_in_two_codes(adult: Visitor, shipped: FileLibrary) -> None:
    adult.tap("Touch to start")
    for group in shipped.questions(Audience.ADULT)[:4]:
        open_questions(adult)
        if "Add more" in adult.offered():
            adult.tap("Add more")
        adult.tap(group.title)
        adult.tap(*[name for name in adult.offered() if name.endswith("?")])
    open_questions(adult)
    adult.tap("Take away")
    codes = [read(squares_on_glass(adult))]
    while "Next" in adult.offered():
        adult.tap("Next")
        codes.append(read(squares_on_glass(adult)))
    assert len(codes) == 2
    assert [code.split("\n")[0] for code in codes] == [
        "My questions (1 of 2)",
        "My questions (2 of 2)",
    ]
    taken = [line for code in codes for line in code.split("\n")[1:]]
    asked = [shipped.question(name) for name in adult.state.questions]
    assert taken == [f"{n}. {q.words}" for n, q in enumerate(asked, 1) if q]


def test_a_child_reads_the_answer_beside_a_worry(child: Visitor) -> None:
    child.tap("Touch to start")
    open_questions(child)
    child.tap("Feelings")
    assert "No. Nothing you did, said or thought made it." in child.words()
    child.tap("Is it anyone's fault? No. Nothing you did, said or thought made it.")
    open_questions(child)
    assert "No. Nothing you did, said or thought made it." in child.words()
    child.tap("Show my nurse")
    assert "1. Is it anyone's fault? No. Nothing you did, said or thought made it." in child.words()


def test_the_nurse_sees_only_the_questions_and_they_hide_after_a_minute(adult: Visitor) -> None:
    questions = choose(adult, 2)
    adult.tap("Show my nurse")
    assert adult.heading() == "My questions"
    assert all(question in adult.words() for question in questions)
    assert set(adult.offered()) == {"Staff", "Hide", "Get help"}
    adult.wait(59_000)
    assert adult.state.place.screen is Screen.NURSE
    adult.wait(1_500)
    assert adult.state.place.screen is Screen.QUESTIONS
    assert rows(adult) == questions


def test_hide_and_get_help_work_from_the_nurses_view(adult: Visitor) -> None:
    choose(adult, 1)
    adult.tap("Show my nurse", "Get help")
    assert adult.heading() == "Get help"
    adult.tap("Back", "Hide")
    assert adult.state.place.screen is Screen.QUESTIONS


def test_finish_clears_the_list_and_its_undo_brings_it_back(adult: Visitor) -> None:
    questions = choose(adult, 2)
    adult.tap("Finish")
    assert not any(question in adult.words() for question in questions)
    adult.tap("Go back to what I was reading")
    assert rows(adult) == questions
    adult.tap("Finish", "Touch to start")
    open_questions(adult)
    assert "Choose a group" in adult.words()
