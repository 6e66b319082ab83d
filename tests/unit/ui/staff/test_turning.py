"""Rows on several pages: none is lost, none stands twice."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.staff.turning import PER_PAGE, turning


def test_what_fits_on_one_page_needs_no_turning() -> None:
    assert turning(0, 0) is None
    assert turning(PER_PAGE, 3) is None


@given(st.integers(PER_PAGE + 1, 60), st.integers(-5, 100))
def test_turning_on_shows_every_row_once(count: int, anchor: int) -> None:
    here = turning(count, anchor)
    assert here is not None
    assert 0 <= here.first < count
    page, seen = turning(count, 0), []
    while page is not None:
        seen += range(page.first, min(count, page.first + PER_PAGE))
        following = None if page.next is None else turning(count, page.next)
        assert following is None or following.previous == page.first
        page = following
    assert seen == list(range(count))
