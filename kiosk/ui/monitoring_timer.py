"""Writes the monitoring file from the kiosk's own event loop: a loop that hangs writes none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

EVERY_MS = 30_000


class MonitoringTimer(QObject):
    """Calls ``write`` now and every half minute."""

    def __init__(self, write: Callable[[], object], every_ms: int = EVERY_MS) -> None:
        super().__init__()
        self._write = write
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self._due)
        self._timer.start()
        self._due()

    def _due(self) -> None:
        self._write()

    def close(self) -> None:
        """Write no more."""
        self._timer.stop()
