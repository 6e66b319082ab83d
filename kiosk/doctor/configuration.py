"""Whether the configuration file was understood."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kiosk.doctor.finding import Finding, fail, ok

NAME = "configuration"


def check_configuration(file: Path | None, problems: Sequence[object]) -> Finding:
    """Judge what reading ``file`` (None: none was named) complained of; each problem is a line."""
    if problems:
        action = "put right these keys (IT guide, the configuration file)"
        return fail(NAME, " | ".join(map(str, problems)), action)
    return ok(NAME, f"{file} is understood" if file else "no file named, the defaults hold")
