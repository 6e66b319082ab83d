"""Signing a text: recorded whole or not at all, and ended by the next change of a word."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from kiosk import cli, disk
from kiosk.command_line import exit_codes
from kiosk.content.checks import check_folder
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience, ReviewState
from kiosk.content.review import text_hash
from kiosk.content.signing import RefusedError, Signature, Signed, sign

TODAY = date(2026, 11, 22)
SIGNED = Signature("Test Person", "Oncology nurse", date(2026, 11, 20))
HEAD = "topics/what-is-it/topic.yaml"
WORDS = "topics/what-is-it/en.child.md"


def put(folder: Path, target: str = "what-is-it", signature: Signature = SIGNED) -> Signed:
    return sign(target, signature, TODAY, folder)


def tree(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def state(library: Path, overlay: Path | None = None) -> ReviewState:
    topic = FileLibrary(library, overlay).topic("what-is-it", Audience.ADULT)
    assert topic is not None
    return topic.review.state


def swap(folder: Path, file: str, old: str, new: str) -> None:
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new), encoding="utf-8")


def test_a_sign_off_is_read_by_both_audiences_and_due_24_months_later(folder: Path) -> None:
    signed = put(folder)

    assert signed.file == folder / HEAD
    assert signed.text_hash == text_hash(folder / "topics/what-is-it")
    for audience in Audience:
        topic = FileLibrary(folder).topic("what-is-it", audience)
        assert topic is not None
        review = topic.review
        assert (review.name, review.role) == ("Test Person", "Oncology nurse")
        assert (review.reviewed, review.review_by) == (date(2026, 11, 20), date(2028, 11, 20))
    assert check_folder(folder, folder.parent / "assets", TODAY, strict=True) == ()


def test_only_the_review_changes_and_nothing_is_left_over(folder: Path) -> None:
    swap(folder, HEAD, "review: {state: draft}\n", "review: {state: draft}  # why\n# a note\n\n")
    before = tree(folder)
    text = before[HEAD].decode()

    put(folder)

    after = tree(folder)
    assert {name for name in after if after[name] != before.get(name)} == {HEAD}
    assert set(after) == set(before)
    start, end = text.split("review: {state: draft}  # why\n")
    signed = after[HEAD].decode()
    assert signed.startswith(start)
    assert signed.endswith(end)


@pytest.mark.parametrize("file", [WORDS, "topics/what-is-it/en.adult.md"])
def test_a_later_word_makes_it_a_draft_again_and_it_can_be_signed_again(
    folder: Path, file: str
) -> None:
    put(folder)
    assert state(folder) is ReviewState.REVIEWED

    swap(folder, file, "helps some", "may help some")
    assert state(folder) is ReviewState.DRAFT

    put(folder, signature=Signature("Another Person", "Doctor", TODAY))
    assert state(folder) is ReviewState.REVIEWED
    assert (folder / HEAD).read_text(encoding="utf-8").count("review") == 3


@pytest.mark.parametrize("target", ["help/team", "organs/spleen", "topics/what-is-it"])
def test_help_and_organs_are_signed_too(folder: Path, target: str) -> None:
    assert put(folder, target).review.state is ReviewState.REVIEWED

    assert check_folder(folder, folder.parent / "assets", TODAY, strict=True) == ()
    assert "Test Person" in str(FileLibrary(folder).organs(Audience.CHILD)) + str(
        FileLibrary(folder).help(Audience.CHILD)
    ) + str(FileLibrary(folder).topic("what-is-it", Audience.CHILD))


def test_the_overlay_gets_a_signed_copy_and_the_library_stays(folder: Path, tmp_path: Path) -> None:
    overlay = tmp_path / "clinic" / "content"
    overlay.parent.mkdir()
    before = tree(folder)

    signed = sign("what-is-it", SIGNED, TODAY, folder, overlay)

    assert tree(folder) == before
    assert signed.file == overlay / HEAD
    assert set(tree(overlay)) == {HEAD, WORDS, "topics/what-is-it/en.adult.md"}
    assert state(folder, overlay) is ReviewState.REVIEWED
    assert state(folder) is ReviewState.DRAFT


def test_the_clinics_own_words_are_the_ones_signed(folder: Path, tmp_path: Path) -> None:
    overlay = tmp_path / "clinic"
    sign("what-is-it", SIGNED, TODAY, folder, overlay)
    swap(overlay, WORDS, "helps some", "may help some")
    assert state(folder, overlay) is ReviewState.DRAFT

    sign("what-is-it", SIGNED, TODAY, folder, overlay)

    assert state(folder, overlay) is ReviewState.REVIEWED
    assert "may help some" in (overlay / WORDS).read_text(encoding="utf-8")


def test_the_copy_can_be_read_by_whoever_runs_the_kiosk(folder: Path, tmp_path: Path) -> None:
    plain = tmp_path / "plain"
    plain.mkdir()

    signed = sign("what-is-it", SIGNED, TODAY, folder, tmp_path / "clinic")

    assert signed.file.parent.stat().st_mode == plain.stat().st_mode


@pytest.mark.parametrize("name", ['O\'Neil: "x" # y', "Zoë Māori-Smith", "- [a, {b}]", "null"])
def test_a_name_is_kept_as_it_is(folder: Path, name: str) -> None:
    assert put(folder, signature=Signature(name, "Nurse", TODAY)).review.name == name


@pytest.mark.parametrize(
    ("target", "signature", "told"),
    [
        ("nosuch", SIGNED, "no topics/nosuch"),
        ("help/nosuch", SIGNED, "no help/nosuch"),
        ("../what-is-it", SIGNED, "is not an id"),
        ("pictures/en", SIGNED, "is not an id"),
        ("topics/../what-is-it", SIGNED, "is not an id"),
        ("", SIGNED, "is not an id"),
        ("what-is-it", Signature("  ", "Nurse", TODAY), "no name"),
        ("what-is-it", Signature("Test Person", "", TODAY), "no role"),
        ("what-is-it", Signature("Test\nPerson", "Nurse", TODAY), "one line"),
        ("what-is-it", Signature("T" * 81, "Nurse", TODAY), "80 letters"),
        ("what-is-it", Signature("T" * 70, "Nurse", TODAY), "unbroken word"),
        ("what-is-it", Signature("A", "Nurse", date(2026, 11, 23)), "future"),
        ("what-is-it", Signature("A", "Nurse", date(2026, 1, 14)), "2026-01-15 or later"),
    ],
)
def test_what_is_refused(folder: Path, target: str, signature: Signature, told: str) -> None:
    before = tree(folder)

    with pytest.raises(RefusedError, match=told):
        put(folder, target, signature)

    assert tree(folder) == before


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        (HEAD, "icon:", "colour: red\nicon:", 'topic.yaml:2: found the unknown key "colour"'),
        (HEAD, "review: {state: draft}\n", "", 'no "review"'),
        (HEAD, "section: what", "section: [", "YAML"),
        (WORDS, "# What is it?", "What is it?", "en.child.md:1: found words before the title"),
        (WORDS, "germs", "ge\x07rms", "hidden sign"),
    ],
)
def test_a_text_that_the_kiosk_cannot_read_is_refused(
    folder: Path, file: str, old: str, new: str, told: str
) -> None:
    swap(folder, file, old, new)
    before = tree(folder)

    with pytest.raises(RefusedError, match=told):
        put(folder)

    assert tree(folder) == before


def test_a_head_on_one_line_is_refused(folder: Path) -> None:
    keys = (folder / HEAD).read_text(encoding="utf-8").strip().replace("\n", ", ")
    (folder / HEAD).write_text("{" + keys + "}\n", encoding="utf-8")

    with pytest.raises(RefusedError, match="lines of its own"):
        put(folder)

    assert (folder / HEAD).read_text(encoding="utf-8") == "{" + keys + "}\n"


def test_missing_words_are_refused(folder: Path) -> None:
    (folder / WORDS).unlink()

    with pytest.raises(RefusedError, match=r"en\.child\.md: found no such file"):
        put(folder)


def test_a_full_disk_leaves_the_old_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = tree(folder)
    real = os.fsync
    calls = []

    def full(handle: int) -> None:
        calls.append(handle)
        if len(calls) == 4:
            raise OSError(28, "No space left on device")
        real(handle)

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        put(folder)

    assert tree(folder) == before


def test_a_file_is_on_the_disk_before_it_takes_the_old_ones_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "topic.yaml"
    file.write_bytes(b"old")
    real = os.fsync
    seen = []

    def watch(handle: int) -> None:
        seen.append(file.read_bytes())
        real(handle)

    monkeypatch.setattr(os, "fsync", watch)
    inode = file.stat().st_ino
    disk.replace_file(file, b"new")

    assert seen[0] == b"old"
    assert file.stat().st_ino != inode
    assert file.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [file]


def command(folder: Path, *more: str) -> int:
    words = ["--content", str(folder), "content", "sign", "what-is-it"]
    return cli.main([*words, "--name", "A", "--role", "Nurse", *more])


def test_the_command_signs_in_the_clinics_folder(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    data.mkdir()

    assert command(folder, "--date", "2026-02-01", "--data-dir", str(data)) == exit_codes.FINE

    assert "2028-02-01" in capsys.readouterr().out
    assert state(folder, data / "content") is ReviewState.REVIEWED


def test_data_dir_may_stand_first(folder: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    words = ["--content", str(folder), "--data-dir", str(data), "content", "sign"]
    person = ["--name", "A", "--role", "Nurse", "--date", "2026-02-01"]

    assert cli.main([*words, "organs/spleen", *person]) == exit_codes.FINE

    assert (data / "content/organs/spleen/organ.yaml").is_file()
    assert "draft" in (folder / "organs/spleen/organ.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("day", ["2099-01-01", "2026-13-01", "20260201", "yesterday"])
def test_a_wrong_date_ends_with_2(
    folder: Path, day: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        code: object = command(folder, "--date", day)
    except SystemExit as stopped:
        code = stopped.code
    assert code == exit_codes.USAGE
    assert day in capsys.readouterr().err
    assert state(folder) is ReviewState.DRAFT


def test_a_data_folder_that_is_not_there_ends_with_2(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = tmp_path / "nosuch"
    assert command(folder, "--date", "2026-02-01", "--data-dir", str(missing)) == exit_codes.USAGE
    assert "no such folder" in capsys.readouterr().err
    assert not missing.exists()


def test_a_folder_that_cannot_be_written_ends_with_4(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "content").write_text("a file in the way", encoding="utf-8")

    assert command(folder, "--date", "2026-02-01", "--data-dir", str(data)) == 4
    assert "cannot write" in capsys.readouterr().err


def test_the_built_in_words_of_a_build_are_not_signed_in_place(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    words = ["content", "sign", "side-effects", "--name", "A", "--role", "B"]
    assert cli.main([*words, "--date", "2026-11-22"]) == exit_codes.USAGE
    assert "--data-dir" in capsys.readouterr().err
