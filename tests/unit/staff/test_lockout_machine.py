"""No order of tries, kills, restarts and clock changes buys a guesser a try."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from kiosk.clock import FakeClock
from kiosk.staff import hashing
from kiosk.staff.audit import AuditLog
from kiosk.staff.lockout import wait_after
from kiosk.staff.outcome import Outcome
from kiosk.staff.pin import PinKeeper
from tests.unit.staff.conftest import QUICK, RIGHT, WRONG


class Killed(BaseException):
    """The process ended here."""


class LockOut(RuleBasedStateMachine):
    """The clock that goes by on the wall of the waiting room is ``real_ms``."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.real_ms = 0
        self.made: list[int] = []

    def teardown(self) -> None:
        self.folder.cleanup()

    @initialize()
    def the_pin_is_set(self) -> None:
        self.start(0)
        assert self.keeper.set_pin(RIGHT) == ""

    @rule(boot_ms=st.integers(0, 10**12))
    def start(self, boot_ms: int) -> None:
        """A new process, perhaps after a new start of the device: any monotonic time."""
        self.clock = FakeClock(now_ms=boot_ms)
        path = Path(self.folder.name)
        self.keeper = PinKeeper(path, self.clock, AuditLog(path / "logs", self.clock), QUICK)

    @rule(minutes=st.integers(0, 20))
    def wait(self, minutes: int) -> None:
        self.clock.advance(minutes * 60_000)
        self.real_ms += minutes * 60_000

    @rule()
    def wait_as_long_as_told(self) -> None:
        told = self.keeper.wait_ms()
        self.clock.advance(told)
        self.real_ms += told

    @rule(days=st.integers(-4000, 4000))
    def the_date_is_changed(self, days: int) -> None:
        self.clock.first_day = date(2026, 1, 1) + timedelta(days=days)

    @rule()
    def try_wrong(self) -> None:
        outcome = self.keeper.try_pin(WRONG)
        assert outcome in (Outcome.WRONG, Outcome.WAIT)
        if outcome is Outcome.WRONG:
            self.made.append(self.real_ms)

    @rule()
    def killed_in_a_try(self) -> None:
        """The guess is compared, and the process ends before anything else is written."""

        def ended(encoded: str, digits: str) -> bool:
            self.made.append(self.real_ms)
            raise Killed

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(hashing, "matches", ended)
            with suppress(Killed):
                self.keeper.try_pin(WRONG)
        self.start(0)

    @rule()
    def try_right(self) -> None:
        waiting = self.keeper.wait_ms() > 0
        outcome = self.keeper.try_pin(RIGHT)
        assert outcome is (Outcome.WAIT if waiting else Outcome.OPENED)
        if outcome is Outcome.OPENED:
            self.made.clear()

    @rule()
    def it_sets_the_pin(self) -> None:
        path = Path(self.folder.name)
        other = PinKeeper(path, FakeClock(), AuditLog(path / "logs", FakeClock()), QUICK)
        assert other.reset_pin(RIGHT) == ""
        self.made.clear()

    @invariant()
    def every_guess_was_paid_for(self) -> None:
        """Guess number n came no sooner after the one before than the wait it cost."""
        for number, (before, after) in enumerate(zip(self.made, self.made[1:], strict=False), 1):
            assert after - before >= wait_after(number)


@pytest.fixture(autouse=True)
def no_power_cuts(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that ends loses nothing it has written; waiting for the disk takes minutes."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


def test_a_few_histories() -> None:
    few = settings(max_examples=20, stateful_step_count=30)
    run_state_machine_as_test(LockOut, settings=few)


@pytest.mark.full
def test_many_histories() -> None:
    many = settings(max_examples=300, stateful_step_count=60)
    run_state_machine_as_test(LockOut, settings=many)
