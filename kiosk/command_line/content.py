"""``kiosk content``: work on the content files."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from kiosk import paths
from kiosk.clock import SystemClock
from kiosk.command_line.exit_codes import USAGE
from kiosk.command_line.values import day


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the grammar of the content commands."""
    content = commands.add_parser("content", help="work on the content files")
    content.set_defaults(run=run)
    actions = content.add_subparsers(dest="action", required=True)
    check = actions.add_parser("check", help="say every problem of the content files")
    check.add_argument("folder", nargs="?", type=Path)
    over = "FOLDER is a clinic's own: check it with the built-in library beneath"
    check.add_argument("--overlay", action="store_true", help=over)
    check.add_argument("--strict", action="store_true", help="every warning is an error")
    coverage = actions.add_parser("coverage", help="say which facts the pages rest on")
    coverage.add_argument("folder", nargs="?", type=Path)
    sign = actions.add_parser("sign", help="record that a clinician has read a text")
    sign.add_argument(
        "topic", help="a topic's id, or <folder>/<id>, such as help/here or lists/glossary"
    )
    sign.add_argument("--name", required=True, help="who has read every word")
    sign.add_argument("--role", required=True, help="such as oncology nurse")
    sign.add_argument("--date", required=True, type=day, help="when, as 2026-11-22")
    data = "the clinic's folder: the signed words are copied there"
    sign.add_argument("--data-dir", type=Path, default=argparse.SUPPRESS, help=data)
    pack = actions.add_parser("review-pack", help="write every page for a clinician to print")
    pack.add_argument("folder", type=Path)
    pack.add_argument("--today", type=day, help="the date to print, as 2026-11-22")


def run(chosen: argparse.Namespace) -> int:
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
    if not chosen.overlay:
        return commands.content_check(chosen.folder or library, chosen.strict, today, out)
    if chosen.folder is None:
        print("--overlay needs the folder of the clinic's own content", file=err)
        return USAGE
    return commands.content_check(library, chosen.strict, today, out, overlay=chosen.folder)
