"""The body map: figure, labels with their lines, and the same as a list."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QPointF, QRectF, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.model import Point
from kiosk.session.events import OrganTouched
from kiosk.ui.body_map import BodyMapProps, OrganLabel, OrganRow
from kiosk.ui.body_map_layout import nearest_organ
from kiosk.ui.card_pictures import CardPicture
from kiosk.ui.session_host import SessionHost
from kiosk.ui.view_models.base import RecordModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


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
        self._cards = RecordModel(CardPicture, self)

    def show(self, props: BodyMapProps) -> None:
        """Show these props."""
        if props == self.props:
            return
        self.props = props
        self._labels.show(props.labels)
        self._rows.show(props.rows)
        self._cards.show(props.cards)
        self.changed.emit()

    @Property(QUrl, notify=changed)
    def figure(self) -> QUrl:
        return QUrl(self.props.figure)

    @Property(QRectF, notify=changed)
    def figureBox(self) -> QRectF:
        box = self.props.figure_box
        return QRectF(box.x, box.y, box.width, box.height)

    @Property(bool, notify=changed)
    def asList(self) -> bool:
        return self.props.as_list

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

    @Property(RecordModel, constant=True)
    def cards(self) -> RecordModel:
        return self._cards

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
