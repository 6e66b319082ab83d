"""One still finger for three seconds opens the door; nothing else does."""

from __future__ import annotations

import pytest

from kiosk.ui.door_hold import HOLD_MS, NEAR_MM, PALM_MM, Contact, DoorHold

PX = 6.0
AT = (80.0, 80.0)


def held() -> DoorHold:
    hold = DoorHold()
    hold.lean(*AT, 1_000)
    return hold


def test_a_hold_counts_from_the_touch() -> None:
    assert DoorHold().left_ms(5_000) is None
    assert held().left_ms(1_000) == HOLD_MS == 3_000
    assert held().left_ms(3_999) == 1
    assert held().left_ms(9_000) == 0


def test_a_lifted_finger_holds_nothing() -> None:
    hold = held()
    hold.let_go()
    assert hold.left_ms(9_000) is None


@pytest.mark.parametrize(("mm", "holds"), [(0, True), (4.9, True), (5.1, False)])
def test_a_finger_may_slip_five_millimetres(mm: float, *, holds: bool) -> None:
    by_mouse, by_touch = held(), held()
    by_mouse.move(AT[0] + mm * PX, AT[1], PX)
    by_touch.crowd([Contact(AT[0], AT[1] + mm * PX)], PX)
    assert (by_mouse.held, by_touch.held) == (holds, holds)


def test_a_second_contact_of_the_same_hand_is_a_palm() -> None:
    near, far = held(), held()
    near.crowd([Contact(*AT), Contact(AT[0] + (NEAR_MM - 1) * PX, AT[1])], PX)
    far.crowd([Contact(*AT), Contact(AT[0] + (NEAR_MM + 1) * PX, AT[1])], PX)
    assert (near.held, far.held) == (False, True)


def test_a_wide_contact_is_no_finger() -> None:
    finger, palm = held(), held()
    finger.crowd([Contact(*AT, (PALM_MM - 1) * PX)], PX)
    palm.crowd([Contact(*AT, (PALM_MM + 1) * PX)], PX)
    assert (finger.held, palm.held) == (True, False)


def test_what_lay_there_before_the_finger_came_matters_only_beside_it() -> None:
    hold = DoorHold()
    hold.crowd([Contact(*AT), Contact(AT[0] + 60, AT[1])], PX)
    hold.lean(*AT, 0)
    assert hold.held
