"""Helplines: read soundly, checked, and their number shown only while it is known to be right."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience, Region
from kiosk.content.support import Helpline, shown_number, year_after
from tests.unit.content.test_checks import check, swap

AU, NZ = "support/au.yaml", "support/nz.yaml"
TODAY = date(2026, 11, 22)
LINE = Helpline("line", Region.AU, "E-SUP-01", "Line", "For all.", "13 11 20")


@pytest.fixture
def folder(folder: Path) -> Path:
    """The sample content with one verified number."""
    swap(folder, AU, "verified: no", "verified: 2026-01-15")
    return folder


@pytest.fixture
def shipped() -> Path:
    return Path(__file__).parents[3] / "content"


def verified(day: date | None) -> Helpline:
    return Helpline("line", Region.AU, "E-SUP-01", "Line", "For all.", "13 11 20", verified=day)


def test_a_country_has_its_own_lines_and_unset_has_both_in_turn(folder: Path) -> None:
    library = FileLibrary(folder)
    names = [line.name for line in library.support(Region.AU, Audience.ADULT)]
    assert names == ["Listen"]
    assert [line.name for line in library.support(Region.ALL, Audience.ADULT)] == ["Listen", "Hear"]
    assert library.support(Region.NZ, Audience.CHILD) == ()


def test_each_audience_reads_its_own_words_and_children_no_address(folder: Path) -> None:
    library = FileLibrary(folder)
    (adult,) = library.support(Region.AU, Audience.ADULT)
    (child,) = library.support(Region.AU, Audience.CHILD)
    assert (adult.who, adult.hours, adult.address) == (
        "For adults.",
        "Day and night",
        "example.org",
    )
    assert (child.who, child.hours, child.address) == ("For kids.", "", "")
    assert adult.verified == child.verified == date(2026, 1, 15)
    assert adult.crisis
    assert adult.dialled == "tel:131120"


@pytest.mark.parametrize(
    ("day", "shown"),
    [
        (None, False),
        (TODAY, True),
        (date(2025, 11, 23), True),
        (date(2025, 11, 22), False),
        (TODAY + timedelta(days=1), False),
    ],
)
def test_a_number_is_shown_under_twelve_months_after_it_was_found_right(
    day: date | None, shown: bool
) -> None:
    number = "13 11 20" if shown else ""
    assert shown_number(verified(day), {}, TODAY) == number
    assert shown_number(LINE, {"line": day} if day else {}, TODAY) == number
    assert shown_number(LINE, {"other": TODAY}, TODAY) == ""


def test_staff_ringing_it_counts_whatever_the_file_says() -> None:
    old = date(2020, 1, 1)
    assert shown_number(verified(old), {"line": TODAY}, TODAY)
    assert shown_number(verified(TODAY), {"line": old}, TODAY)


@given(st.dates(date(2000, 1, 1), date(2090, 1, 1)))
def test_a_number_hides_on_the_same_day_of_the_next_year(day: date) -> None:
    after = year_after(day)
    assert shown_number(verified(day), {}, after - timedelta(days=1))
    assert not shown_number(verified(day), {}, after)
    assert after - day in (timedelta(days=365), timedelta(days=366))


def test_no_number_of_the_shipped_lines_is_shown_until_somebody_rang_it(shipped: Path) -> None:
    library = FileLibrary(shipped)
    for audience in Audience:
        for line in library.support(Region.ALL, audience):
            assert shown_number(line, {}, TODAY) == ""


def test_a_clinics_own_line_stands_with_the_others(folder: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    (own / "support").mkdir(parents=True)
    (own / AU).write_text(
        "ours: {fact: E-SUP-01, number: 5550 1234, verified: 2026-11-01, "
        "adult: {name: Ours, who: For us.}}\n",
        encoding="utf-8",
    )
    names = [line.name for line in FileLibrary(folder, own).support(Region.AU, Audience.ADULT)]
    assert names == ["Listen", "Ours"]


FAULTS = [
    (AU, "number: 13 11 20", "number: call us", '"call us" as number', "digits"),
    (AU, "number: 13 11 20", "number: tel:13", '"tel:13" as number', "digits"),
    (AU, "verified: 2026-01-15", "verified: soon", '"soon" as verified', "a date"),
    (AU, "verified: 2026-01-15", "verified: 2026-12-15", "verified 2026-12-15", "or before"),
    (NZ, "verified: no", "verified: 2026-01-15", "a verified day", "without a number"),
    (AU, "  verified: 2026-01-15\n", "", 'no "verified"', "verified"),
    (AU, "fact: E-SUP-01", "fact: E-SUP-77", "the unknown fact", "facts.yaml"),
    (AU, "fact: E-SUP-01", "fact: E-IMM-01", '"E-IMM-01"', "E-SUP-"),
    (AU, "crisis: yes", "crisis: often", "the helpline", "yes or no"),
    (AU, "crisis: yes", "crisis: no", "no helpline with crisis: yes for the adult", "despair"),
    (AU, "who: For adults.", "who: A battle.", "battle", "living with"),
    (AU, "who: For kids.", "who: " + "For all " * 7 + ".", "a sentence of 14 words", "at most 13"),
    (AU, "name: Listen", "name: " + "L " * 21, "41 letters", "at most 40"),
    (AU, "address: example.org", "web: example.org", "the unknown key", "fact"),
]


@pytest.mark.parametrize(("file", "old", "new", "found", "expected"), FAULTS)
def test_a_fault_is_told(
    folder: Path, file: str, old: str, new: str, found: str, expected: str
) -> None:
    swap(folder, file, old, new)
    there = [p for p in check(folder, today=TODAY) if p.file == file and not p.warning]
    assert any(found in p.found and expected in p.expected for p in there), [*map(str, there)]


def test_a_number_verified_long_ago_is_a_warning_and_strictly_an_error(folder: Path) -> None:
    later = date(2027, 1, 15)
    for strict in (False, True):
        told = [p for p in check(folder, today=later, strict=strict) if p.file == AU]
        assert [(p.found, p.warning) for p in told] == [
            ("a number verified 2026-01-15", not strict)
        ]


def test_stray_files_are_told(folder: Path) -> None:
    (folder / "support" / "uk.yaml").write_text("a: {}\n", encoding="utf-8")
    told = [problem for problem in check(folder) if problem.file == "support/uk.yaml"]
    assert [problem.found for problem in told] == ["a file nobody reads"]
