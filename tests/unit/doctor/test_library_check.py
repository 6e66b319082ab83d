"""The content as the self-test judges it: problems, age, signatures."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content.letters import letters
from kiosk.content.model import Problem, ReviewState
from kiosk.content.scan import Piece, Scan, scan
from kiosk.content.signing import Signature, sign
from kiosk.doctor import library_check
from kiosk.doctor.finding import Level

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def shipped() -> Scan:
    return scan(paths.content())


def signed(pieces: tuple[Piece, ...], kind: str) -> tuple[Piece, ...]:
    """Return the pieces, those of ``kind`` as if a clinician had signed them."""
    review = replace(pieces[0].review, state=ReviewState.REVIEWED)
    return tuple(
        replace(p, record=replace(p.record, review=review)) if p.kind == kind else p for p in pieces
    )


def test_the_shipped_library_has_no_problem(shipped: Scan) -> None:
    found = library_check.check_problems("1", shipped.problems, shipped.pieces)
    assert found.level is Level.OK


def test_problems_are_told_and_warnings_are_none(shipped: Scan) -> None:
    problems = [Problem(f"topics/a{n}.md", n, "x", "y") for n in range(5)]
    found = library_check.check_problems("1", problems, shipped.pieces)
    assert found.level is Level.FAIL
    assert found.found.startswith("5 problems: topics/a0.md")
    assert found.found.endswith("and 2 more")
    milder = [replace(problem, warning=True) for problem in problems]
    assert library_check.check_problems("1", milder, shipped.pieces).level is Level.OK


def test_a_library_without_a_text_fails() -> None:
    assert library_check.check_problems("", (), ()).level is Level.FAIL


def test_overdue_reviews_are_counted_once_a_text(shipped: Scan) -> None:
    assert library_check.check_age(shipped.pieces, TODAY, TODAY).level is Level.OK
    due = max(piece.review.review_by for piece in shipped.pieces)
    found = library_check.check_age(shipped.pieces, due.replace(year=due.year + 1), TODAY)
    texts = {(piece.kind, piece.id) for piece in shipped.pieces}
    assert found.level is Level.WARN
    assert found.found.startswith(f"{len(texts)} texts are overdue")


def test_drafts_are_a_warning(shipped: Scan) -> None:
    found = library_check.check_reviews(shipped.pieces)
    assert found.level is Level.WARN
    every = shipped.pieces
    for kind in ("topics", "help", "organs"):
        every = signed(every, kind)
    assert library_check.check_reviews(every).level is Level.OK


def test_unsigned_help_fails_outside_the_demo(shipped: Scan) -> None:
    assert library_check.check_help(shipped.pieces, demo=False).level is Level.FAIL
    assert library_check.check_help(shipped.pieces, demo=True).level is Level.WARN
    assert library_check.check_help(signed(shipped.pieces, "help"), demo=False).level is Level.OK
    assert library_check.check_help((), demo=False).level is Level.FAIL


def test_signatures_in_the_clinics_folder_count(tmp_path: Path) -> None:
    content = Path(shutil.copytree(paths.content(), tmp_path / "content"))
    own = tmp_path / "own"
    nurse = Signature("A. Nurse", "oncology nurse", TODAY)
    for group in (content / "help").iterdir():
        if group.is_dir():
            sign(f"help/{group.name}", nurse, TODAY, content, own)
    assert library_check.check_help(scan(content).pieces, demo=False).level is Level.FAIL
    assert library_check.check_help(scan(content, own).pieces, demo=False).level is Level.OK


def test_letters_come_from_every_kind_of_text(shipped: Scan) -> None:
    found = letters(shipped)
    assert {"a", "Z", "0", "."} <= found
    assert "\n" not in found
    piece = replace(shipped.pieces[0].record, questions=("\u2603",))
    snowed = replace(shipped, pieces=(replace(shipped.pieces[0], record=piece),))
    assert "\u2603" in letters(snowed)
