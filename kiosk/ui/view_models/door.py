"""The clinic mark: a picture to visitors, a door to staff who hold it for three seconds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.session.idle import STAFF_SCREENS
from kiosk.session.staff_events import DoorOpened, StaffLeft
from kiosk.session.state import Screen, SessionState
from kiosk.ui.door_hold import Contact, DoorHold
from kiosk.ui.session_host import SessionHost

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class DoorProps:
    """``opens``: the mark is a door here. ``inside``: the frame is that of the staff area.

    ``word``: the audience stands under the mark. ``deep``: a page below the first.
    ``leaves``: there is a staff area to leave.
    """

    opens: bool = True
    inside: bool = False
    word: str = ""
    deep: bool = False
    leaves: bool = False


def derive_door(state: SessionState, word: str) -> DoorProps:
    """Return what the mark is on the screen of the state."""
    screen = state.place.screen
    return DoorProps(
        opens=screen not in STAFF_SCREENS,
        inside=screen in (Screen.STAFF, Screen.SET_UP),
        word="" if screen is Screen.ATTRACT else word,
        deep=state.staff and bool(state.place.subject),
        leaves=state.staff,
    )


@QmlElement
class DoorViewModel(QObject):
    """Measures the hold on the session's clock and opens the PIN pad."""

    changed = Signal()

    def __init__(self, host: SessionHost, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self.props = DoorProps()
        self._hold = DoorHold()
        self._contacts: tuple[Contact, ...] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tick)

    def show(self, props: DoorProps) -> None:
        """Show these props."""
        if props != self.props:
            self.props = props
            self.changed.emit()

    @Property(bool, notify=changed)
    def opens(self) -> bool:
        return self.props.opens

    @Property(bool, notify=changed)
    def inside(self) -> bool:
        return self.props.inside

    @Property(str, notify=changed)
    def word(self) -> str:
        return self.props.word

    @Property(bool, notify=changed)
    def deep(self) -> bool:
        return self.props.deep

    @Property(bool, notify=changed)
    def leaves(self) -> bool:
        return self.props.leaves

    @Slot(float, float)
    def lean(self, x: float, y: float) -> None:
        self._hold.lean(x, y, self._host.now_ms())
        if self._contacts:
            self._hold.crowd(self._contacts, self._px_per_mm())
        self.tick()

    @Slot(float, float)
    def move(self, x: float, y: float) -> None:
        self._hold.move(x, y, self._px_per_mm())

    @Slot()
    def letGo(self) -> None:
        self._hold.let_go()
        self._timer.stop()

    @Slot()
    def open(self) -> None:
        self._host.dispatch(DoorOpened())

    @Slot()
    def leave(self) -> None:
        self._host.dispatch(StaffLeft())

    def crowd(self, contacts: Iterable[Contact]) -> None:
        """Take notice of everything that lies on the glass."""
        self._contacts = tuple(contacts)
        self._hold.crowd(self._contacts, self._px_per_mm())

    def tick(self) -> None:
        """Open the door if the hold is long enough by now, else wait for the rest of it."""
        left = self._hold.left_ms(self._host.now_ms())
        if left is None:
            return
        if left:
            self._timer.start(left)
            return
        self.letGo()
        self.open()

    def _px_per_mm(self) -> float:
        return self._host.surface.metrics(100).px_per_mm
