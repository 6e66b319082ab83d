"""Another program's window that wants the glass: ``python -m tests.journeys.rival plain``."""

from __future__ import annotations

import sys

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QExposeEvent, QGuiApplication, QPainter, QRasterWindow

KINDS = ("plain", "always on top", "full screen")


class Rival(QRasterWindow):
    """Red; says so once it has been on the glass."""

    _told = False

    def exposeEvent(self, event: QExposeEvent) -> None:
        super().exposeEvent(event)
        if self.isExposed() and not self._told:
            self._told = True
            print("exposed", flush=True)

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, self.width(), self.height()), Qt.GlobalColor.red)
        painter.end()


def main(kind: str) -> int:
    app = QGuiApplication(["rival"])
    rival = Rival()
    rival.setTitle("Rival")
    rival.resize(400, 300)
    if kind != "plain":
        rival.setFlag(Qt.WindowType.WindowStaysOnTopHint)
    if kind == "full screen":
        rival.showFullScreen()
    else:
        rival.show()
    rival.requestActivate()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
