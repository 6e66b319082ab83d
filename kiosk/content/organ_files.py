"""An organ folder as a record."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.fields import Fields
from kiosk.content.model import Audience, Organ, Point, Review
from kiosk.content.report import Report, quote
from kiosk.content.review import read_review, text_hash
from kiosk.content.topic_files import read_fields, read_words, words_file
from kiosk.content.yaml_nodes import Items, Node, Text

if TYPE_CHECKING:
    from kiosk.content.markdown import Document

HEADINGS = (
    "Where it is",
    "What it does",
    "How big it is",
    "Did you know?",
    "The picture in words",
)
WIDEST = 0.5
LOWEST = 1.1
MOST_PLACES = 24


def read_organ(
    organ_id: str, folder: Path, audience: Audience, head: Report, words: Report
) -> Organ | None:
    """Return the organ for ``audience``; ``head`` and ``words`` collect the reasons if not."""
    fields = read_fields(folder / "organ.yaml", head)
    if fields is None:
        return None
    fields.only(("places", "topics", "written", "review"))
    places = _places(fields, audience)
    topics = fields.ids("topics")
    review = read_review(fields, lambda: text_hash(folder))
    document = read_words(folder / words_file(audience), words)
    if places is None or topics is None or review is None or document is None:
        return None
    return _build(organ_id, audience, places, topics, review, document, words)


def _build(
    organ_id: str,
    audience: Audience,
    places: tuple[Point, ...],
    topics: tuple[str, ...],
    review: Review,
    document: Document,
    report: Report,
) -> Organ | None:
    texts = _texts(document, report)
    if texts is None:
        return None
    where, job, size, surprise, description = texts
    facts = tuple(dict.fromkeys(fact for page in document.pages for fact in page.facts))
    return Organ(
        id=organ_id,
        audience=audience,
        name=document.title,
        where=where,
        job=job,
        size=size,
        surprise=surprise,
        description=description,
        places=places,
        topics=topics,
        facts=facts,
        review=review,
    )


def _texts(document: Document, report: Report) -> list[str] | None:
    headings = tuple(page.heading for page in document.pages)
    if headings != HEADINGS:
        found = "the pages " + (", ".join(headings) or "(none)")
        report.add(1, found, ", ".join(HEADINGS) + ", in this order")
        return None
    texts: list[str] = []
    for page in document.pages:
        if len(page.blocks) != 1 or not page.blocks[0].text:
            found = f"{len(page.blocks)} blocks under {quote(page.heading)}"
            report.add(page.line, found, "one paragraph")
            return None
        texts.append(page.blocks[0].text)
    return texts


def _places(fields: Fields, audience: Audience) -> tuple[Point, ...] | None:
    table = fields.table("places")
    if table is None:
        return None
    table.only(tuple(Audience))
    nodes = table.items(audience.value)
    if nodes is None:
        return None
    points = tuple(point for node in nodes if (point := _point(node)) is not None)
    if not nodes or len(points) < len(nodes) or len(points) > MOST_PLACES:
        expected = f"1 to {MOST_PLACES} pairs [x, y] in body heights"
        fields.report.add(table.line_of(audience.value), f"places of {audience.value}", expected)
        return None
    return points


def _point(node: Node) -> Point | None:
    pair = node.nodes if isinstance(node, Items) else ()
    numbers = [_number(part.value) for part in pair if isinstance(part, Text)]
    if len(pair) != 2 or len(numbers) != 2:
        return None
    x, y = numbers
    if x is None or y is None or not (-WIDEST <= x <= WIDEST and 0 <= y <= LOWEST):
        return None
    return Point(x, y)


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
