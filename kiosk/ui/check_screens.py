"""Self-test of the screens: each is visited and drawn off screen, and Qt says nothing."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Self

from PySide6.QtCore import QCoreApplication, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtQuick import QQuickWindow

from kiosk.doctor.finding import Finding, fail, ok
from kiosk.session.events import WentHome, Woken
from kiosk.ui.session_host import SessionHost
from kiosk.ui.staff_tour import WAY_OUT
from kiosk.ui.tour import Way

NAME = "screens"
NAMED = 3
QUIET = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)


class Listener:
    """Hears what Qt complains of while it is open, and where the kiosk stood."""

    def __init__(self) -> None:
        self.place = "start"
        self.heard: list[str] = []

    def __enter__(self) -> Self:
        self._before = qInstallMessageHandler(self._take)
        return self

    def __exit__(self, *_: object) -> None:
        qInstallMessageHandler(self._before)

    def _take(self, kind: QtMsgType, _: QMessageLogContext, words: str | None) -> None:
        if kind not in QUIET:
            self.heard.append(f"{self.place}: {words}")


def visit(
    host: SessionHost, window: QQuickWindow, ways: Iterable[Way], listener: Listener, who: str
) -> int:
    """Go every way from Home and draw where it leads; return how many places there were."""
    places = 0
    for name, events in ways:
        listener.place = f"{who} {name}"
        for event in (*WAY_OUT, Woken(), WentHome(), *events):
            host.dispatch(event)
        QCoreApplication.processEvents()
        if window.grabWindow().isNull():
            listener.heard.append(f"{listener.place}: nothing was drawn")
        places += 1
    return places


def check_screens(places: int, heard: list[str]) -> Finding:
    """Judge the visits."""
    if heard:
        more = f" and {len(heard) - NAMED} more" if len(heard) > NAMED else ""
        action = "install the kiosk again; if it stays, send this line to who maintains it"
        return fail(NAME, f"{' | '.join(heard[:NAMED])}{more}", action)
    return ok(NAME, f"{places} places visited and drawn, without a warning of Qt")
