"""Questions, helplines and the glossary are signed as wholes, as topics are."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.command_line import exit_codes
from kiosk.content.checks import check_folder
from kiosk.content.lists import FILES, list_hash
from kiosk.content.load import FileLibrary
from kiosk.content.model import Problem, Review, ReviewState
from kiosk.content.shelf import Shelf
from kiosk.content.signing import RefusedError, Signature, Signed, sign

TODAY = date(2026, 11, 22)
SIGNED = Signature("Test Person", "Oncology nurse", date(2026, 11, 20))
every_list = pytest.mark.parametrize("name", FILES)
every_file = pytest.mark.parametrize(
    ("name", "file"), [(name, file) for name, files in FILES.items() for file in files]
)
CHANGED = "words changed since they were signed"


def put(folder: Path, name: str, overlay: Path | None = None) -> Signed:
    return sign(f"lists/{name}", SIGNED, TODAY, folder, overlay)


def review(name: str, folder: Path, overlay: Path | None = None) -> Review:
    texts = FileLibrary(folder, overlay).reviews()
    (found,) = (text.review for text in texts if text.name == f"lists/{name}")
    return found


def problems(folder: Path, overlay: Path | None = None) -> tuple[Problem, ...]:
    return check_folder(folder, folder.parent / "assets", TODAY, strict=True, overlay=overlay)


def tree(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def add(file: Path, words: str) -> None:
    file.write_text(file.read_text(encoding="utf-8") + words, encoding="utf-8")


@every_list
def test_a_list_is_a_draft_until_it_is_signed_and_due_24_months_later(
    folder: Path, name: str
) -> None:
    before = tree(folder)
    assert review(name, folder).state is ReviewState.DRAFT

    signed = put(folder, name)

    assert signed.file == folder / name / "list.yaml"
    assert signed.text_hash == list_hash(Shelf(folder), name)
    found = review(name, folder)
    assert (found.state, found.name) == (ReviewState.REVIEWED, "Test Person")
    assert (found.role, found.review_by) == ("Oncology nurse", date(2028, 11, 20))
    after = tree(folder)
    assert {file for file in after if after[file] != before.get(file)} == {f"{name}/list.yaml"}
    assert problems(folder) == ()


@every_file
def test_a_later_word_of_any_file_makes_it_a_draft_again(
    folder: Path, name: str, file: str
) -> None:
    put(folder, name)
    others = [other for other in FILES if other != name]
    for other in others:
        put(folder, other)

    add(folder / name / file, "# a later word\n")

    assert review(name, folder).state is ReviewState.DRAFT
    for other in others:
        assert review(other, folder).state is ReviewState.REVIEWED
    told = [(p.file, p.found) for p in problems(folder)]
    assert told == [(f"{name}/list.yaml", CHANGED)]
    put(folder, name)
    assert review(name, folder).state is ReviewState.REVIEWED


def test_a_day_on_which_a_number_was_rung_ends_no_signature(folder: Path) -> None:
    put(folder, "support")
    file = folder / "support/au.yaml"
    text = file.read_text(encoding="utf-8")

    file.write_text(text.replace("verified: no", "verified: 2026-11-21"), encoding="utf-8")
    assert review("support", folder).state is ReviewState.REVIEWED

    file.write_text(text.replace("13 11 20", "13 11 21"), encoding="utf-8")
    assert review("support", folder).state is ReviewState.DRAFT


@every_list
def test_with_a_data_folder_the_signature_lies_in_the_clinics_own(
    folder: Path, tmp_path: Path, name: str
) -> None:
    overlay = tmp_path / "own"
    before = tree(folder)

    signed = put(folder, name, overlay)

    assert signed.file == overlay / name / "list.yaml"
    assert tree(folder) == before
    assert set(tree(overlay)) == {f"{name}/list.yaml"}
    assert review(name, folder, overlay).state is ReviewState.REVIEWED
    assert review(name, folder).state is ReviewState.DRAFT
    assert problems(folder, overlay) == ()


@pytest.mark.parametrize("late", ["own", "content"])
def test_a_later_entry_in_either_folder_makes_it_a_draft_again(
    folder: Path, tmp_path: Path, late: str
) -> None:
    overlay = tmp_path / "own"
    (overlay / "glossary").mkdir(parents=True)
    entry = "{fact: E-IMM-01, word: spot, adult: A mark., child: A mark.}\n"
    (overlay / "glossary/en.yaml").write_text(f"spot: {entry}", encoding="utf-8")
    put(folder, "glossary", overlay)
    assert review("glossary", folder, overlay).state is ReviewState.REVIEWED

    add(tmp_path / late / "glossary/en.yaml", f"dot: {entry.replace('spot', 'dot')}")

    assert review("glossary", folder, overlay).state is ReviewState.DRAFT


@pytest.mark.parametrize("target", ["lists/pictures", "lists/", "lists/questions/en.adult.yaml"])
def test_what_is_no_list_is_refused(folder: Path, target: str) -> None:
    before = tree(folder)
    with pytest.raises(RefusedError):
        sign(target, SIGNED, TODAY, folder)
    assert tree(folder) == before


@every_file
def test_a_list_that_cannot_be_read_whole_is_refused(folder: Path, name: str, file: str) -> None:
    add(folder / name / file, "strange: {key: 1}\n")
    before = tree(folder)
    with pytest.raises(RefusedError, match=f"{name}/{file}"):
        put(folder, name)
    assert tree(folder) == before


def test_the_command_signs_a_list(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ("--name", "Test Person", "--role", "Nurse", "--date", "2026-01-20")
    arguments = ["--content", str(folder), "content", "sign", "lists/questions", *words]

    assert cli.main(arguments) == exit_codes.FINE

    assert "Signed lists/questions: Test Person, Nurse, 2026-01-20" in capsys.readouterr().out
    assert review("questions", folder).reviewed == date(2026, 1, 20)
