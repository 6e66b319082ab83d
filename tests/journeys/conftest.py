"""Visitors of an Australian clinic, one for each audience, on the shipped content."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.content.library import Library
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience, Region
from kiosk.settings.model import Settings
from tests.journeys.desk import Desk, Start, open_desk
from tests.journeys.visitor import INCHES, TABLET, MakeServices, Visitor

Arrive = Callable[..., Visitor]


@pytest.fixture(scope="session")
def shipped() -> FileLibrary:
    return FileLibrary(paths.content(), country="au")


@pytest.fixture
def arrive(qtbot: QtBot, shipped: FileLibrary) -> Iterator[Arrive]:
    """Return a way to stand in front of a kiosk; it is taken down at the end."""
    there: list[Visitor] = []

    def come(
        audience: Audience = Audience.ADULT,
        size: tuple[int, int] = TABLET,
        settings: Settings | None = None,
        library: Library | None = None,
        services: MakeServices | None = None,
        inches: float = INCHES,
    ) -> Visitor:
        chosen = settings or Settings(audience=audience, country=Region.AU)
        there.append(Visitor(library or shipped, chosen, size, services, inches))
        return there[-1]

    yield come
    for visitor in there:
        visitor.leave()


@pytest.fixture
def adult(arrive: Arrive) -> Visitor:
    return arrive()


@pytest.fixture
def child(arrive: Arrive) -> Visitor:
    return arrive(Audience.CHILD)


@pytest.fixture
def started() -> Iterator[Start]:
    """Return a way to start programs; they end with the test, the last one first."""
    running: list[subprocess.Popen[bytes]] = []

    def start(*command: str, **more: object) -> subprocess.Popen[bytes]:
        quiet = {"stderr": subprocess.DEVNULL, "stdout": subprocess.DEVNULL} | more
        running.append(subprocess.Popen(command, **quiet))  # type: ignore[call-overload]
        return running[-1]

    yield start
    for process in reversed(running):
        process.terminate()
        process.wait(timeout=10)


@pytest.fixture
def desk(tmp_path: Path, started: Start, qtbot: QtBot) -> Desk:
    return open_desk(tmp_path, started)
