"""The log on the disk: bounded in size, and never a reason to stop."""

from __future__ import annotations

import contextlib
import logging
import sys
import threading
from pathlib import Path
from types import TracebackType

from kiosk.disk import make_folder

NAME = "kiosk.log"
LARGEST, FILES, LONGEST = 1_000_000, 5, 8_000
"""Bytes of one file, number of files, letters of one entry."""
FORMAT = "%(asctime)s %(levelname)s %(message)s"
log = logging.getLogger("kiosk")


class CappedLog(logging.FileHandler):
    """Writes ``kiosk.log``; when it is full it becomes ``kiosk.1.log`` and so on.

    All files together stay below ``largest * files`` bytes. What cannot be written is
    left out: standard error has every entry too.
    """

    def __init__(self, folder: Path, largest: int = LARGEST, files: int = FILES) -> None:
        make_folder(folder)
        self._largest, self._files = largest, files
        self._paths = [folder / NAME, *(folder / f"kiosk.{n}.log" for n in range(1, files))]
        super().__init__(folder / NAME, encoding="utf-8", errors="backslashreplace")

    def format(self, record: logging.LogRecord) -> str:
        words = super().format(record)
        return words if len(words) <= LONGEST else words[:LONGEST] + " ..."

    def emit(self, record: logging.LogRecord) -> None:
        try:
            room = self._largest - 4 * (LONGEST + 10)
            if self.stream is not None and self.stream.tell() > room:
                self.stream.close()
                self._turn()
        except OSError:
            pass
        super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:
        """Say nothing: a full disk is told where settings are stored, not at each entry."""

    def close(self) -> None:
        with contextlib.suppress(OSError):
            super().close()

    def _turn(self) -> None:
        """Move every file one on; the oldest goes. If they cannot move, the newest starts anew."""
        try:
            for younger, older in reversed(list(zip(self._paths, self._paths[1:], strict=False))):
                if younger.exists():
                    younger.replace(older)
        finally:
            Path(self.baseFilename).write_bytes(b"")
            self.stream = self._open()


class Logs:
    """Log entries and unexpected exceptions go to a file in ``folder`` until ``close``."""

    def __init__(self, folder: Path) -> None:
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        self._file: CappedLog | None = None
        try:
            self._file = CappedLog(folder)
        except OSError as fault:
            log.warning("%s: no log file: %s", folder, fault)
        else:
            self._file.setFormatter(logging.Formatter(FORMAT))
            logging.getLogger().addHandler(self._file)
        sys.excepthook = _told
        threading.excepthook = lambda a: _told(a.exc_type, a.exc_value, a.exc_traceback)
        sys.unraisablehook = lambda a: _told(a.exc_type, a.exc_value, a.exc_traceback)

    def close(self) -> None:
        """Put everything back as it was."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        if self._file is not None:
            logging.getLogger().removeHandler(self._file)
            self._file.close()


def start(folder: Path) -> Logs:
    """Begin to log to ``folder``; where it cannot be written, standard error is all there is."""
    return Logs(folder)


def _told(
    kind: type[BaseException], fault: BaseException | None, where: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, fault or kind(), where)
        return
    log.critical("unexpected", exc_info=(kind, fault or kind(), where))
