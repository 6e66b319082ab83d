"""What can happen on the staff's side of the door."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DoorOpened:
    """Somebody held the clinic mark (or pressed it by key or screen reader)."""


@dataclass(frozen=True, slots=True)
class StaffSignedIn:
    """The PIN was right. Dispatched only after the keeper of the PIN has said so."""


@dataclass(frozen=True, slots=True)
class StaffPageOpened:
    page: str
    """A page of the staff area; one already on the way back is gone back to."""


@dataclass(frozen=True, slots=True)
class StaffLeft:
    """Staff are done."""


@dataclass(frozen=True, slots=True)
class CleaningBegan:
    """The glass is about to be wiped."""


@dataclass(frozen=True, slots=True)
class SetUpBegan:
    """The first start of a clinic's kiosk."""


@dataclass(frozen=True, slots=True)
class SetUpStepped:
    step: str


@dataclass(frozen=True, slots=True)
class SetUpDone:
    """Country, number and PIN are kept; the kiosk may begin."""


StaffEvent = (
    DoorOpened
    | StaffSignedIn
    | StaffPageOpened
    | StaffLeft
    | CleaningBegan
    | SetUpBegan
    | SetUpStepped
    | SetUpDone
)
