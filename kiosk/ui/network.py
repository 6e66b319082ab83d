"""The kiosk opens no connection: every request of the QML engine is refused."""

from __future__ import annotations

from PySide6.QtCore import QIODevice, QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlNetworkAccessManagerFactory


class Refusal(QNetworkReply):
    """A reply that has already failed."""

    def __init__(self, request: QNetworkRequest, parent: QObject) -> None:
        super().__init__(parent)
        self.setRequest(request)
        self.setUrl(request.url())
        self.setError(QNetworkReply.NetworkError.ContentAccessDenied, "The kiosk is offline")
        self.setFinished(True)
        self.open(QIODevice.OpenModeFlag.ReadOnly)

    def abort(self) -> None:
        """Do nothing: there is nothing under way."""

    def readData(self, maxlen: int) -> object:
        return b""


class RefusingManager(QNetworkAccessManager):
    """A manager that reaches nothing and remembers what was asked of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asked: list[QUrl] = []

    def createRequest(
        self,
        op: QNetworkAccessManager.Operation,
        request: QNetworkRequest,
        device: QIODevice | None = None,
    ) -> QNetworkReply:
        self.asked.append(request.url())
        return Refusal(request, self)


class RefusingFactory(QQmlNetworkAccessManagerFactory):
    """Hands the engine refusing managers and keeps them alive."""

    def __init__(self) -> None:
        super().__init__()
        self.managers: list[RefusingManager] = []

    def create(self, parent: QObject) -> QNetworkAccessManager:
        manager = RefusingManager(parent)
        self.managers.append(manager)
        return manager
