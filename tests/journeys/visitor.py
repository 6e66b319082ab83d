"""Somebody in front of the kiosk: sees what is shown, touches what has a name."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import Glass, Kiosk
from kiosk.clock import FakeClock
from kiosk.content.library import Library
from kiosk.session.state import Screen, SessionState
from kiosk.settings.model import Settings
from kiosk.ui.staff.ports import Services

ROLE = QAccessible.Role
PRESSED_BY_FINGERS = frozenset({ROLE.Button, ROLE.RadioButton})
TABLET, UPRIGHT, INCHES = (1280, 800), (800, 1280), 10.1
PACE_MS = 700
"""How long a visitor looks before the next touch."""
_TAG = re.compile(r"<[^>]+>")
MakeServices = Callable[[Library, FakeClock], Services]
_devices: list[QPointingDevice] = []


def touch_device() -> QPointingDevice:
    """Return the one touch screen of the test run."""
    if not _devices:
        _devices.append(QTest.createTouchDevice())
    return _devices[0]


def settle() -> None:
    """Let everything that waits happen."""
    for _ in range(3):
        QCoreApplication.processEvents()


def role_of(item: QQuickItem) -> QAccessible.Role | None:
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.role() if interface else None


def name_of(item: QQuickItem) -> str:
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.text(QAccessible.Text.Name) if interface else ""


def box_of(item: QQuickItem) -> QRectF:
    """Return where the item lies in the window, in pixels."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def seen(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield the item and all within it that can be seen."""
    if not item.isVisible() or item.opacity() < 0.1:
        return
    yield item
    for child in item.childItems():
        yield from seen(child)


class Visitor:
    """One kiosk on a tablet (or other glass), a finger, and a clock that waits for the test."""

    def __init__(
        self,
        library: Library,
        settings: Settings,
        size: tuple[int, int] = TABLET,
        services: MakeServices | None = None,
        inches: float = INCHES,
    ) -> None:
        self.clock = FakeClock(now_ms=1_000_000)
        glass = Glass(size, inches, windowed=True)
        made = services(library, self.clock) if services else None
        self.kiosk = Kiosk(library, settings, glass, self.clock, made)
        self.window = self.kiosk.window
        self.kiosk.show(windowed=True)
        self.kiosk.presenter.look_inside()  # nobody comes within a second of the start
        QAccessible.setActive(True)
        self.draw()

    def leave(self) -> None:
        """Take the window down."""
        self.kiosk.close()

    @property
    def state(self) -> SessionState:
        return self.kiosk.host.state

    def stands_at(self, screen: Screen) -> bool:
        """Whether this screen is the one on show."""
        return self.state.place.screen is screen

    def mm(self, millimetres: float) -> float:
        """Return so many millimetres of glass in pixels."""
        return self.kiosk.host.surface.metrics(100).mm(millimetres)

    def sheet(self) -> QQuickItem | None:
        """Return the open sheet."""
        everything = list(seen(self.window.contentItem()))
        return next((i for i in reversed(everything) if role_of(i) is ROLE.Dialog), None)

    def shown(self) -> list[QQuickItem]:
        """Return what can be seen, only the sheet's own if one lies over the screen."""
        return list(seen(self.sheet() or self.window.contentItem()))

    def words(self) -> str:
        """Return all that can be read, sheet or screen, without its styles."""
        texts = [str(i.property("text")) for i in self.shown() if i.inherits("QQuickText")]
        return "\n".join(html.unescape(_TAG.sub("", text)) for text in texts if text.strip())

    def heading(self) -> str:
        """Return the sheet's or screen's first heading."""
        headings = [i for i in self.shown() if role_of(i) is ROLE.Heading]
        return str(headings[0].property("text")) if headings else ""

    def blocks(self) -> list[str]:
        """Return the paragraphs of the page being read."""
        found = [i for i in self.shown() if i.objectName() == "blockWords"]
        return [name_of(item) for item in found]

    def description_of(self, item: QQuickItem) -> str:
        interface = QAccessible.queryAccessibleInterface(item)
        return interface.text(QAccessible.Text.Description) if interface else ""

    def pressables(self) -> list[QQuickItem]:
        """Return what a finger can press now."""
        return [i for i in self.shown() if i.isEnabled() and role_of(i) in PRESSED_BY_FINGERS]

    def offered(self) -> list[str]:
        """Return the accessible names of what can be pressed."""
        return [name_of(item) for item in self.pressables()]

    def button(self, name: str) -> QQuickItem:
        """Return the one control of this accessible name."""
        found = [item for item in self.pressables() if name_of(item) == name]
        assert found, f"nothing called {name!r} can be pressed, only {self.offered()}"
        return found[0]

    def middle(self, name: str) -> QPointF:
        return box_of(self.button(name)).center()

    def press(self, at: QPointF, finger: int = 0) -> None:
        """Put a finger on the glass."""
        self._touch().press(finger, _pixel(at), self.window).commit()
        settle()

    def slide(self, to: QPointF, finger: int = 0) -> None:
        """Move a finger that lies on the glass."""
        self._touch().move(finger, _pixel(to), self.window).commit()
        settle()

    def lift(self, at: QPointF, finger: int = 0) -> None:
        """Take a finger off the glass."""
        self._touch().release(finger, _pixel(at), self.window).commit()
        settle()

    def touch(self, at: QPointF) -> None:
        """Touch the glass for a moment, after looking at it for a while."""
        self.clock.advance(PACE_MS)
        self.press(at)
        self.lift(at)
        self.draw()

    def tap(self, *names: str) -> None:
        """Touch controls one after another."""
        for name in names:
            self.touch(self.middle(name))

    def tap_beside_palm(self, name: str) -> None:
        """Touch a control with finger 1 while finger 0 rests on the glass."""
        self.second_finger(self.middle(name))

    def second_finger(self, at: QPointF, after_ms: int = PACE_MS) -> None:
        """Touch the glass with finger 1 while finger 0 rests on it."""
        self.clock.advance(after_ms)
        self._touch().stationary(0).press(1, _pixel(at), self.window).commit()
        settle()
        self._touch().stationary(0).release(1, _pixel(at), self.window).commit()
        self.draw()

    def hold(self, name: str, ms: int) -> None:
        """Keep a finger on a control for so long, then lift it."""
        self.clock.advance(PACE_MS)
        at = self.middle(name)
        self.press(at)
        self.clock.advance(ms)
        self.kiosk.presenter.door.tick()
        self.draw()
        self.lift(at)
        self.draw()

    def key(self, key: Qt.Key) -> None:
        """Press a key, after a while."""
        self.clock.advance(PACE_MS)
        QTest.keyClick(self.window, key)
        self.draw()

    def wait(self, ms: int) -> None:
        """Let time go by with nobody touching anything."""
        self.clock.advance(ms)
        self.kiosk.host.tick()
        self.draw()

    def turn(self, size: tuple[int, int]) -> None:
        """Turn or resize the glass."""
        self.window.resize(*size)
        self.draw()

    def draw(self) -> QImage:
        """Return the picture on the glass; drawing it is what lays everything out."""
        settle()
        picture = self.window.grabWindow()
        settle()
        return picture

    def _touch(self) -> QTest.QTouchEventSequence:
        return QTest.touchEvent(self.window, touch_device(), False)


def _pixel(point: QPointF) -> QPoint:
    return point.toPoint()
