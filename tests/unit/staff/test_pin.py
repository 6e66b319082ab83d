"""Tries, waits and new PINs, as staff and IT meet them."""

from __future__ import annotations

import json
import os
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kiosk.clock import FakeClock, SystemClock
from kiosk.staff import hashing
from kiosk.staff.audit import AuditLog
from kiosk.staff.hashing import SHIPPED, Cost, cost_of
from kiosk.staff.outcome import Outcome, PinState
from kiosk.staff.pin import PinKeeper
from tests.unit.staff.conftest import QUICK, RIGHT, WRONG, Keeper

MINUTE_MS = 60_000


def fail(keeper: PinKeeper, clock: FakeClock, times: int) -> None:
    """Try a wrong PIN so many times, waiting each time as long as it takes."""
    for _ in range(times):
        clock.advance(keeper.wait_ms())
        assert keeper.try_pin(WRONG) is Outcome.WRONG


def test_without_a_pin_nothing_opens(keeper: Keeper) -> None:
    found = keeper()
    assert found.state is PinState.NOT_SET
    assert found.try_pin(RIGHT) is Outcome.NOT_SET
    assert found.wait_ms() == 0


def test_the_right_pin_opens_and_a_wrong_one_does_not(ready: PinKeeper) -> None:
    assert ready.state is PinState.READY
    assert ready.try_pin(WRONG) is Outcome.WRONG
    assert ready.try_pin(RIGHT) is Outcome.OPENED


@pytest.mark.parametrize(
    "entry",
    [
        "",
        "4839",
        RIGHT + "0" * 20,
        "".join(chr(0xFF10 + int(sign)) for sign in RIGHT),
        "\ud800" * 6,
    ],
)
def test_an_entry_that_can_be_no_pin_is_wrong_and_counts(ready: PinKeeper, entry: str) -> None:
    for _ in range(5):
        assert ready.try_pin(entry) is Outcome.WRONG
    assert ready.wait_ms() == MINUTE_MS


def test_the_waits_grow_to_fifteen_minutes(ready: PinKeeper, clock: FakeClock) -> None:
    waits = []
    for _ in range(12):
        fail(ready, clock, 1)
        waits.append(ready.wait_ms() // MINUTE_MS)
    assert waits == [0, 0, 0, 0, 1, 2, 4, 8, 15, 15, 15, 15]


def test_during_a_wait_the_right_pin_does_not_open(ready: PinKeeper, clock: FakeClock) -> None:
    fail(ready, clock, 5)
    clock.advance(MINUTE_MS - 1)
    assert ready.try_pin(RIGHT) is Outcome.WAIT
    clock.advance(1)
    assert ready.try_pin(RIGHT) is Outcome.OPENED


def test_a_try_during_a_wait_makes_it_no_longer(ready: PinKeeper, clock: FakeClock) -> None:
    fail(ready, clock, 5)
    clock.advance(MINUTE_MS // 2)
    assert ready.try_pin(WRONG) is Outcome.WAIT
    assert ready.wait_ms() == MINUTE_MS // 2


def test_opening_takes_all_failures_off(ready: PinKeeper, clock: FakeClock, keeper: Keeper) -> None:
    fail(ready, clock, 4)
    assert ready.try_pin(RIGHT) is Outcome.OPENED
    fail(keeper(), clock, 4)
    assert ready.wait_ms() == 0


def test_a_wait_begins_again_in_full_after_a_restart(
    ready: PinKeeper, clock: FakeClock, keeper: Keeper
) -> None:
    fail(ready, clock, 6)
    clock.advance(MINUTE_MS)
    assert ready.wait_ms() == MINUTE_MS
    again = keeper()
    assert again.wait_ms() == 2 * MINUTE_MS
    assert again.try_pin(RIGHT) is Outcome.WAIT


def test_the_failure_is_on_the_disk_before_the_pin_is_compared(
    ready: PinKeeper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []

    def killed(encoded: str, digits: str) -> bool:
        stored = json.loads((tmp_path / "pin-tries.json").read_text(encoding="ascii"))
        seen.append(stored["record"]["failures"])
        raise KeyboardInterrupt

    monkeypatch.setattr(hashing, "matches", killed)
    with pytest.raises(KeyboardInterrupt):
        ready.try_pin(RIGHT)
    assert seen == [1]


def test_a_pin_set_by_it_is_noticed_and_ends_the_wait(
    ready: PinKeeper, clock: FakeClock, keeper: Keeper
) -> None:
    fail(ready, clock, 9)
    other = "917204"
    assert keeper().reset_pin(other) == ""
    assert ready.wait_ms() == 0
    assert ready.try_pin(RIGHT) is Outcome.WRONG
    assert ready.try_pin(other) is Outcome.OPENED


def test_the_same_pin_set_again_ends_the_wait_too(
    ready: PinKeeper, clock: FakeClock, keeper: Keeper
) -> None:
    fail(ready, clock, 9)
    assert keeper().reset_pin(RIGHT) == ""
    assert ready.try_pin(RIGHT) is Outcome.OPENED
    assert keeper().wait_ms() == 0


def test_a_weak_pin_is_refused_and_the_old_one_stays(ready: PinKeeper) -> None:
    assert ready.set_pin("123456").startswith("Too easy")
    assert ready.try_pin(RIGHT) is Outcome.OPENED


def test_the_telephone_number_on_the_screen_is_refused(tmp_path: Path, clock: FakeClock) -> None:
    audit = AuditLog(tmp_path, clock)
    keeper = PinKeeper(tmp_path, clock, audit, QUICK, shown=lambda: "04 713 2075")
    assert "telephone" in keeper.weakness("713207")
    assert "telephone" in keeper.set_pin("47132075")
    assert keeper.set_pin(RIGHT) == ""


def test_many_threads_get_no_more_tries_than_one(ready: PinKeeper) -> None:
    with ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(ready.try_pin, [WRONG] * 40))
    assert outcomes.count(Outcome.WRONG) == 5
    assert outcomes.count(Outcome.WAIT) == 35


def test_a_hash_of_another_cost_is_renewed_when_the_pin_is_known(
    ready: PinKeeper, tmp_path: Path, clock: FakeClock
) -> None:
    dearer = Cost(memory_kib=16, passes=2)
    later = PinKeeper(tmp_path, clock, AuditLog(tmp_path, clock), dearer)
    assert later.try_pin(WRONG) is Outcome.WRONG
    assert stored_cost(tmp_path) == QUICK
    assert later.try_pin(RIGHT) is Outcome.OPENED
    assert stored_cost(tmp_path) == dearer
    assert later.try_pin(RIGHT) is Outcome.OPENED


def test_a_renewed_hash_does_not_bring_an_old_pin_back(
    ready: PinKeeper, tmp_path: Path, clock: FakeClock, keeper: Keeper
) -> None:
    """IT sets another PIN in the moment in which the old one opens."""
    other = "917204"

    def meanwhile(encoded: str, digits: str) -> bool:
        assert keeper().reset_pin(other) == ""
        return True

    later = PinKeeper(tmp_path, clock, AuditLog(tmp_path, clock), Cost(memory_kib=16, passes=2))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(hashing, "matches", meanwhile)
        assert later.try_pin(RIGHT) is Outcome.OPENED
    assert later.try_pin(RIGHT) is Outcome.WRONG
    assert later.try_pin(other) is Outcome.OPENED


def stored_cost(folder: Path) -> Cost | None:
    stored = json.loads((folder / "pin.json").read_text(encoding="ascii"))
    return cost_of(stored["record"]["hash"])


@pytest.mark.skipif(os.name != "posix", reason="elsewhere the folder's rights hold")
def test_nobody_else_may_read_the_files(ready: PinKeeper, tmp_path: Path) -> None:
    for name in ("pin.json", "pin-tries.json"):
        assert (tmp_path / name).stat().st_mode & 0o077 == 0


def test_the_shipped_cost(tmp_path: Path) -> None:
    """64 MiB and 3 passes; the bounds are wide because test machines are busy."""
    clock = SystemClock()
    keeper = PinKeeper(tmp_path, clock, AuditLog(tmp_path, clock))
    assert keeper.set_pin(RIGHT) == ""
    assert stored_cost(tmp_path) == SHIPPED == Cost(64 * 1024, 3, 1)
    began = time.process_time()
    assert keeper.try_pin(WRONG) is Outcome.WRONG
    assert keeper.try_pin(RIGHT) is Outcome.OPENED
    assert time.process_time() - began > 0.05
