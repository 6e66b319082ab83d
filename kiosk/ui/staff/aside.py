"""Slow work beside the interface, its result back on the interface's own thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

_T = TypeVar("_T")
log = logging.getLogger(__name__)


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

    def run(self, job: Callable[[], _T], then: Callable[[_T], None], failed: _T) -> bool:
        """Start ``job``; ``then`` gets its result, or ``failed`` when it breaks off.

        False when another job is still running.
        """
        if self.busy:
            return False
        self._then = then
        work = partial(self._work, job, failed)
        self._thread = threading.Thread(target=work, name="aside", daemon=True)
        self._thread.start()
        return True

    def _work(self, job: Callable[[], _T], failed: _T) -> None:
        try:
            result = job()
        except Exception:
            log.exception("work beside the interface broke off")
            result = failed
        self._done.emit(result)

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
