"""Which page of a list stands open (pure)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Turning:
    """The pages of a list: ``starts`` are the places of each page's first row."""

    starts: tuple[int, ...] = (0,)
    number: int = 0

    @property
    def many(self) -> bool:
        return len(self.starts) > 1

    @property
    def label(self) -> str:
        """Say which page this is, '' where there is only one."""
        return f"Page {self.number + 1} of {len(self.starts)}" if self.many else ""

    def anchor(self, step: int) -> int | None:
        """Return the start of the page ``step`` pages on, None past the ends."""
        number = self.number + step
        return self.starts[number] if 0 <= number < len(self.starts) else None

    def rows(self, count: int) -> range:
        """Return the places of the rows on this page, of ``count`` in all."""
        start = self.starts[self.number]
        after = self.anchor(1)
        return range(start, count if after is None else min(after, count))


def turned(starts: Sequence[int], anchor: int) -> Turning:
    """Return the pages, open at the one that holds row ``anchor``."""
    known = tuple(starts) or (0,)
    number = sum(start <= anchor for start in known) - 1
    return Turning(known, max(0, number))


def in_pages(heights: Sequence[float], room: float, gap: float) -> tuple[int, ...]:
    """Return where each page begins when rows of these heights fill ``room`` pixels."""
    starts = [0]
    used = 0.0
    for place, height in enumerate(heights):
        if place > starts[-1] and used + gap + height > room:
            starts.append(place)
            used = 0.0
        used += height + (gap if place > starts[-1] else 0.0)
    return tuple(starts)
