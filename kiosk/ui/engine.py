"""Makes the window: fonts, import paths, icons, no network; raises if nothing loaded."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import PySide6.QtQuick  # noqa: F401  root windows are plain QWindows without it
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.figures import FigureProvider
from kiosk.ui.icons import IconProvider
from kiosk.ui.network import RefusingFactory
from kiosk.ui.presenter import Presenter
from kiosk.ui.qr_provider import QrProvider

FAMILY = "Lexend"
FIRST = ("HomeScreen", "SectionScreen", "ReadingScreen", "BodyMapScreen", "OrganPicture")
SLIP_MM = 5.0
"""How far a finger may slip and still have tapped (product.md)."""


class WindowNotLoaded(RuntimeError):
    """The QML could not be loaded; the message holds Qt's own words."""


def load_fonts(folder: Path) -> str:
    """Register the typeface and return its family, or the system's own if it is missing."""
    loaded = [QFontDatabase.addApplicationFont(str(p)) for p in sorted(folder.glob("*.ttf"))]
    if any(number >= 0 for number in loaded):
        QGuiApplication.setFont(QFont(FAMILY))  # else Qt opens the system's for every new text
        return FAMILY
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


class Engine:
    """Owns the QML engine and the window, and takes them down in the right order."""

    def __init__(
        self, presenter: Presenter, qml: Path, assets: Path, size: tuple[int, int]
    ) -> None:
        """Load Main.qml into a window of ``size`` pixels.

        Raises:
            WindowNotLoaded: if QML reports errors and there is no window.

        """
        self._presenter = presenter
        self._warnings: list[str] = []
        self._compiled: list[QQmlComponent] = []
        self._engine = QQmlApplicationEngine()
        self.network = RefusingFactory()
        self._engine.setNetworkAccessManagerFactory(self.network)
        self._engine.addImportPath(str(qml))
        self._engine.addImageProvider("icon", IconProvider(assets / "icons"))
        self.figures = FigureProvider(assets / "figures")
        self._engine.addImageProvider("figure", self.figures)
        self._engine.addImageProvider("qr", QrProvider())
        self._engine.warnings.connect(self._heard)
        width, height = size
        models = {"shell": presenter.shell, "door": presenter.door}
        self._engine.setInitialProperties({**models, "width": width, "height": height})
        self._engine.load(QUrl.fromLocalFile(str(qml / "Kiosk" / "App" / "Main.qml")))
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise WindowNotLoaded("\n".join(self._warnings) or "no window")
        self.window: QQuickWindow = roots[0]

    def compile(self, screens: str) -> Iterator[bool]:
        """Compile what a visitor may open first; yield True after each. ``screens`` is a URL."""
        for name in FIRST:
            self._compiled.append(QQmlComponent(self._engine, QUrl(f"{screens}{name}.qml")))
            yield True

    def _heard(self, warnings: list[object]) -> None:
        self._warnings.extend(str(warning) for warning in warnings)

    def close(self) -> None:
        """Destroy the window and the engine before the objects they use."""
        import shiboken6

        self.window.close()
        self._compiled.clear()
        shiboken6.delete(self._engine)
