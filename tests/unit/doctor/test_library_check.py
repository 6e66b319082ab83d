"""The content as the self-test judges it: problems, age, signatures."""

from __future__ import annotations

import shutil
from dataclasses import fields, replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content.letters import UNSEEN, letters
from kiosk.content.load import FileLibrary
from kiosk.content.model import Problem
from kiosk.content.scan import Scan, scan
from kiosk.content.signing import Signature, sign
from kiosk.content.staleness import HELP, ContentState, TextReview, content_state
from kiosk.doctor import library_check
from kiosk.doctor.finding import Finding, Level

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def shipped() -> Scan:
    return scan(paths.content())


@pytest.fixture(scope="module")
def texts() -> tuple[TextReview, ...]:
    return tuple(FileLibrary(paths.content()).reviews())


@pytest.fixture(scope="module")
def state() -> ContentState:
    return content_state(FileLibrary(paths.content()), TODAY)


def judged_help(library: FileLibrary, *, demo: bool, today: date = TODAY) -> Finding:
    state = content_state(library, today)
    return library_check.check_help(state, tuple(library.reviews()), demo)


def test_the_shipped_library_has_no_problem(shipped: Scan) -> None:
    found = library_check.check_problems("1", shipped.problems, len(shipped.pieces))
    assert found.level is Level.OK


def test_problems_are_told_and_warnings_are_none() -> None:
    problems = [Problem(f"topics/a{n}.md", n, "x", "y") for n in range(5)]
    found = library_check.check_problems("1", problems, 60)
    assert found.level is Level.FAIL
    assert found.found.startswith("5 problems: topics/a0.md")
    assert found.found.endswith("and 2 more")
    milder = [replace(problem, warning=True) for problem in problems]
    assert library_check.check_problems("1", milder, 60).level is Level.OK


def test_a_library_without_a_text_fails() -> None:
    assert library_check.check_problems("", (), 0).level is Level.FAIL


def test_overdue_reviews_are_counted(state: ContentState, texts: tuple[TextReview, ...]) -> None:
    assert library_check.check_age(state, TODAY, TODAY).level is Level.OK
    late = replace(state, overdue=texts)
    found = library_check.check_age(late, TODAY + timedelta(days=9), TODAY)
    assert found.level is Level.WARN
    assert found.found.startswith(f"{len(texts)} texts are overdue for review, released 9 days ago")


def test_drafts_are_a_warning(state: ContentState) -> None:
    assert library_check.check_reviews(state).level is Level.WARN
    assert library_check.check_reviews(replace(state, unreviewed=())).level is Level.OK


def test_unsigned_help_fails_outside_the_demo(state: ContentState) -> None:
    library = FileLibrary(paths.content())
    assert judged_help(library, demo=False).level is Level.FAIL
    assert judged_help(library, demo=True).level is Level.WARN
    assert library_check.check_help(state, (), demo=False).level is Level.FAIL


def test_signatures_in_the_clinics_folder_count_until_they_are_overdue(tmp_path: Path) -> None:
    content = Path(shutil.copytree(paths.content(), tmp_path / "content"))
    own = tmp_path / "own"
    nurse = Signature("A. Nurse", "oncology nurse", TODAY)
    for text in FileLibrary(content).reviews():
        if text.kind == HELP:
            sign(text.name, nurse, TODAY, content, own)
    assert judged_help(FileLibrary(content), demo=False).level is Level.FAIL
    library = FileLibrary(content, own)
    assert judged_help(library, demo=False).level is Level.OK
    assert judged_help(library, demo=False, today=date(2030, 1, 1)).level is Level.FAIL


def test_letters_come_from_every_kind_of_text(shipped: Scan) -> None:
    found = letters(shipped)
    assert {"a", "Z", "0", "."} <= found
    assert "\n" not in found
    entry = next(iter(shipped.pictures.values()))
    audience, picture = entry.words[0]
    snowed = replace(entry, words=((audience, replace(picture, caption="\u2603")),))
    assert "\u2603" in letters(replace(shipped, pictures={"snow": snowed}))


def test_what_is_unseen_is_named_rightly(shipped: Scan) -> None:
    assert UNSEEN.issubset(field.name for field in fields(shipped))
