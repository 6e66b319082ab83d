"""The picture of a code: every square where it belongs, white all round."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage

from kiosk.ui.qr import QUIET, code_of
from kiosk.ui.qr_provider import QrProvider
from tests.unit.ui.qr_reader import read

TEXT = "My questions\n1. Will it hurt, and what can help?"


def picture(side: int) -> QImage:
    code = code_of(TEXT)
    address = code.source.removeprefix("image://qr/")
    return QrProvider().requestImage(address, QSize(), QSize(side, side))


@pytest.mark.parametrize("pixels", [3, 4, 7])
def test_a_phone_reads_the_text_from_the_picture(qapp: QGuiApplication, pixels: int) -> None:
    modules = code_of(TEXT).modules
    whole = (modules + 2 * QUIET) * pixels
    image = picture(whole)
    assert (image.width(), image.height()) == (whole, whole)
    dark = [[image.pixelColor(x, y) == QColor("black") for x in range(whole)] for y in range(whole)]
    light = [
        [image.pixelColor(x, y) == QColor("white") for x in range(whole)] for y in range(whole)
    ]
    quiet = QUIET * pixels
    for place in range(whole):
        for depth in (*range(quiet), *range(whole - quiet, whole)):
            assert light[place][depth]
            assert light[depth][place]
    middle = [quiet + pixels * n + pixels // 2 for n in range(modules)]
    assert read([[int(dark[y][x]) for x in middle] for y in middle]) == TEXT


@pytest.mark.parametrize("address", ["", "x/ff", "999/ff", "-1/", "²/ff"])
def test_an_address_of_no_code_draws_nothing_and_does_not_fall(
    qapp: QGuiApplication, address: str
) -> None:
    assert QrProvider().requestImage(address, QSize(), QSize(90, 90)).width() == 1
