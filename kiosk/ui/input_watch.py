"""Watches every touch and key before the screen does.

A second tap on a screen that has only just come up is swallowed, and so is the
touch that answers the idle warning: neither may press what lies beneath it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.session.events import StayedHere, Touched
from kiosk.session.state import IdlePhase
from kiosk.ui.session_host import SessionHost

BOUNCE_MS = 400
"""How long a new screen ignores taps (product.md)."""

_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
_FOLLOWS = frozenset({QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease})
_TOUCHES = frozenset(
    {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}
)


class InputWatch(QObject):
    """An event filter of the window; tells the session that somebody is there.

    Each finger is judged by itself, so that a palm lying on the glass neither
    answers for the next finger nor takes its tap away.
    """

    def __init__(self, host: SessionHost, window: QQuickWindow) -> None:
        super().__init__()
        self._host = host
        self._window = window
        self._placed_ms = host.now_ms() - BOUNCE_MS
        self._mouse_eaten = False
        self._eaten: set[int] = set()
        host.placed.connect(self._placed)
        window.installEventFilter(self)

    def close(self) -> None:
        """Stop watching."""
        self._window.removeEventFilter(self)

    def _placed(self) -> None:
        self._placed_ms = self._host.now_ms()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _PRESSES and isinstance(event, QMouseEvent):
            self._mouse_eaten = self._is_swallowed()
            return self._mouse_eaten
        if kind in _FOLLOWS:
            return self._mouse_eaten
        if kind in _TOUCHES and isinstance(event, QTouchEvent):
            return self._touched(event)
        if kind is QEvent.Type.KeyPress:
            self._host.dispatch(Touched())
        return False

    def _touched(self, event: QTouchEvent) -> bool:
        """Swallow an event that brings a finger in too early, or none but such fingers."""
        if event.type() is QEvent.Type.TouchCancel:
            self._eaten.clear()
            return False
        pressed = [p.id() for p in event.points() if p.state() == QEventPoint.State.Pressed]
        early = {finger for finger in pressed if self._is_swallowed()}
        self._eaten |= early
        here = {point.id() for point in event.points()}
        swallowed = bool(early) or here <= self._eaten
        gone = (p.id() for p in event.points() if p.state() == QEventPoint.State.Released)
        self._eaten.difference_update(gone)
        return swallowed

    def _is_swallowed(self) -> bool:
        if self._host.state.phase is IdlePhase.WARNING:
            self._host.dispatch(StayedHere())
            return True
        if self._host.now_ms() - self._placed_ms < BOUNCE_MS:
            return True
        self._host.dispatch(Touched())
        return False
