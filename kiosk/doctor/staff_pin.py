"""Whether staff can open their area."""

from __future__ import annotations

from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.doctor.finding import Finding, fail, ok, warn
from kiosk.staff.pin_file import PinFile, Unusable

NAME = "staff pin"


def check_pin(folder: Path, demo: bool) -> Finding:
    """Look for the PIN in ``folder`` without trying any."""
    if demo:
        return ok(NAME, "a demo makes its own")
    found = PinFile(folder, SystemClock()).read()
    action = "set one: kiosk staff set-pin"
    if found is None:
        return warn(NAME, "none is set, so nothing opens the staff area", action)
    if isinstance(found, Unusable):
        return fail(NAME, f"cannot be used: {found.reason}", action)
    return ok(NAME, "is set")
