"""Audit: nothing scrolls, nothing swipes."""

from __future__ import annotations

from PySide6.QtQuick import QQuickWindow

from tests.audit.support import everything

SCROLLERS = ("QQuickFlickable", "QQuickPathView", "QQuickDragHandler", "QQuickWheelHandler")


def audit_scrolling(window: QQuickWindow) -> list[str]:
    """Return every item or handler that moves with a finger, shown or not."""
    return [
        f"scrolls: {thing.metaObject().className()} {thing.objectName()!r}"
        for item in everything(window.contentItem())
        for thing in (item, *item.children())
        if any(thing.inherits(kind) for kind in SCROLLERS)
    ]
