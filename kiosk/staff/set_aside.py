"""Damaged files, kept for whoever looks into it."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.disk import settle

KEPT = 3


def kept_copies(path: Path) -> list[Path]:
    """Return the copies of ``path`` set aside so far, the youngest first."""
    places = (path.with_name(f"{path.name}.damaged-{place}") for place in range(1, KEPT + 1))
    return [place for place in places if place.exists()]


def set_aside(path: Path) -> Path:
    """Move ``path`` to ``<name>.damaged-1``; older copies move on and the oldest is dropped.

    Raises ``OSError``.
    """
    names = [path, *(path.with_name(f"{path.name}.damaged-{n}") for n in range(1, KEPT + 1))]
    for place in range(KEPT, 0, -1):
        if names[place - 1].exists():
            names[place - 1].replace(names[place])
    settle(path.parent)
    return names[1]
