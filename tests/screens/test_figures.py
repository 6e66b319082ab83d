"""The drawn figures: organs where anatomy puts them, inside the outline the layout uses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from PySide6.QtCore import QObject, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPen, QPolygonF
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickWindow

from kiosk.content.model import Audience
from kiosk.ui.body_map_outline import outline
from kiosk.ui.figure_picture import CloseUp, FigurePicture
from kiosk.ui.figures import FigureProvider

ROOT = Path(__file__).parents[2]
QML = ROOT / "kiosk" / "ui" / "qml"
ORGANS = ("tonsils", "lymph-nodes", "thymus", "spleen", "appendix", "bone-marrow")
UNIT, WIDTH, HEIGHT, TOP = 800, 720, 840, 20


class Studio:
    """Draws one item on a white ground and remembers every QML warning."""

    def __init__(self, app: QGuiApplication) -> None:
        self.app = app
        self.warnings: list[str] = []
        self.engine = QQmlApplicationEngine()
        self.engine.addImportPath(str(QML))
        self.engine.warnings.connect(self._warned)

    def _warned(self, errors: list[QQmlError]) -> None:
        self.warnings.extend(error.toString() for error in errors)

    def draw(self, item: str, width: int = WIDTH, height: int = HEIGHT) -> QImage:
        window_line = f'Window {{ width: {width}; height: {height}; visible: true; color: "white"'
        source = f"import QtQuick\nimport Kiosk.Scenes\n{window_line}\n{item} }}"
        self.engine.loadData(source.encode())
        window = self.engine.rootObjects()[-1]
        assert isinstance(window, QQuickWindow)
        for _ in range(3):
            self.app.processEvents()
        picture = window.grabWindow()
        window.close()
        return picture.convertToFormat(QImage.Format.Format_RGB32)

    def figure(self, audience: Audience, lit: str = "", *, vessels: bool = False) -> QImage:
        """Draw a figure of UNIT pixels on white, its crown TOP from the upper edge."""
        whole = CloseUp(0.0, -TOP / UNIT, HEIGHT / UNIT)
        picture = FigurePicture(audience, whole, lit, vessels)
        size = QSize(WIDTH, HEIGHT)
        return on_white(
            FigureProvider(ROOT / "assets" / "figures").requestImage(picture.name, size, size)
        )

    def colour(self, name: str) -> QColor:
        palette = self.engine.singletonInstance("Kiosk.Scenes", "FigurePalette")
        assert isinstance(palette, QObject)
        return QColor(palette.property(name))


def on_white(drawn: QImage) -> QImage:
    picture = QImage(drawn.size(), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return picture


@pytest.fixture
def studio(qapp: QGuiApplication) -> Iterator[Studio]:
    made = Studio(qapp)
    yield made
    assert made.warnings == []


def count(picture: QImage, colour: QColor) -> int:
    wanted = bytes((colour.blue(), colour.green(), colour.red()))
    raw = bytes(picture.constBits())
    return sum(raw[i : i + 3] == wanted for i in range(0, len(raw), 4))


def around(picture: QImage, x: float, y: float, reach: float) -> QImage:
    left, top = WIDTH / 2 + (x - reach) * UNIT, TOP + (y - reach) * UNIT
    side = round(2 * reach * UNIT)
    return picture.copy(round(left), round(top), side, side)


def places(organ: str, audience: Audience) -> list[tuple[float, float]]:
    file = ROOT / "content" / "organs" / organ / "organ.yaml"
    pairs = yaml.safe_load(file.read_text(encoding="utf-8"))["places"][audience.value]
    return [(x, y) for x, y in pairs]


FILLS = {
    "tonsils": "tonsilFill",
    "lymph-nodes": "nodeFill",
    "thymus": "thymusFill",
    "spleen": "spleenFill",
    "appendix": "appendixFill",
    "bone-marrow": "marrowFill",
}


@pytest.mark.parametrize("audience", list(Audience))
@pytest.mark.parametrize("organ", ORGANS)
def test_every_organ_is_drawn_at_its_places(studio: Studio, organ: str, audience: Audience) -> None:
    for lit in ("", organ):
        picture = studio.figure(audience, lit)
        fill = studio.colour(FILLS[organ])
        for x, y in places(organ, audience):
            assert count(around(picture, x, y, 0.02), fill) >= 6, (x, y)


@pytest.mark.parametrize("audience", list(Audience))
def test_the_spleen_and_appendix_lie_on_their_own_sides(studio: Studio, audience: Audience) -> None:
    picture = studio.figure(audience)
    half = WIDTH // 2
    left, right = picture.copy(0, 0, half, HEIGHT), picture.copy(half, 0, half, HEIGHT)
    spleen, appendix = studio.colour("spleenFill"), studio.colour("appendixFill")
    assert count(right, spleen) > 200
    assert count(left, spleen) == 0
    assert count(left, appendix) > 60
    assert count(right, appendix) == 0


@pytest.mark.parametrize("audience", list(Audience))
def test_lighting_one_organ_fades_the_others(studio: Studio, audience: Audience) -> None:
    for organ in ORGANS:
        picture = studio.figure(audience, organ)
        shown = {other: count(picture, studio.colour(fill)) for other, fill in FILLS.items()}
        assert [other for other, pixels in shown.items() if pixels > 20] == [organ]


@pytest.mark.parametrize("audience", list(Audience))
def test_the_drawing_stays_inside_the_outline_of_the_layout(
    studio: Studio, audience: Audience
) -> None:
    picture = studio.figure(audience, vessels=True)
    white = QColor(Qt.GlobalColor.white)
    drawn = WIDTH * HEIGHT - count(picture, white)
    figure = outline(audience)
    painter = QPainter(picture)
    painter.setPen(QPen(white, 1.5))
    painter.setBrush(white)
    for polygon in (*figure.arms, *figure.bodies, figure.guide):
        corners = [QPointF(WIDTH / 2 + p.x * UNIT, TOP + p.y * UNIT) for p in polygon]
        painter.drawPolygon(QPolygonF(corners))
    painter.end()
    assert drawn > 60_000
    assert WIDTH * HEIGHT - count(picture, white) == 0


@pytest.mark.parametrize("audience", list(Audience))
def test_lymph_vessels_are_a_layer(studio: Studio, audience: Audience) -> None:
    vessel = QColor("#2F8A57")
    assert count(studio.figure(audience), vessel) == 0
    assert count(studio.figure(audience, vessels=True), vessel) > 300


def test_the_child_figure_is_its_own_drawing_with_a_guide(studio: Studio) -> None:
    adult, child = studio.figure(Audience.ADULT), studio.figure(Audience.CHILD)
    helper = studio.colour("helperFill")
    assert adult != child
    assert count(adult, helper) == 0
    assert count(child, helper) > 500


def test_each_organ_has_its_own_close_drawing(studio: Studio) -> None:
    def inset(organ: str) -> QImage:
        return studio.draw(f'OrganInset {{ organ: "{organ}"; width: 200; height: 200 }}', 200, 200)

    white = QColor(Qt.GlobalColor.white)
    pictures = [inset(organ) for organ in ORGANS]
    assert all(40_000 - count(picture, white) > 5_000 for picture in pictures)
    assert len({bytes(picture.constBits()) for picture in pictures}) == len(ORGANS)
    assert count(inset("elbow"), white) == 40_000
