"""Spans to the small markup a QML Text with ``StyledText`` shows.

The only tags that can come out are ``<b>``, ``</b>``, ``<u>`` and ``</u>``:
every character that means something to StyledText is escaped.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from kiosk.content.model import Span

NO_BREAK_SPACE: Final = "\u00a0"
_NARROW_NO_BREAK_SPACE: Final = "\u202f"
_UNSEEN: Final = frozenset({"Cc", "Cs", "Co", "Cn"})
_OBJECT: Final = "\ufffc"
_TOGETHER: Final = re.compile(r"(?<=\d) (?=°)|(?<=\bCAR) (?=T\b)")
_ENTITIES: Final = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", NO_BREAK_SPACE: "&nbsp;"}
)


def tidy(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans as they are shown: one line, single spaces, none at the ends.

    Characters that draw nothing (controls, half characters) are left out;
    no-break spaces stay.
    """
    out: list[Span] = []
    last = " "
    for span in spans:
        kept: list[str] = []
        for char in filter(_is_shown, span.text):
            shown = _plainer(char)
            if (last, shown) != (" ", " "):
                kept.append(shown)
                last = shown
        if kept:
            out.append(Span("".join(kept), span.bold, span.term))
    if out and last == " ":
        end = out.pop()
        if words := end.text[:-1]:
            out.append(Span(words, end.bold, end.term))
    return tuple(out)


def unbroken(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return tidy spans in which a number and its degrees, or 'CAR T', share a line.

    Only spaces are held: the typeface has neither a no-break hyphen nor a word
    joiner, and a letter it lacks makes Qt open a font of the system.
    """
    kept = tidy(spans)
    words = _TOGETHER.sub(NO_BREAK_SPACE, "".join(span.text for span in kept))
    out: list[Span] = []
    start = 0
    for span in kept:
        end = start + len(span.text)
        out.append(Span(words[start:end], span.bold, span.term))
        start = end
    return tuple(out)


def styled_text(spans: Iterable[Span]) -> str:
    """Return one line of StyledText: bold as ``<b>``, glossary words as ``<u>``."""
    return "".join(map(_marked, unbroken(spans)))


def is_door(term: str) -> bool:
    """Tell a key 'kind:value' that opens a list from the id of a glossary word."""
    return ":" in term


def _marked(span: Span) -> str:
    words = span.text.translate(_ENTITIES)
    if span.term and not is_door(span.term):
        words = f"<u>{words}</u>"
    return f"<b>{words}</b>" if span.bold else words


def _is_shown(char: str) -> bool:
    return char.isspace() or (char != _OBJECT and unicodedata.category(char) not in _UNSEEN)


def _plainer(char: str) -> str:
    if char in (NO_BREAK_SPACE, _NARROW_NO_BREAK_SPACE):
        return NO_BREAK_SPACE
    return " " if char.isspace() else char
