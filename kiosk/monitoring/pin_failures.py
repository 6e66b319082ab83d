"""Wrong staff PINs, counted from the audit log: whoever tried, on the glass or otherwise."""

from __future__ import annotations

import os
from pathlib import Path

LOG = "audit.jsonl"
_EVENT = b'"authn_login_fail"'
"""The event's name in the OWASP logging vocabulary, as the audit log writes it."""


class PinFailures:
    """Counts the lines added to the log since this was made; reads only what is new.

    When the log starts anew (its size falls) the lines of the new file count from its
    beginning. A log that cannot be read adds nothing.
    """

    def __init__(self, folder: Path) -> None:
        self._log = folder / LOG
        self._read_to = self._size()
        self._count = 0

    def count(self) -> int:
        """Return the failures up to now."""
        size = self._size()
        if size < self._read_to:
            self._read_to = 0
        if size > self._read_to:
            self._count += self._new().count(_EVENT)
        return self._count

    def _size(self) -> int:
        try:
            return self._log.stat().st_size
        except OSError:
            return 0

    def _new(self) -> bytes:
        """Return the whole lines that were added; half a line waits for its end."""
        try:
            with self._log.open("rb") as file:
                file.seek(self._read_to, os.SEEK_SET)
                added = file.read()
        except OSError:
            return b""
        whole = added[: added.rfind(b"\n") + 1]
        self._read_to += len(whole)
        return whole
