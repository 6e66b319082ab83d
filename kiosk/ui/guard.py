"""Keeps the kiosk over the whole screen and in front, whatever keys or other programs do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickWindow

START_MS = 2_000
"""How long a new window may take to come up before that counts as covered."""
FIRST_MS = 50
"""How long after it was covered or shrunk the kiosk comes back."""
LONGEST_MS = 5_000
"""A rival that takes the front again and again is answered at most this far apart."""
PATIENCE = 2
"""So often raising is tried; then the window is shown anew.

That brings it to the desktop in view, where a window manager has turned to another one.
"""
_CAN_RAISE = frozenset({"xcb", "windows"})
"""Elsewhere Qt only warns; a compositor that shows one program has nothing to raise."""
_KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
"""The kiosk has no key that goes with one of these; other programs and systems have."""


class Guard(QObject):
    """Watches a full-screen window: no close from outside, and back in front when it is not.

    No key counts that is pressed together with Ctrl, Alt or Meta.

    A request to close it (Alt+F4, a window manager's menu) is refused, and with it
    ``QGuiApplication.quit``, which asks every window first; ``exit`` ends the program.
    Where the kiosk is in front nothing runs.
    """

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__()
        self._window = window
        self._tries = 0
        self._begun = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._come_back)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        self._signals = (
            window.activeChanged,
            window.windowStateChanged,
            window.visibleChanged,
            window.widthChanged,
            window.heightChanged,
            app.screenAdded,
            app.screenRemoved,
            app.primaryScreenChanged,
        )
        for signal in self._signals:
            signal.connect(self.look)
        window.setFlag(Qt.WindowType.FramelessWindowHint)
        window.setFlag(Qt.WindowType.WindowStaysOnTopHint)
        window.installEventFilter(self)

    def close(self) -> None:
        """Stop watching; from now on the window closes."""
        self._timer.stop()
        for signal in self._signals:
            signal.disconnect(self.look)
        self._window.removeEventFilter(self)

    @property
    def in_front(self) -> bool:
        """Whether the window has the keyboard and fills a screen."""
        window = self._window
        whole = window.geometry() == window.screen().geometry()
        filled = window.windowState() == Qt.WindowState.WindowFullScreen
        return window.isVisible() and window.isActive() and filled and whole

    def look(self, *_: object) -> None:
        """Come back soon if anything is amiss."""
        if self.in_front:
            self._timer.stop()
            self._begun, self._tries = True, 0
        elif not self._timer.isActive():
            soon = min(FIRST_MS << min(self._tries, 10), LONGEST_MS)
            self._timer.start(soon if self._begun else START_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Close:
            event.ignore()
            return True
        if event.type() in _KEYS and isinstance(event, QKeyEvent):
            return bool(event.modifiers() & _HELD)
        return False

    def _come_back(self) -> None:
        if not self.in_front:
            self._show_again()
            self._tries += 1
        self.look()

    def _show_again(self) -> None:
        window = self._window
        if self._tries >= PATIENCE:
            window.hide()
        if window.windowState() != Qt.WindowState.WindowFullScreen or not window.isVisible():
            window.showFullScreen()
        elif window.geometry() != window.screen().geometry():
            window.setGeometry(window.screen().geometry())
        if QGuiApplication.platformName() in _CAN_RAISE:
            window.raise_()
        window.requestActivate()
