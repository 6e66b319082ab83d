"""Signs of life for the service manager, given only while the glass is being drawn."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.sd_notify import ALIVE, READY, STOPPING, ServiceManager

_ONCE = Qt.ConnectionType.SingleShotConnection


class Watchdog(QObject):
    """Tells READY at the window's first frame, then ALIVE for a frame asked for now and then.

    It asks twice within the time the manager waits. A still screen costs one frame each time and
    nothing between; a hung event loop asks for none, a hung renderer swaps none, and a window that
    lost its screen draws none: all three are cured by a new start.
    """

    def __init__(self, manager: ServiceManager, window: QQuickWindow) -> None:
        super().__init__()
        self._manager = manager
        self._window = window
        self._awaited = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._ask)
        window.frameSwapped.connect(self._ready, _ONCE)

    def _ready(self) -> None:
        self._manager.tell(READY, ALIVE)
        if self._manager.watchdog_ms:
            self._timer.start(max(1, self._manager.watchdog_ms // 2))

    def _ask(self) -> None:
        if not self._awaited:
            self._awaited = True
            self._window.frameSwapped.connect(self._drawn, _ONCE)
        self._window.update()

    def _drawn(self) -> None:
        self._awaited = False
        if self._timer.isActive():
            self._manager.tell(ALIVE)

    def close(self) -> None:
        """Tell that the kiosk is ending; no sign of life follows."""
        self._timer.stop()
        self._manager.tell(STOPPING)
