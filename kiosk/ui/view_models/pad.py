"""A pad of large keys: for the PIN, a new PIN or a telephone number."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.staff.pad_desk import PadDesk
from kiosk.ui.staff.pads import KeyProps, PadProps
from kiosk.ui.view_models.base import RecordModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PadViewModel(QObject):
    """Shows PadProps; hands every key to the desk."""

    changed = Signal()

    def __init__(self, desk: PadDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.props = PadProps()
        self._keys = RecordModel(KeyProps, self)

    def show(self, props: PadProps) -> None:
        """Show these props."""
        if props == self.props:
            return
        self.props = props
        self._keys.show(props.keys)
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self.props.title

    @Property(str, notify=changed)
    def step(self) -> str:
        return self.props.step

    @Property(str, notify=changed)
    def words(self) -> str:
        return self.props.words

    @Property(str, notify=changed)
    def shown(self) -> str:
        return self.props.shown

    @Property(bool, notify=changed)
    def echoes(self) -> bool:
        return self.props.echoes

    @Property(RecordModel, constant=True)
    def keys(self) -> RecordModel:
        return self._keys

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self.props.keys)

    @Property(int, notify=changed)
    def across(self) -> int:
        return self.props.across

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        return self.props.busy

    @Slot(str)
    def press(self, key: str) -> None:
        self._desk.press(key)

    @Slot()
    def back(self) -> None:
        self._desk.back()
