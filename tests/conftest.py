"""What every test shares: no screen, the software renderer, ``--full``."""

from __future__ import annotations

import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_QUICK_BACKEND"] = "software"

from collections.abc import Iterator

import pytest
from hypothesis import settings

settings.register_profile("kiosk", derandomize=True, deadline=None, database=None)
settings.register_profile("kiosk-full", max_examples=1000, deadline=None, database=None)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--full", action="store_true", help="also run tests marked full")


def pytest_configure(config: pytest.Config) -> None:
    settings.load_profile("kiosk-full" if config.getoption("--full") else "kiosk")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--full"):
        return
    skip = pytest.mark.skip(reason="needs --full")
    for item in items:
        if item.get_closest_marker("full"):
            item.add_marker(skip)


@pytest.fixture(autouse=True)
def waits_work() -> Iterator[None]:
    """Let a test close its kiosk: Qt then refuses every loop until the application has run."""
    yield
    core = sys.modules.get("PySide6.QtCore")
    app = core.QCoreApplication.instance() if core else None
    if core and app:
        core.QTimer.singleShot(0, app.exit)
        app.exec()


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """No widgets anywhere: the plain application class."""
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication
