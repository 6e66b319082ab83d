"""SIGTERM closes the kiosk, even when its event loop no longer turns."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable

GRACE_SECONDS = 3.0
"""How long the kiosk may take to close before it is left as it is."""


class Termination:
    """Waits for SIGTERM in a thread of its own: asks to quit, and after a grace leaves with 0.

    Python runs its signal handlers between two lines of Python, which a waiting event loop does
    not execute; the byte the interpreter writes for the signal arrives at once. A kiosk that hangs
    inside the interpreter's lock is beyond this and needs SIGKILL.
    """

    def __init__(
        self,
        quit_loop: Callable[[], object],
        leave: Callable[[int], object] = os._exit,
        grace_seconds: float = GRACE_SECONDS,
    ) -> None:
        self._quit_loop = quit_loop
        self._leave = leave
        self._grace = grace_seconds
        self._closed = threading.Event()
        self._heard, self._told = os.pipe()
        os.set_blocking(self._told, False)
        self._before = signal.signal(signal.SIGTERM, lambda *_: None)
        self._told_before = signal.set_wakeup_fd(self._told, warn_on_full_buffer=False)
        self._thread = threading.Thread(target=self._wait, name="termination", daemon=True)
        self._thread.start()

    def _wait(self) -> None:
        while heard := os.read(self._heard, 1):
            if heard[0] != signal.SIGTERM:
                continue
            self._quit_loop()
            if not self._closed.wait(self._grace):
                self._leave(0)
            return

    def close(self) -> None:
        """Give the signal back as it was found."""
        self._closed.set()
        signal.set_wakeup_fd(self._told_before)
        signal.signal(signal.SIGTERM, self._before)
        os.close(self._told)
        self._thread.join()
        os.close(self._heard)
