"""Time as the kiosk sees it: handed in, so that a test can hold it still."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from datetime import time as time_of_day
from typing import Protocol


class Clock(Protocol):
    """Two clocks: one that only goes forward, one that knows the date."""

    def monotonic_ms(self) -> int:
        """Milliseconds since some fixed moment; never goes back."""
        ...

    def today(self) -> date:
        """The date on the wall; may jump when the device's clock is set."""
        ...

    def now(self) -> datetime:
        """The date and time on the wall with its offset from UTC; may jump as ``today`` may."""
        ...


class SystemClock:
    """The device's own clocks."""

    def monotonic_ms(self) -> int:
        return time.monotonic_ns() // 1_000_000

    def today(self) -> date:
        return self.now().date()

    def now(self) -> datetime:
        return datetime.now(UTC).astimezone()


@dataclass(slots=True)
class FakeClock:
    """A clock that moves only when told to. The date follows at each full day."""

    now_ms: int = 0
    first_day: date = date(2026, 1, 1)

    def monotonic_ms(self) -> int:
        return self.now_ms

    def today(self) -> date:
        return self.now().date()

    def now(self) -> datetime:
        midnight = datetime.combine(self.first_day, time_of_day.min, UTC)
        return midnight + timedelta(milliseconds=self.now_ms)

    def advance(self, ms: int) -> None:
        """Let ``ms`` go by. Raises ValueError when asked to go back."""
        if ms < 0:
            raise ValueError(f"a monotonic clock cannot go back by {-ms} ms")
        self.now_ms += ms
