"""Recording that a named clinician has read the words of a topic or another signed folder."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.content.files import read_text
from kiosk.content.ids import is_id
from kiosk.content.model import Audience, Review, ReviewState
from kiosk.content.organ_files import read_organ
from kiosk.content.report import Report, quote
from kiosk.content.review import text_hash
from kiosk.content.review_entry import signed_entry, with_entry
from kiosk.content.shelf import Shelf
from kiosk.content.topic_files import HEADS as WORD_HEADS
from kiosk.content.topic_files import build_topic, read_head, read_words, words_file
from kiosk.disk import replace_file, settle, write_synced

HEADS = {**WORD_HEADS, "organs": "organ.yaml"}
LONGEST_NAME = 80
_Reports = dict[Audience, Report]


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
    kind, _, name = target.rpartition("/")
    kind = kind or "topics"
    if kind not in HEADS or not is_id(name):
        others = " or ".join(f"{folder}/<id>" for folder in HEADS if folder != "topics")
        raise RefusedError(f"{quote(target)} is not an id, {others}")
    source = Shelf(library, overlay).folder(kind, name)
    if not (source / HEADS[kind]).is_file():
        raise RefusedError(f"no {kind}/{name} in the content")
    root = overlay or library
    root.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".signing-", dir=root) as folder:
        stage = Path(folder) / name
        stage.mkdir()
        signed_hash = _stage(source, stage, kind, signature)
        review = _review(kind, stage)
        file = _place(stage, root / kind / name, HEADS[kind])
    return Signed(file, review, signed_hash)


def _refuse_unfit(signature: Signature, today: date) -> None:
    for what, words in (("name", signature.name), ("role", signature.role)):
        if not words.strip():
            raise RefusedError(f"no {what}: a sign-off names a person and their role")
        if len(words) > LONGEST_NAME or not words.isprintable():
            raise RefusedError(f"the {what} is not one line of at most {LONGEST_NAME} letters")
    if signature.day > today:
        raise RefusedError(f"{signature.day} lies in the future: today is {today}")


def _stage(source: Path, stage: Path, kind: str, signature: Signature) -> str:
    """Fill ``stage`` with the words of ``source`` and a signed head; return their hash."""
    for words in sorted(source.glob("*.md")):
        write_synced(stage / words.name, words.read_bytes())
    signed_hash = text_hash(stage)
    report = Report(f"{kind}/{stage.name}/{HEADS[kind]}")
    entry = signed_entry(signature.name.strip(), signature.role.strip(), signature.day, signed_hash)
    text = read_text(source / HEADS[kind], report)
    head = None if text is None else with_entry(text, entry, report)
    _refuse(report)
    if head is not None:
        write_synced(stage / HEADS[kind], head.encode())
    return signed_hash


def _review(kind: str, stage: Path) -> Review:
    """Read ``stage`` as the kiosk will and return its review; refuse what it cannot read."""
    head = Report(f"{kind}/{stage.name}/{HEADS[kind]}")
    words = {a: Report(f"{kind}/{stage.name}/{words_file(a)}") for a in Audience}
    if kind == "organs":
        review = _organ_review(stage, head, words)
    else:
        review = _topic_review(stage / HEADS[kind], head, words)
    _refuse(head, *words.values())
    if review is None or review.state is not ReviewState.REVIEWED:
        raise RefusedError(f"{head.file} would still be a draft")
    return review


def _topic_review(file: Path, head: Report, words: _Reports) -> Review | None:
    stage = file.parent
    topic = read_head(file, head)
    for audience in () if topic is None else topic.audiences:
        report = words[audience]
        document = read_words(stage / words_file(audience), report)
        if topic is not None and document is not None:
            build_topic(stage.name, audience, topic, document, report)
    return None if topic is None else topic.review


def _organ_review(stage: Path, head: Report, words: _Reports) -> Review | None:
    organs = [read_organ(stage.name, stage, a, head, words[a]) for a in Audience]
    reviews = [organ.review for organ in organs if organ is not None]
    return reviews[0] if reviews else None


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
