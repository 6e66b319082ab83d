"""The keeper of the PIN: takes tries, lets in, sets a new one."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Lock

from kiosk.clock import Clock
from kiosk.staff import hashing
from kiosk.staff.attempts import Attempts
from kiosk.staff.audit import AuditLog
from kiosk.staff.audit_events import AuditEvent
from kiosk.staff.hashing import SHIPPED, Cost
from kiosk.staff.lockout import wait_after
from kiosk.staff.one_writer import one_writer
from kiosk.staff.outcome import Outcome, PinState
from kiosk.staff.pin_file import PinFile, PinRecord, Unusable
from kiosk.staff.pin_rules import may_be_a_pin, weakness
from kiosk.staff.tries_file import TriesFile

log = logging.getLogger(__name__)


class PinKeeper:
    """The PIN in ``folder``; thread-safe; faults of the disk come back as answers.

    The PIN's file is read anew at every question, so that a PIN set by another process
    counts from the next question on and ends the waiting for the old one. ``shown`` tells
    the telephone number on the screen, which is refused as a PIN.
    """

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        audit: AuditLog,
        cost: Cost = SHIPPED,
        shown: Callable[[], str] = str,
    ) -> None:
        self._file = PinFile(folder, clock)
        self._audit = audit
        tries = TriesFile(folder, clock, self._file.lock)
        self._attempts = Attempts(tries, clock, partial(self._damaged, tries.path))
        self._cost = cost
        self._shown = shown
        self._one_at_a_time = Lock()
        self._look()
        self.wait_ms()

    @property
    def state(self) -> PinState:
        """Whether a PIN can be tried."""
        found = self._look()
        if found is None:
            return PinState.NOT_SET
        return PinState.DAMAGED if isinstance(found, Unusable) else PinState.READY

    @property
    def problem(self) -> str:
        """File and reason of what is wrong with the stored PIN or its tries; '' for nothing."""
        found = self._look()
        if isinstance(found, Unusable):
            return f"{self._file.path}: {found.reason}"
        return self._attempts.problem

    def wait_ms(self) -> int:
        """Return how long no try is taken, in ms; 0 when one may be made now."""
        found = self._look()
        return self._attempts.wait_ms(found.mark) if isinstance(found, PinRecord) else 0

    def weakness(self, digits: str) -> str:
        """Return why ``digits`` may not be a PIN, as a plain sentence; '' when they may."""
        return weakness(digits, self._shown())

    def try_pin(self, digits: str) -> Outcome:
        """Take one try. It takes 100 to 500 ms: call it off the interface's thread.

        The try is on the disk as a failure before it is looked at; only a right one takes
        the failures off again.
        """
        with self._one_at_a_time:
            found = self._look()
            if found is None:
                return Outcome.NOT_SET
            if isinstance(found, Unusable):
                return Outcome.DAMAGED
            if self._attempts.wait_ms(found.mark):
                return Outcome.WAIT
            try:
                failures = self._attempts.charge(found.mark)
            except OSError as fault:
                log.error("no try is taken, because it cannot be counted: %s", fault)
                return Outcome.UNWRITABLE
            if self._right(found, digits):
                self._let_in(found, digits, failures - 1)
                return Outcome.OPENED
            self._refuse(failures)
            return Outcome.WRONG

    def set_pin(self, digits: str, place: str = "kiosk") -> str:
        """Set a new PIN; return '' or, as a plain sentence, why it was not set.

        Whoever calls has made sure that the person may. A damaged PIN is not replaced here
        but by ``reset_pin`` alone, so that nobody gets past one on the glass.
        """
        if self.state is PinState.DAMAGED:
            self._audit.write(AuditEvent.PASSWORD_CHANGE_FAIL, place=place, reason="damaged")
            return "Only IT can set a new PIN now, with the command: kiosk staff set-pin."
        return self.reset_pin(digits, place)

    def reset_pin(self, digits: str, place: str = "command") -> str:
        """Set a new PIN whatever is stored, as IT may; answer as ``set_pin`` does."""
        reason = self.weakness(digits)
        if reason:
            self._audit.write(AuditEvent.PASSWORD_CHANGE_FAIL, place=place, reason="weak")
            return reason
        with self._one_at_a_time:
            fresh = PinRecord(hashing.make(digits, self._cost))
            try:
                with one_writer(self._file.lock):
                    self._file.write(fresh)
                    self._attempts.clear(fresh.mark)
            except OSError as fault:
                log.error("%s: the new PIN was not saved: %s", self._file.path, fault)
                self._audit.write(AuditEvent.PASSWORD_CHANGE_FAIL, place=place, reason="disk")
                return "The PIN was not saved, because this device cannot save anything now."
        self._audit.write(AuditEvent.PASSWORD_CHANGE, place=place)
        return ""

    def _look(self) -> PinRecord | Unusable | None:
        """Read the PIN; wrong bytes are set aside. A PIN that has gone was not "never set"."""
        found = self._file.read()
        if isinstance(found, Unusable):
            reason = self._file.put_away()
            if reason:
                log.error("%s: damaged and set aside: %s", self._file.path, reason)
                self._damaged(self._file.path, reason)
        if found is None and self._attempts.ever_made:
            return Unusable("the file has gone")
        return found

    def _damaged(self, path: Path, reason: str) -> None:
        self._audit.write(AuditEvent.FILE_DAMAGED, file=path.name, reason=reason)

    def _right(self, record: PinRecord, digits: str) -> bool:
        try:
            return may_be_a_pin(digits) and hashing.matches(record.encoded, digits)
        except MemoryError:
            log.exception("the PIN could not be compared")
            return False

    def _let_in(self, record: PinRecord, digits: str, retries: int) -> None:
        self._attempts.clear(self._renewed(record, digits).mark)
        if retries:
            self._audit.write(AuditEvent.LOGIN_SUCCESS_AFTER_FAIL, retries=retries)
        else:
            self._audit.write(AuditEvent.LOGIN_SUCCESS)

    def _renewed(self, record: PinRecord, digits: str) -> PinRecord:
        """Return the record in use: hashed anew when this program's cost is another one."""
        if hashing.cost_of(record.encoded) == self._cost:
            return record
        fresh = PinRecord(hashing.make(digits, self._cost))
        try:
            return fresh if self._file.write(fresh, instead_of=record) else record
        except OSError as fault:
            log.warning("%s: kept at its old cost: %s", self._file.path, fault)
            return record

    def _refuse(self, failures: int) -> None:
        self._audit.write(AuditEvent.LOGIN_FAIL, retries=failures)
        wait_ms = wait_after(failures)
        if wait_ms:
            self._audit.write(
                AuditEvent.LOGIN_LOCK, reason="maxretries", wait_seconds=wait_ms // 1000
            )
