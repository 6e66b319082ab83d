"""What the machine around a running kiosk may expect of it."""

from __future__ import annotations

import faulthandler
import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager

from PySide6.QtCore import QCoreApplication, QMetaObject, Qt
from PySide6.QtQuick import QQuickWindow

from kiosk.sd_notify import service_manager
from kiosk.termination import Termination
from kiosk.ui.watchdog import Watchdog


@contextmanager
def supervised(window: QQuickWindow, environ: Mapping[str, str]) -> Iterator[None]:
    """Within it SIGTERM closes the kiosk and a service manager hears of every step.

    A manager that gives up on a hung kiosk sends SIGABRT: where it hung goes to standard error.
    """
    with ExitStack() as last:
        manager = service_manager(environ)
        if manager:
            faulthandler.enable()
            last.enter_context(closing(Watchdog(manager, window)))
        if os.name == "posix":
            last.enter_context(closing(Termination(_quit)))
        yield


def _quit() -> None:
    app = QCoreApplication.instance()
    if app is not None:
        QMetaObject.invokeMethod(app, "exit", Qt.ConnectionType.QueuedConnection)
