"""Reads what a visitor may ask for first, while nobody is waiting for it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.content.library import Library
from kiosk.content.model import Audience


class ReadAhead(QObject):
    """After the window's first frame reads one thing a turn of the event loop, then rests."""

    def __init__(self, library: Library, audience: Audience, window: QQuickWindow) -> None:
        super().__init__()
        self._steps = steps(library, audience)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._read)
        once = Qt.ConnectionType.SingleShotConnection
        window.frameSwapped.connect(self._timer.start, once)

    def _read(self) -> None:
        if not next(self._steps, False):
            self._timer.stop()


def steps(library: Library, audience: Audience) -> Iterator[bool]:
    """Read Home, then what every topic leans on; yield True after each."""
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
