"""The process ends at every open, write, wait for the disk and rename of a try or a new PIN."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from kiosk.clock import FakeClock
from kiosk.staff import hashing
from kiosk.staff.audit import AuditLog
from kiosk.staff.hashing import Cost
from kiosk.staff.lockout import wait_after
from kiosk.staff.outcome import Outcome, PinState
from kiosk.staff.pin import PinKeeper

RIGHT, WRONG, OTHER = "483920", "594031", "917204"
CALLS = ("open", "write", "fsync", "replace")
BEFORE = 6
"""Wrong tries before the one that is cut off, so that a lost file would open a way."""


class Killed(BaseException):
    """The process ended here."""


def started(folder: Path) -> tuple[PinKeeper, FakeClock]:
    clock = FakeClock()
    audit = AuditLog(folder / "logs", clock)
    return PinKeeper(folder, clock, audit, Cost(memory_kib=8, passes=1)), clock


def killed_at(step: int, action: Callable[[], object]) -> bool:
    """Do ``action`` in a process that ends after ``step`` calls; tell whether it ended."""
    made: list[str] = []

    def watched(name: str) -> Callable[..., Any]:
        real = getattr(os, name)

        def call(*arguments: Any, **named: Any) -> Any:
            made.append(name)
            if len(made) > step:
                raise Killed
            return real(*arguments, **named)

        return call

    with pytest.MonkeyPatch.context() as patch:
        for name in CALLS:
            patch.setattr(os, name, watched(name))
        try:
            action()
        except Killed:
            return True
    return False


def cut_off_everywhere(
    folder: Path, action: Callable[[PinKeeper], object], check: Callable[[PinKeeper], None]
) -> int:
    """Do ``action`` again and again, each time one call further; return the calls it makes."""
    for step in range(200):
        here = folder / str(step)
        keeper, clock = started(here)
        assert keeper.set_pin(RIGHT) == ""
        for _ in range(BEFORE):
            clock.advance(keeper.wait_ms())
            assert keeper.try_pin(WRONG) is Outcome.WRONG
        clock.advance(keeper.wait_ms())
        if not killed_at(step, partial(action, keeper)):
            return step
        check(started(here)[0])
    raise AssertionError("it never came to an end")


@pytest.fixture
def compared(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What has been compared with the PIN."""
    seen: list[str] = []
    real = hashing.matches

    def watched(encoded: str, digits: str) -> bool:
        seen.append(digits)
        return real(encoded, digits)

    monkeypatch.setattr(hashing, "matches", watched)
    return seen


def test_a_wrong_try_is_counted_if_it_was_compared(tmp_path: Path, compared: list[str]) -> None:
    def check(after: PinKeeper) -> None:
        guesses = len(compared)
        assert after.state is PinState.READY
        assert after.wait_ms() in (wait_after(guesses), wait_after(guesses + 1))
        assert after.try_pin(RIGHT) is Outcome.WAIT
        compared.clear()

    def guess(keeper: PinKeeper) -> None:
        assert keeper.try_pin(WRONG) is Outcome.WRONG

    assert cut_off_everywhere(tmp_path, guess, check) >= len(CALLS)


def test_the_right_pin_opens_or_counts(tmp_path: Path) -> None:
    def check(after: PinKeeper) -> None:
        assert after.state is PinState.READY
        assert after.wait_ms() in (0, wait_after(BEFORE), wait_after(BEFORE + 1))

    def sign_in(keeper: PinKeeper) -> None:
        assert keeper.try_pin(RIGHT) is Outcome.OPENED

    assert cut_off_everywhere(tmp_path, sign_in, check) >= 2 * len(CALLS)


def test_a_new_pin_is_there_or_the_old_one(tmp_path: Path) -> None:
    def check(after: PinKeeper) -> None:
        assert after.state is PinState.READY
        if after.wait_ms() == 0:
            assert after.try_pin(OTHER) is Outcome.OPENED
        else:
            assert after.wait_ms() == wait_after(BEFORE)

    def change(keeper: PinKeeper) -> None:
        assert keeper.set_pin(OTHER) == ""

    assert cut_off_everywhere(tmp_path, change, check) >= 2 * len(CALLS)


def test_the_first_pin_is_there_or_none(tmp_path: Path) -> None:
    for step in range(200):
        here = tmp_path / str(step)
        keeper, _ = started(here)
        if not killed_at(step, partial(keeper.set_pin, RIGHT)):
            break
        assert started(here)[0].state in (PinState.READY, PinState.NOT_SET)
    assert started(here)[0].try_pin(RIGHT) is Outcome.OPENED
    assert step >= 2 * len(CALLS)
