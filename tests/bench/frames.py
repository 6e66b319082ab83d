"""A kiosk on a 10.1 inch tablet and the moments of its frames."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtQuick import QQuickItem

from kiosk.app import Glass, Kiosk
from kiosk.clock import FakeClock
from kiosk.content.load import FileLibrary
from kiosk.session.events import Event
from kiosk.settings.model import Settings

SIZE, INCHES = (1280, 800), 10.1
QUIET_MS = 20
"""A screen is complete when no frame has followed for so long."""
NO_FRAME_MS = 1000
"""After so long nothing will be drawn."""


class Frames:
    """Shows a kiosk and says how long what happens takes to be on the glass."""

    def __init__(self, library: FileLibrary, quiet_ms: int = QUIET_MS) -> None:
        self.clock = FakeClock(now_ms=1_000_000)
        self.kiosk = Kiosk(library, Settings(), Glass(SIZE, INCHES, windowed=True), self.clock)
        self._last = 0.0
        self._until_next = False
        self._quiet_ms = quiet_ms
        self._quiet = QTimer(singleShot=True)
        self._loop = QEventLoop()
        self._quiet.timeout.connect(self._loop.quit)
        self.kiosk.window.frameSwapped.connect(self._drawn)
        self.kiosk.show(windowed=True)
        self.settle()

    def settle(self) -> None:
        """Return when nothing is left to draw."""
        self._until_next = False
        self._quiet.start(self._quiet_ms)
        self._loop.exec()

    def send(self, events: Iterable[Event]) -> None:
        """Let events happen to a visitor who takes a second for each."""
        for event in events:
            self.clock.advance(1000)
            self.kiosk.host.dispatch(event)

    def until_first_ms(self, act: Callable[[], None]) -> float:
        """Return the milliseconds from ``act`` to the next frame on the glass."""
        return self._time(act, until_next=True)

    def until_last_ms(self, act: Callable[[], None]) -> float:
        """Return the milliseconds from ``act`` to the last frame it leads to."""
        return self._time(act, until_next=False)

    def pressables(self) -> list[QQuickItem]:
        """Return what can be pressed now and shows it, in the order it is drawn."""
        return list(_pressables(self.kiosk.window.contentItem()))

    def _time(self, act: Callable[[], None], *, until_next: bool) -> float:
        """Act on a settled screen and wait for the next frame or for quiet.

        Raises:
            RuntimeError: if no frame followed.

        """
        self._last = 0.0
        began = time.monotonic()
        act()
        if not (until_next and self._last):
            self._until_next = until_next
            self._quiet.start(NO_FRAME_MS)
            self._loop.exec()
        if not self._last:
            raise RuntimeError("no frame followed")
        return 1000 * (self._last - began)

    def _drawn(self) -> None:
        self._last = time.monotonic()
        if self._until_next:
            self._loop.quit()
        else:
            self._quiet.start(self._quiet_ms)

    def close(self) -> None:
        self.kiosk.close()


def _pressables(item: QQuickItem) -> Iterable[QQuickItem]:
    if not item.isVisible() or not item.isEnabled():
        return
    if item.property("down") is not None and item.property("label"):
        yield item
    for child in item.childItems():
        yield from _pressables(child)
