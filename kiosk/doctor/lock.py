"""Whether a kiosk is running on the data folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.doctor.finding import Finding, ok
from kiosk.instance import NAME as LOCK_FILE
from kiosk.instance import InstanceLock

NAME = "running kiosk"


def check_lock(folder: Path, held: Callable[[Path], bool] | None = None) -> Finding:
    """Tell it; neither answer is a fault. Where there is no lock file, none is made."""
    if (folder / LOCK_FILE).exists() and (held or _held)(folder):
        return ok(NAME, f"a kiosk is running with the data in {folder}: another exits with 3")
    return ok(NAME, f"none with the data in {folder}")


def _held(folder: Path) -> bool:
    lock = InstanceLock(folder)
    free = lock.acquire()
    lock.release()
    return not free
