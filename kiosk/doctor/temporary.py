"""The folder for temporary files, where the one-file build unpacks itself at each start."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.doctor.data_folder import MEGABYTE
from kiosk.doctor.finding import Finding, fail, ok, warn

NAME = "temporary folder"
COPIES = "unpacked copies"
ROOM_FOR_UNPACKING = 140 * MEGABYTE
"""The one-file build takes 130 MB at the most (decision 0007), and a little to work."""
_ACTION = "set TMPDIR to a folder on a disk that is writable, executable and has 140 MB free"


def check_temporary(
    folder: Path, unpacks: bool, free: Callable[[Path], int], may_run: Callable[[Path], bool]
) -> Finding:
    """Judge ``folder``; only a build that ``unpacks`` needs room and programs to run there."""
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(b"kiosk")
            file.flush()
    except OSError as fault:
        return fail(NAME, f"{folder} cannot be written: {fault.strerror or fault}", _ACTION)
    if not unpacks:
        return ok(NAME, f"{folder} is writable; this build does not unpack")
    if not may_run(folder):
        return fail(NAME, f"no program may run in {folder} (noexec)", _ACTION)
    room = free(folder)
    found = f"{room // MEGABYTE} MB free in {folder}"
    return ok(NAME, found) if room >= ROOM_FOR_UNPACKING else fail(NAME, found, _ACTION)


def programs_may_run(folder: Path) -> bool:
    """Whether the file system of ``folder`` lets programs run; True where it cannot be asked."""
    if os.name != "posix" or not hasattr(os, "ST_NOEXEC"):
        return True
    return not os.statvfs(folder).f_flag & os.ST_NOEXEC


def check_copies(left: Sequence[Path], size: Callable[[Path], int]) -> Finding:
    """Tell what killed kiosks left beside the running copy."""
    if not left:
        return ok(COPIES, "none left behind")
    taken = sum(map(size, left)) // MEGABYTE
    found = f"{len(left)} left behind by killed kiosks, {taken} MB in {left[0].parent}"
    return warn(COPIES, found, "start the kiosk once: it removes them")


def folder_bytes(folder: Path) -> int:
    """Return the bytes of all files below ``folder``."""
    return sum(file.lstat().st_size for file in folder.rglob("*") if not file.is_dir())
