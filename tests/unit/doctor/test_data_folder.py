"""The data folder and the room on its disk."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from kiosk.doctor.data_folder import MEGABYTE, check_data_folder, check_disk
from kiosk.doctor.finding import Level


def everything(folder: Path) -> list[str]:
    return sorted(str(path) for path in folder.rglob("*"))


def test_a_good_folder_is_left_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("{}", encoding="utf-8")
    before = everything(tmp_path)
    assert check_data_folder(tmp_path).level is Level.OK
    assert everything(tmp_path) == before


def test_a_folder_that_is_not_there_yet_can_be_made_and_is_not(tmp_path: Path) -> None:
    assert check_data_folder(tmp_path / "clinic" / "data").level is Level.OK
    assert everything(tmp_path) == []


def test_a_file_in_its_place_fails(tmp_path: Path) -> None:
    file = tmp_path / "data"
    file.write_text("no folder", encoding="utf-8")
    for folder in (file, file / "below"):
        found = check_data_folder(folder)
        assert found.level is Level.FAIL
        assert "--data-dir" in found.action


def test_a_full_or_read_only_disk_fails_with_the_systems_words(tmp_path: Path) -> None:
    def full(file: Path, data: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    found = check_data_folder(tmp_path / "data", full)
    assert found.level is Level.FAIL
    assert "No space left on device" in found.found
    assert everything(tmp_path) == []


def test_a_disk_that_forgets_fails(tmp_path: Path) -> None:
    def first_only(file: Path, data: bytes) -> None:
        if not file.exists():
            file.write_bytes(data)

    found = check_data_folder(tmp_path, first_only)
    assert found.level is Level.FAIL
    assert "disk" in found.action
    assert everything(tmp_path) == []


@pytest.mark.parametrize(
    ("free", "level"),
    [(49, Level.FAIL), (50, Level.WARN), (499, Level.WARN), (500, Level.OK)],
)
def test_room_on_the_disk(tmp_path: Path, free: int, level: Level) -> None:
    found = check_disk(tmp_path / "not" / "there", lambda _: free * MEGABYTE)
    assert found.level is level
    assert f"{free} MB free" in found.found


def test_room_is_asked_of_a_folder_that_exists(tmp_path: Path) -> None:
    asked: list[Path] = []
    check_disk(tmp_path / "not" / "there", lambda folder: asked.append(folder) or MEGABYTE)
    assert asked == [tmp_path]
