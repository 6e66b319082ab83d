"""Watching how a treatment works, by touch and by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience
from kiosk.session.state import Screen
from tests.journeys.conftest import Arrive
from tests.journeys.visitor import UPRIGHT, Visitor

KINDS = "How treatments work"
READ = "Immune checkpoint inhibitors"
WATCH = "Watch: Checkpoint inhibitors"


def scene(visitor: Visitor) -> QQuickItem:
    """Return the moving drawing."""
    found = [item for item in visitor.shown() if item.objectName() == "scene"]
    assert found, "no drawing on show"
    return found[0]


def plain_words(visitor: Visitor) -> str:
    return " ".join(visitor.words().split())


def moment(visitor: Visitor) -> float:
    return float(scene(visitor).property("t"))


def watching(visitor: Visitor) -> None:
    visitor.tap("Touch to start", KINDS, WATCH)
    assert visitor.stands_at(Screen.EXPLAINER)


def test_an_adult_watches_to_the_end_and_goes_back(
    adult: Visitor, shipped: FileLibrary, qtbot: QtBot
) -> None:
    story = shipped.story("explainers", "checkpoint-inhibitors", Audience.ADULT)
    assert story is not None
    watching(adult)
    assert adult.heading() == story.title
    for number, page in enumerate(story.pages, 1):
        assert f"Step {number} of {len(story.pages)}" in adult.offered()
        for block in page.blocks:
            assert " ".join(block.text.split()) in plain_words(adult)
        assert scene(adult).property("name") == page.blocks[-1].figure.removeprefix("scene:")
        if number < len(story.pages):
            adult.tap("Next")
    assert "Next" not in adult.offered()
    qtbot.waitUntil(lambda: moment(adult) == 1, timeout=8000)
    adult.tap("Back")
    assert adult.heading() == KINDS


def test_a_step_plays_once_rests_and_plays_again_on_replay(adult: Visitor, qtbot: QtBot) -> None:
    watching(adult)
    assert moment(adult) < 0.5
    words = plain_words(adult)
    qtbot.waitUntil(lambda: moment(adult) == 1, timeout=8000)
    adult.wait(1000)
    assert moment(adult) == 1
    adult.tap("Replay")
    assert moment(adult) < 0.5
    assert plain_words(adult) == words


def test_a_word_opened_over_a_step_does_not_start_it_again(adult: Visitor, qtbot: QtBot) -> None:
    watching(adult)
    qtbot.waitUntil(lambda: moment(adult) == 1, timeout=8000)
    adult.tap("T cell", "Close")
    assert moment(adult) == 1


def test_still_pictures_are_complete_at_once_and_offer_no_replay(adult: Visitor) -> None:
    adult.tap("Touch to start", "Bigger text", "Still", "Close", KINDS, WATCH)
    for _ in range(3):
        assert moment(adult) == 1
        assert "Replay" not in adult.offered()
        adult.tap("Next")


def test_choosing_still_completes_a_moving_picture(adult: Visitor) -> None:
    watching(adult)
    assert moment(adult) < 1
    adult.tap("Bigger text", "Still", "Close")
    assert moment(adult) == 1


@pytest.mark.parametrize("size", [(1280, 800), UPRIGHT])
def test_at_the_largest_text_words_and_pictures_take_turns(
    arrive: Arrive, size: tuple[int, int]
) -> None:
    child = arrive(Audience.CHILD, size)
    child.tap("Touch to start")
    comfort = ("Bigger text",) if "Bigger text" in child.offered() else ("Menu", "Bigger text")
    child.tap(*comfort, "Largest", "Close", "How it helps", "Watch: Sticky tags")
    seen = {"words": 0, "pictures": 0}
    while True:
        pictured = any(item.objectName() == "scene" for item in child.shown())
        seen["pictures" if pictured else "words"] += 1
        assert not (pictured and child.blocks())
        if "Next" not in child.offered():
            break
        child.tap("Next")
    assert seen["pictures"] == 5
    assert seen["words"] >= 5


def test_four_keys_watch_a_step_again(adult: Visitor, qtbot: QtBot) -> None:
    watching(adult)
    qtbot.waitUntil(lambda: moment(adult) == 1, timeout=8000)
    for _ in range(20):
        adult.key(Qt.Key.Key_Tab)
        item = adult.window.activeFocusItem()
        if item is not None and item.objectName() == "replay":
            break
    adult.key(Qt.Key.Key_Return)
    assert moment(adult) < 1
    adult.key(Qt.Key.Key_Escape)
    assert adult.heading() == KINDS


def test_a_topic_leads_to_its_explainer_and_a_tour_stands_in_its_section(adult: Visitor) -> None:
    adult.tap("Touch to start", KINDS, READ)
    page = next(name for name in adult.offered() if name.startswith("Page 1 of"))
    adult.tap(page, "Watch step by step")
    assert adult.stands_at(Screen.EXPLAINER)
    adult.tap("Back")
    assert adult.stands_at(Screen.TOPIC)
    adult.tap("Home", "Your treatment day", "Watch: treatment day")
    assert adult.stands_at(Screen.TOUR)
    assert "Step 1 of 8" in adult.offered()
    adult.tap("Step 1 of 8", "Where does this come from?")
    assert adult.heading() == "Where does this come from?"
    adult.tap("Back")
    assert adult.stands_at(Screen.TOUR)
