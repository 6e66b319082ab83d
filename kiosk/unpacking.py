"""The folders the one-file build unpacks itself to, and those that killed kiosks left behind.

The starter makes ``_MEI``, its process number in eight hex digits and six random letters in
the folder for temporary files, unpacks, and removes it when the kiosk ends. Killed, it cannot.
"""

from __future__ import annotations

import logging
import os
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.processes import runs_one_file

MARKER = ".kiosk-unpacked"
"""The first file that is unpacked (build_spec.spec): the folder is one of ours."""
_NAME = re.compile(r"_MEI([0-9a-f]{8}).*")

log = logging.getLogger(__name__)


def own_copy() -> Path | None:
    """Return the folder this process was unpacked to, None from source or the folder build."""
    folder = getattr(sys, "_MEIPASS", None)
    return Path(folder) if folder and _NAME.fullmatch(Path(folder).name) else None


def left_behind(own: Path, alive: Callable[[int], bool] = runs_one_file) -> Iterator[Path]:
    """Yield the folders beside ``own`` that hold our marker, are ours, and serve no process.

    A folder with the number of ``own`` is from before: two processes never share a number,
    and after a power cut the first program of a device tends to get the same one again.
    """
    try:
        beside = sorted(own.parent.glob("_MEI*"))
    except OSError:
        return
    starter = _number(own)
    for folder in beside:
        number = _number(folder)
        if folder == own or number is None or not _ours(folder):
            continue
        if number == starter or not alive(number):
            yield folder


def remove_left_behind(own: Path | None) -> int:
    """Remove what killed kiosks left; return how many folders went. Never raises OSError.

    Call it while holding the instance lock.
    """
    gone = 0
    for folder in () if own is None else left_behind(own):
        shutil.rmtree(folder, ignore_errors=True)
        if folder.exists():
            log.warning("%s: left by a killed kiosk, cannot be removed", folder)
        else:
            gone += 1
    if gone:
        log.info("Removed %d unpacked copies that killed kiosks had left.", gone)
    return gone


def _number(folder: Path) -> int | None:
    found = _NAME.fullmatch(folder.name)
    return int(found[1], 16) if found else None


def _ours(folder: Path) -> bool:
    """Whether it is a real folder of this user that holds the marker."""
    try:
        state = folder.lstat()
        if folder.is_symlink() or not (folder / MARKER).is_file():
            return False
    except OSError:
        return False
    return os.name != "posix" or state.st_uid == os.getuid()
