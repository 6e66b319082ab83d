"""The built file: made when ``--full`` is given, else taken as it lies in dist/ if it is new."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.frozen.listing import KIOSK, ROOT

SOURCES = ("assets", "content", "kiosk", ".ci", "build_spec.spec", "LICENSE")
BUILD = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]


def newest_source() -> float:
    """When the tree was last changed, in seconds."""
    files = [file for name in SOURCES for file in [ROOT / name, *(ROOT / name).rglob("*")]]
    return max(f.stat().st_mtime for f in files if f.is_file() and f.suffix != ".pyc")


def build(dist: Path, work: Path) -> None:
    """Build into ``dist`` as dev.py does."""
    environ = {**os.environ, "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": "1767225600"}
    where = ["--distpath", str(dist), "--workpath", str(work)]
    done = subprocess.run(
        [*BUILD, *where, "build_spec.spec"],
        cwd=ROOT,
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]


@pytest.fixture(scope="session")
def kiosk(request: pytest.FixtureRequest) -> Path:
    """The one-file build of this very tree."""
    if sys.platform != "linux":
        pytest.skip("the reviewed list is that of Linux")
    if not KIOSK.exists() or KIOSK.stat().st_mtime < newest_source():
        if not request.config.getoption("--full"):
            pytest.skip("no build of this tree in dist/; python3 dev.py build makes it")
        build(ROOT / "dist", ROOT / "build")
    return KIOSK
