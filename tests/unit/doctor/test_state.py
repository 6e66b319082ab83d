"""Whether a kiosk runs, and what staff have set: both are looked at, not touched."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.clock import FakeClock
from kiosk.doctor.finding import Level
from kiosk.doctor.lock import check_lock
from kiosk.doctor.staff_pin import check_pin
from kiosk.doctor.stored_settings import read_settings
from kiosk.instance import NAME, InstanceLock
from kiosk.settings.settings_file import COPY, FILE
from kiosk.settings.stored import Stored, encode
from kiosk.staff.audit import AuditLog
from kiosk.staff.hashing import Cost
from kiosk.staff.pin import PinKeeper

CHEAP = Cost(memory_kib=8, passes=1)
SET = encode(Stored({"clinic_name": "Day unit"}))


def test_a_running_kiosk_is_seen_and_goes_on(tmp_path: Path) -> None:
    running = InstanceLock(tmp_path)
    assert running.acquire()
    assert check_lock(tmp_path).found.startswith("a kiosk is running")
    assert not InstanceLock(tmp_path).acquire()
    running.release()
    assert check_lock(tmp_path).found.startswith("none with")


def test_looking_for_a_lock_makes_none(tmp_path: Path) -> None:
    assert check_lock(tmp_path / "data").level is Level.OK
    assert list(tmp_path.iterdir()) == []
    (tmp_path / NAME).touch()
    assert check_lock(tmp_path, lambda _: True).found.startswith("a kiosk is running")


def test_staffs_settings_are_read(tmp_path: Path) -> None:
    assert read_settings(tmp_path)[1].level is Level.OK
    (tmp_path / FILE).write_bytes(SET)
    stored, found = read_settings(tmp_path)
    assert stored.values == {"clinic_name": "Day unit"}
    assert (found.level, found.found) == (Level.OK, "1 are set")


@pytest.mark.parametrize("copied", [True, False])
def test_a_damaged_file_is_told_and_stays_where_it_is(tmp_path: Path, copied: bool) -> None:
    (tmp_path / FILE).write_bytes(SET[:-9])
    if copied:
        (tmp_path / COPY).write_bytes(SET)
    stored, found = read_settings(tmp_path)
    assert found.level is Level.WARN
    assert FILE in found.found
    assert ("set everything again" in found.action) is not copied
    assert bool(stored.values) is copied
    assert (tmp_path / FILE).read_bytes() == SET[:-9]


def test_settings_of_a_newer_kiosk_are_told(tmp_path: Path) -> None:
    stored = Stored(rest={"of_the_future": 1})
    (tmp_path / FILE).write_bytes(encode(stored))
    found = read_settings(tmp_path)[1]
    assert found.level is Level.WARN
    assert "of_the_future" in found.found


def test_the_pin_is_looked_for_and_never_tried(tmp_path: Path) -> None:
    assert check_pin(tmp_path, demo=True).level is Level.OK
    assert check_pin(tmp_path, demo=False).level is Level.WARN
    keeper = PinKeeper(tmp_path, FakeClock(), AuditLog(tmp_path, FakeClock()), CHEAP)
    assert keeper.set_pin("480 153".replace(" ", "")) == ""
    before = sorted(file.name for file in tmp_path.iterdir())
    assert check_pin(tmp_path, demo=False).level is Level.OK
    (tmp_path / "pin.json").write_bytes(b"{}")
    found = check_pin(tmp_path, demo=False)
    assert found.level is Level.FAIL
    assert "set-pin" in found.action
    assert sorted(file.name for file in tmp_path.iterdir()) == before
