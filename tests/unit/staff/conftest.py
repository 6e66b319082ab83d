"""A keeper of the PIN with a fake clock and a hash that takes no time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.clock import FakeClock
from kiosk.staff.audit import AuditLog
from kiosk.staff.hashing import Cost
from kiosk.staff.pin import PinKeeper

QUICK = Cost(memory_kib=8, passes=1)
RIGHT, WRONG = "483920", "594031"
Keeper = Callable[[], PinKeeper]


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def keeper(tmp_path: Path, clock: FakeClock) -> Keeper:
    """Return a way to start a program that keeps the PIN in one folder."""
    return lambda: PinKeeper(tmp_path, clock, AuditLog(tmp_path, clock), QUICK)


@pytest.fixture
def ready(keeper: Keeper) -> PinKeeper:
    """Return a keeper whose PIN is ``RIGHT``."""
    found = keeper()
    assert found.set_pin(RIGHT) == ""
    return found
