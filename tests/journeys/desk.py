"""A screen of its own under Xvfb and openbox, and the kiosk's own program on it."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pytestqt.qtbot import QtBot

TOOLS = ("Xvfb", "openbox", "xdotool")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
BOUNCE_MS = 600
"""Longer than a new screen ignores taps; this kiosk lives by the real clock."""
TITLE = "Understanding immunotherapy"

Start = Callable[..., subprocess.Popen[bytes]]


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

    def run(self, *words: object) -> str:
        """Run a program on this screen; return what it printed."""
        command = [*map(str, words)]
        return subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=False, timeout=20
        ).stdout.strip()

    def xdotool(self, *words: object) -> str:
        return self.run("xdotool", *words)

    def window(self) -> str:
        """Return the number of the kiosk's window, '' before it is there."""
        found = self.xdotool("search", "--onlyvisible", "--name", TITLE)
        return found.splitlines()[0] if found else ""


def open_desk(folder: Path, start: Start, size: str = "1440x900", *openbox: str) -> Desk:
    """Start an X server, its pixels in ``folder``, and openbox with these arguments."""
    told, said = os.pipe()
    screen = ("-screen", "0", f"{size}x24", "-fbdir", str(folder), "-noreset", "-nocursor")
    start("Xvfb", "-displayfd", str(said), *screen, "-nolisten", "tcp", pass_fds=(said,))
    os.close(said)
    with os.fdopen(told) as answer:
        desk = Desk(f":{answer.readline().strip()}", folder / "Xvfb_screen0")
    start("openbox", *openbox, env=desk.environment)
    return desk


def steady(desk: Desk, qtbot: QtBot, quiet_ms: int = BOUNCE_MS) -> bytes:
    """Return the picture once it no longer changes, however slow the machine is."""
    seen = [desk.picture()]

    def is_steady() -> bool:
        qtbot.wait(quiet_ms)
        seen.append(desk.picture())
        return seen[-1] == seen[-2]

    qtbot.waitUntil(is_steady, timeout=20_000)
    return seen[-1]
