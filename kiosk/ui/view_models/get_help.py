"""Get help: one fixed screen with three doors."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.session.events import HelpGroupOpened
from kiosk.session.state import SessionState
from kiosk.ui.context import Context
from kiosk.ui.session_host import SessionHost
from kiosk.ui.support_lists import ASK_AT_NIGHT
from kiosk.ui.view_models.base import RecordModel
from kiosk.ui.view_models.home import ChoiceRowProps

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

DESK = "Feeling unwell right now? Tell the staff at the desk, or ask someone near you to."
INTERPRETER = "Need an interpreter? Ask the desk."


@dataclass(frozen=True, slots=True)
class HelpProps:
    lead: str = DESK
    emergency: str = ""
    team_number: str = ""
    interpreter: str = INTERPRETER
    groups: tuple[ChoiceRowProps, ...] = ()


def derive_help(context: Context, state: SessionState) -> HelpProps:
    """Return what Get help says. The number to call never depends on the content files."""
    shown = context.library.help(state.reading_audience)
    groups = shown.groups if shown else ()
    return HelpProps(
        lead=shown.lead if shown else DESK,
        emergency=f"Ambulance: {context.settings.emergency}",
        team_number=team_words(context.settings.team_number),
        groups=tuple(ChoiceRowProps(g.id, g.label, g.icon, "coral") for g in groups),
    )


def team_words(number: str) -> str:
    """Say the clinic's 24-hour number, or who knows it."""
    return f"Your team, day or night: {number}" if number else ASK_AT_NIGHT


@QmlElement
class HelpViewModel(QObject):
    """Shows HelpProps and opens a group's pages."""

    changed = Signal()

    def __init__(self, host: SessionHost, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.props = HelpProps()
        self._groups = RecordModel(ChoiceRowProps, self)

    def show(self, props: HelpProps) -> None:
        """Show these props."""
        if props == self.props:
            return
        self.props = props
        self._groups.show(props.groups)
        self.changed.emit()

    @Property(str, notify=changed)
    def lead(self) -> str:
        return self.props.lead

    @Property(str, notify=changed)
    def emergency(self) -> str:
        return self.props.emergency

    @Property(str, notify=changed)
    def teamNumber(self) -> str:
        return self.props.team_number

    @Property(str, notify=changed)
    def interpreter(self) -> str:
        return self.props.interpreter

    @Property(RecordModel, constant=True)
    def groups(self) -> RecordModel:
        return self._groups

    @Slot(str)
    def openGroup(self, group_id: str) -> None:
        self._host.dispatch(HelpGroupOpened(group_id))
