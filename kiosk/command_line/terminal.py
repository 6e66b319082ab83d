"""Whether a person reads what the program prints."""

from __future__ import annotations

import sys


def is_read_by_a_person() -> bool:
    """Tell whether standard output is a terminal somebody sees.

    On Windows the kiosk is a console program: as the shell of a tablet it has a console too, a
    hidden one. Microsoft's newer terminal counts as unseen: there the kiosk opens all the same.
    """
    if not sys.stdout.isatty():
        return False
    if sys.platform == "win32":
        import ctypes

        console = ctypes.windll.kernel32.GetConsoleWindow()
        return bool(console and ctypes.windll.user32.IsWindowVisible(console))
    return True
