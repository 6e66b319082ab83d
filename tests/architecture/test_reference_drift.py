"""The pinned binding loses no reference to None, True or False (decision 0001)."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

PROBE = Path(__file__).with_name("reference_drift_probe.py")
#: one reference lost by every tenth emit would move a count by 200
BOUND = 50


def test_signals_timers_and_taps_keep_reference_counts() -> None:
    done = subprocess.run(
        [sys.executable, str(PROBE)], capture_output=True, text=True, timeout=100, check=False
    )
    assert done.returncode == 0, done.stderr
    result = json.loads(done.stdout)
    assert result["seen"] == [2200, 550, 220]
    assert {name: moved for name, moved in result["drift"].items() if abs(moved) > BOUND} == {}
