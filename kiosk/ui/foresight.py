"""Works out what the doors on show lead to, while a new screen takes no taps yet."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, QSize, QTimer

from kiosk.content.library import Library
from kiosk.session.events import EntryOpened, Event, TileOpened
from kiosk.session.reduce import reduce
from kiosk.session.state import Screen, SessionState
from kiosk.ui.figure_picture import FIGURES
from kiosk.ui.figures import FigureProvider
from kiosk.ui.rooms import Rooms
from kiosk.ui.session_host import SessionHost

REST_MS = 50
"""Until then the new screen is drawn."""


class Foresight(QObject):
    """Lays out one thing a turn of the event loop, so that a tap finds it done."""

    def __init__(self, host: SessionHost, rooms: Rooms, figures: FigureProvider) -> None:
        super().__init__(rooms)
        self._host = host
        self._rooms = rooms
        self._figures = figures
        self._doors: Iterator[Event] = iter(())
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._open_one)
        host.placed.connect(self._look)

    @property
    def done(self) -> bool:
        """Whether all has been worked out."""
        return not self._timer.isActive()

    def _look(self) -> None:
        self._doors = doors(self._rooms.library, self._host.state)
        self._timer.start(REST_MS)

    def _open_one(self) -> None:
        self._timer.setInterval(0)
        event = next(self._doors, None)
        if event is None:
            self._timer.stop()
            return
        host = self._host
        body_map = self._rooms.lay(reduce(host.state, event, host.now_ms(), host.rules))
        if body_map and body_map.figure:
            size = QSize(int(body_map.figure_box.width), int(body_map.figure_box.height))
            self._figures.requestImage(body_map.figure.removeprefix(FIGURES), QSize(), size)


def doors(library: Library, state: SessionState) -> Iterator[Event]:
    """Yield what the tiles or rows on show do."""
    for tile in library.tiles(state.audience):
        entries = [f"{entry.kind}:{entry.id}" for entry in tile.entries]
        if state.place.screen is Screen.HOME:
            yield TileOpened(tile.id, entries[0] if len(entries) == 1 else "")
        elif state.place.screen is Screen.SECTION and tile.id == state.place.subject:
            yield from map(EntryOpened, entries)
