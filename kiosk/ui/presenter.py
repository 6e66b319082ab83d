"""From one state to everything on show: the attract screen, and the rooms behind it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.session.events import WordsShown
from kiosk.session.state import Screen, SessionState
from kiosk.ui.context import Context
from kiosk.ui.session_host import SessionHost
from kiosk.ui.shell_props import AUDIENCE_WORDS, bare_shell
from kiosk.ui.view_models.attract import AttractViewModel, derive_attract
from kiosk.ui.view_models.door import DoorViewModel, derive_door
from kiosk.ui.view_models.shell import ShellViewModel

if TYPE_CHECKING:
    from kiosk.ui.rooms import Rooms


class Presenter(QObject):
    """Shows each new state. ``open_rooms`` makes the rooms when they are first needed.

    ``qml`` is the URL of the folder of screens.
    """

    def __init__(
        self,
        host: SessionHost,
        context: Context,
        open_rooms: Callable[[Context], Rooms],
        qml: str,
    ) -> None:
        super().__init__()
        self._host = host
        self._context = context
        self._open_rooms = open_rooms
        self._rooms: Rooms | None = None
        self._qml = qml
        self.shell = ShellViewModel(host, self)
        self.door = DoorViewModel(host, self)
        self._attract = AttractViewModel(host, self)
        host.changed.connect(self.present)
        self.present()

    @property
    def rooms(self) -> Rooms:
        """Return the rooms behind the attract screen, opened now if they were not."""
        return self._rooms or self._opened()

    def look_inside(self) -> None:
        """Open the rooms before they are needed, and see whether there is anything in them."""
        if self._rooms is None:
            self._opened()
            self.present()

    def _opened(self) -> Rooms:
        self._rooms = self._open_rooms(self._context)
        self._rooms.changed.connect(self.present)
        self.shell.open()
        return self._rooms

    def use(self, context: Context) -> None:
        """Show this content with these settings from now on."""
        self._context = context
        if self._rooms is not None:
            self._rooms.use(context)
        self.present()

    def close(self) -> None:
        """Wait for a PIN that is being checked."""
        if self._rooms is not None:
            self._rooms.side.close()

    def present(self) -> None:
        """Show the state the host holds now."""
        state = self._host.state
        self.door.show(derive_door(state, AUDIENCE_WORDS[state.audience]))
        if state.place.screen is Screen.ATTRACT:
            self._show_front(state)
        else:
            self._show_room(state)

    def _show_front(self, state: SessionState) -> None:
        """Show the attract screen, or that this audience has nothing to read.

        The first frame does not wait for the answer: that takes reading a topic.
        """
        readable = self._rooms is None or any(self._context.library.rows(state.audience))
        name = "Attract" if readable else "Problem"
        shell = bare_shell(state, self._host.surface, f"{self._qml}{name}Screen.qml")
        self._attract.show(derive_attract(self._context, state))
        self.shell.show(shell, self._attract, None)
        if self._rooms is not None:
            self._rooms.leave(state)

    def _show_room(self, state: SessionState) -> None:
        shown = self.rooms.show(state)
        if shown.model is None:
            self._attract.show(derive_attract(self._context, state))
        self.shell.show(shown.shell, shown.model or self._attract, shown.sheet)
        if shown.words != state.words_shown:
            self._host.dispatch(WordsShown(shown.words))
