"""The audit log: what is in it, what never is, and how large it gets."""

from __future__ import annotations

import json
import os
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from kiosk.clock import FakeClock
from kiosk.staff import audit
from kiosk.staff.audit import AuditLog
from kiosk.staff.audit_events import KINDS, AuditEvent
from kiosk.staff.outcome import Outcome
from tests.unit.staff.conftest import RIGHT, WRONG, Keeper


def rows(folder: Path) -> list[dict[str, Any]]:
    lines = (folder / "audit.jsonl").read_text(encoding="ascii").splitlines()
    return [json.loads(line) for line in lines]


def test_a_line_says_when_what_and_how_serious(tmp_path: Path, clock: FakeClock) -> None:
    clock.advance(1500)
    AuditLog(tmp_path, clock).write(AuditEvent.ADMIN, action="audience", after="child")
    assert rows(tmp_path) == [
        {
            "datetime": "2026-01-01T00:00:01.500+00:00",
            "appid": "kiosk",
            "event": "authz_admin",
            "level": "WARN",
            "description": KINDS[AuditEvent.ADMIN].meaning,
            "action": "audience",
            "after": "child",
        }
    ]


def test_every_event_has_a_kind_and_a_level() -> None:
    assert set(KINDS) == set(AuditEvent)
    assert {kind.level for kind in KINDS.values()} <= {"INFO", "WARN", "CRITICAL"}


def test_the_time_is_utc_whatever_the_device_thinks(tmp_path: Path) -> None:
    class Abroad(FakeClock):
        def now(self) -> datetime:
            return datetime.fromisoformat("2026-03-04T05:06:07+13:00")

    AuditLog(tmp_path, Abroad()).write(AuditEvent.STARTUP)
    moment = datetime.fromisoformat(rows(tmp_path)[0]["datetime"])
    assert moment.utcoffset() == datetime.now(UTC).utcoffset()
    assert moment.day == 3


def test_what_was_not_agreed_is_left_out(tmp_path: Path, clock: FakeClock) -> None:
    AuditLog(tmp_path, clock).write(AuditEvent.LOGIN_FAIL, retries=2, typed="letters", pin=483)
    assert set(rows(tmp_path)[0]) == {
        "datetime", "appid", "event", "level", "description", "retries"
    }  # fmt: skip


@pytest.mark.parametrize("detail", [RIGHT, int(RIGHT), "04 839 2075", f"was {RIGHT}", "+6448392"])
def test_runs_of_digits_are_masked(tmp_path: Path, clock: FakeClock, detail: str | int) -> None:
    AuditLog(tmp_path, clock).write(AuditEvent.ADMIN, action="number", after=detail)
    assert "(digits)" in rows(tmp_path)[0]["after"]
    assert "839" not in rows(tmp_path)[0]["after"]


def test_dates_and_times_are_not_masked(tmp_path: Path, clock: FakeClock) -> None:
    AuditLog(tmp_path, clock).write(AuditEvent.ADMIN, before="2026-11-22", after="18:30")
    assert [rows(tmp_path)[0][key] for key in ("before", "after")] == ["2026-11-22", "18:30"]


def test_words_cannot_begin_a_line_of_their_own(tmp_path: Path, clock: FakeClock) -> None:
    AuditLog(tmp_path, clock).write(
        AuditEvent.SHUTDOWN, reason='x"}\n{"event": "authn_login_success'
    )
    assert [row["event"] for row in rows(tmp_path)] == ["sys_shutdown"]


def test_the_files_together_stay_below_the_cap(
    tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit, "FILE_BYTES", 1000)
    log = AuditLog(tmp_path, clock)
    for number in range(100):
        log.write(AuditEvent.ADMIN, action="tried", after=number)
    files = sorted(tmp_path.glob("audit*.jsonl"))
    names = ["audit.1.jsonl", "audit.2.jsonl", "audit.3.jsonl", "audit.jsonl"]
    assert [file.name for file in files] == names
    assert sum(file.stat().st_size for file in files) <= 4000
    oldest_first = [*files[2::-1], files[3]]
    lines = "".join(file.read_text(encoding="ascii") for file in oldest_first).splitlines()
    kept = [json.loads(line)["after"] for line in lines]
    assert kept == list(range(kept[0], 100))


def test_after_a_torn_line_the_next_begins_anew(tmp_path: Path, clock: FakeClock) -> None:
    (tmp_path / "audit.jsonl").write_text('{"event": "auth', encoding="ascii")
    AuditLog(tmp_path, clock).write(AuditEvent.STARTUP)
    last = (tmp_path / "audit.jsonl").read_text(encoding="ascii").splitlines()[-1]
    assert json.loads(last)["event"] == "sys_startup"


def test_a_disk_fault_is_told_and_never_raised(tmp_path: Path, clock: FakeClock) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder", encoding="ascii")
    log = AuditLog(blocked / "logs", clock)
    log.write(AuditEvent.STARTUP)
    assert log.problem != ""
    blocked.unlink()
    log.write(AuditEvent.STARTUP)
    assert log.problem == ""
    assert len(rows(blocked / "logs")) == 1


def test_a_line_is_on_the_disk_when_the_call_returns(
    tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    monkeypatch.setattr(os, "fsync", lambda handle: synced.append(os.fstat(handle).st_size))
    AuditLog(tmp_path, clock).write(AuditEvent.STARTUP)
    assert (tmp_path / "audit.jsonl").stat().st_size in synced


def test_lines_of_many_threads_do_not_mix(tmp_path: Path, clock: FakeClock) -> None:
    log = AuditLog(tmp_path, clock)
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda number: log.write(AuditEvent.LOGIN_FAIL, retries=number), range(80)))
    assert sorted(row["retries"] for row in rows(tmp_path)) == list(range(80))


def test_tries_leave_their_lines_and_nothing_of_the_pin(
    tmp_path: Path, keeper: Keeper, clock: FakeClock
) -> None:
    found = keeper()
    found.set_pin("123456")
    found.set_pin(RIGHT)
    found.try_pin(RIGHT)
    for _ in range(5):
        found.try_pin(WRONG)
    clock.advance(found.wait_ms())
    assert found.try_pin(RIGHT) is Outcome.OPENED
    assert [row["event"] for row in rows(tmp_path)] == [
        "authn_password_change_fail",
        "authn_password_change",
        "authn_login_success",
        *["authn_login_fail"] * 5,
        "authn_login_lock",
        "authn_login_successafterfail",
    ]
    told = (tmp_path / "audit.jsonl").read_text(encoding="ascii")
    assert all(pin not in told for pin in (RIGHT, WRONG, "123456"))
    assert all("length" not in row and 6 not in row.values() for row in rows(tmp_path))
