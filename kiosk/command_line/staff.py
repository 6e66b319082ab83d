"""``kiosk staff``: what IT does for staff."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import ExitStack
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.command_line.exit_codes import CANNOT_WRITE, FAILED, FINE, USAGE
from kiosk.command_line.folders import folders_of

_LONGEST_LINE = 1000


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the grammar of the staff commands."""
    staff = commands.add_parser("staff", help="set the PIN of the staff area")
    staff.set_defaults(run=run)
    actions = staff.add_subparsers(dest="action", required=True)
    words = "set a new PIN, also while the kiosk runs; asks for it, or reads a line of input"
    set_pin = actions.add_parser("set-pin", help=words, description=words)
    data = "the clinic's folder, as the kiosk is started with"
    set_pin.add_argument("--data-dir", type=Path, default=argparse.SUPPRESS, help=data)


def run(chosen: argparse.Namespace) -> int:
    """Set a new PIN and say what came of it."""
    from kiosk.staff.audit import AuditLog
    from kiosk.staff.pin import PinKeeper

    if chosen.demo:
        print("The demo keeps no PIN: leave out --demo.", file=sys.stderr)
        return USAGE
    with ExitStack() as at_end:
        folders = folders_of(chosen, at_end)
        if of_another(folders.data):
            print(
                f"{folders.data} belongs to another user, who could not read a PIN set by you: "
                "run this as the user the kiosk runs as.",
                file=sys.stderr,
            )
            return USAGE
        digits = asked() if sys.stdin.isatty() else read_line()
        if digits is None:
            print("Nothing was changed.", file=sys.stderr)
            return FAILED
        clock = SystemClock()
        keeper = PinKeeper(folders.data, clock, AuditLog(folders.logs, clock))
        reason = keeper.reset_pin(digits)
        if reason:
            print(f"{reason} Nothing was changed.", file=sys.stderr)
            return FAILED if keeper.weakness(digits) else CANNOT_WRITE
    print(f"The new PIN is set in {folders.data}. A running kiosk takes it at once.")
    return FINE


def of_another(folder: Path) -> bool:
    """Tell whether ``folder`` belongs to another user; what is not there belongs to nobody."""
    if sys.platform == "win32":
        return False
    try:
        return folder.stat().st_uid != os.geteuid()
    except OSError:
        return False


def asked() -> str | None:
    """Ask for the PIN twice, without showing it; None when that came to nothing."""
    from getpass import getpass

    try:
        first = getpass("New PIN, 6 to 12 digits (not shown): ")
        if first == getpass("The same again: "):
            return first
    except (EOFError, KeyboardInterrupt):
        print(file=sys.stderr)
        return None
    print("The two were not the same.", file=sys.stderr)
    return None


def read_line() -> str | None:
    """Read the PIN from one line of standard input; None when there is none."""
    try:
        line = sys.stdin.readline(_LONGEST_LINE)
    except ValueError:  # not text
        return None
    return line.strip("\ufeff \t\r\n") or None
