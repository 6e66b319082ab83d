"""Copies that killed kiosks left: which are taken away, and which never."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import unpacking
from kiosk.processes import STARTER_MARK, running, runs_one_file
from kiosk.unpacking import MARKER, left_behind, remove_left_behind

OWN, DEAD, ALIVE = 0x32FC, 0x0A, 0x0B


def copy(folder: Path, number: int, letters: str, *, marked: bool = True) -> Path:
    made = folder / f"_MEI{number:08x}{letters}"
    (made / "PySide6").mkdir(parents=True)
    (made / "PySide6" / "library.so").write_bytes(b"library")
    if marked:
        (made / MARKER).write_text("", encoding="utf-8")
    return made


def alive(number: int) -> bool:
    return number in (OWN, ALIVE)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return copy(tmp_path, OWN, "fiiQua")


def test_a_dead_kiosks_copy_is_left_behind(own: Path) -> None:
    dead = copy(own.parent, DEAD, "aaaaaa")
    assert list(left_behind(own, alive)) == [dead]


def test_never_the_copy_in_use_nor_a_living_kiosks(own: Path) -> None:
    copy(own.parent, ALIVE, "aaaaaa")
    assert list(left_behind(own, alive)) == []


def test_one_with_our_own_number_is_from_before(own: Path) -> None:
    """After a power cut the first program gets the same number again."""
    before = copy(own.parent, OWN, "aaaaaa")
    assert list(left_behind(own, alive)) == [before]


def test_without_the_marker_it_is_some_other_program(own: Path) -> None:
    copy(own.parent, DEAD, "aaaaaa", marked=False)
    (own.parent / "_MEI").mkdir()
    (own.parent / "_MEInothex00").mkdir()
    (own.parent / f"_MEI{DEAD:08x}file").write_text("", encoding="utf-8")
    assert list(left_behind(own, alive)) == []


def test_a_link_is_never_followed(own: Path, tmp_path: Path) -> None:
    target = copy(tmp_path / "elsewhere", DEAD, "bbbbbb")
    (own.parent / f"_MEI{DEAD:08x}aaaaaa").symlink_to(target)
    assert list(left_behind(own, alive)) == []


def test_another_users_folder_is_not_ours(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy(own.parent, DEAD, "aaaaaa")
    monkeypatch.setattr(os, "getuid", lambda: 4711)
    assert list(left_behind(own, alive)) == []


def test_they_are_removed_and_nothing_else(own: Path) -> None:
    copy(own.parent, 0x7FFFFFFF, "aaaaaa")
    copy(own.parent, 0x7FFFFFFE, "bbbbbb")
    (own.parent / "mine.txt").write_text("", encoding="utf-8")
    thread = remove_left_behind(own)
    assert thread is not None
    thread.join()
    assert sorted(p.name for p in own.parent.iterdir()) == [own.name, "mine.txt"]
    assert (own / MARKER).exists()


def test_the_marker_goes_last(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy half removed when the power goes is still known as ours."""
    dead = copy(own.parent, 0x7FFFFFFF, "aaaaaa")
    (dead / "library.zip").write_bytes(b"")
    (dead / "link").symlink_to(own)
    monkeypatch.setattr(Path, "rmdir", refused)
    thread = remove_left_behind(own)
    assert thread is not None
    thread.join()
    assert list(dead.iterdir()) == []
    (dead / MARKER).touch()
    (dead / "PySide6").mkdir()
    monkeypatch.setattr(shutil, "rmtree", refused)
    thread = remove_left_behind(own)
    assert thread is not None
    thread.join()
    assert (dead / MARKER).exists()
    assert (own / "PySide6" / "library.so").exists()


def refused(*arguments: object) -> None:
    raise PermissionError("no")


def test_nothing_is_removed_from_source_or_the_folder_build(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert unpacking.own_copy() is None
    assert remove_left_behind(None) is None
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "_internal"), raising=False)
    assert unpacking.own_copy() is None
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "_MEI000032fcfiiQua"), raising=False)
    assert unpacking.own_copy() == tmp_path / "_MEI000032fcfiiQua"


def test_a_process_that_ended_does_not_run() -> None:
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        pass
    assert not running(process.pid)
    assert running(os.getpid())


@pytest.mark.parametrize(
    ("tail", "counts"),
    [
        (STARTER_MARK + bytes(2000), True),
        (bytes(2000), False),
        (STARTER_MARK + bytes(99_999), False),
    ],
)
def test_a_living_process_counts_if_its_program_was_made_by_the_starter(
    tmp_path: Path, tail: bytes, counts: bool
) -> None:
    folder = tmp_path / str(os.getpid())
    folder.mkdir()
    (folder / "exe").write_bytes(b"\x7fELF" + tail)
    assert runs_one_file(os.getpid(), tmp_path) is counts


def test_a_living_process_that_cannot_be_looked_at_counts(tmp_path: Path) -> None:
    assert runs_one_file(os.getpid(), tmp_path)
