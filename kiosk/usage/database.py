"""The counts in one SQLite file: a write-ahead log, on the disk at every commit."""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from kiosk.content.fields import is_id
from kiosk.content.kinds import Audience
from kiosk.disk import make_folder
from kiosk.usage.counts import Counted, Row, Tally

VERSION = 1
BUSY_SECONDS = 2.0
"""How long a commit waits for somebody else who reads or writes the file."""
COMPANIONS = ("-wal", "-shm", "-journal")
_TABLE = """
CREATE TABLE counts (
    counted TEXT NOT NULL,
    day TEXT NOT NULL,
    name TEXT NOT NULL,
    audience TEXT NOT NULL,
    count INTEGER NOT NULL CHECK (typeof(count) = 'integer' AND count > 0),
    PRIMARY KEY (counted, day, name, audience)
) WITHOUT ROWID
"""
_ADD = """
INSERT INTO counts VALUES (?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET count = count + excluded.count
"""
_MONTH = "SELECT counted, day, name, audience, count FROM counts WHERE substr(day, 1, 7) = ?"
_DAMAGE = frozenset(
    {
        sqlite3.SQLITE_CONSTRAINT,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_ERROR,
        sqlite3.SQLITE_FORMAT,
        sqlite3.SQLITE_MISMATCH,
        sqlite3.SQLITE_NOTADB,
    }
)
"""What SQLite says of a file that is wrong; all else may pass (a full disk, another user)."""


class DamagedError(Exception):
    """The file is not a database of counts; the message says why."""


class NewerError(Exception):
    """A newer kiosk wrote the file; this one leaves it alone."""


class UnavailableError(Exception):
    """The disk does not let the file be used now; it may later. The message says why."""


class Database:
    """An open file. Every method raises ``DamagedError`` or ``UnavailableError``.

    Every commit also goes on from the log to the file itself, so that a damaged log takes
    nothing with it. Belongs to the thread that made it.
    """

    def __init__(self, path: Path) -> None:
        """Open or make the file; also raises ``NewerError``.

        It is looked through first without changing a byte: what is set aside then is what
        was found.
        """
        if path.is_dir():
            raise DamagedError("it is a folder")
        with _sorting():
            make_folder(path.parent)
            fresh = not path.exists() or _look_through(path) == 0
            self._open = sqlite3.connect(path, isolation_level=None, timeout=BUSY_SECONDS)
            try:
                self._prepare(fresh)
            except (sqlite3.Error, UnicodeDecodeError):
                self._open.close()
                raise

    def add(self, tally: Tally) -> None:
        """Add every count, all or none; they are on the disk when this returns."""
        rows = [(r.counted, r.when, r.name, r.audience, number) for r, number in tally.items()]
        with _sorting():
            self._open.execute("BEGIN IMMEDIATE")
            try:
                self._open.executemany(_ADD, rows)
                self._open.execute("COMMIT")
            except sqlite3.Error:
                if self._open.in_transaction:
                    self._open.execute("ROLLBACK")
                raise

    def close(self) -> None:
        with _sorting():
            self._open.close()

    def _prepare(self, fresh: bool) -> None:
        self._open.execute("PRAGMA journal_mode = WAL")
        self._open.execute("PRAGMA synchronous = FULL")
        self._open.execute("PRAGMA wal_autocheckpoint = 1")
        if fresh:
            self._open.executescript(f"BEGIN; {_TABLE}; PRAGMA user_version = {VERSION}; COMMIT")
        self._open.execute("SELECT counted, day, name, audience, count FROM counts LIMIT 1")


def _reader(path: Path) -> closing[sqlite3.Connection]:
    """Return a connection that changes nothing. Raises ``sqlite3.Error``."""
    address = f"{path.absolute().as_uri()}?mode=ro"
    opened = sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS)
    opened.text_factory = _lenient
    return closing(opened)


def _look_through(path: Path) -> int:
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
    tally: Tally = Counter()
    with _sorting(), _reader(path) as opened:
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


@contextmanager
def _sorting() -> Iterator[None]:
    """Raise what SQLite and the disk say as ``DamagedError`` or ``UnavailableError``.

    Words that are no UTF-8 in a file or in SQLite's own message about it are damage too.
    """
    try:
        yield
    except UnicodeDecodeError as fault:
        raise DamagedError(str(fault)) from fault
    except OSError as fault:
        raise UnavailableError(str(fault)) from fault
    except sqlite3.Error as fault:
        code = getattr(fault, "sqlite_errorcode", sqlite3.SQLITE_OK) & 0xFF
        kind = DamagedError if code in _DAMAGE else UnavailableError
        raise kind(str(fault)) from fault


def _lenient(raw: bytes) -> str:
    return raw.decode("utf-8", "replace")
