"""Staff in front of a kiosk that keeps its things in a real folder, with a cheap hash."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.clock import FakeClock
from kiosk.content.library import Library
from kiosk.content.load import FileLibrary
from kiosk.settings.config_file import Configured
from kiosk.settings.store import SettingsStore
from kiosk.staff.audit import AuditLog
from kiosk.staff.hashing import Cost
from kiosk.staff.pin import PinKeeper
from kiosk.ui.staff.ports import Services
from kiosk.usage.store import UsageStore
from tests.journeys.visitor import MakeServices, Visitor

PIN = "482915"
IN_ORDER = "1234567890"


def folder_services(
    folder: Path, configured: Configured | None = None, pin: str = PIN
) -> MakeServices:
    """Return services on ``folder``; with '' nobody has set a PIN."""

    def make(library: Library, clock: FakeClock) -> Services:
        audit = AuditLog(folder / "logs", clock)
        keeper = PinKeeper(folder, clock, audit, Cost(memory_kib=8, passes=1, lanes=1))
        if pin:
            assert keeper.set_pin(pin) == ""
        given = configured or Configured({}, given=True)
        store = SettingsStore(folder, given, {}, clock)
        return Services(
            store,
            keeper,
            audit,
            lambda country: FileLibrary(paths.content(), country=str(country)),
            usage=UsageStore(folder / "usage.db", clock),
            folder=folder,
            order=lambda: IN_ORDER,
        )

    return make


def audit_lines(folder: Path) -> list[Mapping[str, object]]:
    """Return what the audit log holds."""
    log = folder / "logs" / "audit.jsonl"
    return [json.loads(line) for line in log.read_text().splitlines()]


def type_in(visitor: Visitor, digits: str, confirm: str = "Open") -> None:
    """Touch the digits and then the pad's last key."""
    visitor.tap(*digits, confirm)


def sign_in(visitor: Visitor, qtbot: QtBot, pin: str = PIN) -> None:
    """Hold the mark and type the PIN."""
    visitor.hold("Staff", 3_000)
    type_in(visitor, pin)
    answered(visitor, qtbot)


def answered(visitor: Visitor, qtbot: QtBot) -> None:
    """Wait until the keeper has answered."""

    def idle() -> bool:
        QCoreApplication.processEvents()
        return not visitor.kiosk.side.pads.props().busy

    qtbot.waitUntil(idle)
    visitor.draw()


def way_to_a_topic(visitor: Visitor) -> tuple[str, str]:
    """Return the names to touch, from Home, to read a topic: its section and itself."""
    tiles = visitor.kiosk.context.library.tiles(visitor.state.audience)
    section = next(tile for tile in tiles if len(tile.entries) > 1)
    return section.title, next(e.title for e in section.entries if e.kind == "topic")
