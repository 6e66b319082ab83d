"""Millimetres on the glass to pixels, and the size of every kind of text."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from kiosk.content.model import Audience
from kiosk.session.state import LARGE_TEXT

MM_PER_INCH: Final = 25.4
CAP_EM: Final = 0.70
"""Height of a capital letter of the typeface, in em."""
NATURAL_LINE_EM: Final = 1.25
"""The typeface's own line height, in em, which line height multipliers multiply."""
BODY_SPACING_EM: Final = 0.02
PARAGRAPH_GAP_LINES: Final = 0.36
ITEM_INDENT_EM: Final = 1.2


class TextRole(StrEnum):
    """What a text is for; decides its size and how it grows."""

    BODY = "body"
    LEAD = "lead"
    CAPTION = "caption"
    HEADING = "heading"
    BUTTON = "button"
    TITLE = "title"
    ATTRACT = "attract"


_CAP_MM: Final = MappingProxyType(
    {
        TextRole.BODY: 4.0,
        TextRole.LEAD: 4.6,
        TextRole.HEADING: 4.6,
        TextRole.CAPTION: 3.2,
        TextRole.BUTTON: 3.2,
        TextRole.TITLE: 6.0,
        TextRole.ATTRACT: 12.0,
    }
)
_CHILD_BODY_CAP_MM: Final = 4.4
_FULL_GROWTH: Final = frozenset({TextRole.BODY, TextRole.LEAD, TextRole.CAPTION})
_LARGE: Final = frozenset({TextRole.TITLE, TextRole.ATTRACT, TextRole.HEADING})
_HELD_GROWTH: Final = MappingProxyType({100: 100, 125: 115, 160: 130, 200: 140})


def line_height(role: TextRole) -> float:
    """Return the multiplier of the typeface's own line height (QML ``lineHeight``)."""
    return 0.92 if role in _LARGE else 1.16


@dataclass(frozen=True, slots=True)
class Metrics:
    """One screen at one text size. ``text`` is a percentage: 100, 125, 160 or 200."""

    px_per_mm: float
    text: int

    def __post_init__(self) -> None:
        if not (math.isfinite(self.px_per_mm) and self.px_per_mm > 0):
            raise ValueError(f"px_per_mm must be a positive number, not {self.px_per_mm}")
        if self.text not in _HELD_GROWTH:
            raise ValueError(f"text must be one of {tuple(_HELD_GROWTH)}, not {self.text}")

    @classmethod
    def for_screen(cls, width_px: int, height_px: int, inches: float, text: int) -> Metrics:
        """Make the metrics of a screen from its diagonal; ValueError if it has no size."""
        if width_px <= 0 or height_px <= 0 or not inches > 0:
            raise ValueError(f"no such screen: {width_px}x{height_px}, {inches} inches")
        return cls(math.hypot(width_px, height_px) / (inches * MM_PER_INCH), text)

    def mm(self, millimetres: float) -> float:
        """Return so many millimetres of glass in pixels."""
        return millimetres * self.px_per_mm

    def pixel_size(self, role: TextRole, audience: Audience) -> int:
        """Return the em size in whole pixels (QML ``font.pixelSize``)."""
        child_body = role is TextRole.BODY and audience is Audience.CHILD
        cap = _CHILD_BODY_CAP_MM if child_body else _CAP_MM[role]
        growth = self.text if role in _FULL_GROWTH else _HELD_GROWTH[self.text]
        return max(1, round(self.mm(cap) / CAP_EM * growth / 100))

    def letter_spacing(self, role: TextRole, audience: Audience) -> float:
        """Return the extra pixels after each letter (QML ``font.letterSpacing``)."""
        if role is not TextRole.BODY:
            return 0.0
        return BODY_SPACING_EM * self.pixel_size(role, audience)

    def line_px(self, role: TextRole, audience: Audience) -> float:
        """Return about how many pixels one line takes, for spacing and room."""
        return self.pixel_size(role, audience) * NATURAL_LINE_EM * line_height(role)

    @property
    def large(self) -> bool:
        """Whether room is so dear that key messages take the body's size."""
        return self.text >= LARGE_TEXT

    @property
    def repeats_heading(self) -> bool:
        """Whether a page that continues another says its heading again."""
        return not self.large

    @property
    def key_role(self) -> TextRole:
        """The role of a page's key message."""
        return TextRole.BODY if self.large else TextRole.LEAD

    def paragraph_gap(self, audience: Audience) -> int:
        """Return the pixels between two blocks of a page (the spacing of their Column)."""
        share = PARAGRAPH_GAP_LINES / 2 if self.large else PARAGRAPH_GAP_LINES
        return round(share * self.line_px(TextRole.BODY, audience))

    def item_indent(self, audience: Audience) -> int:
        """Return the pixels a list item's words stand in from the left."""
        return round(ITEM_INDENT_EM * self.pixel_size(TextRole.BODY, audience))
