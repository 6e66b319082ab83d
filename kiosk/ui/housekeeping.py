"""Gives memory back between visitors, so that weeks of visits need no more than one."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtQuick import QQuickWindow

from kiosk.session.idle import is_visit
from kiosk.ui.session_host import SessionHost


def give_back() -> None:
    """Collect garbage and hand free memory to the system (glibc keeps it otherwise)."""
    gc.collect()
    if sys.platform == "linux":
        import ctypes

        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)


class Housekeeping(QObject):
    """Runs ``act`` once after the first frame that follows the end of a visit."""

    def __init__(
        self, host: SessionHost, window: QQuickWindow, act: Callable[[], None] = give_back
    ) -> None:
        super().__init__()
        self._host = host
        self._window = window
        self._act = act
        self._in_visit = is_visit(host.state)
        host.changed.connect(self._look)

    def _look(self) -> None:
        before, self._in_visit = self._in_visit, is_visit(self._host.state)
        if before and not self._in_visit:
            once = Qt.ConnectionType.SingleShotConnection
            self._window.frameSwapped.connect(self._tidy, once)

    def _tidy(self) -> None:
        self._act()
