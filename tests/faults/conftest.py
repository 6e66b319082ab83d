"""Copies of content and assets that a test may damage."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience, Region
from kiosk.settings.model import Settings
from tests.journeys.visitor import TABLET, Visitor

Start = Callable[..., Visitor]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return Path(shutil.copytree(paths.content(), tmp_path / "content"))


@pytest.fixture
def assets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of assets the kiosk under test reads."""
    copied = Path(shutil.copytree(paths.assets(), tmp_path / "assets"))
    monkeypatch.setattr("kiosk.paths.assets", lambda: copied)
    return copied


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Start]:
    """Return a way to start a kiosk on a content folder; it is taken down at the end."""
    there: list[Visitor] = []

    def begin(folder: Path, audience: Audience = Audience.ADULT) -> Visitor:
        settings = Settings(audience=audience, country=Region.AU)
        there.append(Visitor(FileLibrary(folder, country="au"), settings, TABLET))
        return there[-1]

    yield begin
    for visitor in there:
        visitor.leave()
