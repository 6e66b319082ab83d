"""The file of counts, whatever becomes of it: no fault of the disk is raised."""

from __future__ import annotations

import logging
from collections import Counter
from pathlib import Path

from kiosk.clock import Clock
from kiosk.set_aside import StoredProblem, set_aside
from kiosk.usage.counts import Tally
from kiosk.usage.database import COMPANIONS, Database
from kiosk.usage.faults import DamagedError, NewerError, UnavailableError
from kiosk.usage.reading import read_month

log = logging.getLogger(__name__)


class CountsFile:
    """Adds to the file at ``path``. ``add`` and ``close`` belong to one thread."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path, self._clock = path, clock
        self._newer = False
        self._found: dict[str, StoredProblem] = {}
        self._database: Database | None = None

    @property
    def problems(self) -> tuple[StoredProblem, ...]:
        """What is wrong with the file, for staff and the log."""
        return tuple(self._found.values())

    def month(self, name: str) -> Tally:
        """Return the counts of a month (2026-11), none where they cannot be read."""
        try:
            return read_month(self._path, name)
        except (DamagedError, UnavailableError) as fault:
            log.debug("%s: no counts read: %s", self._path, fault)
            return Counter()

    def add(self, tally: Tally) -> bool:
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
                self.close()
                self._tell("unavailable", str(fault), "counts wait in memory")
                return False
            except DamagedError as fault:
                self.close()
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

    def close(self) -> None:
        """Close the file; a fault is logged."""
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
