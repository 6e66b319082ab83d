"""The content the visitors will read: problems, age, reviews, and who signed Get help."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kiosk.content.model import Problem, ReviewState
from kiosk.content.scan import Piece
from kiosk.doctor.finding import Finding, fail, ok, warn

CONTENT, AGE, REVIEW, HELP = "content", "content age", "content review", "get help signed"
NAMED = 3
"""Problems told in full; the content check says the rest."""


def check_problems(version: str, problems: Sequence[Problem], pieces: Sequence[Piece]) -> Finding:
    """Judge what was wrong with the files."""
    errors = [str(problem) for problem in problems if not problem.warning]
    if not pieces:
        action = "install the kiosk again, or name a whole library with --content"
        return fail(CONTENT, "no text can be read", action)
    if errors:
        more = f" and {len(errors) - NAMED} more" if len(errors) > NAMED else ""
        action = "run kiosk content check, and put right or remove the clinic's own files"
        return fail(CONTENT, f"{len(errors)} problems: {' | '.join(errors[:NAMED])}{more}", action)
    return ok(CONTENT, f"version {version}, {len(pieces)} texts, no problem")


def check_age(pieces: Sequence[Piece], today: date, released: date | None) -> Finding:
    """Judge how many texts are past the day their review was due."""
    overdue = sorted({_name(piece) for piece in pieces if piece.review.review_by < today})
    days = f", released {(today - released).days} days ago" if released else ""
    if overdue:
        found = f"{len(overdue)} texts are overdue for review{days}: {_some(overdue)}"
        return warn(AGE, found, "have a clinician review them, or install newer content")
    return ok(AGE, f"no text is overdue for review{days}")


def check_reviews(pieces: Sequence[Piece]) -> Finding:
    """Judge how many texts no clinician has signed."""
    drafts = sorted({_name(piece) for piece in pieces if _draft(piece)})
    texts = len({_name(piece) for piece in pieces})
    if drafts:
        found = f"{len(drafts)} of {texts} texts are drafts that no clinician has signed"
        return warn(REVIEW, found, "have them signed: kiosk content review-pack, content sign")
    return ok(REVIEW, f"all {texts} texts are signed")


def check_help(pieces: Sequence[Piece], demo: bool) -> Finding:
    """Judge whether Get help is signed: without it no kiosk may stand before visitors."""
    texts = [piece for piece in pieces if piece.kind == "help"]
    drafts = sorted({_name(piece) for piece in texts if _draft(piece)})
    if texts and not drafts:
        return ok(HELP, f"{len({_name(p) for p in texts})} texts are signed")
    found = f"not signed by a clinician: {', '.join(drafts) or 'there is no Get help'}"
    action = "have a clinician sign these words before visitors see them: kiosk content sign"
    return warn(HELP, found, action) if demo else fail(HELP, found, action)


def _name(piece: Piece) -> str:
    return f"{piece.kind}/{piece.id}"


def _draft(piece: Piece) -> bool:
    return piece.review.state is ReviewState.DRAFT


def _some(names: Sequence[str]) -> str:
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return ", ".join(names[:NAMED]) + more
