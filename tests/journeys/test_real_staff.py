"""The program itself in a real window: a nurse holds the mark, types the PIN, switches."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.clock import SystemClock
from kiosk.content.kinds import Audience
from kiosk.settings.config_file import Configured
from kiosk.settings.store import SettingsStore
from kiosk.staff.audit import AuditLog
from kiosk.staff.pin import PinKeeper
from tests.journeys.conftest import Arrive
from tests.journeys.desk import BOUNCE_MS, MISSING, Desk, Start, steady
from tests.journeys.nurse import PIN, audit_lines, folder_services, sign_in

HOLD_MS = 3_600
"""Longer than the door asks: this kiosk lives by the real clock."""

pytestmark = [
    pytest.mark.full,
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]


def positions(arrive: Arrive, qtbot: QtBot, folder: Path) -> dict[str, QPointF]:
    """Return where everything lies that the nurse will touch, found by name off screen."""
    there = arrive(services=folder_services(folder))
    found = {"Staff": there.middle("Staff")}
    there.hold("Staff", 3_000)
    found |= {name: there.middle(name) for name in (*PIN, "Open")}
    there.tap("Back")
    sign_in(there, qtbot)
    return found | {"Children": there.middle("Children")}


def said(folder: Path) -> list[object]:
    """Return the events the kiosk has told so far."""
    return [line["event"] for line in audit_lines(folder)]


def test_a_nurse_switches_to_children_in_a_real_window(
    desk: Desk, started: Start, arrive: Arrive, qtbot: QtBot, tmp_path: Path
) -> None:
    where = positions(arrive, qtbot, tmp_path / "elsewhere")
    data, config = tmp_path / "data", tmp_path / "kiosk.toml"
    config.write_text('country = "au"\npin_shuffle = false\n')
    clock = SystemClock()
    assert PinKeeper(data, clock, AuditLog(data / "logs", clock)).set_pin(PIN) == ""
    options = ("--windowed", "--size", "1280x800", "--inches", "10.1")
    command = (sys.executable, "-m", "kiosk", *options, "--data-dir", data, "--config", config)
    kiosk = started(*map(str, command), env=desk.environment, cwd=paths.root())
    qtbot.waitUntil(lambda: desk.window() != "", timeout=20_000)
    steady(desk, qtbot)

    def point(name: str) -> None:
        at = where[name]
        desk.xdotool("mousemove", "--window", desk.window(), round(at.x()), round(at.y()))

    point("Staff")
    desk.xdotool("mousedown", 1)
    qtbot.wait(HOLD_MS)
    desk.xdotool("mouseup", 1)
    qtbot.wait(BOUNCE_MS)
    for name in (*PIN, "Open"):
        point(name)
        desk.xdotool("click", 1)
    qtbot.waitUntil(lambda: "authn_login_success" in said(data), timeout=20_000)
    qtbot.wait(BOUNCE_MS)
    point("Children")
    desk.xdotool("click", 1)
    qtbot.waitUntil(lambda: "authz_admin" in said(data), timeout=20_000)
    assert kiosk.poll() is None
    kiosk.terminate()
    kiosk.wait(20)
    kept = SettingsStore(data, Configured(), {}, clock).settings
    assert kept.audience is Audience.CHILD
