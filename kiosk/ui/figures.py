"""Draws the standing figure: image://figure/<name as figure_picture gives it>."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.ui.figure_layers import shown
from kiosk.ui.figure_picture import FigurePicture, named

UNITS = 1000
"""The units of the drawing a body's height takes."""


class FigureProvider(QQuickImageProvider):
    """Paints a figure of our own assets; what it does not know gives an empty picture."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def requestImage(
        self,
        id: str,  # noqa: A002  Qt's name
        size: QSize,
        requested_size: QSize,
    ) -> QImage:
        image = QImage(
            requested_size.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied
        )
        image.fill(Qt.GlobalColor.transparent)
        picture = named(id)
        path = self._folder / f"{picture.figure}.svg" if picture else None
        if picture and path and path.is_file():
            _draw(image, path.read_text(encoding="utf-8", errors="replace"), picture)
        return image


def _draw(image: QImage, drawing: str, picture: FigurePicture) -> None:
    renderer = QSvgRenderer(shown(drawing, picture.lit, vessels=picture.vessels).encode())
    unit = image.height() / picture.view.high
    painter = QPainter(image)
    painter.translate(image.width() / 2 - unit * picture.view.x, -unit * picture.view.y)
    painter.scale(unit / UNITS, unit / UNITS)
    renderer.render(painter, renderer.viewBoxF())
    painter.end()
