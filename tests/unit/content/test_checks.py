"""The content check as a whole; tests/content/test_seeded_faults.py has one fault a rule."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

from kiosk.content.checks import check_folder
from kiosk.content.commands import content_check
from kiosk.content.model import Problem

TODAY = date(2026, 11, 22)
A = "topics/what-is-it/en.adult.md"
C = "topics/what-is-it/en.child.md"
T = "topics/what-is-it/topic.yaml"
G = "glossary/en.yaml"


def check(folder: Path, *, today: date = TODAY, strict: bool = False) -> tuple[Problem, ...]:
    """Return the problems, but for sheets of other words: tests/unit/content/test_pemat.py."""
    found = check_folder(folder, folder.parent / "assets", today, strict)
    return tuple(problem for problem in found if not problem.file.endswith("pemat.yaml"))


def swap(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_sound_folder_has_no_problems(folder: Path) -> None:
    assert check(folder) == ()


def test_a_hard_text_is_told(folder: Path) -> None:
    hard = "Immunological interventions necessitate considerable multidisciplinary coordination."
    swap(folder, A, "It may help", f"{hard} It may help")

    told = [p for p in check(folder) if "reading grade" in p.found]

    assert {(p.file, p.line) for p in told} >= {(A, 1), (A, 3)}


def test_explained_hard_words_pass(folder: Path) -> None:
    swap(folder, G, "aliases: [immune systems]", "aliases: [cytokines]")
    swap(folder, A, "[[immune system]]", "[[cytokines]]")
    swap(folder, A, "- It helps some people.\n\n1.", "- Cytokines help.\n\n1.")

    assert check(folder) == ()


def test_excepted_words_pass(folder: Path) -> None:
    swap(folder, A, "It may help", "Natural killer cells help")

    assert check(folder) == ()


def test_too_many_pages(folder: Path) -> None:
    page = "\n## One more\n{facts: E-IMM-01}\n\nIt is so.\n"
    swap(folder, A, "\n## In short", page * 6 + "\n## In short")

    assert [str(p) for p in check(folder)] == [f"{A}:1: found 8 pages, expected at most 7"]


def test_faults_of_both_audiences_in_one_file_are_told(folder: Path) -> None:
    swap(folder, "home.yaml", "tint: teal", "tint: pink")
    swap(folder, "home.yaml", "tint: teal", "tint: grey")

    told = {(p.file, p.line, p.found) for p in check(folder)}

    assert told >= {
        ("home.yaml", 2, 'the tint "pink"'),
        ("home.yaml", 5, 'the tint "grey"'),
    }


def test_a_missing_file_is_told(folder: Path) -> None:
    (folder / C).unlink()

    told = {(p.file, p.found) for p in check(folder)}

    assert (C, "no such file") in told
    assert ("home.yaml", 'the row "topic:what-is-it" for the child') in told


def test_missing_drawings_and_icons_are_told(folder: Path) -> None:
    (folder.parent / "assets/icons/question.svg").unlink()
    (folder.parent / "assets/pictures/helpers.svg").unlink()

    told = {(p.file, p.line, p.expected) for p in check(folder)}

    assert ("home.yaml", 2, "assets/icons/question.svg") in told
    assert ("help/help.yaml", 1, "assets/icons/question.svg") in told
    assert (T, 2, "assets/icons/question.svg") in told
    assert ("pictures/en.yaml", 1, "assets/pictures/helpers.svg") in told


def test_an_overdue_review_warns_and_fails_when_strict(folder: Path) -> None:
    assert check(folder, today=date(2028, 1, 15)) == ()

    late = check(folder, today=date(2028, 1, 16))
    strict = check(folder, today=date(2028, 1, 16), strict=True)

    assert {p.file for p in late} >= {T, "organs/spleen/organ.yaml", "help/team/topic.yaml"}
    assert all(p.warning and "due 2028-01-15" in p.found for p in late)
    assert len(strict) == len(late)
    assert not any(p.warning for p in strict)


def test_problems_are_sorted(folder: Path) -> None:
    swap(folder, A, "germs**.", "germs**!")
    swap(folder, G, "stay well", "battle on")
    swap(folder, T, "section: what", "section: nosuch")

    places = [(p.file, p.line) for p in check(folder)]

    assert len(places) == 3
    assert places == sorted(places)


def test_the_command_prints_and_exits(folder: Path) -> None:
    out = io.StringIO()
    assert content_check(folder, False, TODAY, out) == 0
    assert out.getvalue() == f"0 errors, 0 warnings in {folder}\n"

    swap(folder, A, "germs**.", "germs**!")
    out = io.StringIO()
    assert content_check(folder, False, TODAY, out) == 1
    lines = out.getvalue().splitlines()
    assert lines[0] == f"{A}:3: found an exclamation mark, expected a calm full stop"
    assert lines[-1] == f"1 errors, 1 warnings in {folder}"


def test_warnings_alone_do_not_fail(folder: Path) -> None:
    out = io.StringIO()
    assert content_check(folder, False, date(2030, 1, 1), out) == 0
    assert content_check(folder, True, date(2030, 1, 1), io.StringIO()) == 1
    assert "(warning)" in out.getvalue()
