"""The program itself in a real window: started from the command line, clicked from outside."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from kiosk import paths
from tests.journeys.conftest import Arrive
from tests.journeys.visitor import Visitor

TOOLS = ("Xvfb", "openbox", "xdotool")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
BOUNCE_MS = 600
"""Longer than a new screen ignores taps; this kiosk lives by the real clock."""
FAR_CORNER = (1435, 895)
"""Where the arrow of the mouse lies on no part of the window."""

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")


@dataclass
class Desk:
    """A screen of its own: where it is, and what is drawn on it."""

    display: str
    frame: Path

    @property
    def environment(self) -> dict[str, str]:
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "WAYLAND"))}
        return kept | {"DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def picture(self) -> bytes:
        """Return every pixel of the screen, as the X server stores them."""
        return self.frame.read_bytes()

    def xdotool(self, *words: object) -> str:
        command = ["xdotool", *map(str, words)]
        return subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=False, timeout=20
        ).stdout.strip()


@pytest.fixture
def started() -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Return a way to start programs; they end with the test, the last one first."""
    running: list[subprocess.Popen[bytes]] = []

    def start(*command: str, **more: object) -> subprocess.Popen[bytes]:
        quiet = {"stderr": subprocess.DEVNULL, "stdout": subprocess.DEVNULL} | more
        running.append(subprocess.Popen(command, **quiet))  # type: ignore[call-overload]
        return running[-1]

    yield start
    for process in reversed(running):
        process.terminate()
        process.wait(timeout=10)


@pytest.fixture
def desk(tmp_path: Path, started: Callable[..., subprocess.Popen[bytes]], qtbot: QtBot) -> Desk:
    told, said = os.pipe()
    size = ("-screen", "0", "1440x900x24", "-fbdir", str(tmp_path), "-nolisten", "tcp")
    started("Xvfb", "-displayfd", str(said), *size, pass_fds=(said,))
    os.close(said)
    with os.fdopen(told) as answer:
        desk = Desk(f":{answer.readline().strip()}", tmp_path / "Xvfb_screen0")
    started("openbox", env=desk.environment)
    return desk


def changes(click: Callable[[], None]) -> bool:
    """Click; a busy machine may be late enough for the click to count as a bounce."""
    try:
        click()
    except AssertionError:
        return False
    return True


def steady(desk: Desk, qtbot: QtBot) -> bytes:
    """Return the picture once it no longer changes, however slow the machine is."""
    seen = [desk.picture()]

    def is_steady() -> bool:
        qtbot.wait(BOUNCE_MS)
        seen.append(desk.picture())
        return seen[-1] == seen[-2]

    qtbot.waitUntil(is_steady, timeout=20_000)
    return seen[-1]


def positions(visitor: Visitor) -> dict[str, QPointF]:
    """Return where each of the ways of the test must be clicked, found by name off screen."""
    found = {}
    for name in ("Touch to start", "Side effects", "When to get help", "Next", "Home"):
        found[name] = visitor.middle(name)
        visitor.tap(name)
    return found


def test_the_program_answers_clicks_in_a_real_window(
    desk: Desk,
    started: Callable[..., subprocess.Popen[bytes]],
    arrive: Arrive,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    where = positions(arrive())
    command = (sys.executable, "-m", "kiosk", "--demo", "--windowed", "--size", "1280x800")
    log = (tmp_path / "log").open("wb")
    bare = desk.picture()
    kiosk = started(
        *command, "--inches", "10.1", env=desk.environment, cwd=paths.root(), stderr=log
    )
    search = ("search", "--onlyvisible", "--name", "Understanding immunotherapy")
    qtbot.waitUntil(lambda: desk.xdotool(*search) != "", timeout=20_000)
    window = desk.xdotool(*search).splitlines()[0]
    desk.xdotool("mousemove", *FAR_CORNER)
    qtbot.waitUntil(lambda: desk.picture() != bare, timeout=10_000)
    shown = [steady(desk, qtbot)]
    for name, at in where.items():
        before = shown[-1]

        def click(at: QPointF = at, before: bytes = before) -> None:
            desk.xdotool("mousemove", "--window", window, round(at.x()), round(at.y()), "click", 1)
            desk.xdotool("mousemove", *FAR_CORNER)
            qtbot.wait(BOUNCE_MS)
            assert desk.picture() != before

        qtbot.wait(BOUNCE_MS)
        qtbot.waitUntil(lambda click=click: changes(click), timeout=20_000)  # type: ignore[misc]
        qtbot.wait(BOUNCE_MS)
        assert kiosk.poll() is None, name
        shown.append(steady(desk, qtbot))
    home_again, home = shown[5], shown[1]
    assert home_again == home
    assert len(set(shown)) == 5
    log.close()
    assert "Traceback" not in (tmp_path / "log").read_text(encoding="utf-8")
