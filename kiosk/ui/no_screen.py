"""What happens where there is nothing to draw on: words for IT in place of Qt's abort."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

NO_SCREEN = 5
"""The exit code (IT guide)."""
WORDS = (
    "No screen can be opened: %s. Start the kiosk from a desktop, or set DISPLAY (X11) or "
    "WAYLAND_DISPLAY (Wayland) for its user."
)
log = logging.getLogger("kiosk")


@contextmanager
def spoken(leave: Callable[[int], object]) -> Iterator[None]:
    """While open, a fatal message of Qt calls ``leave`` with ``NO_SCREEN`` after our words.

    Qt would abort the process, which a supervisor takes for a crash. Qt's earlier messages
    name the cause and are told with it; if all goes well, they are told at the end.
    """
    heard: list[str] = []

    def hear(kind: QtMsgType, _: QMessageLogContext, words: str | None) -> None:
        heard.append((words or "").partition("\n")[0].strip(" ."))
        if kind is QtMsgType.QtFatalMsg:
            log.critical(WORDS, "; ".join(line for line in heard if line))
            leave(NO_SCREEN)

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
    for line in heard:
        log.warning("%s", line)
