"""Measuring words needs an application, though no window."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk import paths
from kiosk.ui.engine import load_fonts


@pytest.fixture(autouse=True)
def typeface(qapp: QGuiApplication) -> str:
    return load_fonts(paths.assets() / "fonts")
