"""How much memory this process holds."""

from __future__ import annotations

import os
from pathlib import Path


def resident_bytes(statm: Path = Path("/proc/self/statm")) -> int | None:
    """Return the resident set (second field of proc(5) statm), None where it is not told."""
    try:
        return int(statm.read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError, AttributeError):
        return None
