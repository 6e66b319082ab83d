"""The only mutable object of a visit: it holds the state and hands events to the reducer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.clock import Clock
from kiosk.content.model import Audience
from kiosk.session.events import Event, Ticked
from kiosk.session.idle import counts_down, deadline_ms
from kiosk.session.reduce import reduce
from kiosk.session.rules import Rules
from kiosk.session.state import SessionState, fresh
from kiosk.ui.surface import Surface


class SessionHost(QObject):
    """Holds SessionState and Surface; ``changed`` tells that either is new."""

    changed = Signal()
    placed = Signal()
    """Another screen, page or sheet stands under the finger."""

    def __init__(
        self, audience: Audience, rules: Rules, clock: Clock, surface: Surface | None = None
    ) -> None:
        super().__init__()
        self._rules = rules
        self._clock = clock
        self._state = fresh(audience, rules.comfort)
        self._surface = surface or Surface()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tick)

    @property
    def state(self) -> SessionState:
        return self._state

    @property
    def surface(self) -> Surface:
        return self._surface

    @property
    def rules(self) -> Rules:
        return self._rules

    def now_ms(self) -> int:
        """Return the monotonic time the state's times are counted in."""
        return self._clock.monotonic_ms()

    def today(self) -> date:
        """Return the date on the wall."""
        return self._clock.today()

    def follow(self, rules: Rules) -> None:
        """Go by these rules from now on."""
        self._rules = rules
        self._wind()

    def dispatch(self, event: Event) -> None:
        """Let something happen."""
        before = self._state
        self._state = reduce(before, event, self.now_ms(), self._rules)
        self._wind()
        if self._state == before:
            return
        if (before.place, before.sheet) != (self._state.place, self._state.sheet):
            self.placed.emit()
        self.changed.emit()

    def resize(self, width: int, height: int) -> None:
        """Take a new size of the window, in pixels."""
        self._settle(replace(self._surface, width=width, height=height))

    def resize_content(self, width: int, height: int) -> None:
        """Take a new size of the room between header and bar, in pixels."""
        self._settle(replace(self._surface, content_width=width, content_height=height))

    def _settle(self, surface: Surface) -> None:
        if surface != self._surface:
            self._surface = surface
            self.changed.emit()

    def tick(self) -> None:
        """Let the time that went by have its effect."""
        before = self._state
        self.dispatch(Ticked())
        if self._state == before and counts_down(before):
            self.changed.emit()

    def _wind(self) -> None:
        """Sleep until the next moment that matters; a still screen wakes nothing."""
        due = deadline_ms(self._state, self._rules)
        if due is None:
            self._timer.stop()
            return
        wait = due - self.now_ms()
        if counts_down(self._state):
            wait = min(wait, 1000)
        self._timer.start(max(1, wait))
