"""Draws QR codes: image://qr/<modules>/<squares in hexadecimal>."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

from kiosk.ui.qr import QUIET

MOST_MODULES = 177


class QrProvider(QQuickImageProvider):
    """Paints black squares on white with their quiet zone; keeps nothing of what it drew."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(
        self,
        id: str,  # noqa: A002  Qt's name
        size: QSize,
        requested_size: QSize,
    ) -> QImage:
        side, _, dark = id.partition("/")
        modules = int(side) if side.isdecimal() else 0
        if not 0 < modules <= MOST_MODULES:
            return QImage(1, 1, QImage.Format.Format_RGB32)
        pixels = max(1, requested_size.width() // (modules + 2 * QUIET))
        return drawn(modules, dark, pixels)


def drawn(modules: int, dark: str, pixels: int) -> QImage:
    """Return the picture of a code whose squares are ``pixels`` wide."""
    whole = (modules + 2 * QUIET) * pixels
    image = QImage(whole, whole, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    bits = f"{int(dark or '0', 16):0{modules * modules}b}"
    painter = QPainter(image)
    for row in range(modules):
        for column in range(modules):
            if bits[row * modules + column] == "1":
                left, top = (column + QUIET) * pixels, (row + QUIET) * pixels
                painter.fillRect(QRect(left, top, pixels, pixels), Qt.GlobalColor.black)
    painter.end()
    return image
