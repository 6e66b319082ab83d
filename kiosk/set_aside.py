"""A damaged file is moved out of the way, with the reason beside it; never thrown away at once."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.disk import replace_file, settle

KEPT = 3
_BAD = r"\.bad-\d{{4}}-\d\d-\d\d-(\d{{1,9}}){end}"


@dataclass(frozen=True, slots=True)
class StoredProblem:
    """What was wrong with a stored file and what was done; both are for staff and the log."""

    file: str
    found: str
    done: str

    def __str__(self) -> str:
        return f"{self.file}: {self.found}; {self.done}"


def set_aside(path: Path, reason: str, today: date, companions: Iterable[str] = ()) -> Path:
    """Move ``settings.json`` to ``settings.bad-2026-11-22-1.json``; return where it is now.

    The reason goes to a text file beside it. ``companions`` are endings of files that
    belong to it (``-wal``) and move with it. The newest three are kept. Raises ``OSError``
    when the file cannot be moved; it is then where it was.
    """
    number = max(_bad_files(path), default=0) + 1
    bad = path.with_name(f"{path.stem}.bad-{today}-{number}{path.suffix}")
    path.replace(bad)
    for end in companions:
        beside = path.with_name(path.name + end)
        if beside.exists():
            beside.replace(bad.with_name(bad.name + end))
    try:
        replace_file(bad.with_name(f"{bad.name}.txt"), f"{reason}\n".encode())
        _drop_oldest(path)
    except OSError:
        pass  # the file itself is safe; the reason is in the log too
    settle(path.parent)
    return bad


def was_set_aside(path: Path) -> bool:
    """Tell whether an earlier ``path`` was damaged and is kept."""
    return bool(_bad_files(path))


def _bad_files(path: Path) -> dict[int, Path]:
    """Return what was set aside of ``path``, by its number, oldest first."""
    pattern = re.compile(re.escape(path.stem) + _BAD.format(end=re.escape(path.suffix)))
    try:
        names = [file.name for file in path.parent.iterdir()]
    except OSError:
        return {}
    found = {int(m[1]): path.with_name(name) for name in names if (m := pattern.fullmatch(name))}
    return dict(sorted(found.items()))


def _drop_oldest(path: Path) -> None:
    for bad in list(_bad_files(path).values())[:-KEPT]:
        for part in bad.parent.glob(f"{bad.name}*"):
            shutil.rmtree(part) if part.is_dir() else part.unlink()
