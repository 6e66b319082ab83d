"""Reading a text file that anyone may have put anything into."""

from __future__ import annotations

import re
from pathlib import Path

from kiosk.content.report import Report

LARGEST_FILE = 256 * 1024
"""Bytes."""

LONGEST_RUN = 60
"""Letters without a space; laying out longer ones can stall the screen."""

_LONG_RUN = re.compile(rf"\S{{{LONGEST_RUN + 1}}}")
_EMPTY_LINE = re.compile(r"\n[ \t]*\n")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\u202a-\u202e\u2066-\u2069]")


def read_text(path: Path, report: Report) -> str | None:
    """Return the words of ``path``, or ``None`` with the reason in ``report``."""
    try:
        if path.exists() and not path.is_file():
            report.add(0, "a folder or device", "a text file")
            return None
        with path.open("rb") as file:
            raw = file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        report.add(0, "no such file", "a text file")
        return None
    except OSError as error:
        report.add(0, error.strerror or "an unreadable file", "a text file that can be read")
        return None
    return _decode(raw, report)


def _decode(raw: bytes, report: Report) -> str | None:
    if len(raw) > LARGEST_FILE:
        report.add(0, "a very large file", f"at most {LARGEST_FILE // 1024} KB")
        return None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        report.add(line, "letters that are not UTF-8", "a file saved as UTF-8")
        return None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    hidden = _CONTROL.search(text)
    if hidden is not None:
        report.add(
            line_of(text, hidden.start()),
            f"the hidden sign U+{ord(hidden.group()):04X}",
            "plain text",
        )
        return None
    return text


def line_of(text: str, offset: int) -> int:
    """Return the line, counted from 1, that ``offset`` lies on."""
    return text.count("\n", 0, offset) + 1


def long_run(text: str) -> int | None:
    """Return where an unbroken run over ``LONGEST_RUN`` begins, or ``None``."""
    match = _LONG_RUN.search(text)
    return None if match is None else match.start()


def long_chunk(text: str, most: int) -> int | None:
    """Return where over ``most`` letters stand without an empty line, or ``None``."""
    start = 0
    for gap in _EMPTY_LINE.finditer(text):
        if gap.start() - start > most:
            return start
        start = gap.end()
    return start if len(text) - start > most else None


def folder_names(folder: Path) -> tuple[str, ...]:
    """Return the names of the folders in ``folder``, sorted; none if it cannot be read."""
    try:
        return tuple(sorted(entry.name for entry in folder.iterdir() if entry.is_dir()))
    except OSError:
        return ()
