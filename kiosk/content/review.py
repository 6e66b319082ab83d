"""Dates and signatures of a text.

A signature holds for the words it was given for: when they change, the text is
a draft again.
"""

from __future__ import annotations

import calendar
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from kiosk.content.fields import Fields
from kiosk.content.model import Review, ReviewState

REVIEW_MONTHS = 24


def months_after(day: date, months: int) -> date:
    """Return the same day ``months`` later, or that month's last day."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def text_hash(folder: Path) -> str:
    """Return the fingerprint of all the words (``*.md``) in ``folder``, '' if unreadable."""
    return words_hash((path.name, path.read_bytes()) for path in sorted(folder.glob("*.md")))


def words_hash(files: Iterable[tuple[str, bytes]]) -> str:
    """Return the fingerprint of named files, '' if reading one of them raises OSError."""
    import hashlib  # brings a cryptography library along: only where something is signed

    digest = hashlib.sha256()
    try:
        for name, words in files:
            digest.update(name.encode() + b"\0" + words.replace(b"\r\n", b"\n") + b"\0")
    except OSError:
        return ""
    return digest.hexdigest()


def read_review(fields: Fields, present: Callable[[], str]) -> Review | None:
    """Read ``written`` and ``review``; a signature for other words counts as none.

    ``present`` tells the fingerprint of the words as they are; asked only when signed.
    """
    written = fields.date("written")
    review = fields.table("review")
    if written is None or review is None:
        return None
    review.only(("state", "name", "role", "reviewed", "text_hash"))
    state = review.choice("state", ReviewState)
    if state is None:
        return None
    draft = Review(ReviewState.DRAFT, written, months_after(written, REVIEW_MONTHS))
    if state is ReviewState.DRAFT:
        return draft
    name, role, signed = review.text("name"), review.text("role"), review.text("text_hash")
    reviewed = review.date("reviewed")
    if name is None or role is None or signed is None or reviewed is None:
        return draft
    if reviewed < written:
        review.report.add(review.line_of("reviewed"), f"reviewed {reviewed}", f"{written} or later")
    if signed != present():
        expected = "the words that were signed, or state: draft"
        review.report.add(review.line, "words changed since they were signed", expected)
        return draft
    return Review(state, written, months_after(reviewed, REVIEW_MONTHS), reviewed, name, role)
