"""Unpacked copies of killed kiosks do not pile up."""

from __future__ import annotations

import os
import signal
import subprocess
from pathlib import Path

import pytest

from kiosk.unpacking import MARKER
from tests.frozen.machine import OFFSCREEN, ended, told

KILLS = 20
LAST_KILL_SECONDS = 1.5


def copies(folder: Path) -> list[Path]:
    """Unpacked copies, whole or in part."""
    return [made for made in folder.glob("_MEI*") if any(made.iterdir())]


def killed(command: list[str], folder: Path, seconds: float) -> None:
    """Start it and kill both its processes at once after a while."""
    environ = OFFSCREEN | {"TMPDIR": str(folder)}
    with subprocess.Popen(
        command, cwd=folder, env=environ, start_new_session=True, stderr=subprocess.DEVNULL
    ) as process:
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(seconds)
        os.killpg(process.pid, signal.SIGKILL)


@pytest.mark.full
@pytest.mark.timeout(300)
def test_twenty_kills_leave_one_copy_at_most_after_the_next_start(
    kiosk: Path, tmp_path: Path
) -> None:
    command = [str(kiosk), "--demo"]
    for kill in range(1, KILLS + 1):
        killed(command, tmp_path, kill * LAST_KILL_SECONDS / KILLS)
    unfinished = [copy for copy in copies(tmp_path) if not (copy / "base_library.zip").exists()]
    assert unfinished, "no kill came while it unpacked: the test must try sooner moments"
    stranger = tmp_path / "_MEI00000001abcdef"
    stranger.mkdir()
    (stranger / "another-program").touch()

    environ = OFFSCREEN | {"TMPDIR": str(tmp_path)}
    with subprocess.Popen(
        command, cwd=tmp_path, env=environ, start_new_session=True, stderr=subprocess.DEVNULL
    ) as next_start:
        try:
            for _ in range(300):
                left = [copy for copy in copies(tmp_path) if copy != stranger]
                if len(left) == 1 and (left[0] / MARKER).exists():
                    break
                with pytest.raises(subprocess.TimeoutExpired):
                    next_start.wait(0.2)
            assert len(left) == 1
        finally:
            os.killpg(next_start.pid, signal.SIGTERM)
    assert copies(tmp_path) == [stranger]


@pytest.mark.full
@pytest.mark.timeout(120)
def test_check_tells_of_copies_and_leaves_them(kiosk: Path, tmp_path: Path) -> None:
    killed([str(kiosk), "--demo"], tmp_path, LAST_KILL_SECONDS)
    (left,) = copies(tmp_path)
    done = ended([str(kiosk), "check", "--demo"], {"TMPDIR": str(tmp_path)}, tmp_path)
    assert "warn unpacked copies: 1 left behind" in done.stdout
    assert copies(tmp_path) == [left]


@pytest.mark.full
@pytest.mark.timeout(120)
def test_a_living_kiosks_copy_is_never_touched(kiosk: Path, tmp_path: Path) -> None:
    command, environ = [str(kiosk), "--demo"], OFFSCREEN | {"TMPDIR": str(tmp_path)}
    with subprocess.Popen(
        command, cwd=tmp_path, env=environ, start_new_session=True, stderr=subprocess.DEVNULL
    ) as first:
        try:
            assert told(command, environ, tmp_path) == ("", None)
            assert first.poll() is None
            assert len(copies(tmp_path)) == 1
        finally:
            os.killpg(first.pid, signal.SIGTERM)
    assert copies(tmp_path) == []
