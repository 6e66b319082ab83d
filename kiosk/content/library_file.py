"""``library.yaml``: the library as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.content.report import Report
from kiosk.content.topic_files import read_fields

KEYS = ("version", "released", "languages", "reviewers", "about_facts", "to_confirm")


@dataclass(frozen=True, slots=True)
class LibraryFile:
    """What ``library.yaml`` says of the whole.

    ``about_facts`` are the facts the screen About this information carries, on
    line ``about_line``; ``to_confirm`` are statements without a source, kept for
    a reviewer and never shown.
    """

    version: str = ""
    about_facts: tuple[str, ...] = ()
    to_confirm: tuple[str, ...] = ()
    about_line: int = 0
    released: date | None = None


def read_library_file(path: Path, report: Report) -> LibraryFile:
    """Return what can be read; what cannot is empty."""
    fields = read_fields(path, report)
    if fields is None:
        return LibraryFile()
    fields.only(KEYS)
    released = fields.date("released")
    fields.texts("languages")
    fields.items("reviewers")
    about = fields.texts("about_facts") if "about_facts" in fields else ()
    confirm = fields.texts("to_confirm") if "to_confirm" in fields else ()
    version = fields.text("version") or ""
    line = fields.line_of("about_facts")
    return LibraryFile(version, about or (), confirm or (), line, released)
