"""Audit: every letter shown is in the typeface, so that none falls back to another."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable

from PySide6.QtGui import QRawFont
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from tests.audit.support import shown_in, text_of, texts

_TAG = re.compile(r"</?[a-z][^>]*>")


def typeface() -> list[QRawFont]:
    """Return the files of the kiosk's own typeface."""
    files = sorted((paths.assets() / "fonts").glob("Lexend*.ttf"))
    assert files, "the typeface is missing"
    return [QRawFont(str(file), 20) for file in files]


def audit_glyphs(window: QQuickWindow, fonts: list[QRawFont]) -> list[str]:
    """Return the letters on show that the typeface lacks, and texts set in another family."""
    found = []
    for text in texts(shown_in(window)):
        words = html.unescape(_TAG.sub("", text_of(text.item)))
        found += [f"{fault} in {text.name}" for fault in missing(words, fonts)]
        family = text.item.property("font").family()
        if family != "Lexend":
            found.append(f"set in {family}: {text.name}")
    return found


def missing(words: Iterable[str], fonts: list[QRawFont]) -> list[str]:
    """Return each letter one of the fonts lacks, with its name."""
    letters = sorted({letter for word in words for letter in word if letter not in "\n\t"})
    return [
        f"U+{ord(letter):04X} {unicodedata.name(letter, '?')}"
        for letter in letters
        if not all(font.supportsCharacter(ord(letter)) for font in fonts)
    ]
