"""Starts the kiosk by its own command line, prints the moment of its first frame, and ends it.

The moment is in seconds of the machine's monotonic clock, so that the bench can
take the moment of the spawn from it. Arguments are the kiosk's own.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import Qt

from kiosk.app import Kiosk
from kiosk.cli import main

show = Kiosk.show


def show_and_tell(kiosk: Kiosk, windowed: bool) -> None:
    """Show the window as always; at the first frame say when it was and close."""

    def drawn() -> None:
        print(time.monotonic(), flush=True)
        kiosk.app.quit()

    kiosk.window.frameSwapped.connect(drawn, Qt.ConnectionType.SingleShotConnection)
    show(kiosk, windowed)


if __name__ == "__main__":
    Kiosk.show = show_and_tell  # type: ignore[method-assign]
    sys.exit(main(sys.argv[1:]))
