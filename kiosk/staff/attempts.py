"""Tries counted in memory and on the disk."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import ExitStack, suppress
from threading import Lock

from kiosk.clock import Clock
from kiosk.staff.lockout import Standing
from kiosk.staff.one_writer import one_writer
from kiosk.staff.tries_file import TriesFile

log = logging.getLogger(__name__)


class Attempts:
    """How the PIN in use stands. Asking is quick and waits for no disk but to read.

    The file is read once for each PIN: while the program runs, its memory is the truth, and
    a file that is lost or changed gives nobody a try.
    """

    def __init__(self, file: TriesFile, clock: Clock, damaged: Callable[[str], None]) -> None:
        """``damaged`` is called with the reason when the file could not be read."""
        self.problem = ""
        self._damaged = damaged
        self._file = file
        self._clock = clock
        self._lock = Lock()
        self._standing: Standing | None = None

    @property
    def ever_made(self) -> bool:
        """Whether there is, or was, a PIN that tries were counted for."""
        return self._standing is not None or self._file.path.exists()

    def of(self, mark: str) -> Standing:
        """Return how the PIN ``mark`` stands; one not met before brings its file's failures."""
        known = self._standing
        if known is not None and known.mark == mark:
            return known
        with ExitStack() as held:
            with suppress(OSError):  # a disk that has no lock can be read all the same
                held.enter_context(one_writer(self._file.lock))
            return self._met(mark)

    def _met(self, mark: str) -> Standing:
        with self._lock:
            if self._standing is None or self._standing.mark != mark:
                self._standing, reason = self._file.read(mark)
                self.problem = f"{self._file.path}: {reason}" if reason else ""
                if reason:
                    log.error("%s; the longest wait begins", self.problem)
                    self._damaged(reason)
            return self._standing

    def wait_ms(self, mark: str) -> int:
        """Return how long no try against the PIN ``mark`` is taken, in ms."""
        return self.of(mark).wait_ms(self._clock.monotonic_ms())

    def charge(self, mark: str) -> int:
        """Count a try as failed, on the disk first; return the failures in a row.

        Raises ``OSError``: then nothing is counted, and the try must not be made.
        """
        charged = self.of(mark).failed(self._clock.monotonic_ms())
        try:
            self._file.write(charged)
        except OSError as fault:
            self.problem = f"{self._file.path}: {fault.strerror or fault}"
            raise
        with self._lock:
            self._standing, self.problem = charged, ""
        return charged.failures

    def clear(self, mark: str) -> None:
        """Forget all failures; what the disk could not take is forgotten in memory only."""
        fresh = Standing(mark, 0, self._clock.monotonic_ms())
        with self._lock:
            self._standing = fresh
        try:
            self._file.write(fresh)
        except OSError as fault:
            self.problem = f"{self._file.path}: {fault.strerror or fault}"
            log.warning("the failures were not taken off: %s", self.problem)
