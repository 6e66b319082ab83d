"""The two clocks."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import date

import pytest

from kiosk.clock import Clock, FakeClock, SystemClock


def test_the_fake_clock_moves_only_when_told() -> None:
    clock = FakeClock(first_day=date(2026, 2, 28))
    seen: Clock = clock
    assert (seen.monotonic_ms(), seen.today()) == (0, date(2026, 2, 28))
    clock.advance(86_399_999)
    assert (seen.monotonic_ms(), seen.today()) == (86_399_999, date(2026, 2, 28))
    clock.advance(1)
    assert seen.today() == date(2026, 3, 1)
    with pytest.raises(ValueError, match="go back"):
        clock.advance(-1)


def test_the_system_clock_counts_whole_milliseconds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.monotonic_ns", lambda: 12_345_678_901)
    clock: Clock = SystemClock()
    assert clock.monotonic_ms() == 12_345


@pytest.fixture
def date_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], date]]:
    """Tell the system clock's date in a POSIX time zone."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system cannot change its time zone for one process")

    def ask(zone: str) -> date:
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        return SystemClock().today()

    yield ask
    monkeypatch.undo()
    time.tzset()


def test_the_date_is_the_clinics_own(date_in: Callable[[str], date]) -> None:
    far_east, far_west = date_in("EAST-14"), date_in("WEST+12")
    assert (far_east - far_west).days in {1, 2}
