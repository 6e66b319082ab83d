"""Tells the service manager how the kiosk is, in systemd's words (sd_notify(3))."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass

READY, ALIVE, STOPPING = "READY=1", "WATCHDOG=1", "STOPPING=1"


@dataclass(frozen=True, slots=True)
class ServiceManager:
    """Who started the kiosk and listens.

    ``address`` is the path of a datagram socket, or ``@`` and an abstract name. ``watchdog_ms`` is
    how long it waits for ALIVE before it starts the kiosk anew; None: it does not watch.
    """

    address: str
    watchdog_ms: int | None = None

    def tell(self, *words: str) -> bool:
        """Send words such as READY in one message. False, and nothing else, if nobody took it."""
        import socket  # only where somebody listens

        name = "\0" + self.address[1:] if self.address.startswith("@") else self.address
        kind = socket.SOCK_DGRAM | socket.SOCK_NONBLOCK | socket.SOCK_CLOEXEC
        try:
            with socket.socket(socket.AF_UNIX, kind) as line:
                line.sendto("\n".join(words).encode(), name)
        except OSError:
            return False
        return True


def service_manager(environ: Mapping[str, str]) -> ServiceManager | None:
    """Return who listens, as ``environ`` says, or None.

    WATCHDOG_PID is not asked: under cage it names the compositor, and the kiosk is its child.
    """
    address = environ.get("NOTIFY_SOCKET", "")
    if not address.startswith(("/", "@")) or os.name != "posix":
        return None
    waits = environ.get("WATCHDOG_USEC", "")
    watchdog_ms = int(waits) // 1000 if waits.isascii() and waits.isdecimal() else 0
    return ServiceManager(address, watchdog_ms or None)
