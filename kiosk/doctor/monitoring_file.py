"""Whether the monitoring file can be written, where the configuration asks for one."""

from __future__ import annotations

import tempfile
from pathlib import Path

from kiosk.doctor.finding import Finding, fail, ok

NAME = "monitoring"


def check_monitoring(file: str) -> Finding:
    """Judge the folder of ``file``, the setting ``metrics_file``; '' means off."""
    if not file:
        return ok(NAME, "off")
    folder = Path(file).absolute().parent
    try:
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as fault:
        action = "let the kiosk's user write in that folder, or change metrics_file"
        return fail(NAME, f"{file} cannot be written: {fault.strerror or fault}", action)
    return ok(NAME, f"{file} can be written")
