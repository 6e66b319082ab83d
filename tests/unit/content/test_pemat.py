"""The self-check beside each topic: read, scored, and tied to its words."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content.checks import check_folder
from kiosk.content.model import Audience
from kiosk.content.pemat import (
    ACTIONABILITY,
    FILE,
    FILLED_BY,
    ITEMS,
    UNDERSTANDABILITY,
    Answer,
    Sheet,
    read_pemat,
)
from kiosk.content.report import Report
from tests.unit.content.conftest import pemat_of

TOPIC = "topics/what-is-it"
TODAY = date(2026, 11, 22)


def told(folder: Path, *, strict: bool = False) -> list[str]:
    problems = check_folder(folder, folder.parent / "assets", TODAY, strict)
    return [f"{problem}{' (warning)' if problem.warning else ''}" for problem in problems]


def swap(folder: Path, old: str, new: str) -> None:
    path = folder / TOPIC / FILE
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_items_are_those_of_the_printed_form() -> None:
    assert set(UNDERSTANDABILITY) == {*range(1, 13), *range(15, 20)}
    assert set(ACTIONABILITY) == set(range(20, 27))


def test_scores_count_what_applies() -> None:
    answers = dict.fromkeys(ITEMS, Answer.YES)
    answers |= {6: Answer.NOT_APPLICABLE, 19: Answer.NOT_APPLICABLE, 15: Answer.NO}
    answers |= {24: Answer.NOT_APPLICABLE, 25: Answer.NOT_APPLICABLE, 26: Answer.NO}

    sheet = Sheet(answers, 1)

    assert sheet.understandability == 93  # 14 of 15
    assert sheet.actionability == 80  # 4 of 5
    assert Sheet({}, 1).understandability == 0


def test_a_topic_without_a_sheet_is_told(folder: Path) -> None:
    (folder / TOPIC / FILE).unlink()

    assert told(folder) == [f"{TOPIC}/{FILE}: found no such file, expected a text file"]


def test_a_sheet_for_other_words_is_a_warning(folder: Path) -> None:
    words = folder / TOPIC / "en.child.md"
    words.write_text(words.read_text(encoding="utf-8").replace("germs", "germ"), encoding="utf-8")

    (line,) = told(folder)
    assert line.startswith(f"{TOPIC}/{FILE}:2: found answers for other words than these")
    assert line.endswith("(warning)")
    (strict,) = told(folder, strict=True)
    assert not strict.endswith("(warning)")

    present = line.removesuffix(" (warning)").rpartition("text_hash: ")[2]
    old = (folder / TOPIC / FILE).read_text(encoding="utf-8").splitlines()[1]
    swap(folder, old, f"text_hash: {present}")
    assert told(folder) == []


FAULTS = [
    (
        "1: [yes, it says so]",
        "1: [maybe, it says so]",
        4,
        "the answer to item 1",
        "[yes, no or n/a",
    ),
    ("1: [yes, it says so]", "1: [yes, so]", 4, "the answer to item 1", "a reason"),
    ("1: [yes, it says so]", "1: [n/a, it says so]", 4, "n/a for item 1", "yes or no"),
    ("  1: [yes, it says so]\n", "", 3, 'no "1"', 'the key "1"'),
    ("19: [n/a", "13: [n/a", 20, 'the unknown key "13"', "1, 2, 3"),
    (FILLED_BY, "a doctor", 1, 'filled by "a doctor"', "no clinician"),
]


@pytest.mark.parametrize(("old", "new", "line", "found", "expected"), FAULTS)
def test_a_fault_is_told(
    folder: Path, old: str, new: str, line: int, found: str, expected: str
) -> None:
    swap(folder, old, new)

    problems = check_folder(folder, folder.parent / "assets", TODAY, strict=False)

    there = [p for p in problems if p.file == f"{TOPIC}/{FILE}" and p.line == line]
    assert any(found in p.found and expected in p.expected for p in there), [*map(str, problems)]


@pytest.mark.parametrize(
    ("items", "said"),
    [((2, 3), "understandability of 87 percent"), ((20, 21), "actionability of 60 percent")],
)
def test_a_poor_topic_is_told(folder: Path, items: tuple[int, ...], said: str) -> None:
    for item in items:
        swap(folder, f"{item}: [yes", f"{item}: [no")

    assert any(f"{TOPIC}/{FILE}:3: found {said} for the adult" in line for line in told(folder))


def test_answers_for_nobody_are_told(folder: Path) -> None:
    path = folder / TOPIC / FILE
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.index("child:")], encoding="utf-8")

    assert "found no answers for the child" in told(folder)[0]


def test_a_clinics_own_topic_needs_no_sheet(folder: Path, tmp_path: Path) -> None:
    own = tmp_path / "own" / TOPIC
    own.mkdir(parents=True)
    for name in ("topic.yaml", "en.adult.md", "en.child.md"):
        (own / name).write_bytes((folder / TOPIC / name).read_bytes())

    found = check_folder(folder, folder.parent / "assets", TODAY, True, tmp_path / "own")

    assert found == ()


def test_every_shipped_topic_reaches_the_goal() -> None:
    for folder in (paths.content() / "topics").iterdir():
        report = Report(folder.name)
        sheet = read_pemat(folder / FILE, report)
        assert report.problems == ()
        assert sheet is not None
        for audience in sheet.sheets:
            assert (folder / f"en.{audience}.md").is_file()
            assert sheet.sheets[audience].understandability >= 90, (folder.name, audience)
            assert sheet.sheets[audience].actionability >= 80, (folder.name, audience)


def test_a_sheet_says_who_filled_it() -> None:
    assert "no clinician" in FILLED_BY
    assert Audience.ADULT in Audience
    assert pemat_of("x").startswith(f'filled_by: "{FILLED_BY}"')
