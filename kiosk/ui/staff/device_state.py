"""How the device stands: folders, disk, what was set aside, what went wrong."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from kiosk.ui.staff.ports import Services

SET_ASIDE = "*.bad-*"
LITTLE_MB = 200
"""Below this the disk is told to be nearly full: logs, counts and an upgrade need room."""


@dataclass(frozen=True, slots=True)
class DeviceState:
    """``free_mb`` is None where the disk cannot be asked."""

    folder: str
    writable: bool
    free_mb: int | None
    set_aside: tuple[str, ...]
    problems: tuple[str, ...]

    @property
    def attention(self) -> int:
        """How many things somebody should look at."""
        tight = self.free_mb is not None and self.free_mb < LITTLE_MB
        return len(self.problems) + int(not self.writable) + int(tight)


def device_state(services: Services) -> DeviceState:
    """Ask disk and stores how they are; a fault is an answer, never raised."""
    counts = services.usage.problems if services.usage else ()
    told = [*services.store.problems, *counts, services.keeper.problem, services.audit.problem]
    return DeviceState(
        folder=str(services.folder or ""),
        writable=services.store.writable,
        free_mb=_free_mb(services.folder),
        set_aside=_set_aside(services.folder),
        problems=tuple(dict.fromkeys(str(problem) for problem in told if str(problem))),
    )


def _free_mb(folder: Path | None) -> int | None:
    if folder is None:
        return None
    try:
        return shutil.disk_usage(folder).free // 1_000_000
    except OSError:
        return None


def _set_aside(folder: Path | None) -> tuple[str, ...]:
    if folder is None:
        return ()
    try:
        found = [path.name for path in folder.glob(SET_ASIDE) if path.suffix != ".txt"]
    except OSError:
        return ()
    return tuple(sorted(found))
