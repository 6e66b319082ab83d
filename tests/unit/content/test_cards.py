"""Pages as cards, and the rules a deck keeps."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content.cards import Answer, cards_of, views_of
from kiosk.content.checks import check_folder
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience
from tests.unit.content.conftest import TOPIC

DECK = """# True or not true?

## Is it blue?
{facts: E-IMM-01}

{figure: helpers}

- Yes

It is so.

- No

Look once more.
And again.

## Is it green?
{facts: E-IMM-01}

- Yes

It may be.

- No

It may be.
"""
FIND = """# Find it

## Which is in the belly?
{facts: E-IMM-01}

- Spleen

Yes. It cleans the blood.
"""


def write(folder: Path, deck: str, text: str) -> None:
    place = folder / "decks" / deck
    place.mkdir(parents=True)
    head = TOPIC.replace("[E-QST-A01]", "[]")
    (place / "deck.yaml").write_text(head, encoding="utf-8")
    for audience in Audience:
        (place / f"en.{audience}.md").write_text(text, encoding="utf-8")


@pytest.fixture
def decks(folder: Path) -> Path:
    write(folder, "true-or-not", DECK)
    write(folder, "find-organ", FIND)
    return folder


def told(folder: Path) -> list[str]:
    found = check_folder(folder, folder.parent / "assets", date(2026, 11, 22), strict=False)
    return [str(problem) for problem in found]


def test_a_page_becomes_a_card(decks: Path) -> None:
    deck = FileLibrary(decks).story("decks", "true-or-not", Audience.CHILD)
    assert deck is not None

    first, second = cards_of(deck)

    assert first.question == "Is it blue?"
    assert first.answers == (Answer("Yes", "It is so."), Answer("No", "Look once more. And again."))
    assert (first.figure, first.facts) == ("helpers", ("E-IMM-01",))
    assert [answer.label for answer in second.answers] == ["Yes", "No"]
    assert [len(view.blocks) for view in views_of(deck.pages[0])] == [2, 2]


def test_a_page_without_answers_is_no_card(decks: Path) -> None:
    words = decks / "decks/true-or-not/en.adult.md"
    words.write_text("# True?\n\n## Hm\n{facts: E-IMM-01}\n\nWords.\n", encoding="utf-8")
    deck = FileLibrary(decks).story("decks", "true-or-not", Audience.ADULT)
    assert deck is not None

    assert cards_of(deck) == ()
    assert any('found 0 answers to "Hm", expected 2 to 3' in line for line in told(decks))


def test_sound_decks_have_no_problems(decks: Path) -> None:
    assert told(decks) == []


T, F = "true-or-not", "find-organ"
FAULTS = [
    (T, "- No\n\nIt may be.\n", "", 17, "1 answers to", "2 to 3"),
    (T, "- No\n\nIt may be.\n", "- Yes\n\nIt may be.\n", 17, "an answer twice", "once"),
    (T, "- No\n\nIt may be.\n", "- No\n", 17, 'nothing said after "No"', "kind words"),
    (T, "Is it green?", "Is it green or is it of another colour?", 17, "39 letters", "at most 34"),
    (T, "- Yes\n\nIt may", "- " + "Yes " * 6 + "\n\nIt may", 17, "23 letters", "at most 22"),
    (T, "It is so.", "It is so. " * 8, 3, "79 letters after", "at most 75"),
    (T, "It is so.", "The [[immune system]].", 3, "a glossary word", "plain words"),
    (T, "helpers", "nothing", 3, 'the figure "nothing"', "pictures/en.yaml"),
    (T, "It is so.", "Sneaky.", 3, '"Sneaky" for the child', "hidden"),
    (F, "- Spleen", "- Heart", 3, 'the organ "Heart"', "Spleen"),
    (F, "Yes. It cleans the blood.", "Yes.\n\n- No\n\nNo.", 3, "2 answers", "1 to 1"),
]


@pytest.mark.parametrize(("deck", "old", "new", "line", "found", "expected"), FAULTS)
def test_a_fault_is_told(
    decks: Path, deck: str, old: str, new: str, line: int, found: str, expected: str
) -> None:
    words = decks / "decks" / deck / "en.child.md"
    text = words.read_text(encoding="utf-8")
    assert old in text
    where = text.rindex(old) if deck == T and line == 17 else text.index(old)
    words.write_text(text[:where] + new + text[where + len(old) :], encoding="utf-8")

    problems = check_folder(decks, decks.parent / "assets", date(2026, 11, 22), strict=False)

    there = [p for p in problems if p.file == f"decks/{deck}/en.child.md" and p.line == line]
    assert any(found in p.found and expected in p.expected for p in there), [*map(str, problems)]


def test_too_many_cards_are_told(decks: Path) -> None:
    words = decks / "decks/true-or-not/en.adult.md"
    card = DECK[DECK.index("## Is it green") :]
    words.write_text(DECK + ("\n" + card) * 11, encoding="utf-8")

    assert any("found 13 cards, expected at most 12" in line for line in told(decks))


def test_the_shipped_decks() -> None:
    library = FileLibrary(paths.content())
    counts = {}
    for name in ("true-or-not", "quiz", "find-organ"):
        for audience in Audience:
            deck = library.story("decks", name, audience)
            if deck is not None:
                counts[name, str(audience)] = [len(card.answers) for card in cards_of(deck)]

    assert counts == {
        ("true-or-not", "adult"): [2] * 11,
        ("true-or-not", "child"): [2] * 6,
        ("quiz", "child"): [3] * 8,
        ("find-organ", "child"): [1] * 6,
    }
    found = library.story("decks", "find-organ", Audience.CHILD)
    assert found is not None
    organs = {organ.name for organ in library.organs(Audience.CHILD)}
    assert {card.answers[0].label for card in cards_of(found)} == organs


def test_a_child_is_never_asked_whose_fault_it_is() -> None:
    library = FileLibrary(paths.content())
    for name in ("true-or-not", "quiz"):
        deck = library.story("decks", name, Audience.CHILD)
        assert deck is not None
        for card in cards_of(deck):
            asked = " ".join((card.question, *(answer.label for answer in card.answers)))
            assert "fault" not in asked.lower()
            assert "?" in card.question
