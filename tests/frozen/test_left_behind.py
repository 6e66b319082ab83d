"""Unpacked copies of killed kiosks do not pile up."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil  # type: ignore[import-untyped]
import pytest

from kiosk.unpacking import MARKER
from tests.frozen.machine import OFFSCREEN, PIN_LINE, ended, told

KILLS = 20
LAST_KILL_SECONDS = 1.5
LATE_FILE = Path("kiosk", "ui", "qml")
"""Among the last things unpacked."""


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


@contextmanager
def started(command: list[str], folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Run a demo from where it has told its PIN, and end both its processes."""
    environ = OFFSCREEN | {"TMPDIR": str(folder)}
    with subprocess.Popen(
        command,
        cwd=folder,
        env=environ,
        start_new_session=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline().startswith(PIN_LINE)
            yield process
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGTERM)


@pytest.mark.full
@pytest.mark.timeout(300)
def test_twenty_kills_leave_one_copy_at_most_after_the_next_start(
    kiosk: Path, tmp_path: Path
) -> None:
    command = [str(kiosk), "--demo"]
    unfinished = 0
    for kill in range(1, KILLS + 1):
        killed(command, tmp_path, (kill / KILLS) ** 2 * LAST_KILL_SECONDS)
        unfinished += any(not (made / LATE_FILE).exists() for made in copies(tmp_path))
    assert unfinished, "no kill came while it unpacked: the test must try other moments"
    assert copies(tmp_path)
    stranger = tmp_path / "_MEI00000001abcdef"
    stranger.mkdir()
    (stranger / "another-program").touch()

    with started(command, tmp_path) as next_start:
        for _ in range(300):
            left = [copy for copy in copies(tmp_path) if copy != stranger]
            if len(left) == 1:
                break
            with pytest.raises(subprocess.TimeoutExpired):
                next_start.wait(0.2)
        assert [copy.name[:12] for copy in left] == [f"_MEI{next_start.pid:08x}"]
        assert (left[0] / MARKER).exists()
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
    with started(command, tmp_path) as first:
        assert told(command, environ, tmp_path) == ("", None)
        assert first.poll() is None
        assert len(copies(tmp_path)) == 1
    assert copies(tmp_path) == []


@pytest.mark.full
@pytest.mark.timeout(120)
def test_sigterm_to_the_starter_alone_ends_both_and_clears_up(kiosk: Path, tmp_path: Path) -> None:
    """A supervisor may know the first process only."""
    with started([str(kiosk), "--demo"], tmp_path) as starter:
        (drawer,) = psutil.Process(starter.pid).children()
        starter.terminate()
        assert starter.wait(20) == 0
        both_are_gone = not drawer.is_running()
    assert both_are_gone
    assert copies(tmp_path) == []
