"""Which Debian package a bundled library came from, its version and its copyright text."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

DOCUMENTS = Path("/usr/share/doc")


@dataclass(frozen=True)
class Package:
    """A Debian package without its architecture."""

    name: str
    version: str


def _asked(*arguments: str) -> list[str]:
    command = ["dpkg-query", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines()


def owners(lines: Iterable[str], files: Iterable[Path]) -> dict[Path, str]:
    """Read ``dpkg-query -S`` answers: the package that owns each file, links followed."""
    wanted = {file.resolve(): file for file in files}
    found: dict[Path, str] = {}
    for line in lines:
        package, _, path = line.partition(": ")
        file = wanted.get(Path(path).resolve())
        if file is not None:
            found.setdefault(file, package.partition(":")[0])
    return found


def packages_of(files: Iterable[Path]) -> dict[Path, Package]:
    """The package of each file; empty where there is no dpkg, a file of no package is left out."""
    files = sorted(files)
    if not files or shutil.which("dpkg-query") is None:
        return {}
    names = owners(_asked("-S", *(f"*/{file.name}" for file in files)), files)
    if not names:
        return {}
    lines = _asked("-W", "-f", "${Package}\t${Version}\n", *sorted(set(names.values())))
    versions = dict(line.split("\t") for line in lines)
    return {file: Package(name, versions.get(name, "")) for file, name in names.items()}


def copyright_text(package: Package) -> str | None:
    """What the package says about its authors and licences."""
    file = DOCUMENTS / package.name / "copyright"
    return file.read_text(encoding="utf-8", errors="replace") if file.exists() else None
