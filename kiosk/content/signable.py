"""What a clinician can sign: a folder of words, or a list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.ids import is_id
from kiosk.content.lists import FILES, LISTS, list_hash, list_reports, read_list_head
from kiosk.content.lists import HEAD as LIST_HEAD
from kiosk.content.model import Audience, Review
from kiosk.content.organ_files import read_organ
from kiosk.content.report import Report
from kiosk.content.review import text_hash
from kiosk.content.shelf import Shelf
from kiosk.content.topic_files import HEADS as WORD_HEADS
from kiosk.content.topic_files import build_topic, read_head, read_words, words_file

HEADS = {**WORD_HEADS, "organs": "organ.yaml", LISTS: LIST_HEAD}


@dataclass(frozen=True, slots=True)
class Signable:
    """One text or list.

    ``place`` is its folder below a content folder and ``head`` the file that
    holds its review. ``words`` are the files that go with the head into a
    clinic's own folder, none for a list. ``text_hash`` is the fingerprint of
    all it says. ``read`` reads a head as the kiosk will, from the folder it
    is handed, and notes in the reports what cannot be read.
    """

    place: tuple[str, ...]
    head: Path
    words: tuple[Path, ...]
    text_hash: str
    read: Callable[[Path], tuple[Review | None, tuple[Report, ...]]]

    @property
    def label(self) -> str:
        """Name the head as a writer knows it."""
        return "/".join((*self.place, self.head.name))


def signable(kind: str, name: str, shelf: Shelf) -> Signable | None:
    """Return what ``kind`` and ``name`` name, None where there is no such head."""
    if not is_id(name) or (kind == LISTS and name not in FILES):
        return None
    found = _list(name, shelf) if kind == LISTS else _text(kind, name, shelf)
    return found if found.head.is_file() else None


def _list(name: str, shelf: Shelf) -> Signable:
    present = list_hash(shelf, name)

    def read(stage: Path) -> tuple[Review | None, tuple[Report, ...]]:
        report = Report(f"{name}/{LIST_HEAD}")
        review = read_list_head(stage / LIST_HEAD, lambda: present, report)
        return review, (report, *list_reports(shelf, name))

    return Signable((name,), shelf.file(name, LIST_HEAD), (), present, read)


def _text(kind: str, name: str, shelf: Shelf) -> Signable:
    folder = shelf.folder(kind, name)
    words = tuple(sorted(folder.glob("*.md")))

    def read(stage: Path) -> tuple[Review | None, tuple[Report, ...]]:
        head = Report(f"{kind}/{name}/{HEADS[kind]}")
        told = {a: Report(f"{kind}/{name}/{words_file(a)}") for a in Audience}
        review = (_organ if kind == "organs" else _topic)(stage / HEADS[kind], head, told)
        return review, (head, *told.values())

    return Signable((kind, name), folder / HEADS[kind], words, text_hash(folder), read)


def _topic(file: Path, head: Report, words: dict[Audience, Report]) -> Review | None:
    topic = read_head(file, head)
    for audience in () if topic is None else topic.audiences:
        report = words[audience]
        document = read_words(file.parent / words_file(audience), report)
        if topic is not None and document is not None:
            build_topic(file.parent.name, audience, topic, document, report)
    return None if topic is None else topic.review


def _organ(file: Path, head: Report, words: dict[Audience, Report]) -> Review | None:
    stage = file.parent
    organs = [read_organ(stage.name, stage, a, head, words[a]) for a in Audience]
    return next((organ.review for organ in organs if organ is not None), None)
