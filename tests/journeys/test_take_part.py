"""Cards and the game on the map: every answer is welcome, nothing is counted or kept."""

from __future__ import annotations

import pytest

from kiosk.content.cards import cards_of
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience
from kiosk.session.state import Screen
from tests.journeys.conftest import Arrive
from tests.journeys.visitor import Visitor

HARSH = ("wrong", "score", "points", "well done", "lose", "fail", "!")


@pytest.fixture
def child(arrive: Arrive) -> Visitor:
    return arrive(Audience.CHILD)


def test_a_child_tries_every_answer_of_the_quiz(child: Visitor, shipped: FileLibrary) -> None:
    deck = shipped.story("decks", "quiz", Audience.CHILD)
    assert deck is not None
    child.tap("Touch to start", "Play", deck.title)
    for number, card in enumerate(cards_of(deck), 1):
        assert f"Card {number} of 8" in child.offered()
        assert card.question in child.words()
        for answer in card.answers:
            child.tap(answer.label)
            assert answer.said in child.words()
            assert not any(word in child.words().lower() for word in HARSH)
        if number < 8:
            child.tap("Next")
            assert not any(answer.said in child.words() for answer in card.answers)
    assert "Next" not in child.offered()


def test_an_adult_turns_the_cards_of_true_or_not(arrive: Arrive, shipped: FileLibrary) -> None:
    adult = arrive(Audience.ADULT)
    adult.tap("Touch to start", "What is immunotherapy?", "True or not true?")
    assert "It works for everyone" in adult.words()
    adult.tap("True")
    assert "Many people hope so." in adult.words()
    adult.tap("Not true")
    assert "Your doctor can tell you" in adult.words()
    adult.tap("Next", "Previous")
    assert "Your doctor can tell you" not in adult.words()


def test_a_child_looks_for_the_thymus(child: Visitor) -> None:
    child.tap("Touch to start", "Inside the body", "Find the helper")
    assert "Which is a T cell school?" in child.words()
    child.tap("Spleen")
    assert "You found the spleen. It works like a filter for the blood." in child.words()
    child.tap("Look again")
    assert child.stands_at(Screen.FIND)
    child.tap("Thymus")
    assert "Yes. T cells grow up in the thymus" in child.words()
    child.tap("Next")
    assert "Which sit in the throat?" in child.words()
    child.tap("Back")
    assert child.heading() == "Inside the body"


def test_a_card_says_where_it_comes_from(child: Visitor) -> None:
    child.tap("Touch to start", "Play", "Helper quiz", "Next", "Tears")
    card = child.words()
    child.tap("Card 2 of 8", "Where does this come from?")
    assert child.heading() == "Where does this come from?"
    assert "What do B cells make?" in child.words()
    child.tap("Back")
    assert child.words() == card


def test_nothing_of_a_game_is_left_for_the_next_child(child: Visitor) -> None:
    child.tap("Touch to start", "Play", "Helper quiz", "Next", "Tears")
    child.wait(600_000)
    assert child.stands_at(Screen.ATTRACT)
    child.tap("Touch to start", "Play", "Helper quiz")
    assert "Card 1 of 8" in child.offered()
    assert child.state.place.chosen == ""


def test_a_visitor_touches_a_face(child: Visitor) -> None:
    child.tap("Touch to start", "About", "Next", "A bit")
    assert "Thank you. That helps us." in child.words()
    assert "A bit" not in child.offered()
    child.tap("Back")
    assert child.stands_at(Screen.HOME)
