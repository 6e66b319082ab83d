"""The stores of one kiosk as the drives use them: numbered settings that cannot be half right."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from kiosk.clock import FakeClock
from kiosk.settings.config_file import Configured
from kiosk.settings.model import Settings
from kiosk.settings.store import SettingsStore
from kiosk.staff.audit import AuditLog
from kiosk.staff.hashing import Cost
from kiosk.staff.pin import PinKeeper
from kiosk.usage.store import UsageStore

DAY = date(2026, 11, 22)
RIGHT, OTHER, WRONG = "483920", "739105", "594031"
QUICK = Cost(memory_kib=8, passes=1)
"""The least Argon2id does: the drives try the files, not the hash."""
USAGE = "usage.db"


def clock() -> FakeClock:
    return FakeClock(first_day=DAY)


def settings(folder: Path) -> SettingsStore:
    return SettingsStore(folder, Configured(), {}, clock())


def usage(folder: Path) -> UsageStore:
    return UsageStore(folder / USAGE, clock())


def pin(folder: Path, time: FakeClock) -> PinKeeper:
    return PinKeeper(folder, time, AuditLog(folder, time), QUICK)


def numbered(number: int) -> dict[str, object]:
    """Return a change that has ``number`` in each of its parts."""
    return {
        "team_number": f"{number:08}",
        "clinic_name": f"Ward {number}" + "x" * (number % 40),
        "idle_list_s": 30 + number % 500,
        "numbers_rung": (("a-helpline", DAY + timedelta(days=number)),),
    }


def number_of(found: Settings) -> int:
    """Return the number of a change that is whole; 0: none was ever made.

    Raises ``AssertionError`` for settings of which only a part has changed.
    """
    number = int(found.team_number or 0)
    whole = Settings(**numbered(number)) if number else Settings()  # type: ignore[arg-type]
    assert found == whole, f"half of change {number}: {found}"
    return number
