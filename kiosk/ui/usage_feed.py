"""Tells the counts what visitors do: that a visit began, which topic was opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from kiosk.content.kinds import Audience
from kiosk.session.idle import is_visit
from kiosk.session.state import IdlePhase, Screen, SessionState
from kiosk.ui.session_host import SessionHost


class Counts(Protocol):
    """What can be counted; never who."""

    def topic_opened(self, topic_id: str, audience: Audience) -> None: ...

    def visit_began(self, audience: Audience) -> None: ...


def visit_began(before: SessionState, after: SessionState) -> bool:
    """Whether somebody came who was not there: not one who undid a finish or left the pad."""
    came = is_visit(after) and before.place.screen is Screen.ATTRACT
    back = before.undo is not None and before.undo.place == after.place
    return came and not back


def topic_opened(before: SessionState, after: SessionState) -> str:
    """Return the id of the topic that came up anew, '' for none; going back opens nothing."""
    place = after.place
    if place.screen is not Screen.TOPIC or before.phase is IdlePhase.FINISHING:
        return ""
    shown = (before.place.screen, before.place.subject, before.reading_audience)
    went_back = bool(before.history) and before.history[-1] == place
    same = shown == (place.screen, place.subject, after.reading_audience)
    return "" if same or went_back else place.subject


class UsageFeed(QObject):
    """Compares each state with the one before. ``wanted``: the clinic lets things be counted."""

    def __init__(self, host: SessionHost, counts: Counts, wanted: Callable[[], bool]) -> None:
        super().__init__()
        self._host = host
        self._counts = counts
        self._wanted = wanted
        self._before = host.state
        host.changed.connect(self._look)

    def _look(self) -> None:
        before, after = self._before, self._host.state
        self._before = after
        if not self._wanted():
            return
        if visit_began(before, after):
            self._counts.visit_began(after.audience)
        topic = topic_opened(before, after)
        if topic:
            self._counts.topic_opened(topic, after.reading_audience)
