"""Gathers the figures of a running kiosk and writes them when told to."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.clock import Clock
from kiosk.monitoring.figures import Figures, text
from kiosk.monitoring.memory import resident_bytes
from kiosk.monitoring.starts import StartsFile
from kiosk.monitoring.text_file import TextFile


@dataclass(frozen=True, slots=True)
class Identity:
    """What runs here; ``released`` is the content's day, None if it names none."""

    version: str
    content: str
    qt: str
    released: date | None


@dataclass(frozen=True, slots=True)
class Gauges:
    """Questions asked at every write."""

    state_writable: Callable[[], bool]
    pin_failures: Callable[[], int]


class Monitor:
    """One run of the kiosk, as the monitoring file tells it."""

    def __init__(
        self,
        path: Path,
        folder: Path,
        identity: Identity,
        gauges: Gauges,
        clock: Clock,
        wall: Callable[[], float] = time.time,
    ) -> None:
        """Count the start in the clinic's ``folder``; ``path`` is the file to write."""
        self._file = TextFile(path)
        self._starts = StartsFile(folder)
        self._identity = identity
        self._gauges = gauges
        self._clock = clock
        self._wall = wall
        self._started = wall()

    def figures(self) -> Figures:
        """Return how the kiosk is now."""
        identity, counts = self._identity, self._starts.counts
        released = identity.released
        return Figures(
            version=identity.version,
            content=identity.content,
            qt=identity.qt,
            started=self._started,
            now=self._wall(),
            starts=counts.starts,
            restarts=counts.restarts,
            content_age_days=None if released is None else (self._clock.today() - released).days,
            state_writable=self._gauges.state_writable(),
            pin_failures=self._gauges.pin_failures(),
            memory_bytes=resident_bytes(),
        )

    def write(self) -> bool:
        """Write the file; return whether it is there."""
        return self._file.write(text(self.figures()))

    def close(self) -> None:
        """Write a last time, and note that this run ended as it should."""
        self.write()
        self._starts.close()
