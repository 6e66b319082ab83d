"""What of a session is counted: that a visit began, each topic once in it, and one face."""

from __future__ import annotations

from typing import Protocol

from kiosk.content.kinds import Audience
from kiosk.session.idle import is_visit
from kiosk.session.state import Screen, SessionState


class Counts(Protocol):
    """Where counts go; ``UsageStore`` is one."""

    def topic_opened(self, topic_id: str, audience: Audience) -> None: ...

    def visit_began(self, audience: Audience) -> None: ...

    def face(self, name: str) -> None: ...


class VisitCounts:
    """Follows a session. Which topics the present visit has opened is forgotten with the next.

    Coming Back to a topic, undoing a Finish and leaving the PIN pad count nothing.
    """

    def __init__(self, counts: Counts, state: SessionState) -> None:
        self._counts = counts
        self._before = state
        self._opened: set[tuple[str, Audience]] = set()
        self._faced = False

    def follow(self, state: SessionState) -> None:
        """Count what is new in ``state``."""
        before, self._before = self._before, state
        if before.place.screen is Screen.ATTRACT and is_visit(state) and not _undone(before, state):
            self._opened.clear()
            self._faced = False
            self._counts.visit_began(state.audience)
        opened = (state.place.subject, state.reading_audience)
        if state.place.screen is Screen.TOPIC and opened not in self._opened:
            self._opened.add(opened)
            self._counts.topic_opened(*opened)
        if state.place.screen is Screen.ABOUT and state.place.chosen and not self._faced:
            self._faced = True
            self._counts.face(state.place.chosen)


def _undone(before: SessionState, state: SessionState) -> bool:
    """Tell whether a finished visit was taken up again."""
    kept = before.undo
    return kept is not None and (kept.place, kept.history) == (state.place, state.history)
