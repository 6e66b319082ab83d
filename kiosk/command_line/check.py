"""``kiosk check``: the self-test of machine, build and content; 0 if nothing failed, else 1."""

from __future__ import annotations

import argparse
import sys
from contextlib import ExitStack
from pathlib import Path

from kiosk.command_line.exit_codes import FAILED, FINE
from kiosk.command_line.folders import folders_of
from kiosk.command_line.values import inches, size


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the grammar; options given before the word ``check`` hold as well."""
    check = commands.add_parser("check", help="self-test: machine, build, content, every screen")
    check.set_defaults(run=run)
    check.add_argument("--json", action="store_true", help="for machines (IT guide)")
    unsaid = argparse.SUPPRESS
    check.add_argument("--demo", action="store_true", default=unsaid, help="as for the demo")
    check.add_argument("--inches", type=inches, default=unsaid, help="diagonal of the screen")
    check.add_argument("--size", type=size, default=unsaid, metavar="WxH", help="screen in pixels")
    for name in ("config", "content", "data-dir"):
        check.add_argument(f"--{name}", type=Path, default=unsaid, help="as for the kiosk")


def run(chosen: argparse.Namespace) -> int:
    """Look at everything, print one line each, leave nothing behind."""
    from kiosk.command_line.check_drawing import drawn
    from kiosk.command_line.check_machine import look_around, versions
    from kiosk.doctor import report

    with ExitStack() as at_end:
        around = look_around(chosen, folders_of(chosen, at_end))
        findings = (*around.findings, *drawn(chosen, around))
    told = report.as_json(findings, versions()) if chosen.json else report.text(findings)
    letters = sys.stdout.encoding or "utf-8"
    sys.stdout.write(told.encode(letters, "backslashreplace").decode(letters))
    return FINE if report.passed(findings) else FAILED
