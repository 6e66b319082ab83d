"""A list in pages of rows: what it holds, and what of it is on show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.ui.row_grid import RowGrid, RowMeasure, RowWords
from kiosk.ui.turning import Turning, turned


@dataclass(frozen=True, slots=True)
class Row:
    """One row. ``key`` is 'kind:value', see ``list_keys``; ``selected`` rows are chosen ones."""

    key: str
    label: str
    aside: str = ""
    icon: str = ""
    tint: str = ""
    hint: str = ""
    selected: bool = False
    toggles: bool = False
    leads: bool = True


@dataclass(frozen=True, slots=True)
class Part:
    """Rows that stand together on pages of their own, under a heading that may be ''."""

    rows: tuple[Row, ...]
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """A whole list. ``note`` stands above the rows of every page."""

    title: str
    parts: tuple[Part, ...]
    note: str = ""
    most_across: int = 2


GRID = RowGrid()
TURNING = Turning()


@dataclass(frozen=True, slots=True)
class RowsProps:
    """One page of a list as QML draws it."""

    title: str = ""
    heading: str = ""
    note: str = ""
    rows: tuple[Row, ...] = ()
    grid: RowGrid = GRID
    turning: Turning = TURNING

    @property
    def large_title(self) -> str:
        """The title where a heading has no line of its own."""
        if not self.turning.many:
            return self.title
        return f"{self.title} ({self.turning.number + 1} of {len(self.turning.starts)})"

    @property
    def words(self) -> int:
        """How many words there are to read."""
        texts = [self.note, *(f"{row.label} {row.aside}" for row in self.rows)]
        return len(" ".join(texts).split())


def page_of(listing: Listing, measure: RowMeasure, anchor: int) -> RowsProps:
    """Return the page of a list that holds row ``anchor``."""
    said = [
        RowWords(r.label, r.aside, bool(r.icon), r.leads) for p in listing.parts for r in p.rows
    ]
    grid = measure.grid(said, listing.note, listing.most_across)
    turning = turned(page_starts([len(part.rows) for part in listing.parts], grid.cells), anchor)
    rows = [(part.heading, row) for part in listing.parts for row in part.rows]
    shown = [rows[place] for place in turning.rows(len(rows))]
    heading = shown[0][0] if shown else ""
    return RowsProps(
        title=listing.title,
        heading=" - ".join(part for part in (heading, turning.label) if part),
        note=listing.note,
        rows=tuple(row for _, row in shown),
        grid=grid,
        turning=turning,
    )


def page_starts(lengths: Sequence[int], cells: int) -> tuple[int, ...]:
    """Return where pages of ``cells`` rows begin; each part begins a page."""
    starts: list[int] = []
    before = 0
    for length in lengths:
        starts.extend(range(before, before + length, max(1, cells)))
        before += length
    return tuple(starts) or (0,)
