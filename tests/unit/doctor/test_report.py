"""The report: its lines, its JSON, and what decides the exit code."""

from __future__ import annotations

import json

import pytest

from kiosk.doctor import report
from kiosk.doctor.finding import Finding, Level, fail, ok, warn

FINE = ok("clock", "2026-11-22")
POOR = warn("disk", "90 MB free", "free room")
BAD = fail("fonts", "no file", "install again")


def test_a_line_says_what_was_found_and_what_to_do() -> None:
    assert report.line(FINE) == "ok   clock: 2026-11-22"
    assert report.line(POOR) == "warn disk: 90 MB free; free room"
    assert report.line(BAD) == "FAIL fonts: no file; install again"


def test_what_failed_stands_last_above_the_sum() -> None:
    lines = report.text([BAD, POOR, FINE]).splitlines()
    assert [line[:4] for line in lines] == ["ok  ", "warn", "FAIL", "1 fa"]
    assert lines[-1] == "1 failed, 1 warnings, 1 ok"


def test_only_a_failure_fails() -> None:
    assert report.passed([FINE, POOR])
    assert not report.passed([FINE, POOR, BAD])


def test_json_keeps_its_keys_and_the_order_of_the_checks() -> None:
    told = json.loads(report.as_json([BAD, FINE], {"kiosk": "1"}))
    assert told == {
        "schema": 1,
        "ok": False,
        "versions": {"kiosk": "1"},
        "checks": [
            {"name": "fonts", "level": "fail", "found": "no file", "do": "install again"},
            {"name": "clock", "level": "ok", "found": "2026-11-22", "do": ""},
        ],
    }


@pytest.mark.parametrize(("level", "action"), [(Level.OK, "do it"), (Level.FAIL, "")])
def test_a_finding_that_is_not_well_says_what_to_do(level: Level, action: str) -> None:
    with pytest.raises(ValueError, match="action"):
        Finding("x", level, "found", action)
