"""A page of a list: its rows, and the grid they stand in."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.list_keys import list_event
from kiosk.ui.rows import Row, RowsProps
from kiosk.ui.session_host import SessionHost
from kiosk.ui.view_models.base import RecordModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RowsViewModel(QObject):
    """Shows RowsProps and turns a row into its event."""

    changed = Signal()

    def __init__(self, host: SessionHost, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.props = RowsProps()
        self._rows = RecordModel(Row, self)

    def show(self, props: RowsProps) -> None:
        """Show these props."""
        if props == self.props:
            return
        self.props = props
        self._rows.show(props.rows)
        self.changed.emit()

    @Property(RecordModel, constant=True)
    def rows(self) -> RecordModel:
        return self._rows

    @Property(str, notify=changed)
    def note(self) -> str:
        return self.props.note

    @Property(int, notify=changed)
    def across(self) -> int:
        return self.props.grid.across

    @Property(float, notify=changed)
    def wide(self) -> float:
        return self.props.grid.wide

    @Property(float, notify=changed)
    def high(self) -> float:
        return self.props.grid.high

    @Property(float, notify=changed)
    def upper(self) -> float:
        return self.props.grid.top

    @Slot(str)
    def choose(self, key: str) -> None:
        event = list_event(key)
        if event is not None:
            self._host.dispatch(event)
