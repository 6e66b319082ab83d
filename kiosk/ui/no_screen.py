"""What happens where there is nothing to draw on: words for IT in place of Qt's abort."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

NO_SCREEN = 5
"""The exit code (IT guide)."""
_WORDS = (
    "kiosk: no screen can be opened: {fault}\n"
    "Start it from a desktop, or set DISPLAY (X11) or WAYLAND_DISPLAY (Wayland) for its user.\n"
)


@contextmanager
def spoken(leave: Callable[[int], object] = os._exit, out: TextIO | None = None) -> Iterator[None]:
    """While open, a fatal message of Qt ends the program with ``NO_SCREEN`` and our words.

    Qt would abort the process, which a supervisor takes for a crash. Its earlier messages,
    which name the cause, are told with it, and otherwise at the end.
    """
    stream = out or sys.stderr
    heard: list[str] = []

    def hear(kind: QtMsgType, _: QMessageLogContext, words: str | None) -> None:
        heard.append((words or "").partition("\n")[0])
        if kind is QtMsgType.QtFatalMsg:
            stream.write(_WORDS.format(fault="; ".join(line for line in heard if line)))
            stream.flush()
            leave(NO_SCREEN)

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
        for line in heard:
            stream.write(f"{line}\n")
