"""The composition root: the one place where objects are made and joined."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface

from kiosk import __version__, paths
from kiosk.clock import Clock, SystemClock
from kiosk.content.library import Library
from kiosk.session.rules import Rules
from kiosk.session.state import Comfort
from kiosk.settings.model import Settings
from kiosk.ui.context import Context
from kiosk.ui.engine import SLIP_MM, Engine, load_fonts
from kiosk.ui.housekeeping import Housekeeping
from kiosk.ui.input_watch import InputWatch
from kiosk.ui.presenter import Presenter
from kiosk.ui.read_ahead import ReadAhead
from kiosk.ui.session_host import SessionHost
from kiosk.ui.surface import DEFAULT_INCHES, Surface


@dataclass(frozen=True, slots=True)
class Glass:
    """The window asked for. ``size`` None means the whole screen."""

    size: tuple[int, int] | None = None
    inches: float | None = None
    windowed: bool = False


def application() -> QGuiApplication:
    """Return the one application, with the renderer that looks the same everywhere."""
    existing = QGuiApplication.instance()
    if isinstance(existing, QGuiApplication):
        return existing
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    QQuickWindow.setGraphicsApi(QSGRendererInterface.GraphicsApi.Software)
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
    ) -> None:
        self.app = application()
        self.clock = clock or SystemClock()
        surface = _surface(self.app, settings, glass)
        rules = Rules(comfort=Comfort(text=settings.text))
        self.host = SessionHost(settings.audience, rules, self.clock, surface)
        self.context = Context(
            library=library,
            settings=settings,
            today=self.clock.today(),
            family=load_fonts(paths.assets() / "fonts"),
            pictures=_url(paths.assets() / "pictures"),
            versions=_versions(library),
        )
        screens = paths.qml() / "Kiosk" / "Screens"
        self.presenter = Presenter(self.host, self.context, _url(screens))
        self.engine = Engine(self.presenter, paths.qml(), paths.assets() / "icons")
        self.window = self.engine.window
        self.watch = InputWatch(self.host, self.window)
        self.housekeeping = Housekeeping(self.host, self.window)
        self.read_ahead = ReadAhead(library, settings.audience, self.window)
        metrics = surface.metrics(100)
        self.app.styleHints().setStartDragDistance(round(metrics.mm(SLIP_MM)))
        self.window.resize(surface.width, surface.height)

    def show(self, windowed: bool) -> None:
        """Show the window, over the whole screen unless ``windowed``."""
        if windowed:
            self.window.show()
        else:
            self.window.showFullScreen()

    def close(self) -> None:
        """Take everything down, the window first."""
        self.watch.close()
        self.engine.close()


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


def _versions(library: Library) -> tuple[tuple[str, str], ...]:
    return (("Kiosk", __version__), ("Content", library.version), ("Qt", qVersion() or ""))
