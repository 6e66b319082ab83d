"""The drawn signs beside the actions of a page: how large they stand (pure)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.content.model import Audience, Block, BlockKind, Page
from kiosk.ui.metrics import Metrics, TextRole

SIDES_EM = (3.6, 3.2, 2.8, 2.5, 2.2, 2.0, 1.8, 1.5, 1.3)
"""Sides a sign may have, in em of the body, the largest first."""
MOST_MM, LEAST_MM = 22.0, 7.0
GAP_EM = 0.45


@dataclass(frozen=True, slots=True)
class SignSize:
    """The side of a sign and how far the words beside it stand in, in pixels."""

    side: int = 0
    inset: int = 0


NO_SIGN = SignSize()


def signed(block: Block) -> bool:
    """Tell whether a sign stands beside the words of ``block``."""
    return block.kind is BlockKind.ACTION and block.action is not None


def sign_sizes(metrics: Metrics, audience: Audience) -> tuple[SignSize, ...]:
    """Return the sizes a sign may have, the largest first."""
    em = metrics.pixel_size(TextRole.BODY, audience)
    most, least = metrics.mm(MOST_MM), metrics.mm(LEAST_MM)
    sides = dict.fromkeys(round(min(most, max(least, share * em))) for share in SIDES_EM)
    return tuple(SignSize(side, side + round(GAP_EM * em)) for side in sides)


def fitting_size(
    pages: Sequence[Page],
    sizes: Sequence[SignSize],
    count: Callable[[Sequence[Page], SignSize], int],
) -> SignSize:
    """Return the largest size that costs no more screens than the smallest does.

    ``count`` tells how many screens pages take with signs of a size. Where
    ``pages`` have no signs the size is ``NO_SIGN``.
    """
    acting = [page for page in pages if any(map(signed, page.blocks))]
    if not acting:
        return NO_SIGN
    fewest = count(acting, sizes[-1])
    return next(size for size in sizes if count(acting, size) <= fewest)
