"""Visitors of an Australian clinic, one for each audience, on the shipped content."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.content.library import Library
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience, Region
from kiosk.settings.model import Settings
from tests.journeys.visitor import TABLET, MakeServices, Visitor

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
    ) -> Visitor:
        chosen = settings or Settings(audience=audience, country=Region.AU)
        there.append(Visitor(library or shipped, chosen, size, services))
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
