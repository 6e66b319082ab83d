"""Starts the kiosk by its own command line and ends it at its first frame.

Prints the moment of that frame, in seconds of the machine's monotonic clock (so
that the bench can take the moment of the spawn from it), and the seconds of
processor time it took. Arguments are the kiosk's own.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import Qt

from kiosk.app import Kiosk
from kiosk.cli import main

show = Kiosk.show


def show_and_tell(self: Kiosk, windowed: bool) -> None:
    """Show the window as always; at the first frame say when it was and close."""

    def drawn() -> None:
        print(time.monotonic(), time.process_time(), flush=True)
        self.app.quit()

    self.window.frameSwapped.connect(drawn, Qt.ConnectionType.SingleShotConnection)
    show(self, windowed)


if __name__ == "__main__":
    Kiosk.show = show_and_tell  # type: ignore[method-assign]
    sys.exit(main(sys.argv[1:]))
