"""A topic folder (or a help group, explainer or tour, which are such too) as a record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.fields import Fields
from kiosk.content.files import read_text
from kiosk.content.ids import is_id
from kiosk.content.model import Audience, Region, Review, Topic
from kiosk.content.report import Report, quote
from kiosk.content.review import read_review, text_hash
from kiosk.content.yaml_nodes import Table

if TYPE_CHECKING:
    from kiosk.content.markdown import Document

HEADS = {
    "topics": "topic.yaml",
    "help": "topic.yaml",
    "explainers": "explainer.yaml",
    "tours": "tour.yaml",
    "decks": "deck.yaml",
}
"""The file beside the words, by the folder a text lies in. All hold the same keys."""

STORIES = ("explainers", "tours")
"""The folders whose pages are steps, each beside a moving drawing."""

DECKS = "decks"
"""The folder whose pages are cards with answers to choose from, see cards.py."""

KEYS = (
    "section",
    "icon",
    "region",
    "audiences",
    "pair_missing",
    "written",
    "review",
    "related",
    "questions",
)


@dataclass(frozen=True, slots=True)
class TopicHead:
    """What ``topic.yaml`` or another head says; ``lines`` tells where each key stands."""

    section: str
    icon: str
    region: Region
    audiences: tuple[Audience, ...]
    pair_missing: str
    review: Review
    related: tuple[str, ...]
    questions: tuple[str, ...]
    lines: tuple[tuple[str, int], ...]

    def line_of(self, key: str) -> int:
        return dict(self.lines).get(key, 1)


def words_file(audience: Audience, language: str = "en") -> str:
    """Return the file name of the words for ``audience``."""
    return f"{language}.{audience.value}.md"


def read_fields(path: Path, report: Report) -> Fields | None:
    """Return the keys of the YAML file ``path``."""
    text = read_text(path, report)
    if text is None:
        return None
    from kiosk.content.yaml_reader import read_table  # a library that the first frame can spare

    table = read_table(text, report)
    return None if table is None else Fields(table, report)


def read_tables(path: Path, report: Report) -> Iterator[tuple[str, Fields]]:
    """Yield the entries of a YAML file of ids, each with its keys; others are told."""
    fields = read_fields(path, report)
    for name, node in fields or ():
        line = node.line if fields is None else fields.line_of(name)
        if isinstance(node, Table) and is_id(name):
            yield name, Fields(node, report, line)
        else:
            report.add(line, f"the entry {quote(name)}", "an id with keys under it")


def read_words(path: Path, report: Report) -> Document | None:
    """Return the pages of the Markdown file ``path``."""
    text = read_text(path, report)
    if text is None:
        return None
    from kiosk.content.markdown import read_document  # likewise

    return read_document(text, report)


def read_head(path: Path, report: Report) -> TopicHead | None:
    """Return the head file ``path``, or ``None`` with the reasons in ``report``."""
    folder = path.parent
    fields = read_fields(path, report)
    if fields is None:
        return None
    fields.only(KEYS)
    section, icon = fields.text("section"), fields.text("icon")
    region = fields.choice("region", Region)
    audiences = _audiences(fields)
    review = read_review(fields, lambda: text_hash(folder))
    related = fields.ids("related")
    questions = fields.texts("questions") if "questions" in fields else ()
    if section is None or icon is None or region is None or audiences is None:
        return None
    if review is None or related is None or questions is None:
        return None
    if not is_id(icon):
        report.add(fields.line_of("icon"), f"{quote(icon)} as icon", "an icon name")
        return None
    missing = fields.optional("pair_missing")
    lines = tuple((name, fields.line_of(name)) for name in KEYS)
    head = (section, icon, region, audiences, missing, review, related, questions, lines)
    return TopicHead(*head)


def _audiences(fields: Fields) -> tuple[Audience, ...] | None:
    names = fields.texts("audiences")
    if names is None:
        return None
    if not names or len(set(names)) < len(names) or not set(names) <= set(Audience):
        found = quote(", ".join(names))
        fields.report.add(fields.line_of("audiences"), found, "adult, child or both, once each")
        return None
    return tuple(Audience(name) for name in names)


def build_topic(
    topic_id: str, audience: Audience, head: TopicHead, words: Document, report: Report
) -> Topic | None:
    """Join the head and the words of one audience."""
    if not words.pages:
        report.add(1, "no pages", "at least one ## heading with words under it")
        return None
    for page in words.pages:
        if not page.blocks:
            report.add(page.line, f"the empty page {quote(page.heading)}", "words under it")
            return None
    return Topic(
        id=topic_id,
        audience=audience,
        title=words.title,
        section=head.section,
        icon=head.icon,
        region=head.region,
        pages=words.pages,
        review=head.review,
        related=head.related,
        questions=head.questions,
        pair=len(head.audiences) > 1,
    )
