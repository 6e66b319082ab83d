"""The sheets that lie over a screen: what they offer and what a choice leads to."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.session_host import SessionHost
from kiosk.ui.sheet_events import event_for
from kiosk.ui.sheet_props import Choice, SheetProps
from kiosk.ui.view_models.base import RecordModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class _Groups:
    sizes: tuple[Choice, ...]
    schemes: tuple[Choice, ...]
    motion: tuple[Choice, ...]


def grouped(choices: tuple[Choice, ...]) -> _Groups:
    """Split the comfort sheet's choices into its three groups."""

    def kind(name: str) -> tuple[Choice, ...]:
        return tuple(choice for choice in choices if choice.key.startswith(f"{name}:"))

    return _Groups(kind("text"), kind("scheme"), kind("still"))


@QmlElement
class SheetViewModel(QObject):
    """Shows SheetProps and turns a choice into its event."""

    changed = Signal()

    def __init__(self, host: SessionHost, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.props = SheetProps()
        self._choices = RecordModel(Choice, self)
        self._sizes = RecordModel(Choice, self)
        self._schemes = RecordModel(Choice, self)
        self._motion = RecordModel(Choice, self)

    def show(self, props: SheetProps) -> None:
        """Show these props."""
        if props == self.props:
            return
        self.props = props
        self._choices.show(props.choices)
        groups = grouped(props.choices)
        self._sizes.show(groups.sizes)
        self._schemes.show(groups.schemes)
        self._motion.show(groups.motion)
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self.props.title

    @Property(str, notify=changed)
    def words(self) -> str:
        return self.props.words

    @Property(str, notify=changed)
    def aside(self) -> str:
        return self.props.aside

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self.props.choices)

    @Property(RecordModel, constant=True)
    def choices(self) -> RecordModel:
        return self._choices

    @Property(RecordModel, constant=True)
    def sizes(self) -> RecordModel:
        return self._sizes

    @Property(RecordModel, constant=True)
    def schemes(self) -> RecordModel:
        return self._schemes

    @Property(RecordModel, constant=True)
    def motion(self) -> RecordModel:
        return self._motion

    @Slot(str)
    def choose(self, key: str) -> None:
        event = event_for(key, self._host.state)
        if event is not None:
            self._host.dispatch(event)

    @Slot()
    def close(self) -> None:
        self.choose("close:")
