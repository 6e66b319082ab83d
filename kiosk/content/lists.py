"""The lists that are signed as wholes: questions, helplines and the glossary.

A clinic's own entries lie over the built-in ones, so a signature covers the
files of both. A day under ``verified`` is no word and ends none.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from kiosk.content.model import Region, Review, ReviewState
from kiosk.content.questions import Asker, questions_file, read_questions
from kiosk.content.report import Report
from kiosk.content.review import read_review, words_hash
from kiosk.content.shelf import Shelf
from kiosk.content.support import COUNTRIES, read_support, support_file
from kiosk.content.topic_files import read_fields
from kiosk.content.word_files import read_glossary

LISTS = "lists"
"""What a list is called beside a topic or an organ: ``lists/questions``."""

HEAD = "list.yaml"
"""Lies beside the files of a list and says when it was written and who signed it."""

Reader = Callable[[Path, Report], object]


def _asked_by(asker: Asker) -> Reader:
    return lambda path, report: read_questions(path, asker, report)


def _of_country(country: Region) -> Reader:
    return lambda path, report: read_support(path, country, report)


FILES: dict[str, dict[str, Reader]] = {
    "questions": {questions_file(asker): _asked_by(asker) for asker in Asker},
    "support": {support_file(country): _of_country(country) for country in COUNTRIES},
    "glossary": {"en.yaml": read_glossary},
}
"""The files of each list, in the folder of its name, and what reads them."""

TITLES = {"questions": "Questions to choose from", "support": "Helplines", "glossary": "Glossary"}

UNREAD = Review(ReviewState.DRAFT, date.min, date.max)
"""The review of a list whose head cannot be read: nobody has signed it."""

_VERIFIED = re.compile(rb"^ +verified:.*$", re.MULTILINE)


def list_files(shelf: Shelf, name: str) -> tuple[Path, ...]:
    """Return the files of a list that are there, of every root, the built-in one first."""
    found = (path for file in FILES[name] for path in shelf.files(name, file))
    return tuple(path for path in found if path.is_file())


def list_hash(shelf: Shelf, name: str) -> str:
    """Return the fingerprint of all the words of a list, '' if unreadable."""
    return words_hash(_words(list_files(shelf, name)))


def list_reports(shelf: Shelf, name: str) -> tuple[Report, ...]:
    """Read every file of a list; return what is wrong in each."""
    reports = []
    for path in list_files(shelf, name):
        reports.append(Report(shelf.label(path)))
        FILES[name][path.name](path, reports[-1])
    return tuple(reports)


def read_list_head(path: Path, present: Callable[[], str], report: Report) -> Review | None:
    """Return the review of a list; ``present`` tells the fingerprint of its words."""
    fields = read_fields(path, report)
    if fields is None:
        return None
    fields.only(("written", "review"))
    return read_review(fields, present)


def _words(files: tuple[Path, ...]) -> Iterator[tuple[str, bytes]]:
    for path in files:
        yield path.name, _VERIFIED.sub(b"", path.read_bytes())
