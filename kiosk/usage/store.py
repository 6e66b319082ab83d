"""Counting while people read: the caller never waits for the disk."""

from __future__ import annotations

import threading
from collections import Counter
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.clock import Clock
from kiosk.content.kinds import Audience
from kiosk.set_aside import StoredProblem
from kiosk.usage.counts import Counted, MonthUse, Row, Tally, month_use

if TYPE_CHECKING:
    from kiosk.usage.counts_file import CountsFile

MOST_ROWS = 10_000
"""Different rows kept in memory while the disk cannot be written."""


class UsageStore:
    """Counts per day, topic and audience, and per hour of day, in one file.

    A thread of its own writes. What the disk does not take is kept in memory and written
    with the next count. No fault of the disk is raised.
    """

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path, self._clock = path, clock
        self._changed = threading.Condition()
        self._waiting: Tally = Counter()
        self._writing: Tally = Counter()
        self._closing = False
        self._tried = True
        self._writer: threading.Thread | None = None

    def topic_opened(self, topic_id: str, audience: Audience) -> None:
        self._count(Row(Counted.TOPIC, str(self._clock.today()), topic_id, audience))

    def visit_began(self, audience: Audience) -> None:
        """Count a visit on its day and, apart from that, in its hour of the month."""
        now = self._clock.now()
        self._count(
            Row(Counted.VISIT, str(now.date()), audience=audience),
            Row(Counted.HOUR, f"{now:%Y-%m}", f"{now:%H}"),
        )

    def face(self, name: str) -> None:
        """Count an answer given with one of the faces; ``name`` is an id such as ``glad``."""
        self._count(Row(Counted.FACE, str(self._clock.today()), name))

    def month(self, day: date) -> MonthUse:
        """Return the month ``day`` lies in, with what is not on the disk yet. Reads the disk."""
        name = f"{day:%Y-%m}"
        with self._changed:
            self._changed.wait_for(lambda: not self._writing, timeout=2)
            tally = self._waiting + self._writing + self._file.month(name)
        return month_use(name, tally)

    @property
    def problems(self) -> tuple[StoredProblem, ...]:
        """What is wrong with the file, for staff and the log."""
        with self._changed:
            return self._file.problems

    def settle(self, seconds: float = 5) -> bool:
        """Wait until all that was counted is on the disk; False: it is not."""
        with self._changed:
            self._changed.wait_for(lambda: self._tried and not self._writing, seconds)
            return not self._waiting and not self._writing

    def close(self) -> None:
        """Write what is left and close the file; what cannot be written is lost."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        if self._writer is not None:
            self._writer.join(timeout=5)

    @cached_property
    def _file(self) -> CountsFile:
        """The file; asked for under the lock, so that there is one."""
        from kiosk.usage.counts_file import CountsFile  # SQLite: nothing is counted at the start

        return CountsFile(self._path, self._clock)

    def _count(self, *rows: Row) -> None:
        with self._changed:
            for row in rows:
                if row in self._waiting or len(self._waiting) < MOST_ROWS:
                    self._waiting[row] += 1
            self._tried = False
            if self._writer is None and not self._closing:
                self._writer = threading.Thread(target=self._write, name="usage", daemon=True)
                self._writer.start()
            self._changed.notify_all()

    def _write(self) -> None:
        """Write whatever waits, until ``close``."""
        with self._changed:
            file = self._file
        while True:
            with self._changed:
                self._changed.wait_for(lambda: not self._tried or self._closing)
                closing = self._closing
                self._writing, self._waiting = self._waiting, Counter()
                self._tried = True
            written = not self._writing or file.add(self._writing)
            with self._changed:
                if not written:
                    self._waiting.update(self._writing)
                self._writing = Counter()
                self._changed.notify_all()
            if closing:
                file.close()
                return
