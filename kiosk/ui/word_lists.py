"""Words from A to Z: the letters, and the words of one (pure but for the measuring)."""

from __future__ import annotations

import math

from kiosk.content.library import Library
from kiosk.content.model import Audience, Term
from kiosk.ui.metrics import Metrics
from kiosk.ui.row_grid import GAP_MM, LEAST_MM, RowGrid
from kiosk.ui.rows import Listing, Part, Row, RowsProps, page_starts
from kiosk.ui.surface import Surface
from kiosk.ui.turning import turned

MOST_TILE_MM = 34.0


def letter_of(term: Term) -> str:
    """Return the capital a word stands under."""
    return next((char.upper() for char in term.word if char.isalnum()), "")


def letters(library: Library, audience: Audience) -> tuple[str, ...]:
    """Return the capitals under which there are words."""
    return tuple(sorted({letter for t in library.words(audience) if (letter := letter_of(t))}))


def letter_tiles(
    library: Library, audience: Audience, surface: Surface, metrics: Metrics, anchor: int
) -> RowsProps:
    """Return a page of letter tiles, as large as they may be."""
    known = letters(library, audience)
    grid = tile_grid(len(known), surface, metrics)
    turning = turned(page_starts([len(known)], grid.cells), anchor)
    shown = (known[place] for place in turning.rows(len(known)))
    return RowsProps(
        title="Words",
        heading=turning.label,
        rows=tuple(
            Row(f"letter:{letter}", letter, hint=f"Words that begin with {letter}")
            for letter in shown
        ),
        grid=grid,
        turning=turning,
        source="LettersScreen",
    )


def tile_grid(count: int, surface: Surface, metrics: Metrics) -> RowGrid:
    """Return the grid whose tiles are largest; where not all fit, as many as do at 20 mm."""
    gap, least = round(metrics.mm(GAP_MM)), metrics.mm(LEAST_MM)
    width, height = surface.content_width, surface.content_height

    def side(room: float, tiles: int) -> int:
        return math.floor((room - (tiles - 1) * gap) / tiles)

    most_across = max(1, math.floor((width + gap) / (least + gap)))
    most_down = max(1, math.floor((height + gap) / (least + gap)))
    best = (0, -most_across, most_down)
    for across in range(1, most_across + 1):
        down = max(1, math.ceil(count / across))
        if down <= most_down:
            best = max(best, (min(side(width, across), side(height, down)), -across, down))
    across, down = -best[1], best[2]
    most = round(metrics.mm(MOST_TILE_MM))
    return RowGrid(across, down, min(most, side(width, across)), min(most, side(height, down)))


def words_of(library: Library, audience: Audience, letter: str) -> Listing:
    """Return the words that begin with a letter."""
    rows = tuple(
        Row(f"word:{term.id}", term.word[:1].upper() + term.word[1:], leads=False)
        for term in library.words(audience)
        if letter_of(term) == letter
    )
    return Listing(f"Words: {letter}", (Part(rows),), most_across=3)
