"""Signs of life: from the first frame, as long as frames are drawn, and no longer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk.sd_notify import ALIVE, READY, STOPPING
from kiosk.ui.watchdog import Watchdog
from tests.deploy.conftest import Listener

QUICK_MS = 20


class Glass(QObject):
    """A window that draws only when told to."""

    frameSwapped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0

    def update(self) -> None:
        self.asked += 1


@pytest.fixture
def window() -> Iterator[QQuickWindow]:
    import shiboken6

    window = QQuickWindow()
    window.resize(100, 100)
    yield window
    window.close()
    shiboken6.delete(window)


def watchdog(listener: Listener, glass: object, wait_ms: int | None = QUICK_MS) -> Watchdog:
    manager = replace(listener.manager, watchdog_ms=wait_ms)
    return Watchdog(manager, cast(QQuickWindow, glass))


def test_ready_is_told_at_the_first_frame_and_not_before(qtbot: QtBot, listener: Listener) -> None:
    glass = Glass()
    watched = watchdog(listener, glass)
    qtbot.wait(3 * QUICK_MS)
    assert (listener.heard, glass.asked) == ([], 0)
    glass.frameSwapped.emit()
    assert listener.heard == [f"{READY}\n{ALIVE}"]
    watched.close()


def test_a_still_window_keeps_showing_signs_of_life(
    qtbot: QtBot, listener: Listener, window: QQuickWindow
) -> None:
    watched = watchdog(listener, window)
    window.show()
    qtbot.waitUntil(lambda: listener.count(ALIVE) > 5)
    assert listener.heard[0] == f"{READY}\n{ALIVE}"
    assert listener.count(READY) == 1
    watched.close()


def test_frames_that_never_come_are_no_sign_of_life(qtbot: QtBot, listener: Listener) -> None:
    glass = Glass()
    watched = watchdog(listener, glass)
    glass.frameSwapped.emit()
    qtbot.waitUntil(lambda: glass.asked > 5)
    assert listener.count(ALIVE) == 1, "fed by a timer, without a frame"
    glass.frameSwapped.emit()
    glass.frameSwapped.emit()
    assert listener.count(ALIVE) == 2, "one sign for one question"
    qtbot.waitUntil(lambda: glass.asked > 10)
    assert listener.count(ALIVE) == 2
    watched.close()


def test_a_window_without_a_screen_is_no_sign_of_life(
    qtbot: QtBot, listener: Listener, window: QQuickWindow
) -> None:
    watched = watchdog(listener, window)
    window.show()
    qtbot.waitUntil(lambda: listener.count(ALIVE) > 1)
    window.hide()
    qtbot.wait(2 * QUICK_MS)
    fed = listener.count(ALIVE)
    qtbot.wait(5 * QUICK_MS)
    assert listener.count(ALIVE) == fed
    window.show()
    qtbot.waitUntil(lambda: listener.count(ALIVE) > fed)
    watched.close()


def test_without_a_watching_manager_no_frame_is_asked_for(qtbot: QtBot, listener: Listener) -> None:
    glass = Glass()
    watched = watchdog(listener, glass, None)
    glass.frameSwapped.emit()
    qtbot.wait(3 * QUICK_MS)
    assert glass.asked == 0
    watched.close()


def test_the_end_is_told_and_nothing_follows(
    qtbot: QtBot, listener: Listener, window: QQuickWindow
) -> None:
    watched = watchdog(listener, window)
    window.show()
    qtbot.waitUntil(lambda: listener.count(ALIVE) > 1)
    watched.close()
    told = listener.heard
    assert told[-1] == STOPPING
    qtbot.wait(3 * QUICK_MS)
    assert listener.heard == told
