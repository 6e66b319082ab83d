#!/usr/bin/env python3
"""The one command for people who work on the kiosk; ``python3 dev.py --help`` lists what it does.

Sets up what a command needs (system packages, .venv, locked requirements), then runs it.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
OLDEST_PYTHON = (3, 11)
USAGE_ERROR = 2
SHOT_OPTIONS = ("size", "inches", "text", "scheme", "audience")

if sys.version_info < OLDEST_PYTHON:
    sys.exit("dev: Python 3.11 or newer is needed, this is " + sys.version.split()[0])

sys.path.insert(0, str(ROOT / ".ci"))

import bootstrap  # noqa: E402  (needs the path above)
import gates  # noqa: E402
from console import SetupError  # noqa: E402


def parse(arguments: list[str]) -> argparse.Namespace:
    """The command line; ends the program with 2 when it is wrong."""
    parser = argparse.ArgumentParser(prog="dev.py", description=__doc__, allow_abbrev=False)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("run", help="set up, then open the demo in a window")
    test = commands.add_parser(
        "test",
        help="set up, then every gate and every test",
        epilog="Further arguments go to pytest; the gates are then left out.",
        allow_abbrev=False,
    )
    test.add_argument("--full", action="store_true", help="also the slow tests")
    commands.add_parser("build", help="the one-file executable and the folder build, in dist/")
    shots = commands.add_parser("shots", help="a picture of every screen")
    shots.add_argument("folder", metavar="DIR")
    for name in SHOT_OPTIONS:
        shots.add_argument(f"--{name}")
    commands.add_parser("bench", help="speed and memory as one JSON object")
    known, rest = parser.parse_known_args(arguments)
    if rest and known.command != "test":
        parser.error(f"unknown arguments: {' '.join(rest)}")
    known.pytest = [argument for argument in rest if argument != "--"]
    return known


def display_missing(platform: str, environ: dict[str, str]) -> bool:
    """True where a window would have nowhere to open."""
    named = environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")
    return platform == "linux" and not named and not environ.get("QT_QPA_PLATFORM")


def shot_arguments(options: argparse.Namespace) -> list[str]:
    """What ``shots`` hands on: the folder and the options that were given."""
    given = [(f"--{name}", getattr(options, name)) for name in SHOT_OPTIONS]
    return [options.folder, *(part for name, value in given if value for part in (name, value))]


def stop(sentence: str) -> int:
    """Say why nothing was done."""
    print(f"dev: {sentence}", file=sys.stderr, flush=True)
    return USAGE_ERROR


def run_script(python: Path, path: Path, environ: dict[str, str]) -> int:
    """Run a script of the repository, or say that it is not there."""
    if not path.exists():
        return stop(f"{path.relative_to(ROOT)} is missing, so there is nothing to run")
    return subprocess.call([str(python), str(path)], cwd=ROOT, env=environ)


def build(python: Path) -> int:
    """PyInstaller over the spec: dist/kiosk and dist/kiosk-folder."""
    spec = ROOT / "build_spec.spec"
    if not spec.exists():
        return stop("build_spec.spec is missing, so there is nothing to build")
    options = ["--noconfirm", "--clean", "--log-level", "WARN"]
    command = [str(python), "-m", "PyInstaller", *options, str(spec)]
    environ = {**os.environ, "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": "1767225600"}
    return 1 if subprocess.call(command, cwd=ROOT, env=environ) else 0


def perform(options: argparse.Namespace, python: Path) -> int:
    """Run the command with the prepared Python; returns its exit code."""
    hidden = gates.offscreen(dict(os.environ))
    if options.command == "run":
        demo = [str(python), "-m", "kiosk", "--demo", "--windowed"]
        return subprocess.call(demo, cwd=ROOT)
    if options.command == "test":
        return gates.run_all(ROOT, python, full=options.full, pytest_arguments=options.pytest)
    if options.command == "build":
        return build(python)
    if options.command == "shots":
        shots = [str(python), "-m", "kiosk.ui.shots", *shot_arguments(options)]
        return subprocess.call(shots, cwd=ROOT, env=hidden)
    return run_script(python, ROOT / "tests" / "bench" / "bench.py", dict(os.environ))


def main(arguments: list[str]) -> int:
    """Set up, perform; 2 when the machine lacks something."""
    options = parse(arguments)
    if options.command == "run" and display_missing(sys.platform, dict(os.environ)):
        return stop("no screen: neither DISPLAY nor WAYLAND_DISPLAY is set; start from a desktop")
    try:
        python = bootstrap.prepare(ROOT, options.command)
    except SetupError as problem:
        return stop(str(problem))
    try:
        return perform(options, python)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
