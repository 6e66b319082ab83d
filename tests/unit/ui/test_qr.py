"""What a code holds, how large it is, and that a phone gets exactly the text."""

from __future__ import annotations

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.qr import (
    CAPACITY,
    MODULE_MM,
    QUIET,
    code_of,
    drawn_px,
    module_px,
    most_bytes,
    split,
)
from tests.unit.ui.qr_reader import read, squares

PX_PER_MM = 5.88


@pytest.mark.parametrize(("version", "most"), list(enumerate(CAPACITY, 1)))
def test_capacities_are_those_of_the_encoder(version: int, most: int) -> None:
    full = segno.make("x" * most, error="m", micro=False, boost_error=False)
    more = segno.make("x" * (most + 1), error="m", micro=False, boost_error=False)
    assert (full.version, more.version) == (version, version + 1)


@pytest.mark.parametrize("text", ["tel:131120", "My questions\n1. Will it hurt?", "x" * 400])
def test_a_code_holds_exactly_its_text_at_level_m(text: str) -> None:
    code = code_of(text)
    made = segno.make(text, error="m", micro=False, boost_error=False)
    assert squares(code) == [list(row) for row in made.matrix]
    assert (code.text, code.modules) == (text, made.symbol_size(border=0)[0])
    assert made.error == "M"
    assert read(squares(code)) == text


@given(st.floats(60, 1200), st.floats(3, 12))
def test_a_code_that_is_said_to_fit_does_with_squares_large_enough(
    side: float, px_per_mm: float
) -> None:
    most = most_bytes(side, px_per_mm)
    if not most:
        assert side < (21 + 2 * QUIET) * module_px(px_per_mm)
        return
    modules = 17 + 4 * (CAPACITY.index(most) + 1)
    drawn = drawn_px(modules, side, px_per_mm)
    assert drawn <= side
    assert drawn % (modules + 2 * QUIET) == 0
    assert drawn / (modules + 2 * QUIET) >= MODULE_MM * px_per_mm


def test_a_short_text_is_not_drawn_huge() -> None:
    assert drawn_px(25, 4000, PX_PER_MM) <= 33 * 1.4 * PX_PER_MM


lines = st.lists(st.text("abc é?", min_size=1, max_size=70), min_size=1, max_size=25)


@given(lines, st.integers(120, 700))
def test_all_lines_are_taken_away_in_order_in_codes_that_fit(said: list[str], most: int) -> None:
    texts = split("My questions", said, most)
    assert all(len(text.encode()) <= most for text in texts)
    bodies = [text.split("\n", 1) for text in texts]
    assert "\n".join(body for _, body in bodies) == "\n".join(said)
    count = len(texts)
    if count == 1:
        assert bodies[0][0] == "My questions"
    else:
        assert [head for head, _ in bodies] == [
            f"My questions ({place} of {count})" for place in range(1, count + 1)
        ]


def test_one_code_is_enough_until_it_is_full_then_there_are_two() -> None:
    said = [f"{number}. " + "x" * 60 for number in range(1, 9)]
    whole = "\n".join(["My questions", *said])
    assert split("My questions", said, len(whole)) == (whole,)
    assert len(split("My questions", said, len(whole) - 1)) == 2
    assert split("My questions", [], 100) == ()


def test_a_line_too_long_for_any_code_stands_alone() -> None:
    texts = split("T", ["a", "x" * 300, "b"], 100)
    assert [text.split("\n", 1)[1] for text in texts] == ["a", "x" * 300, "b"]
