"""The visitor's own questions and what can be done with them."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.list_keys import list_event
from kiosk.ui.question_page import Action, QuestionRow, QuestionsProps
from kiosk.ui.session_host import SessionHost
from kiosk.ui.view_models.base import RecordModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class QuestionsViewModel(QObject):
    """Shows QuestionsProps; moves questions, takes them out and opens what is offered."""

    changed = Signal()

    def __init__(self, host: SessionHost, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.props = QuestionsProps()
        self._rows = RecordModel(QuestionRow, self)
        self._actions = RecordModel(Action, self)

    def show(self, props: QuestionsProps) -> None:
        """Show these props."""
        if props == self.props:
            return
        self.props = props
        self._rows.show(props.rows)
        self._actions.show(props.actions)
        self.changed.emit()

    @Property(RecordModel, constant=True)
    def rows(self) -> RecordModel:
        return self._rows

    @Property(RecordModel, constant=True)
    def actions(self) -> RecordModel:
        return self._actions

    @Property(float, notify=changed)
    def wide(self) -> float:
        return self.props.wide

    @Property(float, notify=changed)
    def tool(self) -> float:
        return self.props.tool

    @Property(bool, notify=changed)
    def beside(self) -> bool:
        return self.props.beside

    @Slot(str)
    def choose(self, key: str) -> None:
        event = list_event(key)
        if event is not None:
            self._host.dispatch(event)

    @Slot(str)
    def moveUp(self, question_id: str) -> None:
        self.choose(f"up:{question_id}")

    @Slot(str)
    def moveDown(self, question_id: str) -> None:
        self.choose(f"down:{question_id}")

    @Slot(str)
    def takeOut(self, question_id: str) -> None:
        self.choose(f"out:{question_id}")
