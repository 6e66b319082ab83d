"""Two short columns of a section where some rows need the whole width (pure)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def two_columns(whole: Iterable[bool]) -> Iterator[tuple[int, int]]:
    """Yield the line and side (0, 1) of each row; a ``whole`` row has a line to itself."""
    line, side = 0, 0
    for alone in whole:
        if alone and side:
            line, side = line + 1, 0
        yield line, side
        if alone or side:
            line, side = line + 1, 0
        else:
            side = 1
