"""The way to every screen behind the door: what pictures and audits walk."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.session.events import Event, WentBack
from kiosk.session.staff_events import (
    CleaningBegan,
    DoorOpened,
    SetUpBegan,
    SetUpDone,
    SetUpStepped,
    StaffLeft,
    StaffPageOpened,
    StaffSignedIn,
)
from kiosk.ui.staff.pages import LIMITS

WAY_OUT = (StaffLeft(), WentBack())
"""Out of the staff area, or the PIN pad, whichever is open; cleaning ends by itself."""
SIGNED_IN = (DoorOpened(), StaffSignedIn())
SET_UP = ("country", "number", "pin")
PAGES = (
    "settings",
    "text",
    "country",
    "number",
    "limits",
    "pin",
    "content",
    "usage",
    "device",
    "helplines",
)


def every_staff_place() -> Iterator[tuple[str, tuple[Event, ...]]]:
    """Yield a name and the events that lead there from any visitor's screen."""
    yield "pin-pad", (DoorOpened(),)
    yield "staff", SIGNED_IN
    for page in (*PAGES, "close", LIMITS[0].name):
        name = f"staff-{page}".replace("_", "-")
        yield name, (*SIGNED_IN, StaffPageOpened(page))
    yield "cleaning", (*SIGNED_IN, CleaningBegan())


def every_set_up_place() -> Iterator[tuple[str, tuple[Event, ...]]]:
    """Yield a name and the events that lead there from the attract screen."""
    for step in SET_UP:
        yield f"set-up-{step}", (SetUpDone(), SetUpBegan(), SetUpStepped(step))
