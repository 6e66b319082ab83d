"""The attract screen, and the undo of a finished visit."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.model import Audience
from kiosk.session.events import FinishUndone, Woken
from kiosk.session.state import IdlePhase, SessionState
from kiosk.ui.context import Context
from kiosk.ui.session_host import SessionHost
from kiosk.ui.shell_props import AUDIENCE_WORDS

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PANELS = {
    Audience.ADULT: (
        ("attract-1", "Your body has a helper team."),
        ("attract-2", "Find out what treatment may do, at your own pace."),
        ("attract-3", "See the parts of your immune system."),
    ),
    Audience.CHILD: (
        ("attract-1", "Meet the helper cells in bodies."),
        ("attract-2", "Look with your grown-up, or on your own."),
        ("attract-3", "See where the helpers live."),
    ),
}


@dataclass(frozen=True, slots=True)
class AttractProps:
    pictures: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    audience_word: str = ""
    clinic: str = ""
    undo: bool = False


def derive_attract(context: Context, state: SessionState) -> AttractProps:
    """Return the panels of the kiosk's audience."""
    panels = PANELS[state.audience]
    return AttractProps(
        pictures=tuple(f"{context.pictures}{name}.svg" for name, _ in panels),
        lines=tuple(line for _, line in panels),
        audience_word=AUDIENCE_WORDS[state.audience],
        clinic=context.settings.clinic_name,
        undo=state.phase is IdlePhase.FINISHING,
    )


@QmlElement
class AttractViewModel(QObject):
    """Shows AttractProps; a touch begins a visit."""

    changed = Signal()

    def __init__(self, host: SessionHost, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.props = AttractProps()

    def show(self, props: AttractProps) -> None:
        """Show these props."""
        if props != self.props:
            self.props = props
            self.changed.emit()

    @Property(int, notify=changed)
    def panels(self) -> int:
        return len(self.props.pictures)

    @Property(str, notify=changed)
    def audienceWord(self) -> str:
        return self.props.audience_word

    @Property(str, notify=changed)
    def clinic(self) -> str:
        return self.props.clinic

    @Property(bool, notify=changed)
    def undoable(self) -> bool:
        return self.props.undo

    @Slot(int, result=QUrl)
    def picture(self, panel: int) -> QUrl:
        pictures = self.props.pictures
        return QUrl(pictures[panel % len(pictures)]) if pictures else QUrl()

    @Slot(int, result=str)
    def line(self, panel: int) -> str:
        lines = self.props.lines
        return lines[panel % len(lines)] if lines else ""

    @Slot()
    def start(self) -> None:
        self._host.dispatch(Woken())

    @Slot()
    def undo(self) -> None:
        self._host.dispatch(FinishUndone())
