"""Audit: a touched button looks touched at once; touching by hand for other tests."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from tests.audit.keys import around, changed
from tests.audit.support import pressables, rect_of, shown_in

PRESSED_LEVELS = 16


def audit_pressed(window: QQuickWindow, finger: QPointingDevice) -> list[str]:
    """Return every control that looks the same under the finger; presses none of them."""
    found = []
    for target in pressables(shown_in(window)):
        before = window.grabWindow()
        release = hold(window, finger, target.rect.center().toPoint())
        during = window.grabWindow()
        release(QPoint(1, 1))
        if changed(before, during, around(target.item, before)) < PRESSED_LEVELS:
            found.append(f"looks the same when touched: {target.name}")
    return found


def hold(window: QQuickWindow, finger: QPointingDevice, point: QPoint) -> Callable[[QPoint], None]:
    """Put a finger down; the result slides it somewhere and lifts it."""
    QTest.touchEvent(window, finger).press(0, point, window).commit()

    def release(at: QPoint) -> None:
        if at != point:
            QTest.touchEvent(window, finger).move(0, at, window).commit()
        QTest.touchEvent(window, finger).release(0, at, window).commit()

    return release


def tap(window: QQuickWindow, finger: QPointingDevice, item: QQuickItem) -> None:
    """Touch the middle of an item and let go."""
    point = rect_of(item).center().toPoint()
    hold(window, finger, point)(point)
