"""The audit log: one line of JSON for each thing staff did, on the disk before the next.

It holds no names, no numbers anybody could dial and nothing of a PIN: an event carries
only the details its kind allows, and long runs of digits are masked whatever they are.
"""

from __future__ import annotations

import json
import logging
import os
import re
from datetime import UTC
from pathlib import Path
from threading import Lock

from kiosk.clock import Clock
from kiosk.disk import make_folder, settle
from kiosk.staff.audit_events import KINDS, AuditEvent
from kiosk.staff.one_writer import one_writer

FILE_BYTES = 256 * 1024
OLDER_FILES = 3
LONGEST_DETAIL = 120
_DIGITS = re.compile(r"\d(?:[\s().+-]?\d){5,}")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
log = logging.getLogger(__name__)


class AuditLog:
    """Appends to ``audit.jsonl`` in ``folder``; thread-safe; no fault of a disk is raised.

    ``audit.1.jsonl`` is the youngest of the older files; together they hold at most
    ``FILE_BYTES * (OLDER_FILES + 1)`` bytes.
    """

    def __init__(self, folder: Path, clock: Clock) -> None:
        self.path = folder / "audit.jsonl"
        self._clock = clock
        self._lock = Lock()
        self._problem = ""

    @property
    def problem(self) -> str:
        """Why the last line could not be written; '' when it was."""
        return self._problem

    def write(self, event: AuditEvent, **details: str | int) -> None:
        """Append one event and wait until it is on the disk.

        Details that the event's kind does not name are left out. Never hand over what a
        person typed or a telephone number: name the key that changed.
        """
        line = self._line(event, details)
        with self._lock:
            try:
                self._append(line)
            except OSError as fault:
                self._tell(fault.strerror or str(fault))
            else:
                self._problem = ""

    def _line(self, event: AuditEvent, details: dict[str, str | int]) -> bytes:
        kind = KINDS[event]
        moment = self._clock.now().astimezone(UTC).isoformat(timespec="milliseconds")
        row: dict[str, str | int] = {
            "datetime": moment,
            "appid": "kiosk",
            "event": event.value,
            "level": kind.level,
            "description": kind.meaning,
        }
        row |= {key: harmless(details[key]) for key in kind.details if key in details}
        return json.dumps(row).encode("ascii") + b"\n"

    def _append(self, line: bytes) -> None:
        make_folder(self.path.parent)
        if self._size() + len(line) > FILE_BYTES:
            self._rotate(len(line))
        fresh = not self.path.exists()
        with self.path.open("ab+") as file:
            if file.tell() and _last_byte(file.fileno()) != b"\n":
                line = b"\n" + line
            file.write(line)
            file.flush()
            os.fsync(file.fileno())
        if fresh:
            settle(self.path.parent)

    def _size(self) -> int:
        return self.path.stat().st_size if self.path.exists() else 0

    def _rotate(self, coming: int) -> None:
        """Move each file one place on; a command and the kiosk never do it both at once."""
        with one_writer(self.path.with_suffix(".lock")):
            if self._size() + coming <= FILE_BYTES:
                return
            names = [self.path, *(self._older(place) for place in range(1, OLDER_FILES + 1))]
            for place in range(OLDER_FILES, 0, -1):
                if names[place - 1].exists():
                    names[place - 1].replace(names[place])

    def _older(self, place: int) -> Path:
        return self.path.with_name(f"{self.path.stem}.{place}{self.path.suffix}")

    def _tell(self, reason: str) -> None:
        if reason != self._problem:
            log.error("%s: a line of the audit log was not written: %s", self.path, reason)
        self._problem = reason


def harmless(detail: str | int) -> str | int:
    """Return a detail without anything that could be a PIN or be dialled."""
    if isinstance(detail, int) and abs(detail) < 100_000:
        return detail
    words = str(detail)[:LONGEST_DETAIL]
    if _DATE.fullmatch(words):
        return words
    return _DIGITS.sub("(digits)", words)


def _last_byte(handle: int) -> bytes:
    os.lseek(handle, -1, os.SEEK_END)
    return os.read(handle, 1)
