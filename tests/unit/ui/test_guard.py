"""A guarded window stays over the whole screen; off screen there is no rival but ourselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.ui.guard import FIRST_MS, Guard


class Listening(QQuickWindow):
    """Keeps the keys that come through."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keys.append(event.key())


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[Listening]:
    window = Listening()
    yield window
    window.destroy()


@pytest.fixture
def guard(window: Listening, qtbot: QtBot) -> Iterator[Guard]:
    guard = Guard(window)
    window.showFullScreen()
    qtbot.waitUntil(lambda: guard.in_front)
    yield guard
    guard.close()


def test_it_does_not_close_until_the_guard_has_gone(window: Listening, qtbot: QtBot) -> None:
    guard = Guard(window)
    window.showFullScreen()
    assert not window.close()
    assert window.isVisible()
    guard.close()
    assert window.close()
    assert not window.isVisible()


@pytest.mark.parametrize(
    "act",
    [
        QQuickWindow.showMinimized,
        QQuickWindow.showNormal,
        QQuickWindow.showMaximized,
        QQuickWindow.hide,
    ],
    ids=["minimised", "normal", "maximised", "hidden"],
)
def test_it_fills_the_screen_again(
    window: Listening, guard: Guard, qtbot: QtBot, act: Callable[[QQuickWindow], None]
) -> None:
    act(window)
    assert not guard.in_front
    qtbot.waitUntil(lambda: guard.in_front)


def test_it_takes_the_focus_back(window: Listening, guard: Guard, qtbot: QtBot) -> None:
    rival = QQuickWindow()
    rival.show()
    rival.requestActivate()
    qtbot.waitUntil(lambda: not guard.in_front)
    qtbot.waitUntil(lambda: guard.in_front)
    rival.destroy()


def test_in_front_nothing_runs_and_the_next_answer_is_quick(
    window: Listening, guard: Guard, qtbot: QtBot
) -> None:
    window.hide()
    qtbot.waitUntil(lambda: guard.in_front)
    timer = guard.findChild(QTimer)
    assert timer is not None
    qtbot.waitUntil(lambda: not timer.isActive())
    window.showNormal()
    assert timer.interval() == FIRST_MS
    assert timer.isActive()


@pytest.mark.parametrize(
    ("held", "counts"),
    [
        (Qt.KeyboardModifier.NoModifier, True),
        (Qt.KeyboardModifier.ShiftModifier, True),
        (Qt.KeyboardModifier.KeypadModifier, True),
        (Qt.KeyboardModifier.ControlModifier, False),
        (Qt.KeyboardModifier.AltModifier, False),
        (Qt.KeyboardModifier.MetaModifier | Qt.KeyboardModifier.ShiftModifier, False),
    ],
)
def test_keys_count_by_themselves_or_with_shift(
    window: Listening, guard: Guard, held: Qt.KeyboardModifier, counts: bool
) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, held)
    QGuiApplication.sendEvent(window, event)
    assert window.keys == ([Qt.Key.Key_Escape] if counts else [])
