"""What the PIN store and a try can say."""

from __future__ import annotations

from enum import StrEnum


class PinState(StrEnum):
    """Whether there is a PIN to try."""

    READY = "ready"
    NOT_SET = "not-set"
    DAMAGED = "damaged"


class Outcome(StrEnum):
    """What one try came to. ``OPENED`` alone lets anybody in.

    ``UNWRITABLE``: the try could not be counted on the disk, so it was not made.
    """

    OPENED = "opened"
    WRONG = "wrong"
    WAIT = "wait"
    NOT_SET = "not-set"
    DAMAGED = "damaged"
    UNWRITABLE = "unwritable"
