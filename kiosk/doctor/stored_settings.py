"""What staff set on the glass: read without touching it, as a running kiosk may use it."""

from __future__ import annotations

from pathlib import Path

from kiosk.doctor.finding import Finding, ok, warn
from kiosk.settings.settings_file import COPY, FILE, read_stored
from kiosk.settings.stored import VERSION, DamagedError, Stored

NAME = "staff's settings"


def read_settings(folder: Path) -> tuple[Stored, Finding]:
    """Return what is set in ``folder`` and how its two files are."""
    stored: list[Stored] = []
    damaged: list[str] = []
    for name in (FILE, COPY):
        try:
            found = read_stored(folder / name)
        except DamagedError as damage:
            damaged.append(f"{name}: {damage}")
        else:
            stored += [] if found is None else [found[0]]
    return (stored[0] if stored else Stored()), _judged(stored, damaged)


def _judged(stored: list[Stored], damaged: list[str]) -> Finding:
    if damaged:
        action = "start the kiosk once: it sets a damaged file aside"
        if not stored:
            action += "; then set everything again in the staff area"
        return warn(NAME, " | ".join(damaged), action)
    if not stored:
        return ok(NAME, "nothing is set yet")
    first = stored[0]
    if first.version > VERSION:
        action = (
            "install the newer kiosk again; the older one reads what it knows and keeps the rest"
        )
        return warn(NAME, f"a newer kiosk wrote them (version {first.version})", action)
    if first.rest:
        action = "set them again in the staff area, or leave them: they are kept"
        return warn(NAME, f"cannot be used here: {', '.join(sorted(first.rest))[:200]}", action)
    return ok(NAME, f"{len(first.values)} are set")
