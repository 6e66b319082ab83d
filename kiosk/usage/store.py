"""Counting while people read: the caller never waits for the disk."""

from __future__ import annotations

import logging
import threading
from collections import Counter
from datetime import date
from pathlib import Path

from kiosk.clock import Clock
from kiosk.content.kinds import Audience
from kiosk.set_aside import StoredProblem, set_aside
from kiosk.usage.counts import Counted, MonthUse, Row, Tally, month_use
from kiosk.usage.database import COMPANIONS, Database
from kiosk.usage.faults import DamagedError, NewerError, UnavailableError
from kiosk.usage.reading import read_month

MOST_ROWS = 10_000
"""Different rows kept in memory while the disk cannot be written."""
log = logging.getLogger(__name__)


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
        self._newer = False
        self._tried = True
        self._found: dict[str, StoredProblem] = {}
        self._database: Database | None = None
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
            tally = self._waiting + self._writing
            try:
                tally += read_month(self._path, name)
            except (DamagedError, UnavailableError) as fault:
                log.debug("%s: no counts read: %s", self._path, fault)
        return month_use(name, tally)

    @property
    def problems(self) -> tuple[StoredProblem, ...]:
        """What is wrong with the file, for staff and the log."""
        return tuple(self._found.values())

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
        while True:
            with self._changed:
                self._changed.wait_for(lambda: not self._tried or self._closing)
                closing = self._closing
                self._writing, self._waiting = self._waiting, Counter()
                self._tried = True
            written = not self._writing or self._add(self._writing)
            with self._changed:
                if not written:
                    self._waiting.update(self._writing)
                self._writing = Counter()
                self._changed.notify_all()
            if closing:
                self._shut()
                return

    def _add(self, tally: Tally) -> bool:
        """Put counts on the disk; a damaged file is set aside, and a new one takes its place."""
        for _ in range(2):
            try:
                if self._newer:
                    return False
                if self._database is None:
                    self._database = Database(self._path)
                self._database.add(tally)
            except NewerError as fault:
                self._newer = True
                self._tell("newer", f"a newer kiosk wrote it ({fault})", "nothing is counted")
                return False
            except UnavailableError as fault:
                self._shut()
                self._tell("unavailable", str(fault), "counts wait in memory")
                return False
            except DamagedError as fault:
                self._shut()
                if not self._start_anew(str(fault)):
                    return False
            else:
                self._found.pop("unavailable", None)
                return True
        return False

    def _start_anew(self, reason: str) -> bool:
        try:
            bad = set_aside(self._path, reason, self._clock.today(), COMPANIONS)
        except OSError as fault:
            kept = f"left where it is ({fault.strerror or fault}); counts wait in memory"
            self._tell("damaged", reason, kept)
            return False
        self._tell("damaged", reason, f"set aside as {bad.name}; counting starts anew")
        return True

    def _shut(self) -> None:
        database, self._database = self._database, None
        if database is not None:
            try:
                database.close()
            except (DamagedError, UnavailableError) as fault:
                log.warning("%s: %s", self._path, fault)

    def _tell(self, what: str, found: str, done: str) -> None:
        problem = StoredProblem(self._path.name, found, done)
        if self._found.get(what) != problem:
            log.warning("%s", problem)
        self._found[what] = problem
