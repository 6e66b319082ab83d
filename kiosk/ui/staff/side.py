"""The staff's side of the kiosk as one: desk, pads and papers, and what they show."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from kiosk.content.kinds import Region
from kiosk.session.staff_events import SetUpStepped
from kiosk.session.state import Screen, SessionState
from kiosk.ui.session_host import SessionHost
from kiosk.ui.staff import helplines, pages
from kiosk.ui.staff.desk import StaffDesk
from kiosk.ui.staff.pad_desk import PadDesk
from kiosk.ui.staff.pages import StaffProps, StaffRow
from kiosk.ui.staff.papers import Papers
from kiosk.ui.staff.ports import Services
from kiosk.ui.staff.turning import PER_PAGE, Turning, turning

_WELCOME = "A few questions before the first visitor."


class StaffSide(QObject):
    """``changed`` tells that something here is new, though the session is not."""

    changed = Signal()

    def __init__(
        self,
        host: SessionHost,
        services: Services,
        versions: Sequence[tuple[str, str]],
    ) -> None:
        super().__init__()
        self._host = host
        self._services = services
        self.papers = Papers(services, host.today, versions)
        self.desk = StaffDesk(host, services)
        self.pads = PadDesk(host, self.desk, services.keeper, services.order)
        self.desk.changed.connect(self.changed)
        self.pads.changed.connect(self.changed)

    def close(self) -> None:
        """Wait for a PIN that is being checked."""
        self.pads.close()

    def settle(self, state: SessionState) -> None:
        """Take notice of a new state."""
        if not state.staff or not state.place.subject:
            self.papers.close()
        self.desk.settle(state)
        self.pads.settle(state)

    def press(self, key: str) -> None:
        """Take a row of the staff area or of set-up."""
        kind, _, value = key.partition(":")
        if kind == "country" and self._host.state.place.screen is Screen.SET_UP:
            self.desk.chosen["country"] = Region(value)
            self._host.dispatch(SetUpStepped("number"))
        else:
            self.desk.press(key)

    def props(self, state: SessionState) -> StaffProps:
        """Return the rows of the page that is open."""
        if state.place.screen is Screen.SET_UP:
            return StaffProps(words=f"Step 1 of 4. {_WELCOME}", rows=_countries())
        locked = self._services.store.locked
        subject = state.place.subject
        first = subject == pages.ROOT
        rows = self._rows(subject)
        shown = self.turning(state)
        return StaffProps(
            words=helplines.WORDS if subject == "helplines" else _limit_words(subject),
            notice=self.desk.notice,
            audiences=tuple(pages.audience_rows(locked, state.audience)) if first else (),
            rows=rows[shown.first : shown.first + PER_PAGE] if shown else rows,
        )

    def turning(self, state: SessionState) -> Turning | None:
        """Return where the open page's rows can be turned to; None where all stand at once."""
        if not state.staff or state.place.subject != "helplines":
            return None
        return turning(len(self.papers.helplines()), state.place.anchor)

    def _rows(self, subject: str) -> tuple[StaffRow, ...]:
        settings, locked = self._services.store.settings, self._services.store.locked
        match subject:
            case "settings":
                return pages.settings_rows(
                    settings, locked, helplines=bool(self.papers.helplines())
                )
            case "text":
                return pages.text_rows(settings)
            case "country":
                return pages.country_rows(settings)
            case "limits":
                return pages.limits_rows(settings, locked)
            case "helplines":
                rung = dict(settings.numbers_rung)
                lines = self.papers.helplines()
                return helplines.helpline_rows(lines, rung, self._host.today())
            case "close":
                return pages.close_rows()
            case _:
                limit = next((each for each in pages.LIMITS if each.name == subject), None)
                if limit is not None:
                    return pages.limit_rows(settings, limit)
                return pages.root_rows(self.papers.device().attention)


def _limit_words(subject: str) -> str:
    return next((each.words for each in pages.LIMITS if each.name == subject), "")


def _countries() -> tuple[StaffRow, ...]:
    return (
        StaffRow("country:au", "Australia", "", "region"),
        StaffRow("country:nz", "New Zealand", "", "region"),
    )
