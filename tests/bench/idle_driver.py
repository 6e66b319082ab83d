"""Stands on a still Home and prints the percent of one core it took, window by window, as JSON."""

from __future__ import annotations

import json
import time

from PySide6.QtCore import QEventLoop, QTimer

from kiosk import paths
from kiosk.app import Glass, Kiosk
from kiosk.content.load import FileLibrary
from kiosk.session.events import Woken
from kiosk.settings.model import Settings
from tests.bench.frames import INCHES, SIZE

WINDOWS, WINDOW_MS, CALM_MS = 5, 1500, 1000


def wait(ms: int) -> None:
    """Leave the event loop to itself."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


def share() -> float:
    """Return the percent of one core this process took over one window of time."""
    began, used = time.monotonic(), time.process_time()
    wait(WINDOW_MS)
    return 100 * (time.process_time() - used) / (time.monotonic() - began)


def main() -> None:
    glass = Glass(SIZE, INCHES, windowed=True)
    kiosk = Kiosk(FileLibrary(paths.content()), Settings(), glass)
    kiosk.show(windowed=True)
    kiosk.host.dispatch(Woken())
    wait(CALM_MS)
    print(json.dumps([share() for _ in range(WINDOWS)]))
    kiosk.close()


if __name__ == "__main__":
    main()
