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
    """Paints a figure of our own assets; what it does not know gives an empty picture.

    The latest picture of the whole figure is kept: every way back from a card leads to it.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder
        self._kept: tuple[tuple[str, int, int], QImage] = (("", 0, 0), QImage())

    def requestImage(
        self,
        id: str,  # noqa: A002  Qt's name
        size: QSize,
        requested_size: QSize,
    ) -> QImage:
        wanted = (id, requested_size.width(), requested_size.height())
        if wanted == self._kept[0]:
            return self._kept[1]
        picture, image = named(id), _blank(requested_size)
        path = self._folder / f"{picture.figure}.svg" if picture else None
        if picture and path and path.is_file():
            _draw(image, path.read_text(encoding="utf-8", errors="replace"), picture)
            if not picture.lit:
                self._kept = (wanted, image)
        return image


def _blank(size: QSize) -> QImage:
    image = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _draw(image: QImage, drawing: str, picture: FigurePicture) -> None:
    renderer = QSvgRenderer(shown(drawing, picture.lit, vessels=picture.vessels).encode())
    unit = image.height() / picture.view.high
    painter = QPainter(image)
    painter.translate(image.width() / 2 - unit * picture.view.x, -unit * picture.view.y)
    painter.scale(unit / UNITS, unit / UNITS)
    renderer.render(painter, renderer.viewBoxF())
    painter.end()
