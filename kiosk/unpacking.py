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
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from threading import Thread

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


def remove_left_behind(own: Path | None) -> Thread | None:
    """Remove in the background what killed kiosks left; None: nothing was.

    Call it while holding the instance lock. The window need not wait: twenty copies may take
    a slow disk many seconds. No fault of the disk is raised.
    """
    left = () if own is None else tuple(left_behind(own))
    if not left:
        return None
    thread = Thread(target=_remove_all, args=(left,), name="left-behind", daemon=True)
    thread.start()
    return thread


def _remove_all(left: Sequence[Path]) -> None:
    for folder in left:
        try:
            _remove(folder)
        except OSError as fault:
            log.warning("%s: left by a killed kiosk, cannot be removed: %s", folder, fault)
        else:
            log.info("%s: left by a killed kiosk, removed", folder)


def _remove(folder: Path) -> None:
    """Remove ``folder``, the marker last: if this is killed too, the next start goes on."""
    for path in folder.iterdir():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        elif path.name != MARKER:
            path.unlink()
    (folder / MARKER).unlink()
    folder.rmdir()


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
