"""How many rows of a list fit on a page, and how high they are."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFont

from kiosk.content.model import Audience, Span
from kiosk.ui.metrics import Metrics, TextRole
from kiosk.ui.surface import Surface
from kiosk.ui.text_measure import TextMeasure, button_width

LEAST_MM, MOST_MM, GAP_MM = 20.0, 28.0, 4.0
NARROWEST_MM = 58.0
INSET_MM, ICON_MM, ARROW_MM, PADDING_MM = 4.0, 12.0, 8.0, 3.0
LIFT_MM = 0.9
ASIDE_GAP_MM = 1.0
"""The measures of ListRow.qml."""


@dataclass(frozen=True, slots=True)
class RowWords:
    """What one row says, and what stands beside its words."""

    label: str
    aside: str = ""
    icon: bool = False
    leads: bool = True


@dataclass(frozen=True, slots=True)
class RowGrid:
    """The cells of one page, in pixels; ``top`` is the room the note above them takes."""

    across: int = 1
    down: int = 1
    wide: float = 0.0
    high: float = 0.0
    top: float = 0.0

    @property
    def cells(self) -> int:
        return self.across * self.down


class RowMeasure:
    """Measures rows as ListRow.qml draws them."""

    def __init__(self, family: str, metrics: Metrics, audience: Audience, surface: Surface) -> None:
        self._family, self._audience = family, audience
        self._metrics = metrics
        self._surface = surface
        self._measure = TextMeasure(family, metrics, audience, 0, 0)

    def text(self, words: str, width: float, weight: QFont.Weight, role: TextRole) -> float:
        """Return the height of words with lineHeight 1."""
        return sum(self._measure.lines((Span(words),), role, width, weight)) if words else 0.0

    def natural(self, words: str) -> float:
        """Return how wide button words are on one line."""
        return button_width(self._family, self._metrics, self._audience, words)

    def room(self, row: RowWords, width: float) -> float:
        """Return the width a row leaves its words."""
        beside = 2 * INSET_MM + (ICON_MM if row.icon else 0) + (ARROW_MM if row.leads else 0)
        return width - self._metrics.mm(beside) - 2

    def holds(self, row: RowWords, width: float) -> bool:
        """Tell whether the longest word of a row finds room on a line."""
        widest = max((self.natural(word) for word in row.label.split()), default=0.0)
        return widest <= self.room(row, width)

    def row(self, row: RowWords, width: float) -> float:
        """Return how high a row of this width has to be."""
        mm = self._metrics.mm
        room = self.room(row, width)
        high = self.text(row.label, room, QFont.Weight.Medium, TextRole.BUTTON)
        if row.aside:
            aside = self.text(row.aside, room, QFont.Weight.Normal, TextRole.BUTTON)
            high += aside + mm(ASIDE_GAP_MM)
        return max(mm(LEAST_MM), math.ceil(high + mm(2 * PADDING_MM + LIFT_MM)))

    def grid(self, rows: Sequence[RowWords], note: str = "", most_across: int = 3) -> RowGrid:
        """Return the grid that shows most rows at once; the fewer columns, the better."""
        mm, surface = self._metrics.mm, self._surface
        gap = round(mm(GAP_MM))
        top = self.note(note)
        room = surface.content_height - top
        best = RowGrid()
        for across in range(1, most_across + 1):
            wide = math.floor((surface.content_width - (across - 1) * gap) / across)
            narrow = wide < mm(NARROWEST_MM) or not all(self.holds(row, wide) for row in rows)
            if across > 1 and narrow:
                break
            high = max((self.row(row, wide) for row in rows), default=mm(LEAST_MM))
            down = max(1, math.floor((room + gap) / (high + gap)))
            needed = max(1, math.ceil(len(rows) / across))
            if across == 1 or min(across * down, len(rows)) > min(best.cells, len(rows)):
                down = min(down, needed)
                spread = math.floor((room - (down - 1) * gap) / down)
                best = RowGrid(across, down, wide, max(high, min(mm(MOST_MM), spread)), top)
        return best

    def note(self, words: str) -> float:
        """Return the room words above the rows take, with the gap under them."""
        if not words:
            return 0.0
        width = self._surface.content_width
        high = self.text(words, width, QFont.Weight.Normal, TextRole.BUTTON)
        return math.ceil(high) + round(self._metrics.mm(GAP_MM))
