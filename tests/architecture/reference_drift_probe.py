"""Emit, fire and tap many times; print how far the counts of None, True and False moved.

A program of its own: a binding that loses references ends in an abort.
"""

from __future__ import annotations

import json
import sys
import time

import PySide6.QtQuick  # noqa: F401  (root windows become QQuickWindow)
from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtTest import QTest
from shiboken6 import delete

EMITS, TIMERS, TAPS = 2000, 500, 200

QML = b"""
import QtQuick

Window {
    id: root

    required property QtObject counter

    width: 100
    height: 100
    visible: true

    TapHandler {
        onTapped: root.counter.tapped(true)
    }
}
"""


class Counter(QObject):
    switched = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.seen = 0
        self.fired = 0
        self.taps = 0

    @Slot(bool)
    def note(self, on: bool) -> None:
        self.seen += 1

    @Slot()
    def fire(self) -> None:
        self.fired += 1

    @Slot(bool, result=bool)
    def tapped(self, on: bool) -> bool:
        self.taps += 1
        return on


def counts() -> dict[str, int]:
    return {str(value): sys.getrefcount(value) for value in (None, True, False)}


def work(counter: Counter, window: QWindow, rounds: int) -> None:
    """One part in ``rounds`` of all emits, timers and taps."""
    for index in range(EMITS // rounds):
        counter.switched.emit(index % 2 == 0)
    wanted = counter.fired + TIMERS // rounds
    for _ in range(TIMERS // rounds):
        QTimer.singleShot(0, counter.fire)
    deadline = time.monotonic() + 20
    while counter.fired < wanted and time.monotonic() < deadline:
        QGuiApplication.processEvents()
    for _ in range(TAPS // rounds):
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(window, left, none, QPoint(50, 50))


def main() -> None:
    app = QGuiApplication(sys.argv[:1])
    counter = Counter()
    counter.switched.connect(counter.note)
    engine = QQmlApplicationEngine()
    engine.setInitialProperties({"counter": counter})
    engine.loadData(QML)
    window = engine.rootObjects()[0]
    assert isinstance(window, QWindow)
    work(counter, window, 10)
    before = counts()
    work(counter, window, 1)
    after = counts()
    drift = {name: after[name] - before[name] for name in before}
    print(json.dumps({"drift": drift, "seen": [counter.seen, counter.fired, counter.taps]}))
    delete(engine)
    delete(app)


if __name__ == "__main__":
    main()
