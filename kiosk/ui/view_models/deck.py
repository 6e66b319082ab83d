"""A deck of cards, and the same on the body map."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.session.events import AnswerChosen
from kiosk.ui.decks import AnswerRow, DeckProps
from kiosk.ui.drawing_shape import drawing_shape
from kiosk.ui.session_host import SessionHost
from kiosk.ui.view_models.base import RecordModel
from kiosk.ui.view_models.body_map import BodyMapViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DeckViewModel(QObject):
    """Shows DeckProps; an answer is chosen by its key."""

    changed = Signal()

    def __init__(self, host: SessionHost, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.props = DeckProps()
        self._answers = RecordModel(AnswerRow, self)

    def show(self, props: DeckProps) -> None:
        """Show these props."""
        if props == self.props:
            return
        self.props = props
        self._answers.show(props.answers)
        self.changed.emit()

    @Property(str, notify=changed)
    def question(self) -> str:
        return self.props.question

    @Property(str, notify=changed)
    def said(self) -> str:
        return self.props.said

    @Property(str, notify=changed)
    def hint(self) -> str:
        return self.props.hint

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
    def tint(self) -> str:
        return self.props.tint

    @Property(bool, notify=changed)
    def alone(self) -> bool:
        return self.props.alone

    @Property(RecordModel, constant=True)
    def answers(self) -> RecordModel:
        return self._answers

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self.props.answers)

    @Slot(str)
    def choose(self, key: str) -> None:
        self._host.dispatch(AnswerChosen(key))


@QmlElement
class FindViewModel(BodyMapViewModel):
    """The body map under a question; touching an organ answers it."""

    asked = Signal()

    def __init__(self, host: SessionHost, parent: QObject | None = None) -> None:
        super().__init__(host, parent)
        self._question = ""
        self._high = 0.0

    def ask(self, question: str, high: float) -> None:
        """Show ``question`` over the map, ``high`` pixels high; '' where the header says it."""
        if (question, high) != (self._question, self._high):
            self._question, self._high = question, high
            self.asked.emit()

    @Property(str, notify=asked)
    def question(self) -> str:
        return self._question

    @Property(float, notify=asked)
    def high(self) -> float:
        return self._high

    @Slot(str)
    def openOrgan(self, organ_id: str) -> None:
        self._host.dispatch(AnswerChosen(organ_id))
