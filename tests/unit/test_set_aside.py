"""A damaged file is kept, with what belongs to it and the reason; the oldest go."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.set_aside import KEPT, set_aside, was_set_aside

DAY = date(2026, 11, 22)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_file_its_companions_and_the_reason_move_together(tmp_path: Path) -> None:
    path = tmp_path / "usage.db"
    for end in ("", "-wal"):
        path.with_name(path.name + end).write_bytes(f"bytes{end}".encode())
    assert not was_set_aside(path)
    bad = set_aside(path, "it is torn", DAY, ("-wal", "-shm"))
    assert was_set_aside(path)
    assert names(tmp_path) == [
        "usage.bad-2026-11-22-1.db",
        "usage.bad-2026-11-22-1.db-wal",
        "usage.bad-2026-11-22-1.db.txt",
    ]
    assert bad.read_bytes() == b"bytes"
    assert bad.with_name(f"{bad.name}-wal").read_bytes() == b"bytes-wal"
    assert bad.with_name(f"{bad.name}.txt").read_text(encoding="utf-8") == "it is torn\n"


def test_the_newest_stay_whatever_the_clock_says(tmp_path: Path) -> None:
    path = tmp_path / "usage.db"
    days = [DAY, date(2099, 1, 1), date(1970, 1, 1), DAY, DAY]
    for number, day in enumerate(days):
        path.write_bytes(b"%d" % number)
        path.with_name("usage.db-wal").write_bytes(b"")
        set_aside(path, "torn", day, ("-wal",))
    kept = [path for path in tmp_path.iterdir() if path.suffix == ".db"]
    assert sorted(path.read_bytes() for path in kept) == [b"2", b"3", b"4"]
    assert len(kept) == KEPT
    assert len(names(tmp_path)) == 3 * KEPT


def test_other_files_with_like_names_are_left_alone(tmp_path: Path) -> None:
    others = ["settings.bad-idea.json", "settings.copy.bad-2026-11-22-7.json", "pin.bad-1.json"]
    for name in others:
        (tmp_path / name).write_bytes(b"")
    assert not was_set_aside(tmp_path / "settings.json")
    for _ in range(5):
        (tmp_path / "settings.json").write_bytes(b"")
        bad = set_aside(tmp_path / "settings.json", "torn", DAY)
    assert bad.name == "settings.bad-2026-11-22-5.json"
    assert set(others) <= set(names(tmp_path))


def test_a_file_that_cannot_move_is_where_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"damage")

    def stays(old: object, new: object) -> None:
        raise OSError("no")

    monkeypatch.setattr("os.replace", stays)
    with pytest.raises(OSError, match="no"):
        set_aside(path, "torn", DAY)
    assert names(tmp_path) == ["settings.json"]


def test_a_reason_that_cannot_be_written_keeps_the_file_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"damage")

    def full(handle: int, data: object) -> int:
        raise OSError("no space")

    monkeypatch.setattr("os.write", full)
    assert set_aside(path, "torn", DAY).read_bytes() == b"damage"
    assert names(tmp_path) == ["settings.bad-2026-11-22-1.json"]
