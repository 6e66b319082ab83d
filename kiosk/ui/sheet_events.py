"""What a visitor did by pressing a choice of a sheet (pure)."""

from __future__ import annotations

from kiosk.content.model import Audience
from kiosk.session.events import (
    AboutOpened,
    EntryOpened,
    Event,
    Finished,
    MapShownAsList,
    PageTurned,
    PairOpened,
    SchemeChosen,
    SheetClosed,
    SheetOpened,
    SourcesOpened,
    StayedHere,
    StillChosen,
    TextSizeChosen,
    VesselsShown,
    WentHome,
)
from kiosk.session.state import IdlePhase, Scheme, SessionState, Sheet
from kiosk.ui.list_keys import list_event


def event_for(key: str, state: SessionState) -> Event | None:
    """Return the event of a choice 'kind:value', None for an unknown one."""
    kind, _, value = key.partition(":")
    return _page_event(kind, value, state) or _visit_event(kind, value, state) or list_event(key)


def _page_event(kind: str, value: str, state: SessionState) -> Event | None:
    match kind:
        case "list":
            return MapShownAsList(value == "yes")
        case "vessels":
            return VesselsShown(value == "yes")
        case "sources":
            return SourcesOpened(int(value))
        case "page":
            return PageTurned(int(value))
        case "pair":
            return PairOpened(state.place.subject, Audience(value))
        case "open":
            return EntryOpened(value)
        case "sheet":
            return SheetOpened(Sheet(value))
        case _:
            return None


def _visit_event(kind: str, value: str, state: SessionState) -> Event | None:
    match kind:
        case "text":
            return TextSizeChosen(int(value))
        case "scheme":
            return SchemeChosen(Scheme(value))
        case "still":
            return StillChosen(value == "yes")
        case "about":
            return AboutOpened()
        case "home":
            return WentHome()
        case "finish":
            return Finished()
        case "close" if state.phase is not IdlePhase.WARNING:
            return SheetClosed()
        case "stay" | "close":
            return StayedHere()
        case _:
            return None
