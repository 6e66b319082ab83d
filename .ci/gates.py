"""The gates, in the order they run: format, lint, types, import rules, QML, tests."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from bootstrap import venv_program
from console import say

#: variables of the desktop that would change what Qt draws
DESKTOP_VARIABLES = (
    "QT_SCALE_FACTOR",
    "QT_SCREEN_SCALE_FACTORS",
    "QT_FONT_DPI",
    "QT_QPA_PLATFORMTHEME",
    "QT_STYLE_OVERRIDE",
    "QT_QUICK_CONTROLS_STYLE",
    "QML_IMPORT_PATH",
    "QML2_IMPORT_PATH",
)


@dataclass(frozen=True)
class Gate:
    """One step: a name for people and the command that fails with a code other than 0."""

    name: str
    command: tuple[str, ...]


def offscreen(environ: dict[str, str]) -> dict[str, str]:
    """``environ`` with the same drawing everywhere: no screen, software renderer."""
    kept = {name: value for name, value in environ.items() if name not in DESKTOP_VARIABLES}
    return kept | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
        "PYTHONUTF8": "1",
    }


def code_gates(python: Path) -> list[Gate]:
    """Everything before the tests. ``python`` is the one inside .venv."""
    here = str(python)
    lint_imports = str(venv_program(python.parents[1], "lint-imports", sys.platform))
    return [
        Gate("format", (here, "-m", "ruff", "format", "--check", "--quiet", ".")),
        Gate("lint", (here, "-m", "ruff", "check", "--quiet", ".")),
        Gate("types", (here, "-m", "mypy", "--strict", "kiosk")),
        Gate("import rules", (lint_imports, "--no-logo")),
        Gate("qml", (here, str(Path(".ci", "qml_lint.py")))),
    ]


def test_gate(python: Path, *, full: bool, arguments: list[str]) -> Gate:
    """The tests; ``full`` adds those marked ``full``."""
    extra = ("--full",) if full else ()
    return Gate("tests", (str(python), "-m", "pytest", *extra, *arguments))


def run_gate(root: Path, gate: Gate, environ: dict[str, str]) -> bool:
    """Run one step and say how long it took."""
    started = time.monotonic()
    code = subprocess.call(gate.command, cwd=root, env=environ)
    outcome = "ok" if code == 0 else f"FAILED (exit code {code})"
    say(f"{gate.name}: {outcome}, {time.monotonic() - started:.1f} s")
    return code == 0


def run_all(root: Path, python: Path, *, full: bool, pytest_arguments: list[str]) -> int:
    """Every step in order, stopping at the first failure; 0 or 1."""
    environ = offscreen(dict(os.environ))
    tests = test_gate(python, full=full, arguments=pytest_arguments)
    gates = [tests] if pytest_arguments else [*code_gates(python), tests]
    return 0 if all(run_gate(root, gate, environ) for gate in gates) else 1
