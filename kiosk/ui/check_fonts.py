"""Self-test of the typeface: every file loads, and every letter of the content is in it."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection
from pathlib import Path

from PySide6.QtGui import QFontDatabase, QRawFont

from kiosk.doctor.finding import Finding, fail, ok
from kiosk.ui.engine import FAMILY

NAME = "fonts"
TRIAL_PX = 20
NAMED = 5
"""Letters told by name; one missing letter is as good a reason as fifty."""


def check_fonts(folder: Path, letters: Collection[str]) -> Finding:
    """Load the files of ``folder`` as the kiosk does and look for ``letters`` in each."""
    files = sorted(folder.glob("*.ttf"))
    again = "install the kiosk again: its typeface is part of it"
    broken = [file.name for file in files if not _is_ours(file)]
    if broken or not files:
        return fail(NAME, f"cannot be loaded: {', '.join(broken) or 'no file is there'}", again)
    fonts = [QRawFont(str(file), TRIAL_PX) for file in files]
    absent = sorted(letter for letter in letters if not _held(letter, fonts))
    if absent:
        names = ", ".join(f"U+{ord(a):04X} {unicodedata.name(a, '?')}" for a in absent[:NAMED])
        action = "write these letters in another way: the typeface has no shape for them"
        return fail(NAME, f"{len(absent)} letters of the content are missing: {names}", action)
    return ok(NAME, f"{FAMILY} in {len(files)} files holds all {len(letters)} letters")


def _is_ours(file: Path) -> bool:
    number = QFontDatabase.addApplicationFont(str(file))
    return number >= 0 and FAMILY in QFontDatabase.applicationFontFamilies(number)


def _held(letter: str, fonts: list[QRawFont]) -> bool:
    return all(font.supportsCharacter(ord(letter)) for font in fonts)
