"""The door, the PIN pad, the staff area, cleaning and set-up, from the state alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.model import Audience
from kiosk.session import events as ev
from kiosk.session import staff_events as se
from kiosk.session.idle import STAFF_SCREENS, deadline_ms
from kiosk.session.reduce import reduce
from kiosk.session.state import Place, Scheme, Screen, SessionState, fresh
from tests.unit.session.walk import RULES, any_event, home, run, topic

EMPTY = fresh(Audience.ADULT, RULES.comfort)


def at_pad(state: SessionState = EMPTY, now_ms: int = 0) -> SessionState:
    return run(state, [se.DoorOpened()], now_ms)


def inside(state: SessionState = EMPTY, now_ms: int = 0) -> SessionState:
    return run(at_pad(state, now_ms), [se.StaffSignedIn()], now_ms)


def test_the_door_opened_by_mistake_leads_back_to_the_page() -> None:
    reading = run(topic(), [ev.PageTurned(4)])
    back = run(at_pad(reading, 5_000), [ev.WentBack()], 9_000)
    assert (back.place, back.history) == (reading.place, reading.history)
    assert back.since_ms == 9_000


def test_a_sheet_does_not_come_back_with_the_page() -> None:
    reading = run(topic(), [ev.WordOpened("t-cell")])
    back = run(at_pad(reading), [ev.WentBack()])
    assert (back.place, back.sheet, back.word) == (reading.place, ev.Sheet.NONE, "")


def test_from_attract_the_pad_leads_back_to_attract() -> None:
    assert run(at_pad(), [ev.WentBack()], 4_000) == EMPTY


def test_the_door_ends_the_undo_of_a_finish() -> None:
    finishing = run(topic(), [ev.Finished()])
    assert finishing.undo is not None
    assert at_pad(finishing).undo is None
    assert run(at_pad(finishing), [ev.WentBack()]) == EMPTY


def test_an_untouched_pad_closes_after_20_seconds_and_the_visits_time_has_gone_on() -> None:
    pad = at_pad(home(), 1_000)
    assert deadline_ms(pad, RULES) == 21_000
    assert reduce(pad, ev.Ticked(), 20_999, RULES) == pad
    closed = reduce(pad, ev.Ticked(), 21_000, RULES)
    assert (closed.place.screen, closed.since_ms) == (Screen.HOME, 1_000)
    late = reduce(pad, ev.Ticked(), 1_000 + RULES.list_limit_ms + RULES.warning_ms, RULES)
    assert late == EMPTY


def test_a_touch_keeps_the_pad_open() -> None:
    pad = run(at_pad(), [ev.Touched()], 19_000)
    assert reduce(pad, ev.Ticked(), 38_999, RULES).place.screen is Screen.PIN_PAD


def test_signing_in_clears_the_visit_but_not_how_its_words_look() -> None:
    reading = run(topic(), [ev.TextSizeChosen(200), ev.SchemeChosen(Scheme.DARK)])
    staff = inside(reading, 7_000)
    assert staff.staff
    assert (staff.place, staff.history) == (Place(Screen.STAFF), ())
    assert staff.comfort == reading.comfort
    assert run(staff, [se.StaffLeft()]) == EMPTY


@pytest.mark.parametrize("state", [EMPTY, home(), topic()], ids=["attract", "home", "topic"])
def test_without_the_pad_nobody_signs_in(state: SessionState) -> None:
    assert run(state, [se.StaffSignedIn()]) == state


@given(st.lists(any_event, max_size=30))
def test_nothing_but_signing_in_opens_the_staff_area(events: list[ev.Event]) -> None:
    state = EMPTY
    for now_ms, event in enumerate([*events, se.DoorOpened(), *events]):
        state = reduce(state, event, now_ms * 500, RULES)
        assert not state.staff
        assert state.place.screen not in (Screen.STAFF, Screen.CLEANING)


def test_the_staff_area_closes_by_itself_after_a_minute() -> None:
    staff = inside(now_ms=5_000)
    assert reduce(staff, ev.Ticked(), 64_999, RULES) == staff
    assert reduce(staff, ev.Ticked(), 65_000, RULES) == EMPTY
    assert reduce(staff, se.StaffPageOpened("usage"), 65_000, RULES) == EMPTY


def test_staff_switch_the_audience_and_stay_till_they_are_done() -> None:
    child = run(inside(), [ev.AudienceChosen(Audience.CHILD)], 2_000)
    assert (child.audience, child.staff, child.since_ms) == (Audience.CHILD, True, 2_000)
    assert run(child, [se.StaffLeft()]) == fresh(Audience.CHILD, RULES.comfort)


def test_pages_of_the_staff_area_lead_on_and_back() -> None:
    country = run(inside(), [se.StaffPageOpened("settings"), se.StaffPageOpened("country")])
    assert country.place.subject == "country"
    settings = run(country, [ev.WentBack()])
    assert settings.place.subject == "settings"
    assert run(country, [se.StaffPageOpened("settings")]) == settings
    assert run(settings, [ev.WentBack()]) == inside()
    assert run(settings, [ev.WentBack(), ev.WentBack()]) == EMPTY


def test_staff_turn_the_pages_of_what_they_read() -> None:
    device = run(inside(), [se.StaffPageOpened("device"), ev.PageTurned(3)])
    assert device.place == Place(Screen.STAFF, "device", anchor=3)
    assert run(device, [ev.WentBack()]) == inside()


def test_cleaning_ignores_everything_for_a_minute_and_ends_at_attract() -> None:
    cleaning = run(inside(), [se.CleaningBegan()], 1_000)
    assert cleaning.place.screen is Screen.CLEANING
    assert not cleaning.staff
    for event in (ev.Touched(), ev.WentBack(), ev.Woken(), se.DoorOpened(), se.StaffSignedIn()):
        assert reduce(cleaning, event, 60_999, RULES) == cleaning
    assert reduce(cleaning, ev.Ticked(), 61_000, RULES) == EMPTY


def test_set_up_begins_only_before_anybody_touched_and_waits_for_ever() -> None:
    set_up = run(EMPTY, [se.SetUpBegan()], 4)
    assert set_up.place == Place(Screen.SET_UP, "country")
    assert deadline_ms(set_up, RULES) is None
    pin = run(set_up, [se.SetUpStepped("pin")])
    assert pin.place.subject == "pin"
    assert run(pin, [se.SetUpDone()]) == EMPTY
    for state in (home(), topic(), at_pad(), inside()):
        assert run(state, [se.SetUpBegan(), se.SetUpStepped("pin"), se.SetUpDone()]) == state


@pytest.mark.parametrize("screen", sorted(STAFF_SCREENS))
@given(event=any_event)
def test_nothing_of_visitors_leads_anywhere_from_a_staff_screen(
    screen: Screen, event: ev.Event
) -> None:
    state = SessionState(place=Place(screen), staff=screen is Screen.STAFF, since_ms=0)
    after = reduce(state, event, 1_000, RULES)
    assert after.place.screen in STAFF_SCREENS | {Screen.ATTRACT}
    assert after.undo is None
