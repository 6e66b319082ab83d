"""Staff see what is overdue and what nobody has signed."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from kiosk import paths
from kiosk.clock import FakeClock
from kiosk.content.load import FileLibrary
from kiosk.content.signing import Signature, sign
from kiosk.content.staleness import content_state

NOW = date(2026, 6, 1)
DAY_MS = 24 * 60 * 60 * 1000


def names(texts: object) -> list[str]:
    return [text.name for text in texts]  # type: ignore[attr-defined]


def test_a_fresh_library_is_unsigned_and_not_overdue(folder: Path) -> None:
    state = content_state(FileLibrary(folder), date(2028, 1, 15))

    assert state.texts == 7
    assert state.overdue == ()
    assert names(state.unreviewed) == [
        "side-effects",
        "what-is-it",
        "help/team",
        "organs/spleen",
        "lists/questions",
        "lists/support",
        "lists/glossary",
    ]


def test_two_years_later_everything_is_overdue(folder: Path) -> None:
    clock = FakeClock(first_day=date(2028, 1, 15))
    library = FileLibrary(folder)
    assert content_state(library, clock.today()).overdue == ()

    clock.advance(DAY_MS)

    assert len(content_state(library, clock.today()).overdue) == 7


def test_a_signed_text_counts_from_its_signature(folder: Path) -> None:
    sign("side-effects", Signature("A. Nurse", "nurse", date(2027, 3, 1)), date(2027, 3, 2), folder)

    state = content_state(FileLibrary(folder), date(2028, 6, 1))

    assert "side-effects" not in names(state.unreviewed)
    assert "side-effects" not in names(state.overdue)
    late = content_state(FileLibrary(folder), date(2029, 6, 1)).overdue
    assert names(late)[-1] == "side-effects"
    assert [str(text.review.review_by) for text in late] == ["2028-01-15"] * 6 + ["2029-03-01"]


def test_get_help_is_unready_until_it_is_signed(folder: Path) -> None:
    assert names(content_state(FileLibrary(folder), date(2026, 6, 1)).help_unready) == ["help/team"]

    sign("help/team", Signature("A. Nurse", "nurse", date(2026, 3, 1)), date(2026, 3, 2), folder)

    assert content_state(FileLibrary(folder), date(2026, 6, 1)).help_unready == ()
    assert names(content_state(FileLibrary(folder), date(2029, 6, 1)).help_unready) == ["help/team"]


def test_a_damaged_text_is_not_counted(folder: Path) -> None:
    shutil.rmtree(folder / "topics/side-effects")

    assert content_state(FileLibrary(folder), date(2026, 6, 1)).texts == 6


def test_a_list_without_its_head_counts_as_unsigned(folder: Path) -> None:
    (folder / "glossary/list.yaml").unlink()
    library = FileLibrary(folder)

    state = content_state(library, date(2026, 6, 1))

    assert "lists/glossary" in names(state.unreviewed)
    assert state.overdue == ()
    assert [problem.file for problem in library.problems()] == ["glossary/list.yaml"]


def test_a_list_that_is_not_there_is_not_counted(folder: Path) -> None:
    shutil.rmtree(folder / "support")

    assert "lists/support" not in names(content_state(FileLibrary(folder), NOW).unreviewed)


def test_the_shipped_library_tells_its_state_for_one_country() -> None:
    state = content_state(FileLibrary(paths.content(), country="nz"), date(2026, 11, 22))

    assert "cost-nz" in names(state.unreviewed)
    assert "cost-au" not in names(state.unreviewed)
    assert {"decks/quiz", "decks/true-or-not", "tours/treatment-day"} <= set(
        names(state.unreviewed)
    )
    assert {"help/here", "help/ambulance", "help/team"} <= set(names(state.help_unready))
