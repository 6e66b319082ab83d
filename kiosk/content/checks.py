"""The content check: every rule, over a whole folder."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kiosk.content.check_dates import check_dates
from kiosk.content.check_facts import check_facts
from kiosk.content.check_links import check_links
from kiosk.content.check_pages import check_pages
from kiosk.content.check_questions import check_questions
from kiosk.content.check_words import check_words
from kiosk.content.model import Problem
from kiosk.content.scan import scan


def check_folder(folder: Path, assets: Path, today: date, strict: bool) -> tuple[Problem, ...]:
    """Return every problem of the content ``folder``, by file and line.

    ``assets`` holds ``icons`` and ``pictures``. An overdue review is a warning,
    and an error when ``strict``.
    """
    found = scan(folder)
    problems = {
        *found.problems,
        *check_pages(found),
        *check_facts(found),
        *check_words(found),
        *check_questions(found, folder),
        *check_links(found, folder, assets),
        *check_dates(found, today, strict),
    }
    return tuple(sorted(problems, key=lambda p: (p.file, p.line, p.found, p.expected)))
