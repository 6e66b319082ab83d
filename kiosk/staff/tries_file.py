"""The file that remembers wrong tries."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from kiosk.clock import Clock
from kiosk.disk import OWNER_ONLY, replace_file
from kiosk.set_aside import set_aside
from kiosk.staff.lockout import LONGEST_WAIT_FAILURES, MOST_FAILURES, Standing
from kiosk.staff.one_writer import one_writer
from kiosk.staff.sealed import Damaged, read_sealed, seal


class TriesFile:
    """``pin-tries.json`` in ``folder``; ``lock`` is the lock file of that folder."""

    def __init__(self, folder: Path, clock: Clock, lock: Path) -> None:
        self.path = folder / "pin-tries.json"
        self.lock = lock
        self._clock = clock

    def read(self, mark: str) -> tuple[Standing, str]:
        """Return how the PIN ``mark`` stands, its wait beginning now, and what was wrong.

        A file that has gone or cannot be read costs the longest wait, for it may have held
        one; wrong bytes are set aside and that standing is written instead. A file about
        another PIN costs nothing.
        """
        now_ms = self._clock.monotonic_ms()
        worst = Standing(mark, LONGEST_WAIT_FAILURES, now_ms)
        try:
            found = _checked(read_sealed(self.path))
        except Damaged as damage:
            return worst, f"{damage}{self._mend(worst, str(damage))}"
        except OSError as fault:
            return worst, fault.strerror or str(fault)
        if found is None:
            return worst, f"the file has gone{self._mend(worst)}"
        if found.mark != mark:
            return Standing(mark, 0, now_ms), ""
        return replace(found, since_ms=now_ms), ""

    def write(self, standing: Standing) -> None:
        """Store the failures and wait until they are on the disk; raises ``OSError``."""
        record: dict[str, str | int] = {"pin": standing.mark, "failures": standing.failures}
        with one_writer(self.lock):
            replace_file(self.path, seal(record), OWNER_ONLY)

    def _mend(self, standing: Standing, damage: str = "") -> str:
        try:
            with one_writer(self.lock):
                if damage:
                    set_aside(self.path, damage, self._clock.today())
                self.write(standing)
        except OSError as fault:
            return f", and no new one can be written: {fault.strerror or fault}"
        return ""


def _checked(found: dict[str, object] | None) -> Standing | None:
    if found is None:
        return None
    mark, failures = found.get("pin"), found.get("failures")
    if not isinstance(mark, str) or type(failures) is not int:
        raise Damaged("not a PIN and a number of failures")
    if not 0 <= failures <= MOST_FAILURES:
        raise Damaged(f"{failures} is no number of failures")
    return Standing(mark, failures)
