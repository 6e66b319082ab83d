"""Where the content rests on each fact."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.content.model import Audience, Fact, FactFlag, Page
from kiosk.content.organ_files import HEADINGS
from kiosk.content.scan import Piece, Scan

GLOSSARY = "glossary word"
QUESTION = "question of a topic"
HELPLINE = "helpline"
PREPARED = "prepared question"
ABOUT = "About this information"
UNSURE = frozenset({FactFlag.CHECK, FactFlag.GENERAL_KNOWLEDGE})


@dataclass(frozen=True, slots=True)
class Use:
    """One place that rests on a fact; ``audience`` is '' where both read it."""

    place: str
    audience: str
    heading: str

    def __str__(self) -> str:
        return " | ".join(part for part in (self.place, self.audience, self.heading) if part)


def uses_by_fact(scan: Scan) -> dict[str, tuple[Use, ...]]:
    """Return the uses of every used fact id, known or not, in the order of the folder."""
    found: dict[str, list[Use]] = {}
    for fact_id, use in _uses(scan):
        kept = found.setdefault(fact_id, [])
        if use not in kept:
            kept.append(use)
    return {fact_id: tuple(uses) for fact_id, uses in found.items()}


def _uses(scan: Scan) -> Iterator[tuple[str, Use]]:
    for piece in scan.pieces:
        for page in piece.pages:
            for fact_id in page.facts:
                yield fact_id, page_use(piece, page)
    for folder in scan.folders:
        for fact_id in () if folder.head is None else folder.head.questions:
            yield fact_id, Use(QUESTION, "", f"{folder.kind}/{folder.id}")
    yield from _prepared(scan)
    yield from _helplines(scan)
    for term in scan.glossary.values():
        for audience in (a for a in Audience if term.term(a) is not None):
            yield term.fact, Use(GLOSSARY, audience.value, term.word)
    for fact_id in scan.library.about_facts:
        yield fact_id, Use(ABOUT, "", "")


def _prepared(scan: Scan) -> Iterator[tuple[str, Use]]:
    for asker, groups in scan.questions.items():
        for group in groups.values():
            for question in group.questions:
                yield question.id, Use(PREPARED, asker.value, group.title)


def _helplines(scan: Scan) -> Iterator[tuple[str, Use]]:
    for country, entries in scan.support.items():
        for entry in entries.values():
            for audience, line in entry.audiences:
                yield line.fact, Use(f"{HELPLINE} {country}", audience.value, line.name)


def page_use(piece: Piece, page: Page) -> Use:
    """Return ``page`` of ``piece`` as a place."""
    return Use(f"{piece.kind}/{piece.id}", piece.audience.value, page.heading)


def may_be_shown(fact: Fact) -> bool:
    return FactFlag.DO_NOT_SHOW not in fact.flags


def to_confirm(fact: Fact) -> bool:
    """Tell whether a clinician must confirm the fact before it can be relied on."""
    return may_be_shown(fact) and not UNSURE.isdisjoint(fact.flags)


def bare_pages(scan: Scan) -> tuple[Use, ...]:
    """Return the pages without a fact; an organ's picture in words needs none."""
    return tuple(
        page_use(piece, page)
        for piece in scan.pieces
        for page in piece.pages
        if not page.facts and not (piece.kind == "organs" and page.heading == HEADINGS[-1])
    )


def flags_of(fact: Fact) -> str:
    """Return the flags of ``fact`` in their fixed order."""
    return ", ".join(flag.value for flag in FactFlag if flag in fact.flags)
