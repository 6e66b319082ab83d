"""The commands and their exit codes.

0 fine, 1 a check failed, 2 wrong usage or configuration, 4 a folder cannot be written.
"""

from __future__ import annotations

import argparse
import gc
import logging
import signal
import sys
from dataclasses import replace
from datetime import date
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
    sides = [int(side) for side in (width, height) if side.isdecimal() and len(side) < 5]
    if len(sides) < 2 or not all(320 <= side <= 8192 for side in sides):
        raise argparse.ArgumentTypeError(f"{words!r} is not a size such as 1280x800")
    return sides[0], sides[1]


def day(words: str) -> date:
    """Read a date such as 2026-11-22."""
    try:
        found = date.fromisoformat(words)
    except ValueError:
        found = None
    if found is None or found.isoformat() != words:
        raise argparse.ArgumentTypeError(f"{words!r} is not a date such as 2026-11-22")
    return found


def inches(words: str) -> float:
    """Read the diagonal of a screen, in inches."""
    try:
        diagonal = float(words)
    except ValueError:
        diagonal = 0.0
    if not 5 <= diagonal <= 100:
        raise argparse.ArgumentTypeError(f"{words!r} is not a diagonal from 5 to 100 inches")
    return diagonal


def parser() -> argparse.ArgumentParser:
    """Return the command line's grammar."""
    top = argparse.ArgumentParser(prog="kiosk", description="Understanding immunotherapy.")
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
    add_content(commands.add_parser("content", help="work on the content files"))
    return top


def add_content(content: argparse.ArgumentParser) -> None:
    """Add the grammar of the content commands."""
    actions = content.add_subparsers(dest="action", required=True)
    check = actions.add_parser("check", help="say every problem of the content files")
    check.add_argument("folder", nargs="?", type=Path)
    check.add_argument("--strict", action="store_true", help="warnings count as problems")
    coverage = actions.add_parser("coverage", help="say which facts the pages rest on")
    coverage.add_argument("folder", nargs="?", type=Path)
    sign = actions.add_parser("sign", help="record that a clinician has read a text")
    sign.add_argument("topic", help="a topic's id, or help/<id>, or organs/<id>")
    sign.add_argument("--name", required=True, help="who has read every word")
    sign.add_argument("--role", required=True, help="such as oncology nurse")
    sign.add_argument("--date", required=True, type=day, help="when, as 2026-11-22")
    data = "the clinic's folder: the signed words are copied there"
    sign.add_argument("--data-dir", type=Path, default=argparse.SUPPRESS, help=data)
    pack = actions.add_parser("review-pack", help="write every page for a clinician to print")
    pack.add_argument("folder", type=Path)
    pack.add_argument("--today", type=day, help="the date to print, as 2026-11-22")


def main(arguments: list[str] | None = None) -> int:
    """Run a command and return its exit code."""
    chosen = parser().parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    if chosen.version:
        return print_versions()
    if chosen.command == "content":
        return run_content(chosen)
    return run(chosen)


def print_versions() -> int:
    """Print the versions of program, content and Qt."""
    from PySide6.QtCore import qVersion

    from kiosk.content.load import FileLibrary

    print(f"kiosk {__version__}")
    print(f"content {FileLibrary(paths.content()).version}")
    print(f"Qt {qVersion()}")
    return FINE


def run_content(chosen: argparse.Namespace) -> int:
    """Run one of the content commands."""
    from kiosk.content import commands
    from kiosk.content.signing import Signature

    today, out, err = SystemClock().today(), sys.stdout, sys.stderr
    library = chosen.content or paths.content()
    if chosen.action == "coverage":
        return commands.content_coverage(chosen.folder or library, out, err)
    if chosen.action == "review-pack":
        printed = chosen.today or today
        return commands.content_review_pack(library, chosen.folder, printed, out, err)
    if chosen.action == "sign":
        if hasattr(sys, "_MEIPASS") and not (chosen.data_dir or chosen.content):
            print("Not signed: the built-in words cannot change; give --data-dir", file=err)
            return USAGE
        signature = Signature(chosen.name, chosen.role, chosen.date)
        return commands.content_sign(
            library, chosen.data_dir, chosen.topic, signature, today, out, err
        )
    return commands.content_check(
        chosen.folder or library, strict=chosen.strict, today=today, out=out
    )


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


def data_folder() -> Path:
    """Return the folder this system keeps a program's data in; nothing is made there."""
    from platformdirs import user_data_path

    return user_data_path("kiosk", appauthor=False)


def run(chosen: argparse.Namespace) -> int:
    """Open the kiosk and stay until it is closed.

    Nothing made on the way to the window is ever garbage, so the collector rests till then.
    """
    gc.disable()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from kiosk.app import Glass, Kiosk
    from kiosk.content.load import FileLibrary

    settings = settings_of(chosen)
    if settings is None:
        return USAGE
    overlay = None if chosen.demo else (chosen.data_dir or data_folder()) / "content"
    country = None if settings.country == "all" else str(settings.country)
    library = FileLibrary(chosen.content or paths.content(), overlay, country)
    windowed = chosen.windowed or chosen.size is not None
    chosen_size = chosen.size or ((1280, 800) if windowed else None)
    kiosk = Kiosk(library, settings, Glass(chosen_size, chosen.inches, windowed))
    if chosen.demo:
        log.info("This is the demo: nothing is kept when it closes.")
    kiosk.show(windowed)
    gc.freeze()
    gc.enable()
    code = kiosk.app.exec()
    for problem in library.problems():
        log.warning("%s", problem)
    kiosk.close()
    return FINE if code == 0 else FAILED
