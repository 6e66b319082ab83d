"""A code for phones with a few words beside it."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QUrl, Signal
from PySide6.QtQml import QmlElement

from kiosk.ui.code_page import CodeLine, CodeProps
from kiosk.ui.view_models.base import RecordModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class CodeViewModel(QObject):
    """Shows CodeProps."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.props = CodeProps()
        self._lines = RecordModel(CodeLine, self)

    def show(self, props: CodeProps) -> None:
        """Show these props."""
        if props == self.props:
            return
        self.props = props
        self._lines.show(props.lines)
        self.changed.emit()

    @Property(RecordModel, constant=True)
    def lines(self) -> RecordModel:
        return self._lines

    @Property(QUrl, notify=changed)
    def code(self) -> QUrl:
        return QUrl(self.props.code)

    @Property(str, notify=changed)
    def description(self) -> str:
        return self.props.description

    @Property(float, notify=changed)
    def codeX(self) -> float:
        return self.props.code_box.x

    @Property(float, notify=changed)
    def codeY(self) -> float:
        return self.props.code_box.y

    @Property(float, notify=changed)
    def codeSide(self) -> float:
        return self.props.code_box.width

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
