"""The kiosk opens no connection: every request of the QML engine is refused."""

from __future__ import annotations

from PySide6.QtCore import QIODevice, QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlNetworkAccessManagerFactory

NOWHERE = QUrl("kiosk-has-no-network:/")
"""A scheme nobody serves: Qt answers it with an error of its own and opens nothing."""


class RefusingManager(QNetworkAccessManager):
    """A manager that reaches nothing and remembers what was asked of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asked: list[QUrl] = []
        self._replies: list[QNetworkReply] = []

    def createRequest(
        self,
        op: QNetworkAccessManager.Operation,
        request: QNetworkRequest,
        device: QIODevice | None = None,
    ) -> QNetworkReply:
        self.asked.append(request.url())
        reply = super().createRequest(op, QNetworkRequest(NOWHERE), None)
        self._replies.append(reply)
        return reply


class RefusingFactory(QQmlNetworkAccessManagerFactory):
    """Hands the engine refusing managers and keeps them alive."""

    def __init__(self) -> None:
        super().__init__()
        self.managers: list[RefusingManager] = []

    def create(self, parent: QObject) -> QNetworkAccessManager:
        manager = RefusingManager(parent)
        self.managers.append(manager)
        return manager
