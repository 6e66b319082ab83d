"""Forbidden words, unexplained hard words and broken glossary links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.content.model import Audience, Page, Problem
from kiosk.content.questions import questions_file
from kiosk.content.report import quote
from kiosk.content.scan import Piece, Scan
from kiosk.content.support import support_file
from kiosk.content.word_files import TermEntry

PERCENT = re.compile(r"\d\s*(?:%|per ?cent\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Phrase:
    """Some words a visitor sees, and where they stand."""

    file: str
    line: int
    audience: Audience
    text: str


def check_words(scan: Scan) -> Iterator[Problem]:
    """Yield what may not be written and what is not explained."""
    for phrase in phrases(scan):
        for found, expected in _forbidden(scan, phrase):
            yield Problem(phrase.file, phrase.line, found, expected)
    for piece in scan.pieces:
        yield from _terms(scan, piece)
        yield from _hard(scan, piece)
    yield from _doubles(scan)


def phrases(scan: Scan) -> Iterator[Phrase]:
    """Yield every text of the content that a visitor may see."""
    for piece in scan.pieces:
        yield Phrase(piece.file, 1, piece.audience, piece.title)
        for page in piece.pages:
            yield Phrase(piece.file, page.line, piece.audience, _text(page))
    yield from _interface(scan)
    yield from _lists(scan)
    for term in scan.glossary.values():
        for audience, text in ((Audience.ADULT, term.adult), (Audience.CHILD, term.child)):
            yield Phrase("glossary/en.yaml", term.line, audience, text)
    for entry in scan.pictures.values():
        for audience, picture in entry.words:
            for text in (picture.caption, picture.description):
                yield Phrase("pictures/en.yaml", entry.line, audience, text)


def _interface(scan: Scan) -> Iterator[Phrase]:
    for audience, words in scan.help_words.items():
        for text in (words.title, words.lead, *words.labels):
            yield Phrase(f"help/en.{audience}.md", 1, audience, text)
    for scene in scan.scenes.values():
        for audience, text in scene.words:
            yield Phrase("scenes/en.yaml", scene.line, audience, text)
    for audience, home in scan.home_words.items():
        for text in (*home.tiles.values(), *home.rows.values()):
            yield Phrase("home.en.yaml", 0, audience, text)


def _lists(scan: Scan) -> Iterator[Phrase]:
    for asker, groups in scan.questions.items():
        for group in groups.values():
            texts = (group.title, *(question.words for question in group.questions))
            for text in texts:
                yield Phrase(f"questions/{questions_file(asker)}", group.line, asker.audience, text)
    for country, entries in scan.support.items():
        for entry in entries.values():
            for audience, line in entry.audiences:
                for text in (line.name, line.who, line.hours):
                    yield Phrase(f"support/{support_file(country)}", entry.line, audience, text)


def _text(page: Page) -> str:
    return "\n".join([page.heading, *(block.text for block in page.blocks)])


def _forbidden(scan: Scan, phrase: Phrase) -> Iterator[tuple[str, str]]:
    for rule in scan.rules.instead:
        found = rule.find(phrase.text) if phrase.audience in rule.audiences else ""
        if found:
            yield f"{quote(found)} for the {phrase.audience}", rule.instead
    percent = PERCENT.search(phrase.text)
    if percent is not None:
        yield f"{quote(percent.group())}", "words such as 1 in 10 people"
    if "!" in phrase.text:
        yield "an exclamation mark", "a calm full stop"


def _terms(scan: Scan, piece: Piece) -> Iterator[Problem]:
    for page in piece.pages:
        for span in (span for block in page.blocks for span in block.spans if span.term):
            term = scan.glossary.get(scan.forms.get(span.term, ""))
            if term is None:
                found = f"the unknown glossary word {quote(span.term)}"
                yield Problem(piece.file, page.line, found, "a word of glossary/en.yaml")
            elif term.term(piece.audience) is None:
                found = f"the adult-only word {quote(span.term)}"
                yield Problem(piece.file, page.line, found, "a word with a child meaning")


def _hard(scan: Scan, piece: Piece) -> Iterator[Problem]:
    rules = [rule for rule in scan.rules.hard if piece.audience in rule.audiences]
    explained = ""
    for page in piece.pages:
        spans = [span for block in page.blocks for span in block.spans if span.term]
        entries = [scan.glossary.get(scan.forms.get(span.term, "")) for span in spans]
        words = [*(span.text for span in spans), *(_forms(term) for term in entries if term)]
        explained = "\n".join([explained, *words])
        for rule in rules:
            found = rule.find(_text(page))
            if found and not rule.pattern.search(explained):
                expected = f"[[{found}]] explained here or before, or {rule.instead}"
                yield Problem(piece.file, page.line, f"the hard word {quote(found)}", expected)


def _forms(term: TermEntry) -> str:
    return "\n".join((term.word, *term.aliases))


def _doubles(scan: Scan) -> Iterator[Problem]:
    owners: dict[str, str] = {}
    for term in scan.glossary.values():
        for form in dict.fromkeys(form.lower() for form in (term.word, *term.aliases)):
            owner = owners.setdefault(form, term.id)
            if owner != term.id:
                found = f"the form {quote(form)} in {owner} and in {term.id}"
                yield Problem("glossary/en.yaml", term.line, found, "each form once")
