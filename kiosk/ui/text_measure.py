"""Measures the words of a page exactly as the QML ``Text`` items lay them out.

The QML side is a Column of ``spacing`` = ``gap_px`` with the heading (HEADING
size, weight 600), then each block: the key message in ``key_role``, the rest in BODY. List
items and actions are narrower by ``indent_px``, actions beside a sign by its
inset and at least as high as it is. Every Text has ``width`` set,
``wrapMode: Text.WordWrap``, ``lineHeight`` of its role, ``font.letterSpacing``
and the default ``renderType``.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from kiosk.content.model import Audience, Block, BlockKind, Span
from kiosk.ui.action_signs import NO_SIGN, SignSize, signed
from kiosk.ui.metrics import Metrics, TextRole, line_height
from kiosk.ui.styled_text import tidy, unbroken

HEADING_WEIGHT: Final = QFont.Weight.DemiBold
_INDENTED: Final = frozenset({BlockKind.ITEM, BlockKind.ACTION})


class TextMeasure:
    """One text column of one screen at one text size; a ``paging.Measure``."""

    def __init__(
        self,
        family: str,
        metrics: Metrics,
        audience: Audience,
        width_px: float,
        narrow_width_px: float,
        indent_px: float | None = None,
        gap_px: float | None = None,
        sign: SignSize = NO_SIGN,
    ) -> None:
        """Take the column's width, its width beside a figure and the size of signs.

        Indent and gap are the metrics' own if left out.
        """
        self._family = family
        self._metrics = metrics
        self._audience = audience
        self._widths = (width_px, narrow_width_px)
        self._indent = metrics.item_indent(audience) if indent_px is None else indent_px
        self._gap = metrics.paragraph_gap(audience) if gap_px is None else gap_px
        self._sign = sign
        self._fonts: dict[tuple[TextRole, QFont.Weight], QFont] = {}
        self._seen: dict[tuple[tuple[Span, ...], TextRole, QFont.Weight, float], float] = {}

    def __call__(self, heading: str, blocks: tuple[Block, ...], beside_figure: bool) -> float:
        """Return the height in pixels of the heading, the blocks and the gaps."""
        width = self._widths[beside_figure]
        heights = [self._block(block, width) for block in blocks if block.spans]
        if heading:
            heights.insert(0, self.heading(heading, width))
        return sum(heights) + self._gap * max(0, len(heights) - 1)

    def heading(self, words: str, width_px: float) -> float:
        """Return the height of a heading."""
        return self.text((Span(words),), TextRole.HEADING, width_px, HEADING_WEIGHT)

    def text(
        self,
        spans: tuple[Span, ...],
        role: TextRole,
        width_px: float,
        weight: QFont.Weight = QFont.Weight.Normal,
    ) -> float:
        """Return the height of one Text of a role, ``width_px`` wide."""
        key = (spans, role, weight, width_px)
        height = self._seen.get(key)
        if height is None:
            lines = self.lines(spans, role, width_px, weight)
            height = self._seen[key] = _set_in(lines, line_height(role))
        return height

    def lines(
        self, spans: tuple[Span, ...], role: TextRole, width_px: float, weight: QFont.Weight
    ) -> tuple[float, ...]:
        """Return the natural height of each line of a text."""
        layout = _layout(tidy(spans), self._font(role, weight))
        heights: list[float] = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width_px)
            line.setPosition(QPointF(0, sum(heights)))
            heights.append(line.height())
        layout.endLayout()
        return tuple(heights)

    def _block(self, block: Block, width: float) -> float:
        role = self._metrics.key_role if block.kind is BlockKind.KEY else TextRole.BODY
        spans = unbroken(block.spans)
        if signed(block) and self._sign != NO_SIGN:
            return max(self._sign.side, self.text(spans, role, width - self._sign.inset))
        indent = self._indent if block.kind in _INDENTED else 0
        return self.text(spans, role, width - indent)

    def _font(self, role: TextRole, weight: QFont.Weight) -> QFont:
        font = self._fonts.get((role, weight))
        if font is None:
            font = self._fonts[role, weight] = QFont(self._family)
            font.setPixelSize(self._metrics.pixel_size(role, self._audience))
            font.setWeight(weight)
            spacing = self._metrics.letter_spacing(role, self._audience)
            if spacing:
                font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
        return font


def button_width(family: str, metrics: Metrics, audience: Audience, words: str) -> float:
    """Return the width of button words on one line, in pixels."""
    font = QFont(family)
    font.setPixelSize(metrics.pixel_size(TextRole.BUTTON, audience))
    font.setWeight(QFont.Weight.Medium)
    return float(QFontMetricsF(font).horizontalAdvance(words))


def _set_in(lines: tuple[float, ...], multiplier: float) -> float:
    """Return the height of lines set closer or wider; the last is never cut short."""
    return sum(lines[:-1]) * multiplier + lines[-1] * max(multiplier, 1.0) if lines else 0.0


def _layout(spans: tuple[Span, ...], font: QFont) -> QTextLayout:
    layout = QTextLayout("".join(span.text for span in spans), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    layout.setFormats(_bold_ranges(spans))
    return layout


def _bold_ranges(spans: tuple[Span, ...]) -> list[QTextLayout.FormatRange]:
    ranges: list[QTextLayout.FormatRange] = []
    start = 0
    for span in spans:
        length = _utf16(span.text)
        if span.bold:
            bold = QTextLayout.FormatRange()
            bold.start, bold.length = start, length
            style = QTextCharFormat()
            style.setFontWeight(QFont.Weight.Bold)
            bold.format = style
            ranges.append(bold)
        start += length
    return ranges


def _utf16(text: str) -> int:
    """Return the length as Qt counts it."""
    return len(text.encode("utf-16-le")) // 2
