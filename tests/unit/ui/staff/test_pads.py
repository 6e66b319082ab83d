"""Keys, words and what is typed."""

from __future__ import annotations

import pytest

from kiosk.session.state import Place, Screen
from kiosk.ui.staff import pads
from kiosk.ui.staff.entry import LONGEST, Entry
from kiosk.ui.staff.ports import shuffled


@pytest.mark.parametrize(
    ("wait_ms", "words"),
    [
        (1, "1 minute"),
        (60_000, "1 minute"),
        (60_001, "2 minutes"),
        (900_000, "15 minutes"),
    ],
)
def test_a_wait_is_told_in_minutes_and_never_too_short(wait_ms: int, words: str) -> None:
    assert pads.wait_words(wait_ms) == f"Please wait {words}, then try again."


def test_the_pin_pad_has_every_digit_once_and_no_sign() -> None:
    keys, across = pads.keys_of(pads.SIGN_IN, "3906812745")
    assert [key.key for key in keys] == [*"390681274", "delete", "5", "confirm"]
    assert (across, keys[-1].label) == (3, "Open")


def test_the_number_pad_keeps_the_order_people_know() -> None:
    pad = pads.pad_at(Place(Screen.STAFF, "number"))
    assert pad is not None
    keys, across = pads.keys_of(pad, "3906812745")
    rows = ["".join(key.label[0] for key in keys[i : i + 3]) for i in range(0, 16, across)]
    assert rows == ["123", "456", "789", "(0)"]
    assert [key.key for key in keys[3::4]] == ["delete", " ", "+", "confirm"]


def test_only_places_with_a_pad_have_one() -> None:
    assert pads.pad_at(Place(Screen.PIN_PAD)) is pads.SIGN_IN
    assert pads.pad_at(Place(Screen.STAFF, "settings")) is None
    assert pads.pad_at(Place(Screen.SET_UP, "country")) is None
    assert pads.pad_at(Place(Screen.HOME, "pin")) is None


def test_every_opening_shuffles_the_ten_digits() -> None:
    orders = {"".join(shuffled()) for _ in range(40)}
    assert len(orders) > 30
    assert all(sorted(order) == sorted("0123456789") for order in orders)


def test_what_is_typed_can_be_taken_back_and_wiped() -> None:
    entry = Entry()
    for digit in "4829":
        entry.add(digit)
    entry.delete()
    assert entry.text() == "482"
    assert "482" not in repr(entry)
    buffer = entry._typed
    entry.wipe()
    assert (bool(entry), entry.text(), bytes(buffer)) == (False, "", b"")
    entry.delete()
    assert entry.text() == ""


def test_no_end_of_typing_fills_the_memory() -> None:
    entry = Entry()
    for _ in range(1_000):
        entry.add("7")
    assert len(entry.text()) == LONGEST
