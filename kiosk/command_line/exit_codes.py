"""What the program's exit codes mean."""

from __future__ import annotations

FINE = 0
FAILED = 1
"""A check failed, or the program broke off."""
USAGE = 2
"""Wrong usage or configuration."""
ANOTHER_RUNS = 3
"""Another kiosk is running on the same data folder."""
CANNOT_WRITE = 4
"""The data folder cannot be written."""
NO_SCREEN = 5
"""There is nothing to draw on (kiosk/ui/no_screen.py ends the program)."""
