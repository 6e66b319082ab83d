"""The two thin Qt classes every view model is made of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NO_PARENT = QModelIndex()


def camel(name: str) -> str:
    """Turn a Python field name into the name QML knows."""
    head, *tail = name.split("_")
    return head + "".join(part.capitalize() for part in tail)


@QmlElement
class RecordModel(QAbstractListModel):
    """A read-only list of frozen dataclasses of one kind; each field is a role.

    ``show`` replaces the rows and tells views only if they differ.
    """

    def __init__(self, record: type | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(record)] if is_dataclass(record) else []
        self._rows: tuple[Any, ...] = ()

    @property
    def rows(self) -> tuple[Any, ...]:
        """The records shown."""
        return self._rows

    def show(self, rows: Sequence[Any]) -> None:
        """Show these records."""
        fresh = tuple(rows)
        if fresh == self._rows:
            return
        if len(fresh) == len(self._rows) and fresh:
            changed = [i for i, row in enumerate(fresh) if row != self._rows[i]]
            self._rows = fresh
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        name = role - Qt.ItemDataRole.UserRole
        if not index.isValid() or not 0 <= name < len(self._names):
            return None
        return getattr(self._rows[index.row()], self._names[name])

    def roleNames(self) -> dict[int, QByteArray]:
        return {
            Qt.ItemDataRole.UserRole + i: QByteArray(camel(name).encode())
            for i, name in enumerate(self._names)
        }
