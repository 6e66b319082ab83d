"""The counts in one SQLite file: a write-ahead log, on the disk at every commit."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from kiosk.disk import make_folder
from kiosk.usage import reading
from kiosk.usage.counts import Tally
from kiosk.usage.faults import DamagedError, sorting
from kiosk.usage.reading import VERSION, look_through

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
        with sorting():
            make_folder(path.parent)
            fresh = not path.exists() or look_through(path) == 0
            self._open = sqlite3.connect(path, isolation_level=None, timeout=reading.BUSY_SECONDS)
            try:
                self._prepare(fresh)
            except (sqlite3.Error, UnicodeDecodeError):
                self._open.close()
                raise

    def add(self, tally: Tally) -> None:
        """Add every count, all or none; they are on the disk when this returns."""
        rows = [(r.counted, r.when, r.name, r.audience, number) for r, number in tally.items()]
        with sorting():
            self._open.execute("BEGIN IMMEDIATE")
            try:
                self._open.executemany(_ADD, rows)
                self._open.execute("COMMIT")
            except sqlite3.Error:
                if self._open.in_transaction:
                    self._open.execute("ROLLBACK")
                raise

    def close(self) -> None:
        with sorting():
            self._open.close()

    def _prepare(self, fresh: bool) -> None:
        self._open.execute("PRAGMA journal_mode = WAL")
        self._open.execute("PRAGMA synchronous = FULL")
        self._open.execute("PRAGMA wal_autocheckpoint = 1")
        if fresh:
            self._open.executescript(f"BEGIN; {_TABLE}; PRAGMA user_version = {VERSION}; COMMIT")
        self._open.execute("SELECT counted, day, name, audience, count FROM counts LIMIT 1")
