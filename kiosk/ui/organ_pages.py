"""The card of one organ, as pages that flow like any other (pure)."""

from __future__ import annotations

from kiosk.content.model import (
    Audience,
    Block,
    BlockKind,
    Organ,
    Page,
    Point,
    Region,
    Span,
    Topic,
)
from kiosk.ui.context import Context
from kiosk.ui.figure_picture import CloseUp, FigurePicture

PLACE = "place:"
CLOSE = "close:"
"""Figures drawn as scenes: where an organ sits on the body, and the organ from close by."""


LEAST_HIGH, MOST_HIGH = 0.28, 0.58
"""How much of the body a close-up shows: the neighbours that say where it is, at most the trunk."""
AROUND = 0.22
CROWN, CHIN = -0.015, 0.16
"""A view that would begin within the face begins above the crown instead."""


TRUNK = CloseUp(0.0, 0.0, MOST_HIGH)


def close_up(places: tuple[Point, ...]) -> CloseUp:
    """Return the view of an organ's places; what is spread wide is seen from its highest down."""
    if not places:
        return TRUNK
    top, bottom = min(p.y for p in places), max(p.y for p in places)
    high = min(MOST_HIGH, max(LEAST_HIGH, bottom - top + AROUND))
    middle = min((top + bottom) / 2, top + (high - AROUND / 2) / 2)
    x = sum(p.x for p in places) / len(places) / 2
    start, end = middle - high / 2, middle + high / 2
    if start < CHIN:
        return CloseUp(x, CROWN, min(MOST_HIGH, end - CROWN))
    return CloseUp(x, start, high)


def place_picture(organ: Organ) -> FigurePicture:
    """Return the figure come closer to an organ."""
    return FigurePicture(organ.audience, close_up(organ.places), organ.id)


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
