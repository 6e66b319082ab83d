"""The findings as lines for people and as JSON for machines."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from kiosk.doctor.finding import Finding, Level

SCHEMA = 1
"""Goes up when a key is renamed or removed; new keys and new names may come at any time."""

_MARKS = {Level.OK: "ok  ", Level.WARN: "warn", Level.FAIL: "FAIL"}


def passed(findings: Sequence[Finding]) -> bool:
    """Whether nothing failed; warnings do not count."""
    return all(finding.level is not Level.FAIL for finding in findings)


def line(finding: Finding) -> str:
    """Return one line: the mark, the name, what was found, what to do."""
    told = f"{_MARKS[finding.level]} {finding.name}: {finding.found}"
    return f"{told}; {finding.action}" if finding.action else told


def text(findings: Sequence[Finding]) -> str:
    """Return what is well, then the warnings, then what failed, then a summary."""
    ordered = [f for level in Level for f in findings if f.level is level]
    counts = {level: sum(f.level is level for f in findings) for level in Level}
    told = f"{counts[Level.FAIL]} failed, {counts[Level.WARN]} warnings, {counts[Level.OK]} ok"
    return "".join(f"{words}\n" for words in (*map(line, ordered), told))


def as_json(findings: Sequence[Finding], versions: Mapping[str, str]) -> str:
    """Return the document of the IT guide: schema, ok, versions, checks in a fixed order."""
    document = {
        "schema": SCHEMA,
        "ok": passed(findings),
        "versions": dict(versions),
        "checks": [
            {"name": f.name, "level": str(f.level), "found": f.found, "do": f.action}
            for f in findings
        ],
    }
    return json.dumps(document, indent=1) + "\n"
