"""Whether the date the device believes in can be true."""

from __future__ import annotations

from datetime import date

from kiosk.doctor.finding import Finding, fail, ok, warn

NAME = "clock"
YEARS_IN_USE = 10
"""No release is used for longer: a later date is a clock gone wrong."""


def check_clock(today: date, released: date | None) -> Finding:
    """Compare the device's date with the day the content was released (None: not told)."""
    if released is None:
        action = "put right content/library.yaml: released, so that the date can be judged"
        return warn(NAME, f"{today}, and the content names no release day", action)
    action = "set the date and the time of the device; a flat clock battery is the usual cause"
    if today < released:
        return fail(NAME, f"{today} is before the content was released, {released}", action)
    if today.year - released.year > YEARS_IN_USE:
        found = f"{today} is more than {YEARS_IN_USE} years after the release, {released}"
        return fail(NAME, found, action)
    return ok(NAME, f"{today}, content released {released}")
