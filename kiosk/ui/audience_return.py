"""The audience goes back to the clinic's default: some time after the last visit, or at closing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta

from PySide6.QtCore import QObject, QTimer

from kiosk.clock import Clock
from kiosk.content.kinds import Audience
from kiosk.session.events import AudienceChosen
from kiosk.session.state import IdlePhase, Screen
from kiosk.settings.model import Settings
from kiosk.ui.session_host import SessionHost

LONGEST_NAP_MS = 30 * 60_000
"""The clock on the wall may be set while the timer sleeps: look again at least so often."""


def closings(settings: Settings, after: datetime) -> datetime | None:
    """Return the next closing after a moment, None where the clinic never closes."""
    if not settings.closing_time:
        return None
    at = time.fromisoformat(settings.closing_time)
    closing = after.replace(hour=at.hour, minute=at.minute, second=0, microsecond=0)
    return closing if closing > after else closing + timedelta(days=1)


def wait_ms(settings: Settings, empty_ms: int, looked: datetime, now: datetime) -> int | None:
    """Return how long until the audience goes back, 0 for now, None for never.

    ``empty_ms``: how long nobody has been there. ``looked``: when this was asked last.
    """
    waits = []
    if settings.return_after_minutes:
        waits.append(settings.return_after_minutes * 60_000 - empty_ms)
    closing = closings(settings, looked)
    if closing is not None:
        waits.append(int((closing - now) / timedelta(milliseconds=1)))
    return max(0, min(waits)) if waits else None


class AudienceReturn(QObject):
    """Looks only while nobody is there; ``keep`` stores the audience for the next start."""

    def __init__(
        self,
        host: SessionHost,
        clock: Clock,
        settings: Callable[[], Settings],
        keep: Callable[[Audience], object],
    ) -> None:
        super().__init__()
        self._host, self._clock = host, clock
        self._settings, self._keep = settings, keep
        self._empty_since: int | None = None
        self._looked = clock.now()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        host.changed.connect(self.look)
        self.look()

    def look(self) -> None:
        """Go back if it is time, else sleep until it may be."""
        state, settings = self._host.state, self._settings()
        self._timer.stop()
        if state.place.screen is not Screen.ATTRACT or state.phase is IdlePhase.FINISHING:
            self._empty_since = None
            return
        if self._empty_since is None:
            self._empty_since = self._host.now_ms()
        wanted = settings.default_audience
        if wanted is None or wanted is state.audience:
            self._looked = self._clock.now()
            return
        now, empty_ms = self._clock.now(), self._host.now_ms() - self._empty_since
        wait = wait_ms(settings, empty_ms, self._looked, now)
        self._looked = now
        if wait == 0:
            self._keep(wanted)
            self._host.dispatch(AudienceChosen(wanted))
        elif wait is not None:
            self._timer.start(min(wait, LONGEST_NAP_MS))
