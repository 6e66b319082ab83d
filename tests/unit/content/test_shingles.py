"""A sentence of the ledger is found again; our own words and fixed phrases are not."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from kiosk.content.checks import check_folder
from kiosk.content.report import Report
from kiosk.content.shingles import FILE, RUN, SIZE, pack, read_shingles, runs

ROOT = Path(__file__).resolve().parents[3]
TOPIC = "topics/what-is-it/en.adult.md"
LEDGER = "| X-01 | A spleen can sort the old cells of blood from the new. | S1 |"


def problems(folder: Path) -> list[str]:
    found = check_folder(folder, folder.parent / "assets", date(2026, 11, 22), False)
    return [str(problem) for problem in found if not problem.warning]


def write(folder: Path, words: str) -> None:
    path = folder / TOPIC
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("It may help", f"{words} It may help", 1), encoding="utf-8")


def test_runs_are_seven_words_of_one_line() -> None:
    found = [run for run, _ in runs("One two, three: four five SIX seven eight.\nNine ten")]

    assert found == ["one two three four five six seven", "two three four five six seven eight"]


def test_a_copied_sentence_is_told(folder: Path) -> None:
    (folder / FILE).write_bytes(pack(LEDGER.split("|")))
    assert problems(folder) == []

    write(folder, "It can sort the old cells of blood, too.")

    (told,) = problems(folder)
    assert told.startswith(f"{TOPIC}:3: found 1 runs of {RUN} words")
    assert '"can sort the old cells of blood"' in told
    assert told.endswith("expected the fact in words of our own")


def test_a_fixed_phrase_may_be_copied(folder: Path) -> None:
    (folder / FILE).write_bytes(pack(LEDGER.split("|")))
    rules = folder / "words.yaml"
    rules.write_text(
        rules.read_text(encoding="utf-8") + "fixed: [Sort the old cells of blood]\n",
        encoding="utf-8",
    )

    write(folder, "It can sort the old cells of blood, too.")

    assert problems(folder) == []


def test_a_broken_list_is_told(folder: Path) -> None:
    (folder / FILE).write_bytes(b"1234567")

    assert problems(folder) == [f"{FILE}: found 7 bytes, expected fingerprints of 5 bytes each"]


def test_without_the_list_nothing_is_compared(tmp_path: Path) -> None:
    report = Report(FILE)

    assert read_shingles(tmp_path / FILE, report) == frozenset()
    assert report.problems == ()


def test_the_shipped_list_knows_the_ledger() -> None:
    shipped = read_shingles(ROOT / "content" / FILE, Report(FILE))

    assert len(shipped) > 7000
    copied = "A large white blood cell that swallows germs and dead cells."
    keys = [key for _, key in runs(copied)]
    assert len(keys) == 5
    assert set(keys) <= shipped


def test_the_list_can_be_made_anew(tmp_path: Path) -> None:
    sys.path.insert(0, str(ROOT / ".ci"))
    try:
        from ledger_shingles import main
    finally:
        sys.path.remove(str(ROOT / ".ci"))
    (tmp_path / "ledger.md").write_text(LEDGER + "\n", encoding="utf-8")

    main(str(tmp_path / "ledger.md"), str(tmp_path / FILE))

    assert (tmp_path / FILE).read_bytes() == pack(LEDGER.split("|"))
    assert len((tmp_path / FILE).read_bytes()) == 6 * SIZE
