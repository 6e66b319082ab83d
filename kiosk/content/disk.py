"""Writing files so that a power cut leaves the old one or the new one, never half of one."""

from __future__ import annotations

import os
from pathlib import Path


def _private(path: str, flags: int) -> int:
    """Open a file that only its owner may read (on Windows the folder's rights hold)."""
    return os.open(path, flags, 0o600)


def write_synced(path: Path, data: bytes, *, private: bool = False) -> None:
    """Write ``data`` to ``path`` and wait until it is on the disk."""
    with open(path, "wb", opener=_private if private else None) as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def settle(folder: Path) -> None:
    """Wait until the names in ``folder`` are on the disk, where the system can do that."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def replace_file(path: Path, data: bytes, *, private: bool = False) -> None:
    """Put ``data`` in the place of ``path`` in one step; ``OSError`` leaves ``path`` as it was."""
    fresh = path.with_name(f".{path.name}.new")
    try:
        write_synced(fresh, data, private=private)
        fresh.replace(path)
    finally:
        fresh.unlink(missing_ok=True)
    settle(path.parent)
