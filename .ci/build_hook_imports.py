"""Runs in the built program before it: Python's own ``import`` stays in force.

PySide6 puts its own in place, which reads the source of every module imported from then on,
in search of ``from __feature__ import``. The kiosk has no such line, and a build no sources.
"""

import builtins

plain = builtins.__import__
import PySide6.QtCore  # noqa: E402, F401  it is this import that does so

builtins.__import__ = plain
