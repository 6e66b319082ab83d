"""Where the kiosk's own files lie, from source and in a build."""

from __future__ import annotations

import sys
from pathlib import Path


def root() -> Path:
    """Return the folder that holds ``assets`` and ``content``."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent


def assets() -> Path:
    return root() / "assets"


def content() -> Path:
    return root() / "content"


def qml() -> Path:
    """Return the QML import path."""
    return root() / "kiosk" / "ui" / "qml"
