"""The body map: figure, labels with their lines, and the same as a list."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QPointF, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QmlElement

from kiosk.content.model import Audience, Organ, Point
from kiosk.session.events import OrganTouched
from kiosk.session.state import SessionState
from kiosk.ui.body_map_layout import MapLayout, lay_out, nearest_organ
from kiosk.ui.context import Context
from kiosk.ui.metrics import Metrics, TextRole
from kiosk.ui.session_host import SessionHost
from kiosk.ui.surface import Surface
from kiosk.ui.view_models.base import RecordModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LABEL_MM = 20.0
PADDING_MM = 4.0
NEAR_MM = 10.0
"""How far from an organ a touch on the figure still means it (product.md)."""


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
    child: bool = False
    vessels: bool = False
    as_list: bool = False
    unit: float = 0.0
    origin_x: float = 0.0
    origin_y: float = 0.0
    sides: tuple[Point, Point] | None = None
    labels: tuple[OrganLabel, ...] = ()
    rows: tuple[OrganRow, ...] = ()
    layout: MapLayout | None = None
    places: tuple[tuple[str, tuple[Point, ...]], ...] = ()
    near: float = 0.0


def derive_body_map(context: Context, state: SessionState, surface: Surface) -> BodyMapProps:
    """Return the map laid out on the glass, or the list where it does not fit."""
    audience = state.reading_audience
    metrics = surface.metrics(state.comfort.text)
    organs = context.library.organs(audience)
    layout = lay_out(
        (surface.content_width, surface.content_height),
        metrics.px_per_mm,
        {organ.id: label_size(context.family, metrics, organ) for organ in organs},
        {organ.id: organ.places[0] for organ in organs},
        audience,
    )
    return BodyMapProps(
        child=audience is Audience.CHILD,
        vessels=state.place.vessels,
        as_list=state.place.as_list or layout is None,
        unit=layout.unit if layout else 0.0,
        origin_x=layout.origin_x if layout else 0.0,
        origin_y=layout.origin_y if layout else 0.0,
        sides=layout.sides if layout else None,
        labels=labels_of(layout, organs) if layout else (),
        rows=tuple(OrganRow(organ.id, organ.name) for organ in organs),
        layout=layout,
        places=tuple((organ.id, organ.places) for organ in organs),
        near=metrics.mm(NEAR_MM),
    )


def label_size(family: str, metrics: Metrics, organ: Organ) -> tuple[float, float]:
    """Return the width and height a label needs, in pixels."""
    font = QFont(family)
    font.setPixelSize(metrics.pixel_size(TextRole.BUTTON, organ.audience))
    font.setWeight(QFont.Weight.Medium)
    width = float(QFontMetricsF(font).horizontalAdvance(organ.name))
    high = round(metrics.mm(LABEL_MM))
    return max(high, round(width + 2 * metrics.mm(PADDING_MM))), high


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


def side(props: BodyMapProps, which: int) -> QPointF:
    """Return the middle of the words for the person's right (0) or left (1) side."""
    point = props.sides[which] if props.sides else Point(0.0, 0.0)
    return QPointF(point.x, point.y)


@QmlElement
class BodyMapViewModel(QObject):
    """Shows BodyMapProps; a touch opens an organ."""

    changed = Signal()

    def __init__(self, host: SessionHost, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.props = BodyMapProps()
        self._labels = RecordModel(OrganLabel, self)
        self._rows = RecordModel(OrganRow, self)

    def show(self, props: BodyMapProps) -> None:
        """Show these props."""
        if props == self.props:
            return
        self.props = props
        self._labels.show(props.labels)
        self._rows.show(props.rows)
        self.changed.emit()

    @Property(bool, notify=changed)
    def child(self) -> bool:
        return self.props.child

    @Property(bool, notify=changed)
    def vessels(self) -> bool:
        return self.props.vessels

    @Property(bool, notify=changed)
    def asList(self) -> bool:
        return self.props.as_list

    @Property(float, notify=changed)
    def unit(self) -> float:
        return self.props.unit

    @Property(float, notify=changed)
    def originX(self) -> float:
        return self.props.origin_x

    @Property(float, notify=changed)
    def originY(self) -> float:
        return self.props.origin_y

    @Property(QPointF, notify=changed)
    def rightSide(self) -> QPointF:
        return side(self.props, 0)

    @Property(QPointF, notify=changed)
    def leftSide(self) -> QPointF:
        return side(self.props, 1)

    @Property(RecordModel, constant=True)
    def labels(self) -> RecordModel:
        return self._labels

    @Property(RecordModel, constant=True)
    def rows(self) -> RecordModel:
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self.props.rows)

    @Slot(str)
    def openOrgan(self, organ_id: str) -> None:
        self._host.dispatch(OrganTouched(organ_id))

    @Slot(float, float)
    def touchFigure(self, x: float, y: float) -> None:
        props = self.props
        if props.layout is None:
            return
        organ = nearest_organ(Point(x, y), props.layout, dict(props.places), props.near)
        if organ:
            self.openOrgan(organ)
