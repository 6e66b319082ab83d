"""Audit: four keys reach everything a finger reaches, and what they reach can be seen."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from tests.audit.contrast import difference, rows
from tests.audit.support import Shown, pressables, rect_of, shown_in, top_layer, walk

RING_LEVELS = 24
"""A ring must differ from what was there by at least so many grey levels."""


def audit_keys(window: QQuickWindow) -> list[str]:
    """Return what Tab does not reach, or reaches unseen; leaves the focus somewhere else."""
    wanted = pressables(shown_in(window))
    reachable = {shown.item for shown in walk(top_layer(window))}
    before = window.grabWindow()
    found: list[str] = []
    reached: list[QQuickItem] = []
    for _ in range(len(wanted) + 2):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        item, now = _focused(window), window.grabWindow()
        if item is None:
            return [*found, "Tab leads to nothing"]
        if item in reached:
            break
        reached.append(item)
        found += _seen(item, reachable, before, now)
        before = now
    return found + [f"Tab never reaches: {t.name}" for t in wanted if t.item not in reached]


def _focused(window: QQuickWindow) -> QQuickItem | None:
    return window.activeFocusItem()


def _seen(item: QQuickItem, reachable: set[QQuickItem], before: QImage, now: QImage) -> list[str]:
    name = Shown(item, rect_of(item), ()).name
    if item not in reachable or not item.isEnabled():
        return [f"the focus is on something hidden or covered: {name}"]
    if changed(before, now, around(item, now)) < RING_LEVELS:
        return [f"no ring to see: {name}"]
    return []


def around(item: QQuickItem, image: QImage) -> QRect:
    """Return the item and a little around it, inside the picture."""
    grown = rect_of(item).toAlignedRect().adjusted(-12, -12, 12, 12)
    return grown.intersected(image.rect())


def changed(one: QImage, other: QImage, rect: QRect) -> int:
    """Return the largest change between two pictures in one part, in grey levels."""
    plain = QImage.Format.Format_RGB32
    change = difference(one.convertToFormat(plain), other.convertToFormat(plain))
    return max(rows(change, rect), default=0)


def focus_by_tab(window: QQuickWindow, item: QQuickItem, most: int = 40) -> bool:
    """Press Tab until the item has the focus; False if it never gets it."""
    for _ in range(most):
        if window.activeFocusItem() is item:
            return True
        QTest.keyClick(window, Qt.Key.Key_Tab)
    return window.activeFocusItem() is item
