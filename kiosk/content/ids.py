"""Ids: what names a text, a term or a file."""

from __future__ import annotations

import re

LONGEST_ID = 48
_ID = re.compile(r"^[a-z0-9]+(-[a-z0-9]+)*$")


def is_id(text: str) -> bool:
    """Tell whether ``text`` can name a file: small letters, digits and hyphens."""
    return len(text) <= LONGEST_ID and _ID.match(text) is not None


def term_id(words: str) -> str:
    """Return the glossary id that ``words`` ask for: ``T cell`` asks for ``t-cell``."""
    return re.sub(r"[^a-z0-9]+", "-", words.strip().lower()).strip("-")
