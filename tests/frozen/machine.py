"""Machines that are not as they should be, for the built file to start on."""

from __future__ import annotations

import os
import shlex
import shutil
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}
ALIVE_SECONDS = 5
PIN_LINE = "The demo's PIN is "


def told(command: Sequence[str], environ: dict[str, str], folder: Path) -> tuple[str, int | None]:
    """Start, wait, end: what was written beyond the log's INFO lines, and an early exit code."""
    with subprocess.Popen(
        command,
        cwd=folder,
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            process.wait(ALIVE_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGTERM)
        else:
            return process.stdout.read() if process.stdout else "", process.returncode
        lines = process.communicate(timeout=20)[0].splitlines()
    beyond = [line for line in lines if " INFO " not in line and PIN_LINE not in line]
    return "\n".join(beyond), None


def ended(
    command: Sequence[str], environ: dict[str, str], folder: Path
) -> subprocess.CompletedProcess[str]:
    """Run to the end, with everything it wrote in ``stdout``."""
    return subprocess.run(
        command,
        cwd=folder,
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=60,
        check=False,
    )


def with_mounts(mounts: Sequence[str], command: Sequence[str]) -> list[str]:
    """Return the command that runs ``command`` where only it sees these ``mount`` lines.

    Skips the test where this user may not mount.
    """
    if os.geteuid() != 0 or shutil.which("unshare") is None:
        pytest.skip("needs root and unshare")
    lines = [*(f"mount {line}" for line in mounts), f"exec {shlex.join(command)}"]
    inside = ["unshare", "--mount", "sh", "-ec", "\n".join(lines)]
    if subprocess.run(["unshare", "--mount", "true"], check=False).returncode:
        pytest.skip("needs the right to mount")
    return inside


def language(name: str, letters: str, folder: Path) -> dict[str, str]:
    """Return variables that make ``name`` in ``letters`` the installed language of a start."""
    code = f"{name}.{letters}"
    if shutil.which("localedef") is None or not Path("/usr/share/i18n/locales", name).exists():
        pytest.skip("needs localedef and the sources of languages")
    made = ["localedef", "-i", name, "-f", letters, str(folder / code)]
    subprocess.run(made, check=True, capture_output=True)
    return {"LC_ALL": code, "LOCPATH": str(folder)}
