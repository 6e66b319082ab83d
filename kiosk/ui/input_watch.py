"""Watches every touch and key before the screen does.

A second tap on a screen that has only just come up is swallowed, and so is the
touch that answers the idle warning: neither may press what lies beneath it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.session.events import StayedHere, Touched
from kiosk.session.state import IdlePhase
from kiosk.ui.session_host import SessionHost

BOUNCE_MS = 400
"""How long a new screen ignores taps (product.md)."""

_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})
_MOVES = frozenset({QEvent.Type.MouseMove})
_RELEASES = frozenset({QEvent.Type.MouseButtonRelease})
_TOUCHES = frozenset(
    {QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel}
)
_ENDS = frozenset({QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})


class InputWatch(QObject):
    """An event filter of the window; tells the session that somebody is there."""

    def __init__(self, host: SessionHost, window: QQuickWindow) -> None:
        super().__init__()
        self._host = host
        self._window = window
        self._placed_ms = host.now_ms() - BOUNCE_MS
        self._eating = False
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
            return self._pressed()
        if kind in _MOVES or kind in _RELEASES:
            return self._followed(ends=kind in _RELEASES)
        if kind in _TOUCHES and isinstance(event, QTouchEvent):
            if kind is QEvent.Type.TouchBegin:
                return self._pressed()
            return self._followed(ends=kind in _ENDS)
        if kind is QEvent.Type.KeyPress:
            self._host.dispatch(Touched())
        return False

    def _pressed(self) -> bool:
        if self._host.state.phase is IdlePhase.WARNING:
            self._host.dispatch(StayedHere())
            self._eating = True
        elif self._host.now_ms() - self._placed_ms < BOUNCE_MS:
            self._eating = True
        else:
            self._eating = False
            self._host.dispatch(Touched())
        return self._eating

    def _followed(self, ends: bool) -> bool:
        eating = self._eating
        if ends:
            self._eating = False
        return eating
