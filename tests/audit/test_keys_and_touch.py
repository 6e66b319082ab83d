"""Four keys and a finger do the same, everywhere it matters."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.session.events import EntryOpened, Event, HelpOpened, SheetOpened, TileOpened
from kiosk.session.state import Scheme, SessionState, Sheet
from tests.audit.keys import audit_keys, focus_by_tab
from tests.audit.pressing import audit_pressed, tap
from tests.audit.stage import Stage
from tests.audit.support import accessible_name, pressables, shown_in

TOPIC = (TileOpened("what-is-it"), EntryOpened("topic:what-is-immunotherapy"))
PLACES: dict[str, tuple[Event, ...]] = {
    "home": (),
    "section": (TileOpened("what-is-it"),),
    "topic": TOPIC,
    "body map": (EntryOpened("screen:body-map"),),
    "get help": (HelpOpened(),),
    "comfort sheet": (SheetOpened(Sheet.COMFORT),),
    "page sheet": (*TOPIC, SheetOpened(Sheet.PAGE)),
}

DOOR = "Staff"
"""A touch of the mark opens nothing by design, a key does: tests/journeys/test_staff.py."""

everywhere = pytest.mark.parametrize("events", list(PLACES.values()), ids=list(PLACES))


def show(stage: Stage, events: tuple[Event, ...]) -> None:
    stage.go(events, 100, Scheme.LIGHT)


def what_it_is(stage: Stage) -> SessionState:
    """Return the state without its times, which differ from try to try."""
    state = stage.kiosk.host.state
    undo = replace(state.undo, since_ms=0, undo=None) if state.undo else None
    return replace(state, since_ms=0, undo=undo)


def called(stage: Stage, name: str) -> QQuickItem:
    return next(
        t.item for t in pressables(shown_in(stage.window)) if accessible_name(t.item) == name
    )


def press(item: QQuickItem) -> None:
    """Press an item the way a screen reader does."""
    actions = QAccessible.queryAccessibleInterface(item).actionInterface()
    assert actions is not None
    actions.doAction("Press")


@everywhere
def test_tab_reaches_every_control_and_shows_where_it_is(
    stage: Stage, events: tuple[Event, ...]
) -> None:
    show(stage, events)
    assert audit_keys(stage.window) == []


@everywhere
def test_keys_and_screen_readers_do_what_a_finger_does(
    stage: Stage, finger: QPointingDevice, events: tuple[Event, ...]
) -> None:
    show(stage, events)
    start = what_it_is(stage)
    names = [accessible_name(t.item) for t in pressables(shown_in(stage.window))]
    names = [name for name in names if name != DOOR]
    different = []
    for name in names:
        show(stage, events)
        tap(stage.window, finger, called(stage, name))
        touched = what_it_is(stage)
        show(stage, events)
        assert focus_by_tab(stage.window, called(stage, name)), f"Tab never reaches {name}"
        QTest.keyClick(stage.window, Qt.Key.Key_Return)
        if what_it_is(stage) != touched:
            different.append(f"{name}: Enter does something else than a touch")
        show(stage, events)
        press(called(stage, name))
        if what_it_is(stage) != touched:
            different.append(f"{name}: a screen reader does something else than a touch")
        if touched == start and not _stands_already(stage, events, name):
            different.append(f"{name}: a touch does nothing")
    assert different == []


def _stands_already(stage: Stage, events: tuple[Event, ...], name: str) -> bool:
    """Whether what the control offers is there: a choice made, or Get help on Get help."""
    if events == PLACES["get help"] and name == "Get help":
        return True
    show(stage, events)
    return bool(called(stage, name).property("selected"))


@everywhere
def test_escape_goes_back(stage: Stage, events: tuple[Event, ...]) -> None:
    show(stage, events[:-1])
    before = what_it_is(stage)
    show(stage, events)
    QTest.keyClick(stage.window, Qt.Key.Key_Escape)
    after = what_it_is(stage)
    assert (after.place, after.sheet) == (before.place, before.sheet)


@everywhere
def test_what_is_touched_looks_touched(
    stage: Stage, finger: QPointingDevice, events: tuple[Event, ...]
) -> None:
    show(stage, events)
    before = what_it_is(stage)
    assert audit_pressed(stage.window, finger) == []
    assert what_it_is(stage) == before, "a finger that slid away pressed something"
