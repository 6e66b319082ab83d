"""The content the visitors will read: problems, age, reviews, and who signed Get help."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kiosk.content.model import Problem
from kiosk.content.staleness import HELP, ContentState, TextReview
from kiosk.doctor.finding import Finding, fail, ok, warn

CONTENT, AGE, REVIEW, SIGNED_HELP = "content", "content age", "content review", "get help signed"
NAMED = 3
"""Problems and texts told in full; the content check says the rest."""


def check_problems(version: str, problems: Sequence[Problem], texts: int) -> Finding:
    """Judge what was wrong with the files; ``texts`` of them can be read."""
    errors = [str(problem) for problem in problems if not problem.warning]
    if not texts:
        action = "install the kiosk again, or name a whole library with --content"
        return fail(CONTENT, "no text can be read", action)
    if errors:
        action = "run kiosk content check, and put right or remove the clinic's own files"
        return fail(CONTENT, f"{len(errors)} problems: {_some(errors, ' | ')}", action)
    return ok(CONTENT, f"version {version}, {texts} texts, no problem")


def check_age(state: ContentState, today: date, released: date | None) -> Finding:
    """Judge how many texts are past the day their review was due."""
    days = f", released {(today - released).days} days ago" if released else ""
    if state.overdue:
        late = _some([text.name for text in state.overdue])
        found = f"{len(state.overdue)} texts are overdue for review{days}: {late}"
        return warn(AGE, found, "have a clinician review them, or install newer content")
    return ok(AGE, f"no text is overdue for review{days}")


def check_reviews(state: ContentState) -> Finding:
    """Judge how many texts no clinician has signed."""
    drafts = len(state.unreviewed)
    if drafts:
        found = f"{drafts} of {state.texts} texts are drafts that no clinician has signed"
        return warn(REVIEW, found, "have them signed: kiosk content review-pack, content sign")
    return ok(REVIEW, f"all {state.texts} texts are signed")


def check_help(state: ContentState, texts: Sequence[TextReview], demo: bool) -> Finding:
    """Judge whether Get help is signed: without it no kiosk may stand before visitors."""
    shown = [text.name for text in texts if text.kind == HELP]
    unready = [text.name for text in state.help_unready]
    if shown and not unready:
        return ok(SIGNED_HELP, f"{len(shown)} texts are signed")
    found = f"unsigned or overdue: {_some(unready)}" if unready else "there is no Get help"
    action = "have a clinician sign these words before visitors see them: kiosk content sign"
    return warn(SIGNED_HELP, found, action) if demo else fail(SIGNED_HELP, found, action)


def _some(names: Sequence[str], between: str = ", ") -> str:
    more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
    return between.join(names[:NAMED]) + more
