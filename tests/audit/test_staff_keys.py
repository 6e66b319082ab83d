"""Behind the door four keys, a screen reader and a finger do the same too."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from kiosk.session.events import Event
from kiosk.session.state import Scheme, Screen
from kiosk.ui.staff_tour import every_staff_place
from tests.audit.keys import audit_keys, focus_by_tab
from tests.audit.pressing import audit_pressed, tap
from tests.audit.stage import Stage
from tests.audit.support import accessible_name, pressables, shown_in
from tests.audit.test_keys_and_touch import called, press

WAYS = dict(every_staff_place())
PAGES = {name: way for name, way in WAYS.items() if name != "cleaning"}
ROWS = ("staff", "staff-settings", "staff-country", "staff-limits", "staff-close")
PADS = ("pin-pad", "staff-number", "staff-pin")

everywhere = pytest.mark.parametrize("events", list(PAGES.values()), ids=list(PAGES))


def show(stage: Stage, events: tuple[Event, ...]) -> None:
    kiosk = stage.kiosk
    if kiosk.host.state.place.screen is Screen.CLEANING:
        stage.clock.advance(kiosk.host.rules.cleaning_ms)
    stage.go(events, 100, Scheme.LIGHT)
    kiosk.services.store.change(audience=stage.audience)
    stage.settle()


def outcome(stage: Stage) -> tuple[object, ...]:
    """Return all that a touch can have changed: the state, the settings and the pad."""
    kiosk = stage.kiosk
    state = replace(kiosk.host.state, since_ms=0)
    return state, kiosk.services.store.settings, kiosk.side.pads.props()


@everywhere
def test_tab_reaches_every_control_and_shows_where_it_is(
    stage: Stage, events: tuple[Event, ...]
) -> None:
    show(stage, events)
    assert audit_keys(stage.window) == []


@everywhere
def test_what_is_touched_looks_touched(
    stage: Stage, finger: QPointingDevice, events: tuple[Event, ...]
) -> None:
    show(stage, events)
    before = outcome(stage)
    assert audit_pressed(stage.window, finger) == []
    assert outcome(stage) == before


@pytest.mark.parametrize("place", [*ROWS, *PADS])
def test_keys_and_screen_readers_do_what_a_finger_does(
    stage: Stage, finger: QPointingDevice, place: str
) -> None:
    events = WAYS[place]
    show(stage, events)
    names = [accessible_name(t.item) for t in pressables(shown_in(stage.window))]
    different = []
    for name in names:
        show(stage, events)
        tap(stage.window, finger, called(stage, name))
        touched = outcome(stage)
        show(stage, events)
        assert focus_by_tab(stage.window, called(stage, name)), f"Tab never reaches {name}"
        QTest.keyClick(stage.window, Qt.Key.Key_Return)
        if outcome(stage) != touched:
            different.append(f"{name}: Enter does something else than a touch")
        show(stage, events)
        press(called(stage, name))
        if outcome(stage) != touched:
            different.append(f"{name}: a screen reader does something else than a touch")
    assert different == []


def test_escape_goes_back_page_by_page_and_out(stage: Stage) -> None:
    show(stage, (*WAYS["staff-settings"], WAYS["staff-country"][-1]))
    subjects = []
    while stage.kiosk.host.state.staff:
        subjects.append(stage.kiosk.host.state.place.subject)
        QTest.keyClick(stage.window, Qt.Key.Key_Escape)
        stage.settle()
    assert subjects == ["country", "settings", ""]
    assert stage.kiosk.host.state.place.screen is Screen.ATTRACT


def test_on_the_pad_escape_goes_back(stage: Stage) -> None:
    show(stage, WAYS["pin-pad"])
    QTest.keyClick(stage.window, Qt.Key.Key_Escape)
    assert stage.kiosk.host.state.place.screen is Screen.HOME
