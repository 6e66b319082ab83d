"""What a hand, a key or the clock may do to a kiosk: random steps, each one line of words."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from kiosk.session.state import Screen
from tests.journeys.nurse import PIN
from tests.journeys.visitor import PACE_MS, Visitor, box_of, touch_device

SIZES = (
    *((1280, 800), (800, 1280), (1920, 1080), (1080, 1920), (1024, 768), (768, 1024)),
    *((2160, 1440), (1280, 720), (640, 480), (1279, 801)),
)
KEYS = tuple(
    getattr(Qt.Key, f"Key_{name}")
    for name in (
        *("Tab", "Tab", "Tab", "Backtab", "Return", "Return", "Space", "Escape", "Enter"),
        *("Left", "Right", "Up", "Down", "PageDown", "Home", "Menu", "Print", "Backspace"),
        *("F1", "F5", "F11", "1", "4", "8", "A", "Q", "Delete", "Insert"),
    )
)
HELD = (
    *(Qt.KeyboardModifier.NoModifier,) * 5,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
BUTTONS = (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.LeftButton)
PAUSES = (5_000, 20_000, 61_000, 100_000, 400_000, 3_600_000, 90_000_000)
PADS = frozenset({Screen.PIN_PAD, Screen.STAFF})
LAST_KEYS = ("Open", "Next", "Save")


@dataclass(frozen=True, slots=True)
class Step:
    """``kind`` says which deed; the three shares in [0, 1) say where, which or how long."""

    kind: str
    one: float
    other: float
    third: float

    def __str__(self) -> str:
        return f"{self.kind} {self.one:.4f} {self.other:.4f} {self.third:.4f}"


def steps(chance: random.Random, number: int) -> list[Step]:
    """Return so many random steps."""
    kinds = chance.choices(tuple(DEEDS), [weight for weight, _ in DEEDS.values()], k=number)
    return [Step(kind, chance.random(), chance.random(), chance.random()) for kind in kinds]


def do(visitor: Visitor, step: Step) -> None:
    """Do one step."""
    visitor.clock.advance(int(step.third * 2 * PACE_MS))
    DEEDS[step.kind][1](visitor, step)
    until_answered(visitor)
    settle()


def settle() -> None:
    """Let everything that waits happen, deletions too."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))


def until_answered(visitor: Visitor) -> None:
    """Wait for the thread that checks a PIN."""
    while visitor.kiosk.side.pads.props().busy:
        QCoreApplication.processEvents()


def at(visitor: Visitor, step: Step) -> QPointF:
    window = visitor.window
    return QPointF(step.one * (window.width() - 1), step.other * (window.height() - 1))


def poke(visitor: Visitor, where: QPointF) -> None:
    """Touch and let go, with no look at what is there."""
    visitor.press(where)
    visitor.lift(where)


def aim(visitor: Visitor, step: Step) -> None:
    """Touch one of the controls that can be seen, somewhere on it."""
    found = visitor.pressables()
    if found:
        box = box_of(found[int(step.one * len(found))])
        spot = QPointF(0.1 + 0.8 * step.other, 0.1 + 0.8 * step.third)
        poke(visitor, box.topLeft() + QPointF(spot.x() * box.width(), spot.y() * box.height()))


def slide(visitor: Visitor, step: Step) -> None:
    start = at(visitor, step)
    end = QPointF(step.third * visitor.window.width(), step.one * visitor.window.height())
    visitor.press(start)
    visitor.slide((start + end) / 2)
    visitor.slide(end)
    visitor.lift(end)


def many_fingers(visitor: Visitor, step: Step) -> None:
    """Put down up to six fingers (a palm, where they lie close), and lift them one by one."""
    first, apart = at(visitor, step), visitor.mm(5 + 60 * step.third)
    count = 2 + int(step.one * 5)
    spots = [first + QPointF(apart * (n % 3), apart * (n // 3)) for n in range(count)]
    for finger, spot in enumerate(spots):
        _lying(visitor, range(finger)).press(finger, spot.toPoint(), visitor.window).commit()
    settle()
    for finger, spot in enumerate(spots):
        others = _lying(visitor, range(finger + 1, count))
        others.release(finger, spot.toPoint(), visitor.window).commit()


def _lying(visitor: Visitor, fingers: range) -> QTest.QTouchEventSequence:
    touches = QTest.touchEvent(visitor.window, touch_device(), False)
    for finger in fingers:
        touches.stationary(finger)
    return touches


def hold_door(visitor: Visitor, step: Step) -> None:
    """Keep a finger on the clinic mark, mostly long enough, sometimes with a palm beside it."""
    if "Staff" not in visitor.offered():
        return
    where = visitor.middle("Staff")
    visitor.press(where)
    if step.one > 0.9:
        visitor.second_finger(where + QPointF(visitor.mm(20), visitor.mm(10)))
    visitor.clock.advance(int(2_000 + 4_000 * step.other))
    visitor.kiosk.presenter.door.tick()
    visitor.lift(where)


def hold(visitor: Visitor, step: Step) -> None:
    """Keep a finger anywhere for up to twenty seconds."""
    where = at(visitor, step)
    visitor.press(where)
    visitor.clock.advance(int(20_000 * step.third))
    visitor.kiosk.host.tick()
    visitor.lift(where)


def type_pin(visitor: Visitor, step: Step) -> None:
    """On a pad: touch the right PIN, another one, or some digits, and the last key."""
    if visitor.state.place.screen not in PADS:
        return
    digits = PIN if step.one < 0.6 else f"{int(step.other * 10**8):08}"[: 2 + int(step.third * 7)]
    for name in (*digits, *LAST_KEYS):
        if name in visitor.offered():
            visitor.clock.advance(PACE_MS)
            poke(visitor, visitor.middle(name))


def sign_in(visitor: Visitor, step: Step) -> None:
    """Go through the door with the right PIN, after whatever wait there is."""
    if visitor.stands_at(Screen.PIN_PAD):
        visitor.kiosk.side.pads.back()
    hold_door(visitor, replace(step, one=0.5, other=0.9))
    settle()
    if visitor.stands_at(Screen.PIN_PAD):
        visitor.clock.advance(visitor.kiosk.services.keeper.wait_ms())
        type_pin(visitor, replace(step, one=0.0))


def key(visitor: Visitor, step: Step) -> None:
    chosen = KEYS[int(step.one * len(KEYS))]
    QTest.keyClick(visitor.window, chosen, HELD[int(step.other * len(HELD))])


def click(visitor: Visitor, step: Step) -> None:
    """Click with any button, once or twice."""
    button = BUTTONS[int(step.third * len(BUTTONS))]
    where, held = at(visitor, step).toPoint(), Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(visitor.window, button, held, where)
    if step.one > 0.5:
        QTest.mouseDClick(visitor.window, button, held, where)


def wheel(visitor: Visitor, step: Step) -> None:
    where = at(visitor, step)
    turned = QPoint(0, int(480 * (step.third - 0.5)))
    none, held = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(where, where, QPoint(), turned, none, held, phase, False)
    QCoreApplication.sendEvent(visitor.window, event)


def turn(visitor: Visitor, step: Step) -> None:
    visitor.window.resize(*SIZES[int(step.one * len(SIZES))])


def wait(visitor: Visitor, step: Step) -> None:
    """Let time go by: a few seconds, past a limit, or a night with the device asleep."""
    visitor.clock.advance(PAUSES[int(step.one**3 * len(PAUSES))])
    visitor.kiosk.host.tick()
    visitor.kiosk.returning.look()


def set_clock(visitor: Visitor, step: Step) -> None:
    """Set the date back or forward, by up to two years; the monotonic clock goes on."""
    days = int((step.one - 0.5) * 1_460)
    visitor.clock.first_day += timedelta(days=days)


def draw(visitor: Visitor, step: Step) -> None:
    visitor.window.grabWindow()


Deed = Callable[[Visitor, Step], None]
DEEDS: dict[str, tuple[int, Deed]] = {
    "poke": (22, lambda visitor, step: poke(visitor, at(visitor, step))),
    "aim": (34, aim),
    "slide": (4, slide),
    "fingers": (4, many_fingers),
    "door": (3, hold_door),
    "hold": (2, hold),
    "pin": (3, type_pin),
    "staff": (1, sign_in),
    "key": (12, key),
    "click": (3, click),
    "wheel": (1, wheel),
    "turn": (3, turn),
    "wait": (3, wait),
    "clock": (1, set_clock),
    "draw": (4, draw),
}
"""How often, in a hundred, and what."""
