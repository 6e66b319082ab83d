"""What each move of a visitor leads to."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.content.cards import FIND
from kiosk.session import asides, places
from kiosk.session.events import (
    AboutOpened,
    AnswerChosen,
    EntryOpened,
    HelpGroupOpened,
    HelpOpened,
    MapShownAsList,
    OrganTouched,
    PageTurned,
    PairOpened,
    SourcesOpened,
    TileOpened,
    VesselsShown,
    WentBack,
    WentHome,
)
from kiosk.session.state import FACES, Place, Screen, SessionState, Sheet

_ENTRY_SCREENS = frozenset(
    {Screen.BODY_MAP, Screen.ABOUT, Screen.WORDS, Screen.QUESTIONS, Screen.SUPPORT}
)

_WORDED = {
    "topic": Screen.TOPIC,
    "explainer": Screen.EXPLAINER,
    "tour": Screen.TOUR,
    "deck": Screen.DECK,
}
_DECKS = frozenset({Screen.DECK, Screen.FIND})

_TurnEvent = PageTurned | OrganTouched | MapShownAsList | VesselsShown | AnswerChosen
MoveEvent = (
    _TurnEvent
    | TileOpened
    | EntryOpened
    | HelpOpened
    | HelpGroupOpened
    | AboutOpened
    | SourcesOpened
    | PairOpened
    | WentBack
    | WentHome
)


def moved(state: SessionState, event: MoveEvent) -> SessionState:
    """Return the visit after a move; a move that leads nowhere changes nothing."""
    match event:
        case TileOpened(tile_id=tile, only_entry=""):
            return places.open_place(state, Place(Screen.SECTION, tile))
        case TileOpened(only_entry=entry) | EntryOpened(entry=entry):
            return _open_entry(state, entry)
        case PageTurned() | OrganTouched() | MapShownAsList() | VesselsShown() | AnswerChosen():
            return _turned(state, event)
        case HelpOpened():
            return asides.open_help(state)
        case HelpGroupOpened(group_id=group):
            return asides.open_help_pages(state, group)
        case AboutOpened():
            return places.open_place(state, Place(Screen.ABOUT))
        case SourcesOpened(anchor=anchor):
            return asides.open_sources(state, anchor)
        case PairOpened(topic_id=topic, audience=audience):
            return asides.open_pair(state, topic, audience)
        case WentBack() | WentHome():
            return _go_back(state) if isinstance(event, WentBack) else _go_home(state)
        case _:
            assert_never(event)


def _turned(state: SessionState, event: _TurnEvent) -> SessionState:
    """Return the visit on the same screen, showing another part of it."""
    match event:
        case PageTurned(anchor=anchor):
            return places.turn(state, replace(state.place, anchor=max(0, anchor), chosen=""))
        case OrganTouched(organ_id=organ):
            return _touch_map(state, replace(state.place, subject=organ, anchor=0))
        case MapShownAsList(as_list=as_list):
            return _touch_map(state, replace(state.place, as_list=as_list, anchor=0))
        case VesselsShown(vessels=vessels):
            return _touch_map(state, replace(state.place, vessels=vessels))
        case AnswerChosen(chosen=chosen):
            return _answer(state, chosen)
        case _:
            assert_never(event)


def _open_entry(state: SessionState, entry: str) -> SessionState:
    kind, _, name = entry.partition(":")
    if kind in _WORDED and name:
        screen = Screen.FIND if entry == f"deck:{FIND}" else _WORDED[kind]
        return places.open_place(state, Place(screen, name))
    if kind != "screen":
        return state
    if name == Screen.GET_HELP:
        return asides.open_help(state)
    if name == Screen.HOME:
        return _go_home(state)
    return places.open_place(state, Place(Screen(name))) if name in _ENTRY_SCREENS else state


def _answer(state: SessionState, chosen: str) -> SessionState:
    place = replace(state.place, chosen=chosen)
    heard = place.screen in _DECKS or (place.screen is Screen.ABOUT and chosen in FACES)
    return places.turn(state, place) if heard else state


def _touch_map(state: SessionState, place: Place) -> SessionState:
    return places.turn(state, place) if state.place.screen is Screen.BODY_MAP else state


def _go_home(state: SessionState) -> SessionState:
    return places.go(state, Place(Screen.HOME), ())


def _go_back(state: SessionState) -> SessionState:
    here = state.place
    if state.sheet is not Sheet.NONE:
        return places.put_away(state)
    if here.screen is Screen.BODY_MAP and here.subject:
        return _touch_map(state, replace(here, subject="", anchor=0))
    if here.chosen and here.screen in _DECKS:
        return _answer(state, "")
    if here.screen is Screen.HOME:
        return state
    if not state.history:
        return _go_home(state)
    return places.go(state, state.history[-1], state.history[:-1])
