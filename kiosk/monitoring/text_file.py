"""Writing the monitoring file in one step, so that nobody reads half of it."""

from __future__ import annotations

import logging
from pathlib import Path

log = logging.getLogger(__name__)


class TextFile:
    """The file at ``path``; a fault is logged once until a write succeeds again.

    Nothing is forced to the disk: the next write comes within seconds.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._failed = False

    def write(self, data: bytes) -> bool:
        """Put ``data`` in the file's place; return whether it is there. Never raises OSError."""
        fresh = self._path.with_name(f".{self._path.name}.new")
        try:
            fresh.write_bytes(data)
            fresh.replace(self._path)
        except OSError as fault:
            if not self._failed:
                log.warning("%s: monitoring cannot be written: %s", self._path, fault)
            self._failed = True
            return False
        self._failed = False
        return True
