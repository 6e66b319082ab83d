"""The IT guide tells every event of the audit log, and the sizes and waits that hold."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.set_aside import KEPT
from kiosk.staff.audit import FILE_BYTES, OLDER_FILES
from kiosk.staff.audit_events import KINDS, EventKind
from kiosk.staff.lockout import FREE_TRIES, LONGEST_WAIT_FAILURES, wait_after
from kiosk.staff.pin_rules import LONGEST, SHORTEST

GUIDE = Path(__file__).resolve().parents[3] / "docs" / "it-guide.md"


def section(title: str) -> str:
    guide = GUIDE.read_text(encoding="utf-8")
    return guide.split(f"\n## {title}\n")[1].split("\n## ")[0]


def test_every_event_is_in_the_table_as_declared() -> None:
    rows = re.findall(
        r"^\| `(\w+)` \| (\w+) \| (.+) \| (.+) \|$", section("The audit log"), re.MULTILINE
    )
    told = {
        event: EventKind(level, meaning, tuple(re.findall(r"`(\w+)`", details)))
        for event, level, meaning, details in rows
    }
    assert told == {event.value: kind for event, kind in KINDS.items()}


def test_the_size_of_the_audit_log() -> None:
    assert FILE_BYTES == 256 * 1024
    assert FILE_BYTES * (OLDER_FILES + 1) == 1024 * 1024
    assert "full file (256 KiB)" in section("The audit log")
    assert "four files and 1 MiB" in section("The audit log")


def test_the_rules_of_the_pin() -> None:
    words = section("The PIN")
    waits = [wait_after(n) // 60_000 for n in range(FREE_TRIES, LONGEST_WAIT_FAILURES + 1)]
    assert f"{SHORTEST} to {LONGEST} digits" in words
    assert (FREE_TRIES, KEPT) == (5, 3)
    assert "Five are free" in words
    assert "newest three" in words
    assert "waits {}, {}, {}, {} and {} minutes".format(*waits) in words
