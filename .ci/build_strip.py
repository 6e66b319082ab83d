"""Debug symbols out of Python's own libraries; Qt's come without any."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from build_parts import Entry

STRIPPED = ("libpython", "python3.", "yaml/", "_cffi_backend.", "_argon2_cffi_bindings/")


def wants_stripping(entry: Entry) -> bool:
    """True for the interpreter's library and for extension modules compiled with symbols."""
    place, _, kind = entry
    return kind in ("BINARY", "EXTENSION") and place.startswith(STRIPPED) and ".so" in place


def stripped(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """The entries, with copies without symbols under ``folder`` in place of those that want it."""
    return [_stripped(entry, folder) if wants_stripping(entry) else entry for entry in entries]


def _stripped(entry: Entry, folder: Path) -> Entry:
    place, source, kind = entry
    copy = folder / place
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, copy)
    subprocess.run(["strip", "--strip-unneeded", str(copy)], check=True)
    return place, str(copy), kind
