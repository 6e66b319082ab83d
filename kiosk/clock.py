"""Time as the kiosk sees it: handed in, so that a test can hold it still."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Protocol

_DAY_MS = 24 * 60 * 60 * 1000


class Clock(Protocol):
    """Two clocks: one that only goes forward, one that knows the date."""

    def monotonic_ms(self) -> int:
        """Milliseconds since some fixed moment; never goes back."""
        ...

    def today(self) -> date:
        """The date on the wall; may jump when the device's clock is set."""
        ...


class SystemClock:
    """The device's own clocks."""

    def monotonic_ms(self) -> int:
        return time.monotonic_ns() // 1_000_000

    def today(self) -> date:
        return datetime.now(UTC).astimezone().date()


@dataclass(slots=True)
class FakeClock:
    """A clock that moves only when told to. The date follows at each full day."""

    now_ms: int = 0
    first_day: date = date(2026, 1, 1)

    def monotonic_ms(self) -> int:
        return self.now_ms

    def today(self) -> date:
        return self.first_day + timedelta(days=self.now_ms // _DAY_MS)

    def advance(self, ms: int) -> None:
        """Let ``ms`` go by. Raises ValueError when asked to go back."""
        if ms < 0:
            raise ValueError(f"a monotonic clock cannot go back by {-ms} ms")
        self.now_ms += ms
