"""The keys and words of every pad (pure)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.session.state import Place, Screen

DELETE, CONFIRM, WITHOUT = "delete", "confirm", "without"
_SIGNS = {"(": "Bracket, open", ")": "Bracket, close", "+": "Plus", " ": "Space"}

Order = Sequence[str]


@dataclass(frozen=True, slots=True)
class KeyProps:
    """One key. ``key`` is the character it types, or 'delete', 'confirm', 'without'."""

    key: str
    label: str
    hint: str = ""
    icon: str = ""
    accent: bool = False


@dataclass(frozen=True, slots=True)
class PadProps:
    """``shown`` is what has been typed where it is no secret; a PIN is never echoed."""

    title: str = ""
    step: str = ""
    words: str = ""
    shown: str = ""
    echoes: bool = False
    keys: tuple[KeyProps, ...] = ()
    across: int = 3
    busy: bool = False


@dataclass(frozen=True, slots=True)
class Pad:
    """What a pad is for: its words, whether what is typed is secret, and its last key."""

    title: str
    prompt: str
    confirm: str = "Next"
    secret: bool = True
    step: str = ""


KEEP_GOING = "Keep going. Touch {confirm} at the end."
SIGN_IN = Pad("Staff", "Type your PIN, then touch Open.", "Open")
_NEW_PIN = "Choose a PIN of 6 to 12 digits."
_AGAIN = "Type the same PIN again."
_NUMBER = "The number people can call day and night."
_STAFF = {
    "number": Pad("24-hour number", _NUMBER, "Save", secret=False),
    "pin": Pad("Change the PIN", _NEW_PIN),
    "pin-again": Pad("Change the PIN", _AGAIN, "Save"),
}
_SET_UP = {
    "number": Pad(
        "Your team's number",
        f"{_NUMBER} You may leave it empty.",
        secret=False,
        step="Step 2 of 4",
    ),
    "pin": Pad("A PIN for staff", _NEW_PIN, step="Step 3 of 4"),
    "pin-again": Pad("A PIN for staff", _AGAIN, "Save", step="Step 4 of 4"),
}


def pad_at(place: Place) -> Pad | None:
    """Return the pad that stands at a place, None where there is none."""
    match place.screen:
        case Screen.PIN_PAD:
            return SIGN_IN
        case Screen.STAFF:
            return _STAFF.get(place.subject)
        case Screen.SET_UP:
            return _SET_UP.get(place.subject)
        case _:
            return None


@dataclass(frozen=True, slots=True)
class Standing:
    """How a pad stands. ``typed`` only where it is no secret; ``begun``: something is typed.

    ``without``: the PIN could not be kept, and set-up may go on; ``shut``: no PIN can be tried.
    """

    typed: str = ""
    begun: bool = False
    message: str = ""
    busy: bool = False
    without: bool = False
    shut: bool = False


def pad_props(pad: Pad, order: Order, standing: Standing) -> PadProps:
    """Return what a pad shows as it stands."""
    going = KEEP_GOING.format(confirm=pad.confirm) if standing.begun and pad.secret else ""
    keys, across = keys_of(pad, order)
    if standing.without:
        keys, across = (KeyProps(WITHOUT, "Go on without a PIN", "", "next", True),), 1
    return PadProps(
        title=pad.title,
        step=pad.step,
        words=CHECKING if standing.busy else standing.message or going or pad.prompt,
        shown=standing.typed,
        echoes=not pad.secret,
        keys=() if standing.shut else keys,
        across=across,
        busy=standing.busy,
    )


def keys_of(pad: Pad, order: Order) -> tuple[tuple[KeyProps, ...], int]:
    """Return the keys row by row, and how many stand in a row."""
    delete = KeyProps(DELETE, "Delete", icon="backspace")
    confirm = KeyProps(CONFIRM, pad.confirm, icon="check", accent=True)
    if pad.secret:
        digits = [KeyProps(digit, digit) for digit in order]
        return (*digits[:9], delete, digits[9], confirm), 3
    rows = ("123", "456", "789", "(0)")
    ends = (delete, _sign(" "), _sign("+"), confirm)
    return tuple(
        key for row, end in zip(rows, ends, strict=True) for key in (*map(_sign, row), end)
    ), 4


def _sign(character: str) -> KeyProps:
    return KeyProps(character, character.strip() or "Space", _SIGNS.get(character, ""))


def wait_words(wait_ms: int) -> str:
    """Say how long the pad stays shut, in whole minutes."""
    minutes = max(1, -(-wait_ms // 60_000))
    unit = "minute" if minutes == 1 else "minutes"
    return f"Please wait {minutes} {unit}, then try again."


WRONG = "That is not the PIN. Please try again."
CHECKING = "One moment."
DIFFERENT = "The two PINs were not the same. Please choose one again."
BAD_NUMBER = "A number has 2 to 24 digits, spaces, + and brackets."
NOT_SAVED = "The PIN was not saved. Please tell IT."
