"""The records of a body map plan, in pixels of its panel."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.model import Point
from kiosk.ui import body_map_geometry as geometry
from kiosk.ui.body_map_outline import FigureOutline

MARGIN_MM = 2.0
LEFT = ("tonsils", "thymus", "appendix")
RIGHT = ("lymph-nodes", "spleen", "bone-marrow")


@dataclass(frozen=True, slots=True)
class LabelBox:
    """One label's rectangle in the panel."""

    organ: str
    x: float
    y: float
    w: float
    h: float

    def corners(self, pad: float = 0.0) -> tuple[Point, ...]:
        """The rectangle as a polygon, grown by ``pad`` on every side."""
        left, top = self.x - pad, self.y - pad
        right, bottom = self.x + self.w + pad, self.y + self.h + pad
        return Point(left, top), Point(right, top), Point(right, bottom), Point(left, bottom)


@dataclass(frozen=True, slots=True)
class Leader:
    """One line from an organ's first place (its first point) to its label's edge."""

    organ: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class MapLayout:
    """The whole plan; the figure's origin (crown, midline) lies at (origin_x, origin_y).

    ``sides`` are the middles of the words that name the person's right side
    (first) and left side (second). They take up to 27 mm by 6 mm.
    """

    unit: float
    origin_x: float
    origin_y: float
    labels: tuple[LabelBox, ...]
    leaders: tuple[Leader, ...]
    sides: tuple[Point, Point]


@dataclass(frozen=True, slots=True)
class Panel:
    """The panel being filled: its size, pixels per mm, the figure and its unit."""

    width: float
    height: float
    mm: float
    unit: float
    figure: FigureOutline

    @property
    def middle(self) -> float:
        """Where the figure's midline runs."""
        return self.width / 2

    @property
    def margin(self) -> float:
        """The rim kept free all round."""
        return MARGIN_MM * self.mm

    def place(self, *points: Point) -> tuple[Point, ...]:
        """Points of the figure in pixels."""
        return geometry.scaled(points, self.unit, self.middle, self.margin)
