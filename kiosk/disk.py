"""Writing files so that a power cut leaves the old one or the new one, never half of one."""

from __future__ import annotations

import os
from pathlib import Path

ANYBODY, OWNER_ONLY = 0o666, 0o600
"""Who may read a new file where the system knows such rights; the umask narrows it further."""
_FRESH = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)


def write_synced(path: Path, data: bytes, mode: int = ANYBODY) -> None:
    """Write ``data`` to ``path`` and wait until it is on the disk."""
    handle = os.open(path, _FRESH, mode)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(handle, rest) :]
        os.fsync(handle)
    finally:
        os.close(handle)


def settle(folder: Path) -> None:
    """Wait until the names in ``folder`` are on the disk, where the system can do that."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def replace_file(path: Path, data: bytes, mode: int = ANYBODY) -> None:
    """Put ``data`` in the place of ``path`` in one step.

    ``OSError`` leaves ``path`` as it was, or, when only the last step failed, new
    but not sure to outlast a power cut.
    """
    fresh = path.with_name(f".{path.name}.new")
    try:
        write_synced(fresh, data, mode)
        fresh.replace(path)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise
    settle(path.parent)


def make_folder(folder: Path) -> None:
    """Make ``folder`` and those above it, and wait until their names are on the disk."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir(exist_ok=True)
    settle(folder.parent)
