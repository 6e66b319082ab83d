"""A QR code with a few words beside it, or on a page of its own where there is no room."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFont

from kiosk.ui.list_props import ListProps, count_words
from kiosk.ui.metrics import Metrics, TextRole
from kiosk.ui.qr import Code, drawn_px
from kiosk.ui.reading_layout import Box
from kiosk.ui.row_grid import RowMeasure
from kiosk.ui.surface import Surface
from kiosk.ui.turning import in_pages, turned

PAD_MM, GAP_MM, LINE_GAP_MM = 4.0, 6.0, 3.0
SHARE_ACROSS, SHARE_DOWN = 0.45, 0.55
"""The most a code takes of the width beside words, and of the height over them."""


@dataclass(frozen=True, slots=True)
class CodeLine:
    """Words beside a code; ``large`` ones, such as a number, are set as large as titles."""

    text: str
    large: bool = False
    high: float = 0.0


NOWHERE = Box()


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeProps(ListProps):
    """``code`` is the address of the picture, '' where a page has words only."""

    code: str = ""
    description: str = ""
    code_box: Box = NOWHERE
    lines: tuple[CodeLine, ...] = ()
    text_box: Box = NOWHERE
    gap: float = 0.0


def room_for_code(surface: Surface, metrics: Metrics) -> float:
    """Return the largest side of a code, in pixels."""
    pad = metrics.mm(2 * PAD_MM)
    width, height = surface.content_width, surface.content_height
    if surface.portrait:
        return min(width - pad, height * SHARE_DOWN)
    return min(height - 2, width * SHARE_ACROSS)


class CodePage:
    """Lays words and codes out on one glass."""

    def __init__(self, surface: Surface, metrics: Metrics, measure: RowMeasure) -> None:
        self._surface, self._metrics, self._measure = surface, metrics, measure
        self._pad = round(metrics.mm(PAD_MM))
        self._gap = round(metrics.mm(LINE_GAP_MM))

    def page(
        self,
        title: str,
        description: str,
        codes: Sequence[Code],
        lines: Sequence[str | CodeLine],
        anchor: int,
    ) -> CodeProps:
        """Return a page: each code with the words beside it if all of them fit there.

        Otherwise the words come first, on pages of their own.
        """
        said = [line if isinstance(line, CodeLine) else CodeLine(line) for line in lines]
        boxes = [self._code_box(code) for code in codes]
        texts = [self._beside(box) for box in boxes] or [self._alone()]
        measured = self._measured(said, texts[0].width)
        if boxes and self._taken(measured) > texts[0].height:
            return self._apart(title, description, codes, said, anchor)
        turning = turned(tuple(range(len(texts))), anchor)
        number = turning.number
        return CodeProps(
            title=title,
            heading=turning.label,
            turning=turning,
            source="CodeScreen",
            words=count_words(*(line.text for line in said)),
            code=codes[number].source if codes else "",
            description=description,
            code_box=boxes[number] if boxes else NOWHERE,
            lines=tuple(self._measured(said, texts[number].width)),
            text_box=texts[number],
            gap=self._gap,
        )

    def _apart(
        self,
        title: str,
        description: str,
        codes: Sequence[Code],
        said: Sequence[CodeLine],
        anchor: int,
    ) -> CodeProps:
        text = self._alone()
        measured = self._measured(said, text.width)
        starts = in_pages([line.high for line in measured], text.height, self._gap)
        pages = (*starts, *(len(said) + place for place in range(len(codes))))
        turning = turned(pages, anchor)
        place = turning.number - len(starts)
        shown = () if place >= 0 else tuple(measured[row] for row in turning.rows(len(said)))
        box = self._code_box(codes[place], middle=True) if place >= 0 else NOWHERE
        return CodeProps(
            title=title,
            heading=turning.label,
            turning=turning,
            source="CodeScreen",
            words=count_words(*(line.text for line in shown)),
            code=codes[place].source if place >= 0 else "",
            description=description,
            code_box=box,
            lines=shown,
            text_box=text,
            gap=self._gap,
        )

    def _code_box(self, code: Code, *, middle: bool = False) -> Box:
        surface = self._surface
        room = room_for_code(surface, self._metrics)
        side = drawn_px(code.modules, room, self._metrics.px_per_mm)
        x = (surface.content_width - side) / 2 if surface.portrait or middle else 0
        y = 0.0 if surface.portrait and not middle else (surface.content_height - side) / 2
        return Box(math.floor(x), math.floor(y), side, side)

    def _beside(self, box: Box) -> Box:
        surface, gap = self._surface, round(self._metrics.mm(GAP_MM))
        if surface.portrait:
            top = box.height + gap
            return Box(0, top, surface.content_width, surface.content_height - top)
        left = box.width + gap
        return Box(left, 0, surface.content_width - left, surface.content_height)

    def _alone(self) -> Box:
        pad, surface = self._pad, self._surface
        return Box(pad, pad, surface.content_width - 2 * pad, surface.content_height - 2 * pad)

    def _measured(self, said: Sequence[CodeLine], width: float) -> list[CodeLine]:
        found = []
        for line in said:
            role = TextRole.TITLE if line.large else TextRole.BODY
            weight = QFont.Weight.Bold if line.large else QFont.Weight.Normal
            high = math.ceil(self._measure.text(line.text, width, weight, role))
            found.append(CodeLine(line.text, line.large, high))
        return found

    def _taken(self, lines: Sequence[CodeLine]) -> float:
        return sum(line.high for line in lines) + self._gap * max(0, len(lines) - 1)
