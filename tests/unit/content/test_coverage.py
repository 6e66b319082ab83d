"""The coverage report: what is carried, what is not, what a clinician must confirm."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.command_line import exit_codes
from kiosk.content.checks import check_folder
from kiosk.content.commands import content_coverage
from kiosk.content.coverage import Coverage, coverage_lines, coverage_of

PAGE = "topics/what-is-it/en.adult.md"


def add(folder: Path, file: str, words: str) -> None:
    with (folder / file).open("a", encoding="utf-8") as opened:
        opened.write(words)


def swap(folder: Path, file: str, old: str, new: str) -> None:
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new), encoding="utf-8")


def part(found: Coverage, title: str) -> list[str]:
    """Return the lines under ``title`` up to the next empty line."""
    lines = list(coverage_lines(found))
    start = next(number for number, line in enumerate(lines) if line.startswith(title))
    rest = lines[start + 2 :]
    return rest[: rest.index("")] if "" in rest else rest


def run(folder: Path) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    return content_coverage(folder, out, err), out.getvalue(), err.getvalue()


def test_every_use_is_named_with_its_audience_and_heading(folder: Path) -> None:
    used = part(coverage_of(folder), "Facts and where they are used")

    assert used[0] == "E-IMM-01  biology  [timeless]"
    assert "    topics/what-is-it | adult | Help for the body" in used
    assert "    organs/spleen | child | Did you know?" in used
    assert "    glossary word | adult | stage" in used
    assert "    glossary word | child | stage" not in used
    at = used.index("E-URG-01  urgent  [gk, urgent]")
    assert used[at + 1] == "    help/team | adult | Very hot"


def test_a_sound_folder_is_complete_and_the_summary_counts(folder: Path) -> None:
    code, out, err = run(folder)

    assert (code, err) == (0, "")
    summary = out[out.index("Summary") :].splitlines()[2:]
    assert summary == [
        "6 of 6 facts that may be shown are used",
        "0 of them only as: glossary word",
        "3 of them only as: question",
        "0 of 0 facts of S1 and S2 are used",
        "0 other facts are not used",
        "1 facts may not be shown",
        "0 unknown facts",
        "0 pages without facts",
        "5 facts in use are for a clinician to confirm (5 in all)",
    ]


def test_an_unused_seed_fact_fails_and_another_only_shows(folder: Path) -> None:
    add(folder, "facts.yaml", "E-ICI-02: {kind: biology, sources: [S1], flags: [check]}\n")
    code, out, _ = run(folder)
    assert code == 0
    assert "1 other facts are not used" in out

    add(folder, "facts.yaml", "S2-07: {kind: biology, sources: [S1], flags: [timeless]}\n")
    code, out, _ = run(folder)
    assert code == 1
    assert "0 of 1 facts of S1 and S2 are used" in out
    found = coverage_of(folder)
    assert part(found, "Facts of S1 and S2 that may be") == ["S2-07  biology  [timeless]"]
    assert part(found, "Other facts that are not used") == ["E-ICI-02  biology  [check]"]


def test_a_seed_fact_that_may_not_be_shown_may_be_unused(folder: Path) -> None:
    add(folder, "facts.yaml", "S2-07: {kind: biology, sources: [S1], flags: [do-not-show]}\n")

    found = coverage_of(folder)

    assert found.complete
    assert "S2-07  biology  [do-not-show]" in part(found, "Facts that may not be shown")


def test_about_facts_count_as_used(folder: Path) -> None:
    add(folder, "facts.yaml", "S1-28: {kind: treatment, sources: [S1], flags: [check]}\n")
    add(folder, "library.yaml", "about_facts: [S1-28]\n")

    found = coverage_of(folder)

    assert found.complete
    confirm = part(found, "For a clinician to confirm")
    assert confirm[confirm.index("S1-28  treatment  [check]") + 1] == "    About this information"


def test_the_check_knows_about_facts(folder: Path) -> None:
    add(folder, "library.yaml", "about_facts: [E-IMM-01, E-IMM-01, E-NO-01, E-HID-7]\n")

    told = check_folder(folder, folder.parent / "assets", date(2026, 11, 22), strict=False)

    assert [str(problem) for problem in told] == [
        "library.yaml:5: found the fact E-HID-7 in about_facts, "
        "expected a fact that may be shown (this one is marked do-not-show)",
        "library.yaml:5: found the fact E-IMM-01 twice in about_facts, expected each fact once",
        'library.yaml:5: found the unknown fact "E-NO-01" in about_facts, '
        "expected an id of facts.yaml",
    ]


@pytest.mark.parametrize("key", ["about_facts", "to_confirm"])
def test_a_list_of_the_library_must_be_a_list(folder: Path, key: str) -> None:
    add(folder, "library.yaml", f"{key}: S1-28\n")

    told = check_folder(folder, folder.parent / "assets", date(2026, 11, 22), strict=False)

    assert [str(p) for p in told] == [f"library.yaml:5: found a text as {key}, expected a list"]


def test_pages_without_facts_are_listed_but_not_a_picture_in_words(folder: Path) -> None:
    swap(folder, PAGE, "## Help for the body\n{facts: E-IMM-01}", "## Help for the body")

    assert part(coverage_of(folder), "Pages without facts") == [
        "topics/what-is-it | adult | Help for the body"
    ]


def test_an_unknown_fact_fails(folder: Path) -> None:
    swap(folder, PAGE, "{facts: E-IMM-01}", "{facts: E-IMM-99}")

    found = coverage_of(folder)

    assert not found.complete
    assert part(found, "Facts named on a page and unknown") == ["E-IMM-99"]


def test_a_page_that_cannot_be_read_fails_and_is_named(folder: Path) -> None:
    (folder / PAGE).write_bytes(b"\xff\xfe")

    code, out, _ = run(folder)

    assert code == 1
    assert f"{PAGE}:1: found letters that are not UTF-8" in out
    assert out.rstrip().endswith("run kiosk content check")


def test_the_report_is_the_same_each_time(folder: Path) -> None:
    assert list(coverage_lines(coverage_of(folder))) == list(coverage_lines(coverage_of(folder)))


def test_no_folder_is_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["content", "coverage", str(tmp_path / "nosuch")]) == exit_codes.USAGE
    assert "no such folder" in capsys.readouterr().err


def test_the_command_reads_the_folder_it_is_given(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["content", "coverage", str(folder)]) == exit_codes.FINE
    assert "6 of 6 facts" in capsys.readouterr().out
