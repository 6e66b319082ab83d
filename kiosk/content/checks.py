"""The content check: every rule, over a whole folder."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from kiosk.content.check_copies import check_copies
from kiosk.content.check_dates import check_dates
from kiosk.content.check_decks import check_decks
from kiosk.content.check_facts import check_facts
from kiosk.content.check_links import check_links
from kiosk.content.check_lists import check_lists
from kiosk.content.check_overlay import check_overlay
from kiosk.content.check_pages import check_pages
from kiosk.content.check_pemat import check_pemat
from kiosk.content.check_questions import check_questions
from kiosk.content.check_regions import check_regions
from kiosk.content.check_stories import check_stories
from kiosk.content.check_support import check_support
from kiosk.content.check_words import check_words
from kiosk.content.model import Problem
from kiosk.content.scan import scan


def check_folder(
    folder: Path, assets: Path, today: date, strict: bool, overlay: Path | None = None
) -> tuple[Problem, ...]:
    """Return every problem of the content ``folder``, by file and line.

    ``assets`` holds ``icons`` and ``pictures``. When ``strict``, every warning is
    an error. With an ``overlay`` the problems are those of
    ``folder`` as the overlay changes it.
    """
    found = scan(folder, overlay)
    roots = (folder,) if overlay is None else (overlay, folder)
    problems = {
        *found.problems,
        *check_pages(found),
        *check_facts(found),
        *check_words(found),
        *check_questions(found),
        *check_support(found, today),
        *check_links(found, roots, assets),
        *check_lists(roots),
        *check_stories(found),
        *check_decks(found),
        *check_regions(found),
        *check_copies(found),
        *check_overlay(overlay),
        *check_pemat(found, folder, overlay),
        *check_dates(found, today),
    }
    if strict:
        problems = {replace(problem, warning=False) for problem in problems}
    return tuple(sorted(problems, key=lambda p: (p.file, p.line, p.found, p.expected)))
