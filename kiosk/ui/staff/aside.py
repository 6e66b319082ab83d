"""Slow work beside the interface, its result back on the interface's own thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

_T = TypeVar("_T")


class Aside(QObject):
    """Runs one job at a time; ``busy`` while it runs."""

    _done = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._then: Callable[[Any], None] | None = None
        self._done.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        return self._then is not None

    def run(self, job: Callable[[], _T], then: Callable[[_T], None]) -> bool:
        """Start ``job``; ``then`` gets its result. False when another is still running."""
        if self.busy:
            return False
        self._then = then
        self._thread = threading.Thread(target=lambda: self._done.emit(job()), daemon=True)
        self._thread.start()
        return True

    def close(self) -> None:
        """Wait for what runs; its result goes nowhere."""
        self._then = None
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _finish(self, result: object) -> None:
        then, self._then = self._then, None
        if then is not None:
            then(result)
