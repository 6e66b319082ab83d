"""The drive of kills while PINs are tried, in short."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(os.name != "posix", reason="forks and kills")
@pytest.mark.parametrize("kills", [20, pytest.param(2000, marks=pytest.mark.full)])
@pytest.mark.timeout(1200)
def test_no_try_is_free(kills: int) -> None:
    command = [sys.executable, "-m", "tests.drives.pin_kills", "--kills", str(kills)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert f"{kills} kills" in ended.stdout
