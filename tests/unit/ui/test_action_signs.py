"""The signs beside actions are as large as their page has room for."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from kiosk.content.model import ActionKind, Audience, Block, BlockKind, Page, Span
from kiosk.session.state import TEXT_STEPS
from kiosk.ui.action_signs import NO_SIGN, SignSize, fitting_size, sign_sizes
from kiosk.ui.metrics import Metrics

ASK = Block(BlockKind.ACTION, (Span("Ask."),), action=ActionKind.ASK)
WORDS = Page("Words", (Block(BlockKind.KEY, (Span("Words."),)),), ())
ACTS = Page("Acts", (ASK,), ())
SIZES = (SignSize(100, 110), SignSize(60, 70), SignSize(30, 40))


def screens(table: dict[int, int]) -> Callable[[Sequence[Page], SignSize], int]:
    def count(pages: Sequence[Page], size: SignSize) -> int:
        assert pages == [ACTS]
        return table[size.side]

    return count


@pytest.mark.parametrize(
    ("table", "side"),
    [({100: 1, 60: 1, 30: 1}, 100), ({100: 2, 60: 1, 30: 1}, 60), ({100: 3, 60: 3, 30: 2}, 30)],
)
def test_the_largest_that_costs_no_more_screens(table: dict[int, int], side: int) -> None:
    assert fitting_size((WORDS, ACTS), SIZES, screens(table)).side == side


def test_pages_without_actions_are_not_laid_out_for_them() -> None:
    assert fitting_size((WORDS,), SIZES, screens({})) == NO_SIGN


def test_an_action_without_a_kind_has_no_sign() -> None:
    plain = Page("Acts", (Block(BlockKind.ACTION, (Span("Ask."),)),), ())
    assert fitting_size((plain,), SIZES, screens({})) == NO_SIGN


@pytest.mark.parametrize("text", TEXT_STEPS)
@pytest.mark.parametrize("audience", Audience)
def test_every_size_is_a_picture_that_can_be_seen(text: int, audience: Audience) -> None:
    metrics = Metrics.for_screen(1280, 800, 10.1, text)
    sizes = sign_sizes(metrics, audience)
    sides = [size.side for size in sizes]
    assert sides == sorted(set(sides), reverse=True)
    assert sides[0] >= metrics.mm(20)
    assert sides[-1] >= metrics.mm(7)
    assert all(size.inset > size.side for size in sizes)
