"""Opens and reads what a visitor may ask for first, while nobody is waiting for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.content.library import Library
from kiosk.content.model import Audience

REST_MS = 1000
"""After the first frame: a machine that has just started has other things to do as well."""


class ReadAhead(QObject):
    """After the window's first frame and a rest takes one step a turn of the event loop."""

    def __init__(self, steps: Iterator[bool], window: QQuickWindow) -> None:
        super().__init__()
        self._steps = steps
        self._timer = QTimer(self)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._read)
        once = Qt.ConnectionType.SingleShotConnection
        window.frameSwapped.connect(self._timer.start, once)

    def _read(self) -> None:
        self._timer.setInterval(0)
        if not next(self._steps, False):
            self._timer.stop()


def steps(open_rooms: Callable[[], object], library: Library, audience: Audience) -> Iterator[bool]:
    """Open the rooms, read Home, then what every topic leans on; yield True after each."""
    open_rooms()
    yield True
    for _ in library.rows(audience):
        yield True
    library.fact("")
    yield True
    library.source("")
    library.term("", audience)
    yield True
    library.help(audience)
    yield True
    library.organs(audience)
    yield True
