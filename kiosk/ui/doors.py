"""Buttons among the glossary words of a page that lead on instead of explaining."""

from __future__ import annotations

from kiosk.ui.question_lists import ADD

FACE = "face"
FACES = {
    f"{FACE}:glad": ("Yes", "feelings"),
    f"{FACE}:so-so": ("A bit", "so-so"),
    f"{FACE}:sad": ("No", "sad"),
}


def door_words(term: str) -> str:
    """Return what a door says; one without words of its own leads to the questions."""
    return FACES.get(term, (ADD, ""))[0]


def door_icon(term: str) -> str:
    """Return the icon beside a door's words, or ''."""
    return FACES.get(term, ("", ""))[1]
