"""The pictures on the organs' cards, so that the body map can draw them before a card opens.

The measures are those of OrganPicture.qml; a test holds the two together.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtGui import QFont

from kiosk.content.model import Organ, Span
from kiosk.ui.metrics import Metrics, TextRole
from kiosk.ui.organ_pages import place_picture
from kiosk.ui.reading_layout import reading_layout
from kiosk.ui.surface import Surface
from kiosk.ui.text_measure import TextMeasure

HAIR_MM, RIM_MM, SPACE_MM = 0.34, 1.0, 2.0


@dataclass(frozen=True, slots=True)
class CardPicture:
    """An image source and its size in pixels."""

    picture: str
    wide: float
    high: float


def card_pictures(
    family: str, surface: Surface, metrics: Metrics, organs: tuple[Organ, ...]
) -> tuple[CardPicture, ...]:
    """Return the pictures the cards open with: none where words have the first page."""

    def mm(length: float) -> int:
        return math.floor(metrics.mm(length) + 0.5)

    rim, space = max(2, mm(HAIR_MM)) + mm(RIM_MM), mm(SPACE_MM)
    pictures = []
    for organ in organs:
        layout = reading_layout(surface, metrics, organ.audience)
        width, height = layout.figure.width, layout.figure.height
        if layout.figure_alone:
            continue
        room = width - 2 * mm(2 * SPACE_MM)
        measure = TextMeasure(family, metrics, organ.audience, room, room)
        words = measure.lines((Span(organ.name),), TextRole.CAPTION, room, QFont.Weight.Medium)
        source = place_picture(organ).url
        pictures.append(CardPicture(source, width - 2 * rim, height - sum(words) - 3 * space))
    return tuple(pictures)
