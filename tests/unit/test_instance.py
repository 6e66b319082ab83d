"""One kiosk at a time; a kill leaves nothing that keeps the next one out."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.instance import InstanceLock

HOLDS = """
import sys
from pathlib import Path
from kiosk.instance import InstanceLock
lock = InstanceLock(Path(sys.argv[1]))
print(lock.acquire(), flush=True)
sys.stdin.read()
"""


def test_a_second_one_waits_outside_until_the_first_lets_go(tmp_path: Path) -> None:
    first, second = InstanceLock(tmp_path / "new" / "data"), InstanceLock(tmp_path / "new" / "data")
    assert first.acquire()
    assert not second.acquire()
    first.release()
    assert second.acquire()
    second.release()
    second.release()


def test_other_folders_have_other_kiosks(tmp_path: Path) -> None:
    first, second = InstanceLock(tmp_path / "a"), InstanceLock(tmp_path / "b")
    assert first.acquire()
    assert second.acquire()
    first.release()
    second.release()


def test_a_killed_kiosk_holds_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLDS, str(tmp_path)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(command, cwd=paths.root(), text=True, **pipes) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "True\n"
        assert not InstanceLock(tmp_path).acquire()
        other.send_signal(signal.SIGKILL)
        other.wait(20)
    lock = InstanceLock(tmp_path)
    assert lock.acquire()
    lock.release()


def test_a_data_folder_that_cannot_be_written_still_has_one_kiosk(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.write_text("not a folder", encoding="utf-8")
    first, second = InstanceLock(folder), InstanceLock(folder)
    assert first.acquire()
    assert not second.acquire()
    first.release()


def test_a_kiosk_that_can_lock_nothing_starts_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "file"
    file.write_text("not a folder", encoding="utf-8")
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(file))
    assert InstanceLock(file).acquire()
