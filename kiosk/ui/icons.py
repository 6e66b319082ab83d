"""Icons in the colour a control asks for: image://icon/<name>/<rrggbb>."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer


class IconProvider(QQuickImageProvider):
    """Paints an icon of our own assets; an unknown name gives an empty picture."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(
        self,
        id: str,  # noqa: A002  Qt's name
        size: QSize,
        requested_size: QSize,
    ) -> QImage:
        name, _, colour = id.partition("/")
        side = max(requested_size.width(), requested_size.height(), 1)
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        path = self._folder / f"{name}.svg"
        if path.is_file():
            drawn = path.read_bytes().replace(b"currentColor", f"#{colour}".encode())
            painter = QPainter(image)
            QSvgRenderer(drawn).render(painter)
            painter.end()
        return image
