"""What the body map shows: figure, labels with their lines, and the same as a list."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

from kiosk.content.model import Audience, Organ, Point
from kiosk.session.state import SessionState
from kiosk.ui.body_map_layout import MapLayout, lay_out
from kiosk.ui.body_map_outline import outline
from kiosk.ui.card_pictures import CardPicture, card_pictures
from kiosk.ui.context import Context
from kiosk.ui.figure_picture import CloseUp, FigurePicture
from kiosk.ui.metrics import Metrics, TextRole
from kiosk.ui.reading_layout import Box
from kiosk.ui.surface import Surface

LABEL_MM = 20.0
PADDING_MM = 4.0
NEAR_MM = 10.0
"""How far from an organ a touch on the figure still means it (product.md)."""

NOWHERE = Box()


@dataclass(frozen=True, slots=True)
class OrganLabel:
    """One organ's label in the panel, in pixels; ``line`` is SVG path data."""

    organ: str
    name: str
    line: str
    end_x: float
    end_y: float
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class OrganRow:
    """One organ in the list: its name and where it is."""

    organ: str
    name: str


@dataclass(frozen=True, slots=True)
class BodyMapProps:
    figure: str = ""
    figure_box: Box = NOWHERE
    as_list: bool = False
    unit: float = 0.0
    origin_x: float = 0.0
    origin_y: float = 0.0
    sides: tuple[Point, Point] | None = None
    labels: tuple[OrganLabel, ...] = ()
    rows: tuple[OrganRow, ...] = ()
    cards: tuple[CardPicture, ...] = ()
    layout: MapLayout | None = None
    places: tuple[tuple[str, tuple[Point, ...]], ...] = ()
    near: float = 0.0


def derive_body_map(context: Context, state: SessionState, surface: Surface) -> BodyMapProps:
    """Return the map laid out on the glass, or the list where it does not fit."""
    audience = state.reading_audience
    metrics = surface.metrics(state.comfort.text)
    organs = context.library.organs(audience)
    size = (surface.content_width, surface.content_height)
    layout = planned(size, metrics, organs, audience, context.family)
    box = figure_box(layout, audience, size[1]) if layout else NOWHERE
    figure = figure_in(box, layout, audience, state.place.vessels) if layout else None
    return BodyMapProps(
        figure=figure.url if figure else "",
        figure_box=box,
        as_list=state.place.as_list or layout is None,
        unit=layout.unit if layout else 0.0,
        origin_x=layout.origin_x if layout else 0.0,
        origin_y=layout.origin_y if layout else 0.0,
        sides=layout.sides if layout else None,
        labels=labels_of(layout, organs) if layout else (),
        rows=tuple(OrganRow(organ.id, organ.name) for organ in organs),
        cards=card_pictures(context.family, surface, metrics, organs),
        layout=layout,
        places=tuple((organ.id, organ.places) for organ in organs),
        near=metrics.mm(NEAR_MM),
    )


@lru_cache(maxsize=4)
def planned(
    size: tuple[int, int],
    metrics: Metrics,
    organs: tuple[Organ, ...],
    audience: Audience,
    family: str,
) -> MapLayout | None:
    """Lay the map out once for each glass, text size and audience: every touch asks for it."""
    return lay_out(
        size,
        metrics.px_per_mm,
        {organ.id: label_size(family, metrics, organ) for organ in organs},
        {organ.id: organ.places[0] for organ in organs},
        audience,
    )


def label_size(family: str, metrics: Metrics, organ: Organ) -> tuple[float, float]:
    """Return the width and height a label needs, in pixels."""
    font = QFont(family)
    font.setPixelSize(metrics.pixel_size(TextRole.BUTTON, organ.audience))
    font.setWeight(QFont.Weight.Medium)
    width = float(QFontMetricsF(font).horizontalAdvance(organ.name))
    high = round(metrics.mm(LABEL_MM))
    return max(high, round(width + 2 * metrics.mm(PADDING_MM))), high


def figure_box(layout: MapLayout, audience: Audience, height: float) -> Box:
    """Return the whole pixels of a panel of this height that the figure takes."""
    figure, unit = outline(audience), layout.unit
    corners = [p for polygon in (*figure.arms, *figure.bodies, figure.guide) for p in polygon]
    half = math.ceil(max(p.x for p in corners) * unit)
    middle, top = round(layout.origin_x), layout.origin_y + min(p.y for p in corners) * unit
    upper, lower = max(0, math.floor(top)), layout.origin_y + max(p.y for p in corners) * unit
    return Box(middle - half, upper, 2 * half, min(height, math.ceil(lower)) - upper)


def figure_in(box: Box, layout: MapLayout, audience: Audience, vessels: bool) -> FigurePicture:
    """Return the figure as it lies in its box."""
    x = (box.x + box.width / 2 - layout.origin_x) / layout.unit
    y = (box.y - layout.origin_y) / layout.unit
    view = CloseUp(x, y, box.height / layout.unit)
    return FigurePicture(audience, view, vessels=vessels)


def labels_of(layout: MapLayout, organs: tuple[Organ, ...]) -> tuple[OrganLabel, ...]:
    """Return the labels with their lines."""
    names = {organ.id: organ.name for organ in organs}
    lines = {leader.organ: leader.points for leader in layout.leaders}
    labels = []
    for box in layout.labels:
        points = lines[box.organ]
        line = "M" + "L".join(f"{p.x:.1f} {p.y:.1f}" for p in points)
        end = points[0]
        labels.append(
            OrganLabel(box.organ, names[box.organ], line, end.x, end.y, box.x, box.y, box.w, box.h)
        )
    return tuple(labels)
