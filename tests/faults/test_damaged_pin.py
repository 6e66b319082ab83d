"""The PIN's files damaged, lost or not to be written: the staff area never opens for that."""

from __future__ import annotations

import errno
import json
import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.clock import FakeClock
from kiosk.staff import pin_file, tries_file
from kiosk.staff.audit import AuditLog
from kiosk.staff.hashing import Cost
from kiosk.staff.outcome import Outcome, PinState
from kiosk.staff.pin import PinKeeper
from tests.damage import damaged

RIGHT, WRONG = "483920", "594031"
MINUTE_MS = 60_000
FEW, ALL = range(60), range(500)
LONGEST_MS = 15 * MINUTE_MS


def started(folder: Path) -> PinKeeper:
    clock = FakeClock()
    audit = AuditLog(folder / "logs", clock)
    return PinKeeper(folder, clock, audit, Cost(memory_kib=8, passes=1))


def events(folder: Path) -> list[str]:
    lines = (folder / "logs" / "audit.jsonl").read_text(encoding="ascii").splitlines()
    return [json.loads(line)["event"] for line in lines]


@pytest.fixture(autouse=True)
def no_power_cuts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing here asks what outlasts one, and waiting for the disk takes minutes."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a data folder with a PIN and one wrong try."""
    keeper = started(tmp_path / "data")
    assert keeper.set_pin(RIGHT) == ""
    assert keeper.try_pin(WRONG) is Outcome.WRONG
    return tmp_path / "data"


def damages(folder: Path, name: str, seeds: range) -> list[tuple[int, Path]]:
    """Copies of ``folder`` in which one file is damaged, each with its seed."""
    found = []
    good = (folder / name).read_bytes()
    for seed in seeds:
        copied = Path(shutil.copytree(folder, folder.parent / f"{name}-{seed}"))
        (copied / name).write_bytes(damaged(good, random.Random(seed)))
        found.append((seed, copied))
    return found


seeds = pytest.mark.parametrize("seeds", [FEW, pytest.param(ALL, marks=pytest.mark.full)], ids=len)


@seeds
def test_damages_of_the_pin_file(folder: Path, seeds: range) -> None:
    """It is read as it was or not at all; a PIN is required for ever after."""
    outcomes = {PinState.READY: 0, PinState.DAMAGED: 0}
    for seed, copied in damages(folder, "pin.json", seeds):
        keeper = started(copied)
        outcomes[keeper.state] += 1
        assert keeper.try_pin(WRONG) in (Outcome.WRONG, Outcome.DAMAGED), seed
        if keeper.state is PinState.DAMAGED:
            assert keeper.set_pin(RIGHT) != "", seed
            assert keeper.try_pin(RIGHT) is Outcome.DAMAGED, seed
            assert len(list(copied.glob("pin.bad-*.json"))) == 1, seed
            assert started(copied).state is PinState.DAMAGED, seed
            assert keeper.reset_pin(WRONG) == "", seed
            assert started(copied).try_pin(WRONG) is Outcome.OPENED, seed
    assert outcomes[PinState.DAMAGED] > len(seeds) * 0.9


@seeds
def test_damages_of_the_tries_file(folder: Path, seeds: range) -> None:
    """The failures are known as they were, or the longest wait begins."""
    keeper = started(folder)
    for _ in range(4):
        assert keeper.try_pin(WRONG) is Outcome.WRONG
    waits = {MINUTE_MS: 0, LONGEST_MS: 0}
    for seed, copied in damages(folder, "pin-tries.json", seeds):
        keeper = started(copied)
        waits[keeper.wait_ms()] += 1
        assert keeper.state is PinState.READY, seed
        assert keeper.try_pin(RIGHT) is Outcome.WAIT, seed
        assert started(copied).wait_ms() == keeper.wait_ms(), seed
    assert waits[LONGEST_MS] > len(seeds) * 0.9


def test_a_damaged_pin_is_told_to_staff_and_in_the_audit_log(folder: Path) -> None:
    keeper = started(folder)
    (folder / "pin.json").write_bytes(b"not what it was")
    assert keeper.state is PinState.DAMAGED
    assert "pin.json" in keeper.problem
    assert events(folder)[-1] == "sys_file_damaged"
    (reason,) = folder.glob("pin.bad-*.txt")
    assert reason.read_text(encoding="utf-8").strip() == "not JSON"


def test_at_most_three_damaged_files_are_kept(folder: Path) -> None:
    for _ in range(5):
        (folder / "pin.json").write_bytes(b"x")
        assert started(folder).state is PinState.DAMAGED
    assert len(list(folder.glob("pin.bad-*.json"))) == 3


def test_a_pin_that_has_gone_was_not_never_set(folder: Path) -> None:
    running = started(folder)
    (folder / "pin.json").unlink()
    for keeper in (running, started(folder)):
        assert keeper.try_pin(RIGHT) is Outcome.DAMAGED
        assert keeper.set_pin(WRONG) != ""


def test_a_damaged_pin_is_remembered_without_the_tries_too(folder: Path) -> None:
    (folder / "pin.json").write_bytes(b"x")
    assert started(folder).state is PinState.DAMAGED
    (folder / "pin-tries.json").unlink()
    assert started(folder).state is PinState.DAMAGED


def test_a_folder_that_has_gone_is_no_new_start_while_the_kiosk_runs(folder: Path) -> None:
    running = started(folder)
    shutil.rmtree(folder)
    assert running.state is PinState.DAMAGED
    assert running.try_pin(RIGHT) is Outcome.DAMAGED


def test_lost_tries_cost_the_longest_wait(folder: Path) -> None:
    (folder / "pin-tries.json").unlink()
    assert started(folder).wait_ms() == LONGEST_MS
    assert started(folder).wait_ms() == LONGEST_MS
    assert "sys_file_damaged" in events(folder)


def test_tries_damaged_under_a_running_kiosk_give_nothing(folder: Path) -> None:
    running = started(folder)
    for _ in range(4):
        (folder / "pin-tries.json").write_bytes(b"")
        assert running.try_pin(WRONG) is Outcome.WRONG
    assert running.wait_ms() == MINUTE_MS


@pytest.mark.parametrize("name", ["pin.json", "pin-tries.json"])
def test_a_folder_in_the_place_of_a_file(folder: Path, name: str) -> None:
    (folder / name).unlink()
    (folder / name).mkdir()
    keeper = started(folder)
    assert keeper.try_pin(RIGHT) in (Outcome.DAMAGED, Outcome.WAIT)
    assert keeper.try_pin(WRONG) in (Outcome.DAMAGED, Outcome.WAIT)


Fault = Callable[[], None]


@pytest.fixture(params=[errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EIO])
def broken_disk(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Fault:
    """Return a way to make every write of the PIN's files fail from then on."""

    def fails(*_: object) -> None:
        raise OSError(request.param, os.strerror(request.param))

    def break_it() -> None:
        for module in (pin_file, tries_file):
            monkeypatch.setattr(module, "replace_file", fails)
            monkeypatch.setattr(module, "set_aside", fails)

    return break_it


def test_a_try_that_cannot_be_counted_is_not_made(
    folder: Path, broken_disk: Fault, monkeypatch: pytest.MonkeyPatch
) -> None:
    keeper = started(folder)
    monkeypatch.setattr("kiosk.staff.hashing.matches", lambda *_: pytest.fail("compared"))
    broken_disk()
    for _ in range(20):
        assert keeper.try_pin(RIGHT) is Outcome.UNWRITABLE
    assert "pin-tries.json" in keeper.problem
    assert keeper.wait_ms() == 0


def test_after_the_fault_the_pin_opens_again(folder: Path) -> None:
    keeper = started(folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tries_file, "replace_file", no_space)
        assert keeper.try_pin(RIGHT) is Outcome.UNWRITABLE
    assert keeper.try_pin(RIGHT) is Outcome.OPENED
    assert keeper.problem == ""


def no_space(*_: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_new_pin_that_cannot_be_saved_leaves_the_old_one(
    folder: Path, broken_disk: Fault
) -> None:
    keeper = started(folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pin_file, "replace_file", no_space)
        assert "cannot save" in keeper.set_pin(WRONG)
    assert keeper.try_pin(RIGHT) is Outcome.OPENED


def test_damage_on_a_disk_that_cannot_be_written_is_damage(
    folder: Path, broken_disk: Fault
) -> None:
    (folder / "pin.json").write_bytes(b"x")
    broken_disk()
    keeper = started(folder)
    assert keeper.state is PinState.DAMAGED
    assert keeper.try_pin(RIGHT) is Outcome.DAMAGED


def test_a_wait_holds_on_a_disk_that_cannot_be_written(folder: Path, broken_disk: Fault) -> None:
    keeper = started(folder)
    for _ in range(4):
        assert keeper.try_pin(WRONG) is Outcome.WRONG
    broken_disk()
    assert started(folder).try_pin(RIGHT) is Outcome.WAIT


@pytest.mark.skipif(os.name != "posix" or os.getuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written(folder: Path) -> None:
    keeper = started(folder)
    folder.chmod(0o500)
    try:
        assert keeper.try_pin(RIGHT) is Outcome.UNWRITABLE
        assert started(folder).try_pin(RIGHT) is Outcome.UNWRITABLE
    finally:
        folder.chmod(0o700)
