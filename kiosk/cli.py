"""The commands and their exit codes.

0 fine, 1 a check failed, 2 wrong usage or configuration.
"""

from __future__ import annotations

import argparse
import logging
import sys
from dataclasses import replace
from pathlib import Path

from kiosk import __version__, paths
from kiosk.clock import SystemClock
from kiosk.content.model import Audience, Region
from kiosk.settings.config_file import read_config
from kiosk.settings.model import Settings

FINE, FAILED, USAGE = 0, 1, 2
log = logging.getLogger("kiosk")


def size(words: str) -> tuple[int, int]:
    """Read a size such as 1280x800, in pixels."""
    width, _, height = words.partition("x")
    if not (width.isdigit() and height.isdigit() and 320 <= int(width) <= 8192):
        raise argparse.ArgumentTypeError(f"{words!r} is not a size such as 1280x800")
    return int(width), int(height)


def parser() -> argparse.ArgumentParser:
    """Return the command line's grammar."""
    top = argparse.ArgumentParser(prog="kiosk", description="Understanding immunotherapy.")
    top.add_argument("--version", action="store_true", help="print the versions and stop")
    top.add_argument("--windowed", action="store_true", help="a window instead of the full screen")
    top.add_argument("--size", type=size, metavar="WxH", help="window size in pixels")
    top.add_argument("--inches", type=float, help="diagonal of the screen in inches")
    top.add_argument("--config", type=Path, help="the configuration file (TOML)")
    top.add_argument("--content", type=Path, help="a folder in place of the built-in library")
    top.add_argument("--data-dir", type=Path, help="folder of the clinic's own content and data")
    top.add_argument("--audience", choices=[str(a) for a in Audience], help="start for whom")
    top.add_argument("--strict", action="store_true", help="stop at a bad configuration")
    top.add_argument("--demo", action="store_true", help="try it: nothing is kept")
    commands = top.add_subparsers(dest="command")
    content = commands.add_parser("content", help="work on the content files")
    actions = content.add_subparsers(dest="action", required=True)
    check = actions.add_parser("check", help="say every problem of the content files")
    check.add_argument("folder", nargs="?", type=Path)
    check.add_argument("--strict", action="store_true", help="warnings count as problems")
    return top


def main(arguments: list[str] | None = None) -> int:
    """Run a command and return its exit code."""
    chosen = parser().parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    if chosen.version:
        return print_versions()
    if chosen.command == "content":
        return check_content(chosen)
    return run(chosen)


def print_versions() -> int:
    """Print the versions of program, content and Qt."""
    from PySide6.QtCore import qVersion

    from kiosk.content.load import FileLibrary

    print(f"kiosk {__version__}")
    print(f"content {FileLibrary(paths.content()).version}")
    print(f"Qt {qVersion()}")
    return FINE


def check_content(chosen: argparse.Namespace) -> int:
    """Print every problem of a content folder."""
    from kiosk.content.commands import content_check

    folder = chosen.folder or paths.content()
    return content_check(folder, strict=chosen.strict, today=SystemClock().today(), out=sys.stdout)


def settings_of(chosen: argparse.Namespace) -> Settings | None:
    """Return the clinic's settings, or None when a bad file must stop the program."""
    settings = Settings()
    if chosen.config:
        settings, problems = read_config(chosen.config)
        for problem in problems:
            log.error("%s", problem)
        if problems and (chosen.strict or sys.stdout.isatty()):
            return None
    elif chosen.demo:
        settings = Settings(country=Region.AU)
    if chosen.audience:
        settings = replace(settings, audience=Audience(chosen.audience))
    return settings


def run(chosen: argparse.Namespace) -> int:
    """Open the kiosk and stay until it is closed."""
    from kiosk.app import Glass, Kiosk
    from kiosk.content.load import FileLibrary

    settings = settings_of(chosen)
    if settings is None:
        return USAGE
    overlay = chosen.data_dir / "content" if chosen.data_dir and not chosen.demo else None
    country = None if settings.country == "all" else str(settings.country)
    library = FileLibrary(chosen.content or paths.content(), overlay, country)
    windowed = chosen.windowed or chosen.size is not None
    chosen_size = chosen.size or ((1280, 800) if windowed else None)
    kiosk = Kiosk(library, settings, Glass(chosen_size, chosen.inches, windowed))
    if chosen.demo:
        log.info("This is the demo: nothing is kept when it closes.")
    kiosk.show(windowed)
    code = kiosk.app.exec()
    for problem in library.problems():
        log.warning("%s", problem)
    kiosk.close()
    return FINE if code == 0 else FAILED
