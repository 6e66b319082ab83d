"""Files beside the lists that nobody reads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.content.lists import FILES, HEAD
from kiosk.content.model import Problem


def check_lists(roots: tuple[Path, ...]) -> Iterator[Problem]:
    """Yield what lies in the folder of a list in any of ``roots`` and is not read."""
    for name, files in FILES.items():
        known = (HEAD, *files)
        for root in roots:
            for found in _names(root / name):
                if found not in known:
                    yield Problem(f"{name}/{found}", 0, "a file nobody reads", ", ".join(known))


def _names(folder: Path) -> list[str]:
    try:
        return sorted(entry.name for entry in folder.iterdir())
    except OSError:
        return []
