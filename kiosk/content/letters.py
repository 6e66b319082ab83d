"""Every letter the content shows, for the question whether the typeface holds it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from kiosk.content.scan import Scan

UNSEEN = frozenset(
    {"facts", "folders", "forms", "groups", "library", "lists", "organ_ids", "plans"}
    | {"problems", "rules", "shingles"}
)
"""What a scan holds that no visitor sees; all else counts, whatever kind of text is added."""


def letters(scan: Scan) -> frozenset[str]:
    """Return the letters of all words visitors can see."""
    shown = [getattr(scan, field.name) for field in fields(scan) if field.name not in UNSEEN]
    return frozenset(letter for words in _strings(shown) for letter in words) - {"\n", "\t"}


def _strings(thing: object) -> Iterator[str]:
    """Yield every string that ``thing`` holds, however deep."""
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, Mapping):
        for value in thing.values():
            yield from _strings(value)
    elif isinstance(thing, tuple | list | frozenset):
        for part in thing:
            yield from _strings(part)
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from _strings(getattr(thing, field.name))
