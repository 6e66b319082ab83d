"""The card of one organ, as pages that flow like any other (pure)."""

from __future__ import annotations

from kiosk.content.model import (
    Audience,
    Block,
    BlockKind,
    Organ,
    Page,
    Region,
    Span,
    Topic,
)
from kiosk.ui.context import Context

PLACE = "place:"
CLOSE = "close:"
"""Figures drawn as scenes: where an organ sits on the body, and the organ from close by."""


def organ_of(context: Context, organ_id: str, audience: Audience) -> Organ | None:
    """Return an organ by its id."""
    return next((o for o in context.library.organs(audience) if o.id == organ_id), None)


def organ_document(organ: Organ) -> Topic:
    """Return the organ's card: where it is and what it does, then its size and a surprise."""
    return Topic(
        id=organ.id,
        audience=organ.audience,
        title=organ.name,
        section="",
        icon="body",
        region=Region.ALL,
        pages=(
            Page(
                "Where it is",
                (
                    _words(organ.where, BlockKind.KEY),
                    _words(organ.job),
                    Block(BlockKind.FIGURE, figure=f"{PLACE}{organ.id}"),
                ),
                organ.facts,
            ),
            Page(
                "Did you know?",
                (
                    _words(organ.surprise, BlockKind.KEY),
                    _words(organ.size),
                    Block(BlockKind.FIGURE, figure=f"{CLOSE}{organ.id}"),
                ),
                organ.facts,
            ),
        ),
        review=organ.review,
    )


def _words(words: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Block:
    return Block(kind, (Span(words),))
