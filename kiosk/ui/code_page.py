"""A QR code with a few words beside it, or on a page of its own where there is no room."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QFont

from kiosk.ui.list_props import ListProps, count_words
from kiosk.ui.metrics import Metrics, TextRole
from kiosk.ui.qr import Code, drawn_px
from kiosk.ui.reading_layout import Box
from kiosk.ui.row_grid import RowMeasure
from kiosk.ui.surface import Surface
from kiosk.ui.turning import in_pages, turned

PAD_MM, GAP_MM, LINE_GAP_MM = 3.0, 6.0, 3.0
SHARE_ACROSS, SHARE_DOWN = 0.45, 0.55
"""The most a code takes of the width beside words, and of the height over them."""


@dataclass(frozen=True, slots=True)
class CodeLine:
    """Words beside a code.

    ``large`` ones, such as a number, are as large as titles; ``small`` ones, such
    as an address that cannot be broken, as button words.
    """

    text: str
    large: bool = False
    small: bool = False
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
    pad = 2 * round(metrics.mm(PAD_MM))
    width, height = surface.content_width, surface.content_height
    if surface.portrait:
        return min(width - pad, height * SHARE_DOWN)
    return min(height - pad, width * SHARE_ACROSS)


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
        """Return a page: each code beside as many lines as fit there, then the other lines."""
        said = [line if isinstance(line, CodeLine) else CodeLine(line) for line in lines]
        boxes = [self._code_box(code) for code in codes]
        beside = self._beside(boxes[0]) if boxes else self._alone()
        near = self._measured(said, beside.width) if boxes else []
        fit = max(n for n in range(len(near) + 1) if self._taken(near[:n]) <= beside.height)
        far = self._measured(said[fit:], self._alone().width)
        starts = in_pages([line.high for line in far], self._alone().height, self._gap)
        pages = (*range(len(codes)), *(len(codes) + start for start in (starts if far else ())))
        turning = turned(pages, anchor)
        number = turning.number
        coded = number < len(codes)
        shown = (
            near[:fit]
            if coded
            else [far[place - len(codes)] for place in turning.rows(len(codes) + len(far))]
        )
        return CodeProps(
            title=title,
            heading=turning.label,
            turning=turning,
            source="CodeScreen",
            words=count_words(*(line.text for line in shown)),
            code=codes[number].source if coded else "",
            description=description,
            code_box=boxes[number] if coded else NOWHERE,
            lines=tuple(shown),
            text_box=self._beside(boxes[number]) if coded else self._alone(),
            gap=self._gap,
        )

    def _code_box(self, code: Code) -> Box:
        surface = self._surface
        room = room_for_code(surface, self._metrics)
        side = drawn_px(code.modules, room, self._metrics.px_per_mm)
        x = (surface.content_width - side) / 2 if surface.portrait else self._pad
        y = self._pad
        return Box(math.floor(x), math.floor(y), side, side)

    def _beside(self, box: Box) -> Box:
        surface, gap = self._surface, round(self._metrics.mm(GAP_MM))
        if surface.portrait:
            top = box.y + box.height + gap
            width, height = surface.content_width, surface.content_height
            return Box(self._pad, top, width - 2 * self._pad, height - top - self._pad)
        left = box.x + box.width + gap
        right = surface.content_width - self._pad
        return Box(left, self._pad, right - left, surface.content_height - 2 * self._pad)

    def _alone(self) -> Box:
        pad, surface = self._pad, self._surface
        return Box(pad, pad, surface.content_width - 2 * pad, surface.content_height - 2 * pad)

    def _measured(self, said: Sequence[CodeLine], width: float) -> list[CodeLine]:
        found = []
        for line in said:
            role = TextRole.BUTTON if line.small else TextRole.BODY
            role = TextRole.TITLE if line.large else role
            weight = QFont.Weight.Bold if line.large else QFont.Weight.Normal
            high = math.ceil(self._measure.text(line.text, width, weight, role))
            found.append(replace(line, high=high))
        return found

    def _taken(self, lines: Sequence[CodeLine]) -> float:
        return sum(line.high for line in lines) + self._gap * max(0, len(lines) - 1)
