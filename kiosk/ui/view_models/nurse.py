"""The visitor's questions in large type over the whole glass."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.session.events import HelpOpened, PageTurned, WentBack
from kiosk.ui.nurse_page import NurseProps, NurseRow
from kiosk.ui.session_host import SessionHost
from kiosk.ui.view_models.base import RecordModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class NurseViewModel(QObject):
    """Shows NurseProps; turns its pages and puts them away."""

    changed = Signal()

    def __init__(self, host: SessionHost, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.props = NurseProps()
        self._rows = RecordModel(NurseRow, self)

    def show(self, props: NurseProps) -> None:
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
    def title(self) -> str:
        return self.props.title

    @Property(str, notify=changed)
    def pages(self) -> str:
        return self.props.heading

    @Property(bool, notify=changed)
    def canPrevious(self) -> bool:
        return self.props.turning.anchor(-1) is not None

    @Property(bool, notify=changed)
    def canNext(self) -> bool:
        return self.props.turning.anchor(1) is not None

    @Slot()
    def hide(self) -> None:
        self._host.dispatch(WentBack())

    @Slot()
    def openHelp(self) -> None:
        self._host.dispatch(HelpOpened())

    @Slot()
    def previousPage(self) -> None:
        self._turn(-1)

    @Slot()
    def nextPage(self) -> None:
        self._turn(1)

    def _turn(self, step: int) -> None:
        anchor = self.props.turning.anchor(step)
        if anchor is not None:
            self._host.dispatch(PageTurned(anchor))
