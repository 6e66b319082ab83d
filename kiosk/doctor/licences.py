"""Whether the licence texts that must go with the program are there."""

from __future__ import annotations

from pathlib import Path

from kiosk.doctor.finding import Finding, fail, ok

NAME = "licence texts"
ALWAYS = (
    "Apache-2.0.txt",
    "GPL-3.0.txt",
    "LGPL-2.1.txt",
    "LGPL-3.0.txt",
    "PyInstaller.txt",
    "PyYAML.txt",
    "Python.txt",
    "argon2-cffi-bindings.txt",
    "argon2-cffi.txt",
    "cffi.txt",
    "filelock.txt",
    "markdown-it-py.txt",
    "prometheus_client-notice.txt",
    "segno.txt",
    "source-and-relinking.txt",
)
IN_A_BUILD = ("LICENSE", "third-party.txt")
"""Written when the build is made."""
SHORTEST = 200
"""Bytes; every licence text and notice is longer."""


def check_licences(folder: Path, built: bool) -> Finding:
    """Look for each text in ``folder``; an emptied one counts as missing."""
    wanted = ALWAYS + (IN_A_BUILD if built else ())
    missing = [name for name in wanted if not _there(folder / name)]
    if missing:
        action = "install the kiosk again: it may not be passed on without these"
        return fail(NAME, f"missing {', '.join(missing)}", action)
    return ok(NAME, f"{len(wanted)} texts")


def _there(file: Path) -> bool:
    try:
        return file.stat().st_size >= SHORTEST
    except OSError:
        return False
