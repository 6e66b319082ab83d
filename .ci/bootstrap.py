"""Set-up of a working copy: system packages, the virtual environment, the locked requirements.

Standard library only: this runs before anything is installed.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

from console import SetupError, say
from system_packages import has_ensurepip, install_packages, missing_packages


def venv_program(venv: Path, name: str, platform: str) -> Path:
    """Where ``venv`` keeps a program; ``platform`` is sys.platform's word."""
    if platform == "win32":
        return venv / "Scripts" / f"{name}.exe"
    return venv / "bin" / name


def lock_files(root: Path, command: str) -> list[Path]:
    """The lock file that ``command`` needs, and then those it holds entirely."""
    names = ["runtime.txt"] if command == "run" else ["dev.txt", "runtime.txt"]
    return [root / "requirements" / name for name in names]


def stamp_text(file: Path, python: str) -> str:
    """A digest that changes when the lock file or the interpreter does."""
    lock = file.read_bytes().replace(b"\r\n", b"\n")
    return hashlib.sha256(python.encode() + lock).hexdigest()


def _is_current(stamp: Path, text: str) -> bool:
    try:
        return stamp.read_text(encoding="ascii") == text
    except OSError:
        return False


def install_requirements(root: Path, command: str) -> Path:
    """Make .venv and fill it from the lock file; returns its Python. Raises SetupError."""
    venv = root / ".venv"
    python = venv_program(venv, "python", sys.platform)
    locks = lock_files(root, command)
    stamps = {venv / f".{lock.stem}-installed": stamp_text(lock, sys.version) for lock in locks}
    if python.exists() and _is_current(*next(iter(stamps.items()))):
        return python
    if not python.exists() or not _works([str(python), "-m", "pip", "--version"]):
        say("making .venv")
        _must([sys.executable, "-m", "venv", "--clear", str(venv)], "the virtual environment")
    say(f"installing requirements/{locks[0].name}")
    _must(pip_command(python, locks[0]), "the requirements")
    for stamp, text in stamps.items():
        stamp.write_text(text, encoding="ascii")
    return python


def pip_command(python: Path, lock: Path) -> list[str]:
    """pip, told to take nothing that the lock file does not name by hash."""
    options = ["--quiet", "--disable-pip-version-check", "--no-input", "--require-hashes"]
    only = ["--only-binary", ":all:", "--requirement", str(lock)]
    return [str(python), "-m", "pip", "install", *options, *only]


def _works(command: list[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _must(command: list[str], what: str) -> None:
    if subprocess.run(command, check=False).returncode != 0:
        raise SetupError(f"{what} could not be made; failed: {' '.join(command)}")


def prepare(root: Path, command: str) -> Path:
    """Everything ``command`` needs; returns the Python to run it with. Raises SetupError."""
    if sys.platform == "linux":
        install_packages(missing_packages(command))
    elif not has_ensurepip():
        raise SetupError("this Python has no ensurepip; install Python from its official installer")
    return install_requirements(root, command)
