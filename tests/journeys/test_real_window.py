"""The program itself in a real window: started from the command line, clicked from outside."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from kiosk import paths
from tests.journeys.conftest import Arrive
from tests.journeys.desk import BOUNCE_MS, MISSING, Desk, Start, steady
from tests.journeys.visitor import Visitor

FAR_CORNER = (1435, 895)
"""Where the arrow of the mouse lies on no part of the window."""

pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")


def changes(click: Callable[[], None]) -> bool:
    """Click; a busy machine may be late enough for the click to count as a bounce."""
    try:
        click()
    except AssertionError:
        return False
    return True


def positions(visitor: Visitor) -> dict[str, QPointF]:
    """Return where each of the ways of the test must be clicked, found by name off screen."""
    found = {}
    for name in ("Touch to start", "Side effects", "When to get help", "Next", "Home"):
        found[name] = visitor.middle(name)
        visitor.tap(name)
    return found


def test_the_program_answers_clicks_in_a_real_window(
    desk: Desk,
    started: Start,
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
    qtbot.waitUntil(lambda: desk.window() != "", timeout=20_000)
    window = desk.window()
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
