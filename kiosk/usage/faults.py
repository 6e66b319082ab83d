"""What can be wrong with the file of counts, in three kinds, whatever SQLite calls it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

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


@contextmanager
def sorting() -> Iterator[None]:
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
