"""The two screens of cards: the card itself, and the body map under a question."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from kiosk.session.state import Screen, SessionState
from kiosk.ui.body_map import derive_body_map
from kiosk.ui.context import Context
from kiosk.ui.decks import derive_deck, turned
from kiosk.ui.session_host import SessionHost
from kiosk.ui.surface import Surface
from kiosk.ui.text_measure import TextMeasure
from kiosk.ui.view_models.deck import DeckViewModel, FindViewModel

GAP_MM = 4.0


class CardScreens:
    """Owns their view models and shows the card a visitor stands at."""

    def __init__(self, host: SessionHost, context: Context, parent: QObject) -> None:
        self._context = context
        self._deck = DeckViewModel(host, parent)
        self._find = FindViewModel(host, parent)

    def use(self, context: Context) -> None:
        """Show this content from now on."""
        self._context = context

    def show(self, screen: Screen, state: SessionState, surface: Surface) -> QObject:
        """Show the card on ``screen`` (DECK or FIND) and return its view model."""
        if screen is Screen.DECK:
            self._deck.show(derive_deck(self._context, state, surface))
            return self._deck
        here = turned(self._context, state)
        question = here.card.question if here and surface.portrait else ""
        high = self._room(state, surface, question)
        left = replace(surface, content_height=surface.content_height - high)
        self._find.ask(question, high)
        self._find.show(derive_body_map(self._context, state, left))
        return self._find

    def _room(self, state: SessionState, surface: Surface, question: str) -> int:
        """Return the pixels that the question and the gap under it take."""
        if not question:
            return 0
        metrics, width = surface.metrics(state.comfort.text), surface.content_width
        audience = state.reading_audience
        measure = TextMeasure(self._context.family, metrics, audience, width, width)
        return round(measure.heading(question, width) + metrics.mm(GAP_MM))
