"""What staff do: every deed is kept, told to the audit log and answered with a sentence."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from kiosk.content.kinds import Audience
from kiosk.session.events import AudienceChosen
from kiosk.session.staff_events import CleaningBegan, StaffPageOpened
from kiosk.session.state import SessionState
from kiosk.staff.audit_events import AuditEvent
from kiosk.ui.session_host import SessionHost
from kiosk.ui.staff.helplines import toggled
from kiosk.ui.staff.pages import value_of
from kiosk.ui.staff.ports import Services

SAVED = "Saved."
_UNSAID = frozenset({"team_number", "clinic_name", "numbers_rung"})


class StaffDesk(QObject):
    """Serves the staff area; ``settled`` tells that settings changed, ``closing`` to end."""

    settled = Signal()
    changed = Signal()
    closing = Signal()

    def __init__(self, host: SessionHost, services: Services) -> None:
        super().__init__()
        self._host = host
        self.services = services
        self.chosen: dict[str, Any] = {}
        """What set-up has asked so far; kept when it is done."""
        self._notice = ""
        self._before = host.state

    @property
    def notice(self) -> str:
        """What became of the last deed, while its page is open."""
        return self._notice

    def settle(self, state: SessionState) -> None:
        """Take notice of a new state: a new page has no notice; leaving is told to the log."""
        before, self._before = self._before, state
        moved = replace(before.place, anchor=0) != replace(state.place, anchor=0)
        if moved and not (state.staff and state.place.subject == "settings"):
            self._notice = ""
        if before.staff and not state.staff:
            self._log_leaving(before)

    def tell(self, notice: str) -> None:
        """Show a sentence on the page that is open, or the next."""
        self._notice = notice
        self.changed.emit()

    def press(self, key: str) -> None:
        """Do what a row or choice of the staff area stands for; only for who is signed in."""
        if not self._host.state.staff:
            return
        kind, _, rest = key.partition(":")
        match kind:
            case "page":
                self._host.dispatch(StaffPageOpened(rest))
            case "audience":
                self._switch(Audience(rest))
            case "set":
                name, _, value = rest.partition(":")
                self.keep(name, value_of(name, value))
            case "rung":
                self._rang(rest)
            case "clean":
                self._log("cleaning")
                self._host.dispatch(CleaningBegan())
            case "close":
                self._log("close")
                self.closing.emit()

    def keep(self, name: str, value: object) -> None:
        """Change one setting."""
        before = getattr(self.services.store.settings, name)
        reason = self.services.store.change(**{name: value})
        details = {} if name in _UNSAID else {"before": str(before), "after": str(value)}
        self._log("setting", key=name, **details)
        self.settled.emit()
        self.tell(reason or SAVED)

    def keep_chosen(self) -> None:
        """Keep what set-up asked, all at once."""
        chosen, self.chosen = self.chosen, {}
        self.services.store.change(**chosen)
        self._log("set-up")
        self.settled.emit()

    def _switch(self, audience: Audience) -> None:
        if "audience" not in self.services.store.locked:
            self._host.dispatch(AudienceChosen(audience))
        self.keep("audience", audience)

    def _rang(self, helpline: str) -> None:
        rung = dict(self.services.store.settings.numbers_rung)
        self.keep("numbers_rung", toggled(rung, helpline, self._host.today()))

    def _log(self, action: str, **details: str) -> None:
        self.services.audit.write(AuditEvent.ADMIN, action=action, **details)

    def _log_leaving(self, before: SessionState) -> None:
        waited = self._host.now_ms() - before.since_ms
        untouched = waited >= self._host.rules.staff_limit_ms
        reason = "untouched" if untouched else "left"
        self.services.audit.write(AuditEvent.SESSION_EXPIRED, reason=reason)
