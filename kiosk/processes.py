"""Whether a process is there, and whether it is a one-file build."""

from __future__ import annotations

import os
import sys
from pathlib import Path

STARTER_MARK = b"MEI\x0c\x0b\x0a\x0b\x0e"
"""PyInstaller's mark: stands in the last bytes of every program it made."""
_TAIL = 16384
_QUERY_LIMITED = 0x1000
_STILL_ACTIVE = 259


def runs_one_file(number: int, proc: Path = Path("/proc")) -> bool:
    """Whether ``number`` is a live process that may be the starter of a one-file build.

    Where the program of a live process can be read (Linux) it must carry the starter's
    mark; numbers are used again, and another program may have got this one.
    """
    if not running(number):
        return False
    try:
        with (proc / str(number) / "exe").open("rb") as program:
            program.seek(0, os.SEEK_END)
            program.seek(max(0, program.tell() - _TAIL))
            return STARTER_MARK in program.read()
    except OSError:
        return True


def running(number: int) -> bool:
    """Whether a process with this number is there."""
    if sys.platform == "win32":
        return _running_on_windows(number)
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


def _running_on_windows(number: int) -> bool:
    """Ask the kernel: ``os.kill`` would end the process there."""
    import ctypes

    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
    handle = kernel.OpenProcess(_QUERY_LIMITED, False, number)
    if not handle:
        return False
    code = ctypes.c_ulong()
    known = kernel.GetExitCodeProcess(handle, ctypes.byref(code))
    kernel.CloseHandle(handle)
    return not known or code.value == _STILL_ACTIVE
