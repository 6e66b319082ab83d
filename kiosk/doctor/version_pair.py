"""Pairs of Qt and Python that are known to break the kiosk."""

from __future__ import annotations

from kiosk.doctor.finding import Finding, fail, ok

NAME = "versions"
LOSES_REFERENCES = "6.12.0"
"""Loses one reference to True with every signal on Python 3.11 and aborts (decision 0001)."""
FIRST_SOUND_PYTHON = (3, 12)


def check_versions(kiosk: str, qt: str, python: tuple[int, int]) -> Finding:
    """Judge the pair; ``python`` is (major, minor)."""
    found = f"kiosk {kiosk}, Qt {qt}, Python {python[0]}.{python[1]}"
    if qt == LOSES_REFERENCES and python < FIRST_SOUND_PYTHON:
        action = "install the versions of requirements/runtime.txt: this pair ends in a crash"
        return fail(NAME, found, action)
    return ok(NAME, found)
