"""QML compiled beside its source, so that no start compiles it again.

Qt takes ``Name.qmlc`` for ``Name.qml`` when it lies in the same folder; without it, it compiles
and keeps the result in the user's cache under the path of the source, which for one file is
another at every start.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import PySide6
from build_parts import Entry

OWN = "kiosk/ui/qml/"


def compiled(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Compile our QML among ``entries`` into ``folder`` and return what was made.

    Raises CalledProcessError for a file that does not compile.
    """
    return [
        _compiled(place, source, folder)
        for place, source, _ in entries
        if place.startswith(OWN) and place.endswith(".qml")
    ]


def _compiled(place: str, source: str, folder: Path) -> Entry:
    made = folder / f"{place}c"
    made.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run([_compiler(), "--only-bytecode", "-o", str(made), source], check=True)
    return f"{place}c", str(made), "DATA"


def _compiler() -> Path:
    """Qt's own compiler, which comes with PySide6; a program of Windows stands elsewhere."""
    package = Path(PySide6.__file__).parent
    if sys.platform == "win32":
        return package / "qmlcachegen.exe"
    return package / "Qt" / "libexec" / "qmlcachegen"
