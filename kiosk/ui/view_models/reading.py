"""What a reading screen shows: one page of a topic, help, sources or About."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.session.events import WordOpened
from kiosk.ui.drawing_shape import drawing_shape
from kiosk.ui.list_keys import list_event
from kiosk.ui.reading_page import BlockRow, ReadingProps
from kiosk.ui.session_host import SessionHost
from kiosk.ui.styled_text import is_door
from kiosk.ui.view_models.base import RecordModel
from kiosk.ui.words_row import WordButton

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ReadingViewModel(QObject):
    """Shows ReadingProps; opens glossary words."""

    changed = Signal()

    def __init__(self, host: SessionHost, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.props = ReadingProps()
        self._blocks = RecordModel(BlockRow, self)
        self._words = RecordModel(WordButton, self)

    def show(self, props: ReadingProps) -> None:
        """Show these props; tell QML only of what differs."""
        if props == self.props:
            return
        self.props = props
        self._blocks.show(props.blocks)
        self._words.show(props.words)
        self.changed.emit()

    @Property(str, notify=changed)
    def heading(self) -> str:
        return self.props.heading

    @Property(str, notify=changed)
    def tint(self) -> str:
        return self.props.tint

    @Property(RecordModel, constant=True)
    def blocks(self) -> RecordModel:
        return self._blocks

    @Property(RecordModel, constant=True)
    def words(self) -> RecordModel:
        return self._words

    @Property(QUrl, notify=changed)
    def figure(self) -> QUrl:
        return QUrl(self.props.figure)

    @Property(float, notify=changed)
    def figureShape(self) -> float:
        return drawing_shape(self.props.figure)

    @Property(str, notify=changed)
    def caption(self) -> str:
        return self.props.caption

    @Property(str, notify=changed)
    def description(self) -> str:
        return self.props.description

    @Property(str, notify=changed)
    def scene(self) -> str:
        return self.props.scene

    @Property(str, notify=changed)
    def organ(self) -> str:
        return self.props.organ

    @Property(str, notify=changed)
    def act(self) -> str:
        return self.props.act

    @Property(int, notify=changed)
    def paceMs(self) -> int:
        return self.props.pace_ms

    @Property(QUrl, notify=changed)
    def place(self) -> QUrl:
        """The organ on the figure."""
        return QUrl(self.props.place)

    @Property(bool, notify=changed)
    def alone(self) -> bool:
        return self.props.alone

    @Property(float, notify=changed)
    def figureX(self) -> float:
        return self.props.figure_box.x

    @Property(float, notify=changed)
    def figureWidth(self) -> float:
        return self.props.figure_box.width

    @Property(float, notify=changed)
    def figureHeight(self) -> float:
        return self.props.figure_box.height

    @Property(float, notify=changed)
    def textX(self) -> float:
        return self.props.text_box.x

    @Property(float, notify=changed)
    def textY(self) -> float:
        return self.props.text_box.y

    @Property(float, notify=changed)
    def textWidth(self) -> float:
        return self.props.text_box.width

    @Property(float, notify=changed)
    def gap(self) -> float:
        return self.props.gap

    @Property(float, notify=changed)
    def indent(self) -> float:
        return self.props.indent

    @Property(float, notify=changed)
    def signSide(self) -> float:
        return self.props.sign.side

    @Property(float, notify=changed)
    def signInset(self) -> float:
        return self.props.sign.inset

    @Slot(str)
    def openWord(self, term_id: str) -> None:
        event = list_event(term_id) if is_door(term_id) else WordOpened(term_id)
        if event is not None:
            self._host.dispatch(event)
