"""The buttons of header and bar: where each leads."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.session.events import (
    AboutOpened,
    Finished,
    HelpOpened,
    SheetOpened,
    WentBack,
    WentHome,
)
from kiosk.session.list_events import QuestionsOpened, WordsOpened
from kiosk.session.state import Sheet
from kiosk.ui.session_host import SessionHost

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FrameDoors(QObject):
    """Opens what stands round every screen; the shell is one of these."""

    def __init__(self, host: SessionHost, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host = host

    @Slot()
    def goBack(self) -> None:
        self._host.dispatch(WentBack())

    @Slot()
    def goHome(self) -> None:
        self._host.dispatch(WentHome())

    @Slot()
    def openHelp(self) -> None:
        self._host.dispatch(HelpOpened())

    @Slot()
    def openAbout(self) -> None:
        self._host.dispatch(AboutOpened())

    @Slot()
    def openComfort(self) -> None:
        self._host.dispatch(SheetOpened(Sheet.COMFORT))

    @Slot()
    def openMenu(self) -> None:
        self._host.dispatch(SheetOpened(Sheet.MENU))

    @Slot()
    def openPageSheet(self) -> None:
        self._host.dispatch(SheetOpened(Sheet.PAGE))

    @Slot()
    def finish(self) -> None:
        self._host.dispatch(Finished())

    @Slot()
    def openWords(self) -> None:
        self._host.dispatch(WordsOpened())

    @Slot()
    def openQuestions(self) -> None:
        self._host.dispatch(QuestionsOpened())
