"""Reading the counts without changing a byte of them."""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

from kiosk.content.ids import is_id
from kiosk.content.kinds import Audience
from kiosk.usage.counts import Counted, Row, Tally
from kiosk.usage.faults import DamagedError, NewerError, UnavailableError, sorting

VERSION = 1
BUSY_SECONDS = 2.0
"""How long a question or a commit waits for somebody else who uses the file."""
_MONTH = "SELECT counted, day, name, audience, count FROM counts WHERE substr(day, 1, 7) = ?"


def _reader(path: Path, how: str = "mode=ro") -> closing[sqlite3.Connection]:
    """Return a connection that changes nothing. Raises ``sqlite3.Error``."""
    address = f"{path.absolute().as_uri()}?{how}"
    opened = sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS)
    opened.text_factory = _lenient
    return closing(opened)


def look_through(path: Path) -> int:
    """Return the version; 0: nothing was made in the file yet.

    Raises ``sqlite3.Error``, ``DamagedError`` or ``NewerError``.
    """
    with _reader(path) as opened:
        (version,) = opened.execute("PRAGMA user_version").fetchone()
        if version > VERSION:
            raise NewerError(f"version {version}")
        looked = [row[0] for row in opened.execute("PRAGMA quick_check(1)")]
    if looked != ["ok"]:
        raise DamagedError(str(looked[0])[:200])
    return int(version)


def read_month(path: Path, month: str) -> Tally:
    """Return the counts of a month (2026-11) without changing anything.

    Rows nobody could have written are left out. Raises ``DamagedError`` or
    ``UnavailableError``; a missing file is unavailable.
    """
    try:
        return _read(path, month, "mode=ro")
    except UnavailableError:
        log = path.with_name(f"{path.name}-wal")
        if not path.exists() or log.exists():
            raise
        return _read(path, month, "mode=ro&immutable=1")  # the disk itself is read-only


def _read(path: Path, month: str, how: str) -> Tally:
    tally: Tally = Counter()
    with sorting(), _reader(path, how) as opened:
        if opened.execute("PRAGMA user_version").fetchone() == (0,):
            return tally  # made, and nothing counted yet
        for counted, when, name, audience, number in opened.execute(_MONTH, (month,)):
            if _fits(counted, name, audience, number):
                tally[Row(Counted(counted), when, name, audience)] = number
    return tally


def _fits(counted: object, name: object, audience: object, number: object) -> bool:
    known = counted in tuple(Counted) and audience in ("", *Audience)
    whose = bool(audience) == (counted in (Counted.TOPIC, Counted.VISIT))
    named = name == "" if counted == Counted.VISIT else isinstance(name, str) and is_id(name)
    return known and whose and named and isinstance(number, int) and number > 0


def _lenient(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")
