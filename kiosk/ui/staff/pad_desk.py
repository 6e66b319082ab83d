"""What is typed on a pad, and what becomes of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from kiosk.session.events import WentBack
from kiosk.session.staff_events import SetUpDone, SetUpStepped, StaffPageOpened, StaffSignedIn
from kiosk.session.state import Place, Screen, SessionState
from kiosk.staff.outcome import Outcome, PinState, advice
from kiosk.staff.pin_rules import weakness
from kiosk.ui.session_host import SessionHost
from kiosk.ui.staff import pads
from kiosk.ui.staff.aside import Aside
from kiosk.ui.staff.desk import StaffDesk
from kiosk.ui.staff.entry import Entry
from kiosk.ui.staff.pads import CONFIRM, DELETE, WITHOUT, Order, PadProps
from kiosk.ui.staff.ports import Keeper

NUMBER = re.compile(r"[0-9+() ]{2,24}")
_STEPS_BACK = {"number": "country", "pin": "number", "pin-again": "pin"}


class PadDesk(QObject):
    """Serves the pad that stands at the state's place; forgets what was typed when it goes."""

    changed = Signal()

    def __init__(
        self, host: SessionHost, desk: StaffDesk, keeper: Keeper, order: Callable[[], Order]
    ) -> None:
        super().__init__()
        self._host = host
        self._desk = desk
        self._keeper = keeper
        self._order = order
        self._aside = Aside(self)
        self._place = Place()
        self._digits: Order = "1234567890"
        self._entry = Entry()
        self._first = Entry()
        self._message = ""
        self._without = False
        self._opening = 0

    def close(self) -> None:
        """Wait for a check that runs, and forget everything."""
        self._aside.close()
        self._entry.wipe()
        self._first.wipe()

    def settle(self, state: SessionState) -> None:
        """Take notice of the place; a pad that comes up is empty and newly ordered."""
        place = replace(state.place, anchor=0)
        if place == self._place:
            return
        self._place = place
        self._opening += 1
        self._entry.wipe()
        self._without = False
        if place.subject != "pin-again":
            self._first.wipe()
        if self._message != pads.DIFFERENT or place.subject != "pin":
            self._message = ""
        if pads.pad_at(place) is None:
            return
        self._digits = self._order()
        if place.screen is Screen.PIN_PAD:
            self._message = self._shut_words()

    def props(self) -> PadProps:
        """Return what the pad shows now."""
        pad = pads.pad_at(self._place)
        if pad is None:
            return PadProps()
        at_door = self._place.screen is Screen.PIN_PAD
        standing = pads.Standing(
            typed="" if pad.secret else self._entry.text(),
            begun=bool(self._entry),
            message=self._message,
            busy=self._aside.busy,
            without=self._without,
            shut=at_door and self._keeper.state is not PinState.READY,
        )
        return pads.pad_props(pad, self._digits, standing)

    def press(self, key: str) -> None:
        """Take one key; none counts while a PIN is being checked."""
        pad = pads.pad_at(self._place)
        if pad is None or self._aside.busy:
            return
        if key == CONFIRM:
            typed = self._entry.text()
            self._entry.wipe()
            self._confirm(typed)
        elif key == WITHOUT:
            self._finish_set_up()
        else:
            self._message = ""
            self._entry.delete() if key == DELETE else self._entry.add(key)
        self.changed.emit()

    def back(self) -> None:
        """Go one step back."""
        step = _STEPS_BACK.get(self._place.subject)
        if self._place.screen is Screen.SET_UP and step:
            self._host.dispatch(SetUpStepped(step))
        else:
            self._host.dispatch(WentBack())

    def _shut_words(self) -> str:
        state = self._keeper.state
        if state is not PinState.READY:
            return advice(Outcome(state))
        wait = self._keeper.wait_ms()
        return pads.wait_words(wait) if wait else ""

    def _confirm(self, typed: str) -> None:
        if self._place.screen is Screen.PIN_PAD:
            if typed:
                opening = self._opening
                self._aside.run(
                    lambda: self._keeper.try_pin(typed),
                    lambda outcome: self._tried(outcome, opening),
                    Outcome.UNWRITABLE,
                )
        elif self._place.subject == "number":
            self._take_number(" ".join(typed.split()))
        elif self._is_set_elsewhere():
            self._finish_set_up()
        elif self._place.subject == "pin":
            self._take_first(typed)
        else:
            self._take_second(typed)

    def _tried(self, outcome: Outcome, opening: int) -> None:
        """Sign in, or say why not; an answer that comes after the pad closed counts for nothing."""
        if opening != self._opening or self._host.state.place.screen is not Screen.PIN_PAD:
            return
        if outcome is Outcome.OPENED:
            self._host.dispatch(StaffSignedIn())
            return
        wait = self._keeper.wait_ms()
        self._message = pads.wait_words(wait) if wait else advice(outcome) or pads.WRONG
        self.changed.emit()

    def _is_set_elsewhere(self) -> bool:
        """Whether IT has set a PIN while set-up waited: then nobody sets one on the glass."""
        in_set_up = self._place.screen is Screen.SET_UP
        return in_set_up and self._keeper.state is not PinState.NOT_SET

    def _take_number(self, number: str) -> None:
        if number and not NUMBER.fullmatch(number):
            self._message = pads.BAD_NUMBER
        elif self._place.screen is Screen.SET_UP:
            self._desk.chosen["team_number"] = number
            self._host.dispatch(SetUpStepped("pin"))
        else:
            self._desk.keep("team_number", number)
            self._host.dispatch(StaffPageOpened("settings"))

    def _take_first(self, typed: str) -> None:
        chosen = self._desk.chosen.get("team_number")
        weak = weakness(typed, chosen or self._desk.services.store.settings.team_number)
        if weak:
            self._message = weak
            return
        for digit in typed:
            self._first.add(digit)
        self._go("pin-again")

    def _take_second(self, typed: str) -> None:
        if typed != self._first.text():
            self._message = pads.DIFFERENT
            self._go("pin")
            return
        self._aside.run(lambda: self._keeper.set_pin(typed), self._set, pads.NOT_SAVED)

    def _set(self, reason: str) -> None:
        if self._place.screen is Screen.SET_UP:
            self._message, self._without = reason, bool(reason)
            if not reason:
                self._finish_set_up()
        elif self._host.state.staff:
            self._desk.tell(reason or "The PIN is changed.")
            self._host.dispatch(StaffPageOpened("settings"))
        self.changed.emit()

    def _finish_set_up(self) -> None:
        self._desk.keep_chosen()
        self._host.dispatch(SetUpDone())

    def _go(self, step: str) -> None:
        in_set_up = self._place.screen is Screen.SET_UP
        self._host.dispatch(SetUpStepped(step) if in_set_up else StaffPageOpened(step))
