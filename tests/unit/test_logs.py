"""The log on the disk: bounded, private to no one thread, never a reason to stop."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import logs
from kiosk.logs import LONGEST, CappedLog, Logs

log = logging.getLogger("kiosk.test")


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return the folder of a log that runs; the hooks of the test run come back after it."""
    for hook in ("sys.excepthook", "sys.unraisablehook", "threading.excepthook"):
        monkeypatch.setattr(hook, lambda *_: None)
    logging.getLogger().setLevel(logging.INFO)
    running = logs.start(tmp_path / "deep" / "logs")
    yield tmp_path / "deep" / "logs"
    running.close()


def words(folder: Path) -> str:
    return (folder / "kiosk.log").read_text(encoding="utf-8")


def test_entries_are_kept_with_time_and_level(kept: Path) -> None:
    log.warning("the disk is full")
    line = words(kept).splitlines()[-1]
    assert line.endswith(" WARNING the disk is full")
    assert line[:4].isdecimal()


def test_an_exception_nobody_caught_is_kept(kept: Path) -> None:
    def fails() -> None:
        raise RuntimeError("lost in a thread")

    thread = threading.Thread(target=fails)
    thread.start()
    thread.join()
    try:
        raise ValueError("lost in the program")
    except ValueError as fault:
        sys.excepthook(ValueError, fault, fault.__traceback__)
    assert "RuntimeError: lost in a thread" in words(kept)
    assert "ValueError: lost in the program" in words(kept)
    assert "CRITICAL" in words(kept)


def test_closing_puts_the_hooks_back(tmp_path: Path) -> None:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    handlers = list(logging.getLogger().handlers)
    running = Logs(tmp_path)
    assert sys.excepthook is not before[0]
    running.close()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
    assert logging.getLogger().handlers == handlers


def test_all_files_together_stay_below_the_cap(tmp_path: Path) -> None:
    handler = CappedLog(tmp_path, largest=50_000, files=3)
    for number in range(2_000):
        handler.emit(logging.makeLogRecord({"msg": f"{number} " + "x" * 200}))
    handler.close()
    files = sorted(path.name for path in tmp_path.iterdir())
    assert files == ["kiosk.1.log", "kiosk.2.log", "kiosk.log"]
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) < 150_000
    assert words(tmp_path).splitlines()[-1].startswith("1999 ")
    younger, older = ((tmp_path / f"kiosk.{n}.log").read_text().split()[0] for n in (1, 2))
    assert int(younger) > int(older) > 0


def test_the_cap_holds_over_restarts_and_with_huge_entries(tmp_path: Path) -> None:
    for _ in range(60):
        handler = CappedLog(tmp_path, largest=50_000, files=2)
        handler.emit(logging.makeLogRecord({"msg": "\u0101" * 100_000}))
        handler.close()
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) < 100_000
    assert all(len(line) <= LONGEST + 4 for line in words(tmp_path).splitlines())


def test_a_folder_that_cannot_be_made_leaves_standard_error(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    running = Logs(tmp_path / "file" / "logs")
    log.warning("still told")
    running.close()
    assert "no log file" in caplog.text
    assert "still told" in caplog.text


def test_a_full_disk_is_no_reason_to_stop(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "kiosk.log").symlink_to("/dev/full")
    handler = CappedLog(tmp_path)
    for _ in range(3):
        handler.emit(logging.makeLogRecord({"msg": "x" * 5_000}))
    handler.close()
    assert capsys.readouterr().err == ""


def test_files_that_cannot_be_moved_do_not_break_the_cap(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stays(old: object, new: object) -> None:
        raise OSError("no")

    monkeypatch.setattr("os.replace", stays)
    handler = CappedLog(tmp_path, largest=50_000, files=3)
    for number in range(2_000):
        handler.emit(logging.makeLogRecord({"msg": f"{number} " + "x" * 200}))
    handler.close()
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) < 50_000
    assert words(tmp_path).splitlines()[-1].startswith("1999 ")
