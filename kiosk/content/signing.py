"""Recording that a named clinician has read the words of a topic or another signed folder."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.content.files import read_text
from kiosk.content.ids import is_id
from kiosk.content.model import Review, ReviewState
from kiosk.content.report import Report, quote
from kiosk.content.review_entry import signed_entry, with_entry
from kiosk.content.shelf import Shelf
from kiosk.content.signable import HEADS, Signable, signable
from kiosk.disk import replace_file, settle, write_synced

LONGEST_NAME = 80


class RefusedError(Exception):
    """The sign-off cannot be recorded; the message says why."""


@dataclass(frozen=True, slots=True)
class Signature:
    """Who read the words, as what, and when."""

    name: str
    role: str
    day: date


@dataclass(frozen=True, slots=True)
class Signed:
    """A recorded sign-off: the file that holds it and what the kiosk reads there."""

    file: Path
    review: Review
    text_hash: str


def sign(
    target: str, signature: Signature, today: date, library: Path, overlay: Path | None = None
) -> Signed:
    """Record ``signature`` for ``target``: a topic's id, or ``<folder>/<id>`` for the others.

    With an ``overlay`` the words are copied there, unless it has its own, and
    ``library`` stays as it is. Raises ``RefusedError``, or ``OSError`` when
    nothing can be written; either leaves every file as it was.
    """
    _refuse_unfit(signature, today)
    text = _named(target, Shelf(library, overlay))
    root = overlay or library
    root.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".signing-", dir=root) as folder:
        stage = Path(folder) / text.place[-1]
        stage.mkdir()
        _stage(text, stage, signature)
        review = _review(text, stage)
        file = _place(stage, root.joinpath(*text.place), text.head.name)
    return Signed(file, review, text.text_hash)


def _refuse_unfit(signature: Signature, today: date) -> None:
    for what, words in (("name", signature.name), ("role", signature.role)):
        if not words.strip():
            raise RefusedError(f"no {what}: a sign-off names a person and their role")
        if len(words) > LONGEST_NAME or not words.isprintable():
            raise RefusedError(f"the {what} is not one line of at most {LONGEST_NAME} letters")
    if signature.day > today:
        raise RefusedError(f"{signature.day} lies in the future: today is {today}")


def _named(target: str, shelf: Shelf) -> Signable:
    kind, _, name = target.rpartition("/")
    kind = kind or "topics"
    if kind not in HEADS or not is_id(name):
        others = " or ".join(f"{folder}/<id>" for folder in HEADS if folder != "topics")
        raise RefusedError(f"{quote(target)} is not an id, {others}")
    found = signable(kind, name, shelf)
    if found is None:
        raise RefusedError(f"no {kind}/{name} in the content")
    return found


def _stage(text: Signable, stage: Path, signature: Signature) -> None:
    """Fill ``stage`` with the words that go along and a signed head."""
    for words in text.words:
        write_synced(stage / words.name, words.read_bytes())
    report = Report(text.label)
    name, role = signature.name.strip(), signature.role.strip()
    entry = signed_entry(name, role, signature.day, text.text_hash)
    read = read_text(text.head, report)
    head = None if read is None else with_entry(read, entry, report)
    _refuse(report)
    if head is not None:
        write_synced(stage / text.head.name, head.encode())


def _review(text: Signable, stage: Path) -> Review:
    """Read ``stage`` as the kiosk will and return its review; refuse what it cannot read."""
    review, reports = text.read(stage)
    _refuse(*reports)
    if review is None or review.state is not ReviewState.REVIEWED:
        raise RefusedError(f"{text.label} would still be a draft")
    return review


def _refuse(*reports: Report) -> None:
    problems = [problem for report in reports for problem in report.problems]
    told = dict.fromkeys(str(problem) for problem in problems if not problem.warning)
    if told:
        raise RefusedError("\n".join(told))


def _place(stage: Path, target: Path, head: str) -> Path:
    """Move the staged folder to ``target``, or only its head where the words are there."""
    if target.is_dir():
        replace_file(target / head, (stage / head).read_bytes())
        return target / head
    settle(stage)
    target.parent.mkdir(exist_ok=True)
    stage.rename(target)
    settle(target.parent)
    return target / head
