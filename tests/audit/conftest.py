from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.app import application
from kiosk.content.model import Audience
from tests.audit.stage import TABLET, Glassware, Stage

MakeStage = Callable[[Glassware, Audience], Stage]


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    return application()


@pytest.fixture
def make_stage(qapp: QGuiApplication) -> Iterator[MakeStage]:
    """A maker of kiosks that are taken down after the test."""
    made: list[Stage] = []

    def make(glass: Glassware, audience: Audience) -> Stage:
        made.append(Stage(glass, audience))
        return made[-1]

    yield make
    for stage in made:
        stage.close()


@pytest.fixture
def stage(make_stage: MakeStage) -> Stage:
    return make_stage(TABLET, Audience.ADULT)


@pytest.fixture(scope="session")
def finger(qapp: QGuiApplication) -> QPointingDevice:
    device = QTest.createTouchDevice()
    assert isinstance(device, QPointingDevice)
    return device
