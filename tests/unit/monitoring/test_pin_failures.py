"""Wrong PINs are counted from the audit log as it is really written."""

from __future__ import annotations

from pathlib import Path

from kiosk.clock import FakeClock
from kiosk.monitoring.pin_failures import LOG, PinFailures
from kiosk.staff.audit import AuditLog
from kiosk.staff.audit_events import AuditEvent


def test_failures_since_the_start_are_counted_once(tmp_path: Path) -> None:
    audit = AuditLog(tmp_path, FakeClock())
    assert audit.path == tmp_path / LOG
    audit.write(AuditEvent.LOGIN_FAIL, retries=1)
    failures = PinFailures(tmp_path)
    assert failures.count() == 0
    audit.write(AuditEvent.LOGIN_FAIL, retries=2)
    audit.write(AuditEvent.LOGIN_LOCK, reason="tries", wait_seconds=30)
    audit.write(AuditEvent.LOGIN_SUCCESS_AFTER_FAIL, retries=2)
    assert [failures.count(), failures.count()] == [1, 1]
    audit.write(AuditEvent.LOGIN_FAIL, retries=1)
    assert failures.count() == 2


def test_a_log_that_starts_anew_goes_on_counting(tmp_path: Path) -> None:
    audit = AuditLog(tmp_path, FakeClock())
    failures = PinFailures(tmp_path)
    audit.write(AuditEvent.LOGIN_FAIL, retries=1)
    audit.write(AuditEvent.STARTUP, version="1")
    assert failures.count() == 1
    audit.path.rename(tmp_path / "audit.1.jsonl")
    assert failures.count() == 1
    audit.write(AuditEvent.LOGIN_FAIL, retries=1)
    assert failures.count() == 2


def test_half_a_line_waits_for_its_end(tmp_path: Path) -> None:
    failures = PinFailures(tmp_path)
    line = b'{"event": "authn_login_fail"}\n'
    (tmp_path / LOG).write_bytes(line[:20])
    assert failures.count() == 0
    (tmp_path / LOG).write_bytes(line)
    assert failures.count() == 1


def test_a_log_that_cannot_be_read_adds_nothing(tmp_path: Path) -> None:
    failures = PinFailures(tmp_path)
    (tmp_path / LOG).mkdir()
    assert failures.count() == 0
