"""Rows that do not all fit stand on several pages (pure)."""

from __future__ import annotations

from dataclasses import dataclass

PER_PAGE = 4
"""So many rows of two lines fit at every size of glass and words."""


@dataclass(frozen=True, slots=True)
class Turning:
    """``first`` is the row the page begins with; the others are those of the pages beside it."""

    first: int
    label: str
    previous: int | None
    next: int | None


def turning(count: int, anchor: int) -> Turning | None:
    """Return the page of ``count`` rows that holds row ``anchor``; None for a single page."""
    pages = -(-count // PER_PAGE)
    if pages < 2:
        return None
    number = min(max(0, anchor) // PER_PAGE, pages - 1)
    first = number * PER_PAGE
    return Turning(
        first=first,
        label=f"Page {number + 1} of {pages}",
        previous=first - PER_PAGE if number else None,
        next=first + PER_PAGE if number + 1 < pages else None,
    )
