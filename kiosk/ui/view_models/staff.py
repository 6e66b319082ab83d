"""A page of the staff area: perhaps the audience switch, a sentence, and rows."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.staff.pages import StaffProps, StaffRow
from kiosk.ui.staff.side import StaffSide
from kiosk.ui.view_models.base import RecordModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class StaffViewModel(QObject):
    """Shows StaffProps; hands every row to the staff's side."""

    changed = Signal()

    def __init__(self, side: StaffSide, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self.props = StaffProps()
        self._audiences = RecordModel(StaffRow, self)
        self._rows = RecordModel(StaffRow, self)

    def show(self, props: StaffProps) -> None:
        """Show these props."""
        if props == self.props:
            return
        self.props = props
        self._audiences.show(props.audiences)
        self._rows.show(props.rows)
        self.changed.emit()

    @Property(str, notify=changed)
    def words(self) -> str:
        return self.props.words

    @Property(str, notify=changed)
    def notice(self) -> str:
        return self.props.notice

    @Property(bool, notify=changed)
    def switches(self) -> bool:
        return bool(self.props.audiences)

    @Property(RecordModel, constant=True)
    def audiences(self) -> RecordModel:
        return self._audiences

    @Property(RecordModel, constant=True)
    def rows(self) -> RecordModel:
        return self._rows

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self.props.rows)

    @Slot(str)
    def press(self, key: str) -> None:
        self._side.press(key)
