"""The doors to the lists that stand in the bar."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement

from kiosk.session.list_events import WordsOpened
from kiosk.ui.session_host import SessionHost

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ListDoors(QObject):
    """Opens lists; the shell is one of these."""

    def __init__(self, host: SessionHost, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host = host

    @Slot()
    def openWords(self) -> None:
        self._host.dispatch(WordsOpened())
