"""What a clinic's own folder may hold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.content.model import Problem
from kiosk.content.report import quote

MAY_HOLD = (
    "decks",
    "explainers",
    "facts.yaml",
    "glossary",
    "help",
    "home.en.yaml",
    "home.yaml",
    "library.yaml",
    "organs",
    "pictures",
    "questions",
    "scenes",
    "sources.yaml",
    "support",
    "topics",
    "tours",
)


def check_overlay(overlay: Path | None) -> Iterator[Problem]:
    """Yield what the kiosk would never read, and an overlay that is not there."""
    if overlay is None:
        return
    try:
        names = sorted(entry.name for entry in overlay.iterdir())
    except OSError as error:
        yield Problem(overlay.name, 0, error.strerror or "no folder", "a folder of content")
        return
    for name in names:
        if name not in MAY_HOLD and not name.startswith("."):
            found = f"{quote(name)} in an overlay"
            yield Problem(name, 0, found, ", ".join(MAY_HOLD))
