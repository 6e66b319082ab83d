"""How often the kiosk started on this data folder, and how often after an unclean end."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from kiosk.disk import replace_file

FILE = "starts.json"
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Starts:
    """``running`` stays true in the file when the kiosk was killed."""

    starts: int = 0
    restarts: int = 0
    running: bool = False


def read_starts(file: Path) -> Starts:
    """Return what ``file`` holds; a missing or damaged one starts from nothing."""
    try:
        held = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Starts()
    values = held if isinstance(held, dict) else {}
    counts = {name: values.get(name) for name in ("starts", "restarts")}
    whole = {name: n for name, n in counts.items() if type(n) is int and n >= 0}
    return Starts(**whole, running=values.get("running") is True)


def begun(before: Starts) -> Starts:
    """Return the counts after one more start."""
    return Starts(before.starts + 1, before.restarts + before.running, running=True)


class StartsFile:
    """Counts a start when it is made and a clean end when it is closed; never raises OSError."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE
        self.counts = begun(read_starts(self._file))
        self._keep()

    def close(self) -> None:
        """Note that the kiosk ended as it should."""
        self.counts = replace(self.counts, running=False)
        self._keep()

    def _keep(self) -> None:
        try:
            replace_file(self._file, json.dumps(asdict(self.counts)).encode())
        except OSError as fault:
            log.warning("%s: starts are not counted: %s", self._file, fault)
