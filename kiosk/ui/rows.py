"""A list in pages of rows: what it holds, and what of it is on show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.ui.list_props import ListProps, count_words
from kiosk.ui.row_grid import RowGrid, RowMeasure, RowWords
from kiosk.ui.turning import turned


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


@dataclass(frozen=True, slots=True, kw_only=True)
class RowsProps(ListProps):
    """One page of a list as QML draws it."""

    note: str = ""
    rows: tuple[Row, ...] = ()
    grid: RowGrid = GRID


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
        heading=" \u00b7 ".join(part for part in (heading, turning.label) if part),
        note=listing.note,
        rows=tuple(row for _, row in shown),
        grid=grid,
        turning=turning,
        words=count_words(listing.note, *(f"{row.label} {row.aside}" for _, row in shown)),
    )


def page_starts(lengths: Sequence[int], cells: int) -> tuple[int, ...]:
    """Return where pages of ``cells`` rows begin; each part begins a page."""
    starts: list[int] = []
    before = 0
    for length in lengths:
        starts.extend(range(before, before + length, max(1, cells)))
        before += length
    return tuple(starts) or (0,)
