"""With its own files damaged, or no way to write them, the kiosk opens and says why."""

from __future__ import annotations

import logging
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk import cli, paths
from kiosk.app import Kiosk
from kiosk.command_line import exit_codes
from kiosk.content.model import Audience
from kiosk.settings.config_file import Configured
from kiosk.settings.settings_file import COPY, FILE
from kiosk.settings.store import SettingsStore

Run = Callable[[Path], list[Audience]]
START = paths.root() / "tests" / "bench" / "start_driver.py"


@pytest.fixture
def run(qtbot: QtBot, qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return a way to start the kiosk on a data folder; it says for whom it opened."""

    def start(data: Path) -> list[Audience]:
        shown: list[Audience] = []

        def see(kiosk: Kiosk, windowed: bool) -> None:
            kiosk.window.show()
            assert kiosk.window.isVisible()
            shown.append(kiosk.host.state.audience)
            QTimer.singleShot(0, qapp.quit)

        monkeypatch.setattr(Kiosk, "show", see)
        assert cli.main(["--data-dir", str(data), "--size", "1280x800"]) == exit_codes.FINE
        return shown

    return start


def child_is_set(folder: Path) -> None:
    assert SettingsStore(folder, Configured(), {}).change(audience="child") == ""


def told(caplog: pytest.LogCaptureFixture) -> str:
    return "\n".join(r.getMessage() for r in caplog.records if r.levelno >= logging.WARNING)


def test_what_staff_set_holds_at_the_next_start(run: Run, tmp_path: Path) -> None:
    child_is_set(tmp_path)
    assert run(tmp_path) == [Audience.CHILD]


def test_damaged_settings_are_read_from_their_copy(
    run: Run, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    child_is_set(tmp_path)
    (tmp_path / FILE).write_bytes(b"\0" * 300)
    assert run(tmp_path) == [Audience.CHILD]
    assert "settings.json: it is not JSON" in told(caplog)
    (bad,) = tmp_path.glob("settings.bad-*.json")
    assert bad.read_bytes() == b"\0" * 300


def test_settings_damaged_twice_over_give_the_defaults(
    run: Run, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    child_is_set(tmp_path)
    for name in (FILE, COPY):
        (tmp_path / name).write_bytes(b"{}")
    assert run(tmp_path) == [Audience.ADULT]
    assert told(caplog).count("set aside as") == 2
    kept = (tmp_path / "logs" / "kiosk.log").read_text(encoding="utf-8")
    assert kept.count("set aside as") == 2


def test_a_data_folder_that_cannot_be_made_is_told_and_the_kiosk_opens(
    run: Run, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    data = tmp_path / "data"
    data.write_text("no folder", encoding="utf-8")
    assert run(data) == [Audience.ADULT]
    assert f"{data} cannot be written: what is set will not be kept." in told(caplog)


def test_a_read_only_disk_keeps_what_was_set(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    child_is_set(tmp_path)
    before = (tmp_path / FILE).read_bytes()
    opens = os.open

    def read_only(path: object, flags: int, *rest: object, **named: object) -> int:
        if flags & (os.O_WRONLY | os.O_RDWR) and str(path).startswith(str(tmp_path)):
            raise OSError(30, "Read-only file system", str(path))
        return opens(path, flags, *rest, **named)

    monkeypatch.setattr("os.open", read_only)
    assert run(tmp_path) == [Audience.CHILD]
    assert "cannot be written" in told(caplog)
    assert (tmp_path / FILE).read_bytes() == before


def test_a_disk_that_is_full_lets_the_kiosk_open_and_close(tmp_path: Path) -> None:
    """The system itself refuses every byte a file grows, in this process alone."""
    child_is_set(tmp_path)
    before = (tmp_path / FILE).read_bytes()
    command = [sys.executable, str(START), "--windowed", "--data-dir", str(tmp_path)]
    done = subprocess.run(
        command,
        cwd=paths.root(),
        env={**os.environ, "PYTHONPATH": str(paths.root())},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)),
    )
    assert done.returncode == exit_codes.FINE, done.stderr
    assert "cannot be written" in done.stderr
    assert "Traceback" not in done.stderr
    assert (tmp_path / FILE).read_bytes() == before


def test_a_second_kiosk_goes_and_a_killed_one_keeps_nobody_out(
    tmp_path: Path, qtbot: QtBot
) -> None:
    windowed = ["--windowed", "--data-dir", str(tmp_path)]
    kiosk, opens_once = ["-m", "kiosk", *windowed], [str(START), *windowed]
    environ = {**os.environ, "PYTHONPATH": str(paths.root())}

    def code(*arguments: str) -> int:
        command = [sys.executable, *arguments]
        return subprocess.run(command, env=environ, capture_output=True, check=False).returncode

    with subprocess.Popen(
        [sys.executable, *kiosk], env=environ, stderr=subprocess.DEVNULL
    ) as first:
        qtbot.waitUntil((tmp_path / "kiosk.lock").exists, timeout=20_000)
        assert code(*opens_once) == exit_codes.ANOTHER_RUNS
        assert first.poll() is None
        first.kill()
    assert code(*opens_once) == exit_codes.FINE
