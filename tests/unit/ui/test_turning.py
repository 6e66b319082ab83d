"""A list is cut into pages that hold each row once."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.rows import page_starts
from kiosk.ui.turning import Turning, in_pages, turned


@given(
    st.lists(st.floats(10, 90), max_size=30),
    st.floats(100, 400),
    st.floats(0, 10),
)
def test_rows_of_any_height_fill_pages_and_never_more(
    heights: list[float], room: float, gap: float
) -> None:
    starts = in_pages(heights, room, gap)
    pages = [turned(starts, start).rows(len(heights)) for start in starts]
    assert [place for page in pages for place in page] == list(range(len(heights)))
    for page in pages:
        taken = sum(heights[place] for place in page) + gap * max(0, len(page) - 1)
        assert taken <= room + 1e-6
    for page, after in itertools.pairwise(pages):
        with_one_more = [heights[place] for place in (*page, after[0])]
        assert sum(with_one_more) + gap * len(page) > room - 1e-6


def test_a_row_too_high_for_any_page_has_its_own() -> None:
    assert in_pages([10, 500, 10], 100, 4) == (0, 1, 2)


@given(st.lists(st.integers(0, 12), max_size=4), st.integers(1, 9))
def test_each_part_begins_a_page(lengths: list[int], cells: int) -> None:
    starts = page_starts(lengths, cells)
    count = sum(lengths)
    pages = [turned(starts, start).rows(count) for start in starts]
    assert [place for page in pages for place in page] == list(range(count))
    assert all(len(page) <= cells for page in pages)
    firsts = {sum(lengths[:n]) for n, length in enumerate(lengths) if length}
    assert firsts <= set(starts) | (set() if count else {0})


@pytest.mark.parametrize(
    ("anchor", "number", "before", "after"),
    [(0, 0, None, 4), (3, 0, None, 4), (4, 1, 0, 8), (99, 2, 4, None), (-1, 0, None, 4)],
)
def test_the_page_of_a_row_is_found_again(
    anchor: int, number: int, before: int | None, after: int | None
) -> None:
    turning = turned((0, 4, 8), anchor)
    assert (turning.number, turning.anchor(-1), turning.anchor(1)) == (number, before, after)
    assert turning.label == f"Page {number + 1} of 3"


def test_one_page_says_nothing_of_pages() -> None:
    assert Turning().label == ""
    assert list(Turning().rows(3)) == [0, 1, 2]
