"""What other programs may ask of a window under X11, as its own standards (ICCCM, EWMH) say it.

``python -m tests.journeys.x_requests REQUEST WINDOW``; needs libX11.
"""

from __future__ import annotations

import ctypes
import sys

CLIENT_MESSAGE = 33
TO_WINDOW_MANAGER = (1 << 20) | (1 << 19)
"""SubstructureRedirectMask and SubstructureNotifyMask."""
REMOVE, ICONIC = 0, 3
REQUESTS = {
    "close": ("WM_PROTOCOLS", "WM_DELETE_WINDOW", 0),
    "close by its manager": ("_NET_CLOSE_WINDOW", 0, 1),
    "minimise": ("WM_CHANGE_STATE", ICONIC, 0),
    "no full screen": ("_NET_WM_STATE", REMOVE, "_NET_WM_STATE_FULLSCREEN"),
    "not on top": ("_NET_WM_STATE", REMOVE, "_NET_WM_STATE_ABOVE"),
    "another desktop": ("_NET_WM_DESKTOP", 1, 1),
}
"""Its kind and the first two of its five numbers; words stand for the atoms of their names."""


class ClientMessage(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("kind", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("numbers", ctypes.c_long * 5),
        ("room", ctypes.c_long * 24),
    )


def send(request: str, window: int) -> None:
    """Send one request; ``window`` is the number X gave it."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = x11.XDefaultRootWindow.restype = ctypes.c_ulong
    display = ctypes.c_void_p(x11.XOpenDisplay(None))

    def number(value: str | int) -> int:
        return x11.XInternAtom(display, value.encode(), 0) if isinstance(value, str) else value

    kind, *numbers = map(number, REQUESTS[request])
    message = ClientMessage(CLIENT_MESSAGE, 0, 1, display, window, kind, 32)
    message.numbers[0:2] = numbers
    root = ctypes.c_ulong(x11.XDefaultRootWindow(display))
    own = request == "close"
    to, mask = (ctypes.c_ulong(window), 0) if own else (root, TO_WINDOW_MANAGER)
    x11.XSendEvent(display, to, 0, ctypes.c_long(mask), ctypes.byref(message))
    x11.XCloseDisplay(display)


if __name__ == "__main__":
    send(sys.argv[1], int(sys.argv[2]))
