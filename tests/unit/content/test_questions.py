"""Prepared questions: read soundly, checked, and found by whoever may ask them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content.check_questions import PREFIX
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience
from kiosk.content.questions import Asker, Question
from tests.unit.content.test_checks import check, swap

A, P, C = (f"questions/en.{asker}.yaml" for asker in Asker)
ASK = "What could help me?"


def test_adults_are_offered_a_parents_questions_too_and_children_their_own(folder: Path) -> None:
    library = FileLibrary(folder)
    assert [g.id for g in library.questions(Audience.ADULT)] == ["first", "parents"]
    (mine,) = library.questions(Audience.CHILD)
    assert (mine.section, mine.title) == ("what", "Mine")
    assert mine.questions == (Question("E-QST-K01", Asker.CHILD, "Can you catch it?", "No."),)
    assert library.question("E-QST-K01") == mine.questions[0]
    assert library.question("E-QST-A99") is None
    assert library.problems() == ()


def test_a_clinics_own_group_stands_with_the_others_or_in_place_of_one(
    folder: Path, tmp_path: Path
) -> None:
    overlay = tmp_path / "own"
    (overlay / "questions").mkdir(parents=True)
    (overlay / A).write_text(
        "first: {section: what, title: Ours, questions: {E-QST-A01: What now?}}\n"
        "more: {section: what, title: More, questions: {E-QST-A02: And then?}}\n",
        encoding="utf-8",
    )
    groups = FileLibrary(folder, overlay).questions(Audience.ADULT)
    assert [group.title for group in groups] == ["Ours", "More", "For parents"]


def test_a_damaged_group_is_left_out_and_told(folder: Path) -> None:
    with (folder / A).open("a", encoding="utf-8") as file:
        file.write("none: {section: what, title: None, questions: {}}\nflat: words\n")
    library = FileLibrary(folder)
    assert [group.id for group in library.questions(Audience.ADULT)] == ["first", "parents"]
    assert [problem.line for problem in library.problems()] == [5, 6]


FAULTS = [
    (A, "section: what", "section: nowhere", 'the section "nowhere"', "a tile of home.yaml"),
    (C, "section: what", "section: body", 'the section "body"', "for the child"),
    (A, "E-QST-A01", "E-QST-A77", "the unknown fact", "facts.yaml"),
    (A, "E-QST-A01", "E-HID-7", "E-HID-7", "may be shown"),
    (A, "E-QST-A01", "E-IMM-01", '"E-IMM-01"', PREFIX),
    (A, ASK, "Tell me about it", "Tell me about it", "ends with ?"),
    (A, ASK, "Is it a battle?", "battle", "living with"),
    (A, ASK, "Are there cytokines?", "cytokine", "message proteins"),
    (A, ASK, "Did 20% of people live?", "0%", "1 in 10"),
    (A, ASK, "Is it " + "so very " * 10 + "good?", "a sentence of 23 words", "at most 20"),
    (A, ASK, "x " * 60 + "x?", "122 letters", "at most 120"),
    (C, "title: Mine", "title: " + "x" * 41, "41 letters", "at most 40"),
    (C, '"No."', '"' + "no " * 27 + "x" + '"', "82 letters", "at most 80"),
    (C, "ask:", "answer:", "", ""),
    (P, "E-QST-P01", "E-QST-A01", "a second time", "each question once"),
    (A, "title: At first", "titel: At first", "the unknown key", "title"),
]


@pytest.mark.parametrize(("file", "old", "new", "found", "expected"), FAULTS)
def test_a_fault_is_told(
    folder: Path, file: str, old: str, new: str, found: str, expected: str
) -> None:
    swap(folder, file, old, new)
    there = [problem for problem in check(folder) if problem.file == file and not problem.warning]
    assert any(found in p.found and expected in p.expected for p in there), [*map(str, there)]


def test_a_topic_names_prepared_questions_only(folder: Path) -> None:
    swap(folder, A, "E-QST-A01", "E-QST-P02")
    swap(
        folder,
        "facts.yaml",
        "E-QST-P01:",
        "E-QST-P02: {kind: treatment, sources: [GK], flags: [gk]}\nE-QST-P01:",
    )
    told = [p for p in check(folder) if p.file == "topics/what-is-it/topic.yaml"]
    assert [problem.found for problem in told] == ['the question "E-QST-A01"']


def test_hard_questions_and_stray_files_are_told(folder: Path) -> None:
    swap(folder, C, "Can you catch it?", "Immunological considerations necessitate?")
    (folder / "questions" / "notes.txt").write_text("words", encoding="utf-8")
    told = {p.file: p.found for p in check(folder) if p.file.startswith("questions/")}
    assert "a reading grade" in told[C]
    assert told["questions/notes.txt"] == "a file nobody reads"
