"""A service manager that only listens, and the folder this stands on."""

from __future__ import annotations

import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.sd_notify import ServiceManager

DEPLOY = Path(__file__).resolve().parents[2] / "deploy"


class Listener:
    """Keeps every message a program sends to ``address``."""

    def __init__(self, address: Path) -> None:
        self.address = str(address)
        self.manager = ServiceManager(self.address)
        self._heard: list[str] = []
        self._line = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._line.bind(self.address)
        self._line.setblocking(False)

    @property
    def heard(self) -> list[str]:
        """Return every message till now, the first one first."""
        while True:
            try:
                self._heard.append(self._line.recv(4096).decode())
            except BlockingIOError:
                return list(self._heard)

    def count(self, word: str) -> int:
        """Return in how many messages ``word`` stands."""
        return sum(word in message.splitlines() for message in self.heard)

    def close(self) -> None:
        self._line.close()


@pytest.fixture
def listener() -> Iterator[Listener]:
    if not hasattr(socket, "AF_UNIX"):
        pytest.skip("no such sockets on this system")
    with tempfile.TemporaryDirectory(prefix="kiosk-notify-") as folder:
        listener = Listener(Path(folder) / "notify")
        yield listener
        listener.close()
