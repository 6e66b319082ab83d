"""The body map with a question over it."""

from __future__ import annotations

from dataclasses import replace

from kiosk.session.state import SessionState
from kiosk.ui.body_map import derive_body_map
from kiosk.ui.context import Context
from kiosk.ui.decks import turned
from kiosk.ui.surface import Surface
from kiosk.ui.text_measure import TextMeasure
from kiosk.ui.view_models.deck import FindViewModel

GAP_MM = 4.0


def show_find(view: FindViewModel, context: Context, state: SessionState, surface: Surface) -> None:
    """Show the card's question, and the map in the room that it leaves."""
    here = turned(context, state)
    question = here.card.question if here and surface.portrait else ""
    high = _room(context, state, surface, question)
    left = replace(surface, content_height=surface.content_height - high)
    view.ask(question, high)
    view.show(derive_body_map(context, state, left))


def _room(context: Context, state: SessionState, surface: Surface, question: str) -> int:
    """Return the pixels that the question and the gap under it take."""
    if not question:
        return 0
    metrics, width = surface.metrics(state.comfort.text), surface.content_width
    measure = TextMeasure(context.family, metrics, state.reading_audience, width, width)
    return round(measure.heading(question, width) + metrics.mm(GAP_MM))
