"""The command line: read it, do it, return the exit code."""

from __future__ import annotations

import logging
import os
import sys

from kiosk import __version__, paths
from kiosk.command_line.exit_codes import FINE
from kiosk.command_line.parser import parser
from kiosk.surroundings import system_charset, tidy


def main(arguments: list[str] | None = None) -> int:
    """Run a command and return its exit code."""
    if not hasattr(sys, "_MEIPASS"):  # in a build a hook does it, before Qt is loaded
        tidy(os.environ, system_charset())
    chosen = parser().parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    if chosen.version:
        return print_versions()
    code: int = chosen.run(chosen)
    return code


def print_versions() -> int:
    """Print the versions of program, content and Qt."""
    from PySide6.QtCore import qVersion

    from kiosk.content.load import FileLibrary

    print(f"kiosk {__version__}")
    print(f"content {FileLibrary(paths.content()).version}")
    print(f"Qt {qVersion()}")
    return FINE
