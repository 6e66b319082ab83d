"""What the audit log may say: the events, how serious each is, which details it may carry.

Names, levels and meanings follow the OWASP Application Logging Vocabulary, with one
name of our own in its style: ``sys_file_damaged``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class AuditEvent(StrEnum):
    """The event names as they stand in the log."""

    LOGIN_SUCCESS = "authn_login_success"
    LOGIN_SUCCESS_AFTER_FAIL = "authn_login_successafterfail"
    LOGIN_FAIL = "authn_login_fail"
    LOGIN_LOCK = "authn_login_lock"
    PASSWORD_CHANGE = "authn_password_change"  # noqa: S105 (a name, no secret)
    PASSWORD_CHANGE_FAIL = "authn_password_change_fail"  # noqa: S105
    ADMIN = "authz_admin"
    SESSION_EXPIRED = "session_expired"
    STARTUP = "sys_startup"
    SHUTDOWN = "sys_shutdown"
    FILE_DAMAGED = "sys_file_damaged"


@dataclass(frozen=True, slots=True)
class EventKind:
    """One row of the IT guide's table of events."""

    level: str
    meaning: str
    details: tuple[str, ...] = ()


KINDS: dict[AuditEvent, EventKind] = {
    AuditEvent.LOGIN_SUCCESS: EventKind("INFO", "The staff area was opened with the PIN"),
    AuditEvent.LOGIN_SUCCESS_AFTER_FAIL: EventKind(
        "INFO", "The staff area was opened after wrong tries", ("retries",)
    ),
    AuditEvent.LOGIN_FAIL: EventKind("WARN", "A wrong PIN was tried", ("retries",)),
    AuditEvent.LOGIN_LOCK: EventKind(
        "WARN", "Too many wrong tries: no try is taken for a time", ("reason", "wait_seconds")
    ),
    AuditEvent.PASSWORD_CHANGE: EventKind("INFO", "A new PIN was set", ("place",)),
    AuditEvent.PASSWORD_CHANGE_FAIL: EventKind(
        "CRITICAL", "A new PIN was asked for and not set", ("place", "reason")
    ),
    AuditEvent.ADMIN: EventKind(
        "WARN", "Staff did something in the staff area", ("action", "key", "before", "after")
    ),
    AuditEvent.SESSION_EXPIRED: EventKind("INFO", "The staff area was left", ("reason",)),
    AuditEvent.STARTUP: EventKind("WARN", "The kiosk started", ("version",)),
    AuditEvent.SHUTDOWN: EventKind("WARN", "The kiosk was closed", ("reason",)),
    AuditEvent.FILE_DAMAGED: EventKind(
        "CRITICAL", "A file of the kiosk was damaged and is out of use", ("file", "reason")
    ),
}
