"""The program under a service manager: heard, fed, hung, and ended by SIGTERM."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.sd_notify import ALIVE, READY, STOPPING
from tests.deploy.conftest import Listener

pytestmark = [
    pytest.mark.full,
    pytest.mark.skipif(sys.platform != "linux", reason="service managers of Linux"),
]

WATCHDOG_USEC = "400000"
HANGS = """
import sys
from PySide6.QtCore import QTimer
from kiosk import app
from kiosk.cli import main

show = app.Kiosk.show
def hang():
    while True:
        pass
def show_and_hang(self, windowed):
    show(self, windowed)
    QTimer.singleShot(1000, hang)
app.Kiosk.show = show_and_hang
sys.exit(main(["--demo", "--windowed"]))
"""
Start = Callable[..., subprocess.Popen[bytes]]


@pytest.fixture
def start(listener: Listener) -> Iterator[Start]:
    running: list[subprocess.Popen[bytes]] = []

    def begin(*arguments: str, **environ: str) -> subprocess.Popen[bytes]:
        running.append(
            subprocess.Popen(
                [sys.executable, *arguments],
                cwd=paths.root(),
                env=os.environ | environ,
                stderr=subprocess.PIPE,
            )
        )
        return running[-1]

    yield begin
    for process in running:
        process.kill()
        process.communicate(timeout=10)


@pytest.fixture
def supervisor(listener: Listener) -> dict[str, str]:
    return {"NOTIFY_SOCKET": listener.address, "WATCHDOG_USEC": WATCHDOG_USEC}


def test_ready_then_fed_then_stopping(
    qtbot: QtBot, start: Start, listener: Listener, supervisor: dict[str, str]
) -> None:
    kiosk = start("-m", "kiosk", "--demo", "--windowed", **supervisor)
    qtbot.waitUntil(lambda: listener.count(ALIVE) > 4, timeout=30_000)
    kiosk.send_signal(signal.SIGTERM)
    assert kiosk.wait(timeout=10) == 0
    assert listener.heard[0] == f"{READY}\n{ALIVE}"
    assert listener.heard[-1] == STOPPING


def test_a_hung_kiosk_starves_the_watchdog_and_still_ends_on_sigterm(
    qtbot: QtBot, start: Start, listener: Listener, supervisor: dict[str, str]
) -> None:
    kiosk = start("-c", HANGS, **supervisor)
    qtbot.waitUntil(lambda: listener.count(ALIVE) > 1, timeout=30_000)
    qtbot.wait(2000)
    fed = listener.count(ALIVE)
    qtbot.wait(1000)
    assert kiosk.poll() is None
    assert listener.count(ALIVE) == fed, "a hung kiosk is fed"
    kiosk.send_signal(signal.SIGTERM)
    assert kiosk.wait(timeout=15) == 0


def test_a_hung_kiosk_says_where_when_the_manager_gives_up(
    qtbot: QtBot, start: Start, listener: Listener, supervisor: dict[str, str]
) -> None:
    kiosk = start("-c", HANGS, **supervisor)
    qtbot.waitUntil(lambda: listener.count(ALIVE) > 1, timeout=30_000)
    qtbot.wait(2000)
    kiosk.send_signal(signal.SIGABRT)
    told = kiosk.communicate(timeout=10)[1].decode()
    assert kiosk.returncode == -signal.SIGABRT
    assert "in hang" in told


def test_sigterm_without_a_manager(qtbot: QtBot, start: Start) -> None:
    kiosk = start("-m", "kiosk", "--demo", "--windowed")
    assert kiosk.stderr is not None
    assert b"demo" in kiosk.stderr.readline()
    qtbot.wait(1500)
    kiosk.send_signal(signal.SIGTERM)
    assert kiosk.wait(timeout=10) == 0
    assert b"Traceback" not in kiosk.stderr.read()
