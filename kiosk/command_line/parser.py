"""The command line's grammar. A new command is a module beside this one and a line here."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.command_line import check, content, open_kiosk, staff
from kiosk.command_line.values import inches, size
from kiosk.content.kinds import Audience

COMMANDS = (check, content, staff)


def parser() -> argparse.ArgumentParser:
    """Return the grammar; a parsed command has ``run``, which takes it and returns a code."""
    top = argparse.ArgumentParser(prog="kiosk", description="Understanding immunotherapy.")
    top.set_defaults(run=open_kiosk.run)
    top.add_argument("--version", action="store_true", help="print the versions and stop")
    top.add_argument("--windowed", action="store_true", help="a window instead of the full screen")
    top.add_argument("--size", type=size, metavar="WxH", help="window size in pixels")
    top.add_argument("--inches", type=inches, help="diagonal of the screen in inches")
    top.add_argument("--config", type=Path, help="the configuration file (TOML)")
    top.add_argument("--content", type=Path, help="a folder in place of the built-in library")
    top.add_argument("--data-dir", type=Path, help="folder of the clinic's own content and data")
    top.add_argument("--audience", choices=[str(a) for a in Audience], help="start for whom")
    top.add_argument("--strict", action="store_true", help="stop at a bad configuration")
    top.add_argument("--demo", action="store_true", help="try it: nothing is kept")
    commands = top.add_subparsers(dest="command")
    for command in COMMANDS:
        command.add(commands)
    return top
