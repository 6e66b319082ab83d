"""The moving drawings: each is there, stays in its frame and ends in a complete picture."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

from kiosk.content.scenes import SCENES

QML = Path(__file__).parents[2] / "kiosk" / "ui" / "qml"
NAMES = tuple(f"{family}-{part}" for family, parts in SCENES.items() for part in parts)
FRAME = QRect(60, 60, 280, 200)
REPLAY = QRect(FRAME.right() - 60, FRAME.bottom() - 44, 60, 44)
"""Where the button lies over the drawing (StoryCanvas keeps this corner free)."""
WINDOW = f"""import QtQuick
import Kiosk.Scenes
Window {{
    property alias name: scene.name
    property alias t: scene.t
    width: 400; height: 320; visible: true; color: "white"
    StoryScene {{ id: scene; x: {FRAME.x()}; y: {FRAME.y()}; width: 280; height: 200 }}
}}"""
INK = 0xE4


class Easel:
    """Shows one scene at one moment and remembers every QML warning."""

    def __init__(self, app: QGuiApplication) -> None:
        self.app = app
        self.warnings: list[str] = []
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(QML))
        self.engine.warnings.connect(self._warned)
        self.engine.loadData(WINDOW.encode())
        window = self.engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        self.window = window

    def _warned(self, errors: list[QQmlError]) -> None:
        self.warnings.extend(error.toString() for error in errors)

    def draw(self, name: str, t: float) -> QImage:
        self.window.setProperty("name", name)
        self.window.setProperty("t", t)
        self.app.processEvents()
        return self.window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)


@pytest.fixture
def easel(qapp: QGuiApplication) -> Iterator[Easel]:
    made = Easel(qapp)
    yield made
    assert made.warnings == []
    made.window.close()


def pixels(picture: QImage) -> bytes:
    return bytes(picture.constBits())


def inked(picture: QImage) -> int:
    """Count the pixels darker than the pale ground."""
    raw = pixels(picture)
    return sum(min(raw[i : i + 3]) < INK for i in range(0, len(raw), 4))


def outside(picture: QImage) -> int:
    """Count the pixels that are not white round the frame (one pixel of edge may blur)."""
    around = QImage(picture)
    painter = QPainter(around)
    painter.fillRect(FRAME.adjusted(-1, -1, 1, 1), Qt.GlobalColor.white)
    painter.end()
    raw = pixels(around)
    return sum(raw[i : i + 3] != b"\xff\xff\xff" for i in range(0, len(raw), 4))


def test_every_file_of_the_steps_is_a_scene_and_every_scene_a_file() -> None:
    files = {file.stem for file in (QML / "Kiosk/Scenes/Steps").glob("*.qml")}
    assert files == {"".join(word.capitalize() for word in name.split("-")) for name in NAMES}


def test_each_scene_is_a_picture_of_its_own(easel: Easel) -> None:
    drawn = {name: easel.draw(name, 1).copy(FRAME) for name in NAMES}
    assert [name for name, picture in drawn.items() if inked(picture) < 5_000] == []
    assert len({pixels(picture) for picture in drawn.values()}) == len(NAMES)


@pytest.mark.parametrize("t", [0, 0.3, 0.6, 1])
def test_nothing_leaves_its_frame(easel: Easel, t: float) -> None:
    assert [name for name in NAMES if outside(easel.draw(name, t))] == []


def test_the_corner_of_the_replay_button_is_free_once_a_scene_rests(easel: Easel) -> None:
    busy = {name: inked(easel.draw(name, 1).copy(REPLAY)) for name in NAMES}
    assert {name: count for name, count in busy.items() if count > 12} == {}


def test_a_scene_moves_and_then_rests(easel: Easel) -> None:
    moved = [name for name in NAMES if pixels(easel.draw(name, 0)) != pixels(easel.draw(name, 1))]
    assert set(NAMES) - set(moved) <= {"day-tube"}


def test_an_empty_name_draws_nothing(easel: Easel) -> None:
    easel.draw("checkpoint-meet", 1)
    assert inked(easel.draw("", 1)) == 0


def test_amber_is_where_there_is_medicine_and_nowhere_else(easel: Easel) -> None:
    amber = QColor("#F5AE24").rgb() & 0xFFFFFF
    raw_amber = amber.to_bytes(3, "little")

    def holds(name: str) -> bool:
        raw = pixels(easel.draw(name, 1))
        return any(raw[i : i + 3] == raw_amber for i in range(0, len(raw), 4))

    without = ("checkpoint-meet", "checkpoint-stop", "tcell-travel", "hide-own", "day-home",
               "day-wait", "day-rest", "transfer-grow", "vaccine-show")  # fmt: skip
    medicine = ("checkpoint-cover", "antibody-lock", "vaccine-build", "enhancer-in", "day-drip")
    assert [name for name in without if holds(name)] == []
    assert [name for name in medicine if not holds(name)] == []
