"""The list behind a screen of rows, laid out for the glass."""

from __future__ import annotations

from kiosk.session.state import Screen, SessionState
from kiosk.ui.context import Context
from kiosk.ui.question_lists import chosen, offers
from kiosk.ui.row_grid import RowMeasure
from kiosk.ui.rows import RowsProps, page_of
from kiosk.ui.support_lists import card_at, support_list
from kiosk.ui.surface import Surface
from kiosk.ui.word_lists import letter_tiles, words_of

OWN = frozenset({Screen.QUESTIONS, Screen.TAKE_AWAY, Screen.NURSE})
"""The screens of the visitor's own questions; without any they offer some."""


def rows_on_show(context: Context, state: SessionState, surface: Surface) -> RowsProps | None:
    """Return the rows of the place a visitor stands at, None where there are none."""
    place, audience = state.place, state.reading_audience
    metrics = surface.metrics(state.comfort.text)
    match place.screen:
        case Screen.WORDS:
            return letter_tiles(context.library, audience, surface, metrics, place.anchor)
        case Screen.LETTER:
            listing = words_of(context.library, audience, place.subject)
        case Screen.SUPPORT:
            listing = support_list(context, state)
        case Screen.HELPLINE if card_at(context, state) is None:
            listing = support_list(context, state)
        case Screen.OFFERS:
            listing = offers(context, state)
        case screen if screen in OWN and not chosen(context.library, state):
            listing = offers(context, state)
        case _:
            return None
    measure = RowMeasure(context.family, metrics, audience, surface)
    return page_of(listing, measure, place.anchor)
