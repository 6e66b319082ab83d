"""Whether what the kiosk keeps can be kept: written, on the disk, found again."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kiosk.disk import replace_file
from kiosk.doctor.finding import Finding, fail, ok, warn

NAME = "data folder"
DISK = "disk"
TRIAL = ".kiosk-check"
BLOCK = 4096
MEGABYTE = 1_000_000
LEAST_FREE = 50 * MEGABYTE
"""Settings, counts and logs together stay below 30 MB; less room than this soon is none."""
SOME_FREE = 500 * MEGABYTE

Replace = Callable[[Path, bytes], None]


def check_data_folder(folder: Path, replace: Replace = replace_file) -> Finding:
    """Write, sync, rename and read back a file; nothing stays behind, not even the folder."""
    made: list[Path] = []
    action = f"let the kiosk's user write in {folder}, or name another folder with --data-dir"
    try:
        made = _made(folder)
        differs = _written(folder / TRIAL, replace)
    except OSError as fault:
        return fail(NAME, f"{folder} cannot be written: {fault.strerror or fault}", action)
    finally:
        with suppress(OSError):
            (folder / TRIAL).unlink(missing_ok=True)
            for path in reversed(made):
                path.rmdir()
    if differs:
        broken = "replace the disk: it gives back other bytes than were written"
        return fail(NAME, f"{folder} does not keep what is written", broken)
    return ok(NAME, f"{folder} keeps what is written")


def _made(folder: Path) -> list[Path]:
    """Make the folder as the kiosk would; return those that were not there, outermost first."""
    absent = [path for path in (folder, *folder.parents) if not path.exists()][::-1]
    for index, path in enumerate(absent):
        try:
            path.mkdir()
        except OSError:
            for done in reversed(absent[:index]):
                done.rmdir()
            raise
    return absent


def _written(file: Path, replace: Replace) -> bool:
    """Return whether other bytes came back than the second of two writes put there."""
    data = b""
    for _ in range(2):
        data = secrets.token_bytes(BLOCK)
        replace(file, data)
    return file.read_bytes() != data


def check_disk(folder: Path, free: Callable[[Path], int]) -> Finding:
    """Judge the free room, in bytes, of the disk that holds ``folder``."""
    there = next(path for path in (folder, *folder.parents) if path.exists())
    room = free(there)
    found = f"{room // MEGABYTE} MB free for {folder}"
    action = "free room on this disk, or name a folder on another with --data-dir"
    if room < LEAST_FREE:
        return fail(DISK, found, action)
    return warn(DISK, found, action) if room < SOME_FREE else ok(DISK, found)


def free_bytes(folder: Path) -> int:
    """Return the bytes this user may still write."""
    return shutil.disk_usage(folder).free
