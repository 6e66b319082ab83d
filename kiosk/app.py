"""The composition root: the one place where objects are made and joined."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk import paths
from kiosk.clock import Clock, SystemClock
from kiosk.content.library import Library
from kiosk.session.rules import Rules
from kiosk.session.state import Comfort
from kiosk.settings.model import Settings
from kiosk.ui import no_screen
from kiosk.ui.audience_return import AudienceReturn
from kiosk.ui.context import Context
from kiosk.ui.engine import SLIP_MM, Engine, load_fonts
from kiosk.ui.guard import Guard
from kiosk.ui.housekeeping import Housekeeping
from kiosk.ui.input_watch import InputWatch
from kiosk.ui.palm_watch import PalmWatch
from kiosk.ui.presenter import Presenter
from kiosk.ui.read_ahead import ReadAhead, steps
from kiosk.ui.session_host import SessionHost
from kiosk.ui.staff import first_start
from kiosk.ui.staff.nothing_kept import nothing_kept
from kiosk.ui.staff.ports import Services
from kiosk.ui.surface import DEFAULT_INCHES, Surface
from kiosk.usage.visits import VisitCounts

if TYPE_CHECKING:
    from kiosk.ui.rooms import Rooms
    from kiosk.ui.staff.side import StaffSide


@dataclass(frozen=True, slots=True)
class Glass:
    """The window asked for. ``size`` None means the whole screen."""

    size: tuple[int, int] | None = None
    inches: float | None = None
    windowed: bool = False


def application(leave: Callable[[int], object] = os._exit) -> QGuiApplication:
    """Return the one application, with the renderer that looks the same everywhere.

    Where there is no screen ``leave`` is called with the exit code; it must not return.
    """
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    os.environ["QT_QPA_UPDATE_IDLE_TIME"] = "0"  # a frame is drawn at once, not 5 ms later
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
    with no_screen.spoken(leave):
        app = QGuiApplication(["kiosk"])
    app.setApplicationName("kiosk")
    app.setApplicationDisplayName("Understanding immunotherapy")
    return app


class Kiosk:
    """A running kiosk: window, session and content."""

    def __init__(
        self,
        library: Library,
        settings: Settings,
        glass: Glass,
        clock: Clock | None = None,
        services: Services | None = None,
    ) -> None:
        self.app = application()
        self.clock = clock or SystemClock()
        surface = _surface(self.app, settings, glass)
        self.host = SessionHost(settings.audience, rules_of(settings), self.clock, surface)
        self.services = services or nothing_kept(settings, library)
        self.context = Context(
            library=library,
            settings=settings,
            clock=self.clock,
            family=load_fonts(paths.assets() / "fonts"),
            pictures=_url(paths.assets() / "pictures"),
        )
        self._screens = _url(paths.qml() / "Kiosk" / "Screens")
        self.presenter = Presenter(self.host, self.context, self._open_rooms, self._screens)
        size = surface.width, surface.height
        self.engine = Engine(self.presenter, paths.qml(), paths.assets(), size)
        self.window = self.engine.window
        self.watch = InputWatch(self.host, self.window)
        self.palms = PalmWatch(self.presenter.door, self.window)
        self.housekeeping = Housekeeping(self.host, self.window)
        reading = steps(self.presenter.look_inside, library, settings.audience)
        self.read_ahead = ReadAhead(chain(reading, self.engine.compile(self._screens)), self.window)
        metrics = surface.metrics(100)
        self.app.styleHints().setStartDragDistance(round(metrics.mm(SLIP_MM)))
        self.guard: Guard | None = None
        self._count_and_return()
        first_start.begin(self.host, self.services)

    @property
    def side(self) -> StaffSide:
        """Return the staff's side, which stands with the rooms."""
        return self.presenter.rooms.side

    def _open_rooms(self, context: Context) -> Rooms:
        from kiosk.ui.foresight import Foresight
        from kiosk.ui.rooms import Rooms

        rooms = Rooms(self.host, context, self.services, self._screens)
        rooms.side.desk.settled.connect(self._follow)
        rooms.side.desk.closing.connect(self.app.exit)
        self.foresight = Foresight(self.host, rooms, self.engine.figures)
        return rooms

    def _count_and_return(self) -> None:
        """Join what goes on beside the visits: counting, and the return of the audience."""
        store, usage = self.services.store, self.services.usage
        if usage is not None:
            counts = VisitCounts(usage, self.host.state)
            self.host.changed.connect(lambda: counts.follow(self.host.state))
        self.returning = AudienceReturn(
            self.host,
            self.clock,
            lambda: store.settings,
            lambda audience: store.change(audience=audience),
        )

    def _follow(self) -> None:
        """Go by the settings that hold now: times, words, and the country's content."""
        settings, library = self.services.store.settings, self.context.library
        if settings.country is not self.context.settings.country:
            library = self.services.library_for(settings.country)
        self.context = replace(self.context, library=library, settings=settings)
        self.host.follow(rules_of(settings))
        self.presenter.use(self.context)

    def show(self, windowed: bool) -> None:
        """Show the window, over the whole screen unless ``windowed``."""
        if windowed:
            self.window.show()
        else:
            self.guard = Guard(self.window)
            self.window.showFullScreen()

    def close(self) -> None:
        """Take everything down, the window first."""
        self.read_ahead.close()
        self.watch.close()
        self.palms.close()
        if self.guard:
            self.guard.close()
        self.engine.close()
        self.presenter.close()


def rules_of(settings: Settings) -> Rules:
    """Return the times of a visit as the clinic has set them."""
    return Rules(
        list_limit_ms=settings.idle_list_s * 1000,
        reading_least_ms=settings.idle_reading_s * 1000,
        help_limit_ms=settings.idle_help_s * 1000,
        warning_ms=settings.idle_warning_s * 1000,
        comfort=Comfort(text=settings.text),
    )


def _surface(app: QGuiApplication, settings: Settings, glass: Glass) -> Surface:
    """Return the glass: as asked for, else as the screen reports it."""
    screen = app.primaryScreen().size()
    width, height = glass.size or (screen.width(), screen.height())
    inches = glass.inches or settings.inches or DEFAULT_INCHES
    return Surface(
        width=width,
        height=height,
        screen_width=width,
        screen_height=height,
        inches=inches,
    )


def _url(folder: Path) -> str:
    return QUrl.fromLocalFile(str(folder)).toString() + "/"
