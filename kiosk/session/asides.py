"""Leaving the text one reads for Get help, for its sources or for its pair."""

from __future__ import annotations

from kiosk.content.model import Audience
from kiosk.session import places
from kiosk.session.idle import HELP_SCREENS
from kiosk.session.state import Place, Screen, SessionState, Sheet

SOURCED = {
    Screen.TOPIC: "topic",
    Screen.HELP_PAGES: "help",
    Screen.BODY_MAP: "organ",
    Screen.EXPLAINER: "explainer",
    Screen.TOUR: "tour",
    Screen.DECK: "deck",
    Screen.FIND: "deck",
}
"""Screens whose words have sources, and what their subject is called there."""


def open_help(state: SessionState) -> SessionState:
    """Open Get help; Back from it always leaves it, however often it was opened."""
    if state.place.screen is Screen.GET_HELP:
        return places.put_away(state)
    way = places.trail(state)
    while way and _is_help(way[-1]):
        way = way[:-1]
    return places.go(state, Place(Screen.GET_HELP), way)


def _is_help(place: Place) -> bool:
    of_help = place.screen is Screen.SOURCES and place.subject.startswith("help:")
    return of_help or place.screen in HELP_SCREENS


def open_help_pages(state: SessionState, group: str) -> SessionState:
    """Open the pages of one help group; groups stand side by side."""
    place = Place(Screen.HELP_PAGES, group)
    if state.place.screen is Screen.HELP_PAGES and state.place.subject != group:
        return places.go(state, place, state.history)
    return places.open_place(state, place)


def open_sources(state: SessionState, anchor: int) -> SessionState:
    """Show where the words come from, in the audience they are read in.

    The subject says what of: 'topic:<id>', 'help:<group id>', 'organ:<id>' and so on.
    """
    here = state.place
    if here.screen not in SOURCED or not here.subject:
        return state
    subject = f"{SOURCED[here.screen]}:{here.subject}"
    place = Place(Screen.SOURCES, subject, max(0, anchor), here.audience)
    return places.go(state, place, (*state.history, here))


def open_pair(state: SessionState, topic: str, audience: Audience) -> SessionState:
    """Turn this topic, and no other, to the other audience's words."""
    here = state.place
    if here.screen is not Screen.TOPIC or here.subject != topic:
        return state
    if audience is state.reading_audience:
        return places.put_away(state)
    if audience is state.audience:
        below = state.history[-1] if state.history else None
        if below and (below.screen, below.subject) == (Screen.TOPIC, topic):
            return places.go(state, below, state.history[:-1])
        return places.go(state, Place(Screen.TOPIC, topic), state.history)
    if audience is Audience.ADULT and state.sheet is not Sheet.GROWN_UPS:
        return state
    return places.open_place(state, Place(Screen.TOPIC, topic, audience=audience))
