"""Tells the door of every contact on the glass, so that a palm opens nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QEventPoint, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.door_hold import Contact
from kiosk.ui.view_models.door import DoorViewModel

_TOUCHES = frozenset(
    {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}
)


class PalmWatch(QObject):
    """An event filter of the window; swallows nothing."""

    def __init__(self, door: DoorViewModel, window: QQuickWindow) -> None:
        super().__init__()
        self._door = door
        self._window = window
        window.installEventFilter(self)

    def close(self) -> None:
        """Stop watching."""
        self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES and isinstance(event, QTouchEvent):
            self._door.crowd(contacts(event))
        return False


def contacts(event: QTouchEvent) -> tuple[Contact, ...]:
    """Return the contacts that stay on the glass."""
    here = [p for p in event.points() if p.state() != QEventPoint.State.Released]
    return tuple(
        Contact(
            point.scenePosition().x(),
            point.scenePosition().y(),
            max(point.ellipseDiameters().width(), point.ellipseDiameters().height()),
        )
        for point in here
    )
