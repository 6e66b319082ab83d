"""A kiosk without a data folder: settings hold while it runs, and there is no PIN."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from kiosk.content.library import Library
from kiosk.settings.model import Settings
from kiosk.staff.audit_events import AuditEvent
from kiosk.staff.outcome import Outcome, PinState
from kiosk.ui.staff.ports import Services


class HeldSettings:
    """Settings in memory; nothing is locked and nothing asks for set-up."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.locked: frozenset[str] = frozenset()
        self.problems: tuple[object, ...] = ()
        self.writable = True
        self.needs_set_up = False

    def change(self, **values: Any) -> str:
        self.settings = replace(self.settings, **values)
        return ""


class NoPin:
    """Nobody gets in."""

    problem = ""

    def __init__(self, state: PinState) -> None:
        self.state = state

    def wait_ms(self) -> int:
        return 0

    def try_pin(self, digits: str) -> Outcome:
        return Outcome.WRONG if self.state is PinState.READY else Outcome.NOT_SET

    def set_pin(self, digits: str) -> str:
        return "No PIN can be kept here."


class NoAudit:
    """Nobody keeps the log."""

    problem = ""

    def write(self, event: AuditEvent, **details: str | int) -> None:
        return


def nothing_kept(
    settings: Settings, library: Library, pin: PinState = PinState.NOT_SET
) -> Services:
    """Return services that keep nothing; whatever ``pin`` says, no PIN opens anything."""
    return Services(HeldSettings(settings), NoPin(pin), NoAudit(), lambda _country: library)
