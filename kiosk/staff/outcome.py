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


_SET_BY_IT = "IT sets one with the command: kiosk staff set-pin."
_ADVICE = {
    Outcome.NOT_SET: f"No PIN has been set on this device. {_SET_BY_IT}",
    Outcome.DAMAGED: f"The PIN on this device can no longer be read. {_SET_BY_IT}",
    Outcome.UNWRITABLE: (
        "The PIN cannot be checked now, because this device cannot save anything. "
        "Visitors can go on reading. Ask IT to look at the device's disk: "
        "it may be full or locked against writing."
    ),
}


def advice(outcome: Outcome) -> str:
    """Return what staff can do after a try that no digits could have opened; else ''."""
    return _ADVICE.get(outcome, "")
