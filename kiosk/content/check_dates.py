"""Dates in the future and reviews that are overdue."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kiosk.content.lists import HEAD
from kiosk.content.model import Problem, Review
from kiosk.content.scan import Scan
from kiosk.content.topic_files import HEADS


def check_dates(scan: Scan, today: date) -> Iterator[Problem]:
    """Yield one problem a file; an overdue review is a warning."""
    reviews: dict[str, Review] = {}
    for piece in scan.pieces:
        name = HEADS.get(piece.kind, "organ.yaml")
        reviews[f"{piece.kind}/{piece.id}/{name}"] = piece.review
    reviews |= {f"{name}/{HEAD}": review for name, review in scan.lists.items()}
    for file, review in reviews.items():
        for word, day in (("written", review.written), ("reviewed", review.reviewed)):
            if day is not None and day > today:
                yield Problem(file, 0, f"{word} {day}", f"{today} or before")
        if review.review_by < today:
            found = f"a review that was due {review.review_by}"
            yield Problem(file, 0, found, f"a review after {today}", warning=True)
