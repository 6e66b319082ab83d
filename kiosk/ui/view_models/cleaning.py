"""The seconds that are left while the glass is wiped."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.session.idle import deadline_ms
from kiosk.session.rules import Rules
from kiosk.session.state import SessionState

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


def derive_seconds(state: SessionState, now_ms: int, rules: Rules) -> str:
    """Return the whole seconds until the kiosk answers again."""
    due = deadline_ms(state, rules)
    return "" if due is None else str(max(0, -(-(due - now_ms) // 1000)))


@QmlElement
class CleaningViewModel(QObject):
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seconds = ""

    def show(self, seconds: str) -> None:
        """Show so many seconds."""
        if seconds != self._seconds:
            self._seconds = seconds
            self.changed.emit()

    @Property(str, notify=changed)
    def seconds(self) -> str:
        return self._seconds
