"""Lengths, reading level and shape of every page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from kiosk.content.action_kind import KINDS
from kiosk.content.model import Audience, Block, BlockKind, Page, Problem
from kiosk.content.readability import KnownWords, measure, words
from kiosk.content.report import quote
from kiosk.content.scan import Piece, Scan
from kiosk.content.topic_files import DECKS, STORIES


@dataclass(frozen=True, slots=True)
class Limits:
    """The most an audience is asked to read. Grades are Flesch-Kincaid grades."""

    grade: float
    page_grade: float
    sentence: int
    mean_sentence: float
    page_words: int
    figure_words: int
    pages: int
    items: int
    word: int = 22
    title: int = 60


LIMITS = {
    Audience.ADULT: Limits(6, 8, 20, 14, 60, 40, 7, 7),
    Audience.CHILD: Limits(3, 5, 13, 9, 30, 25, 7, 5),
}
MEDIAN_GRADE = 5
FEVER = re.compile(r"\b(fevers?|feverish|chills?|shiver\w*|flu-like|have the flu)\b", re.IGNORECASE)
FEVER_RULES = ("38 °C or higher", "Your team may give you a different number. Use theirs.")
"""What stands on every page that speaks of fever (corrections to the ledger)."""


def check_pages(scan: Scan) -> Iterator[Problem]:
    """Yield what is too long, too hard or out of shape."""
    known = known_words(scan)
    grades: list[float] = []
    for piece in scan.pieces:
        limits = LIMITS[piece.audience]
        counts = measure(_texts(piece.pages), known)
        yield from _whole(piece, limits, counts.grade, counts.mean_sentence)
        if piece.kind == "topics" and piece.audience is Audience.ADULT:
            grades.append(counts.grade)
        for page in piece.pages:
            for found, expected in _page(piece, page, limits, known):
                yield Problem(piece.file, page.line, found, expected)
    if grades and median(grades) > MEDIAN_GRADE:
        found = f"a median reading grade of {median(grades):.1f} for adults"
        yield Problem("topics", 0, found, f"at most {MEDIAN_GRADE}")


def known_words(scan: Scan) -> KnownWords:
    """Return the words the glossary explains."""
    terms = scan.glossary.values()
    return KnownWords(form for term in terms for form in (term.word, *term.aliases))


def _texts(pages: tuple[Page, ...]) -> list[str]:
    return [block.text for page in pages for block in page.blocks if block.text]


def _whole(piece: Piece, limits: Limits, grade: float, mean: float) -> Iterator[Problem]:
    if len(piece.title) > limits.title:
        yield Problem(piece.file, 1, f"a title of {len(piece.title)} letters", f"{limits.title}")
    if piece.kind not in (*STORIES, DECKS) and len(piece.pages) > limits.pages:
        yield Problem(piece.file, 1, f"{len(piece.pages)} pages", f"at most {limits.pages}")
    if round(grade, 1) > limits.grade:
        yield Problem(piece.file, 1, f"a reading grade of {grade:.1f}", f"at most {limits.grade}")
    if round(mean, 1) > limits.mean_sentence:
        found = f"{mean:.1f} words in a sentence on average"
        yield Problem(piece.file, 1, found, f"at most {limits.mean_sentence}")
    if piece.kind == "topics":
        yield from _summary(piece)
    for block in (block for page in piece.pages for block in page.blocks):
        if block.kind is BlockKind.ACTION and block.action is None:
            found = f"the action {quote(block.text)} without its kind"
            yield Problem(piece.file, block.line, found, KINDS)


def _summary(piece: Piece) -> Iterator[Problem]:
    for page in piece.pages[:-1]:
        if page.summary:
            yield Problem(piece.file, page.line, "a {summary} page before the end", "it comes last")
        for block in page.blocks:
            if block.kind is BlockKind.ACTION:
                found = f"the action {quote(block.text)}"
                yield Problem(piece.file, page.line, found, "actions on the summary page only")
    last = piece.pages[-1]
    kinds = [block.kind for block in last.blocks]
    if not last.summary:
        yield Problem(piece.file, last.line, "no summary page", "## ... {summary} at the end")
    elif BlockKind.ITEM not in kinds or BlockKind.ACTION not in kinds:
        expected = "what to remember (-) and at least one action (1.)"
        yield Problem(piece.file, last.line, "an unfinished summary page", expected)


def _page(piece: Piece, page: Page, limits: Limits, known: KnownWords) -> Iterator[tuple[str, str]]:
    texts = [block.text for block in page.blocks if block.text]
    counts = measure(texts, known)
    total = counts.words + len(words(page.heading))
    figure = any(block.kind is BlockKind.FIGURE for block in page.blocks)
    most = limits.figure_words if figure else limits.page_words
    beside = " beside a picture" if figure else ""
    if total > most:
        yield f"{total} words on the page {quote(page.heading)}", f"at most {most}{beside}"
    if round(counts.grade, 1) > limits.page_grade:
        found = f"a reading grade of {counts.grade:.1f} on the page {quote(page.heading)}"
        yield found, f"at most {limits.page_grade}"
    if counts.longest_words > limits.sentence:
        found = f"a sentence of {counts.longest_words} words: {quote(counts.longest)}"
        yield found, f"at most {limits.sentence}"
    for word in (word for text in (page.heading, *texts) for word in words(text)):
        if len(word) > limits.word and not set("-\u2013") & set(word):
            yield f"the word {quote(word)}", f"at most {limits.word} letters"
    yield from _shape(piece, page.blocks, page, limits)
    yield from _fever(piece, page)


def _shape(
    piece: Piece, blocks: tuple[Block, ...], page: Page, limits: Limits
) -> Iterator[tuple[str, str]]:
    items = sum(block.kind in (BlockKind.ITEM, BlockKind.ACTION) for block in blocks)
    if items > limits.items:
        yield f"{items} list items on {quote(page.heading)}", f"at most {limits.items}"
    keyed = any(block.kind is BlockKind.KEY for block in blocks)
    if piece.kind in ("topics", *STORIES) and not page.summary and not keyed:
        yield f"no key message on {quote(page.heading)}", "a paragraph first"


def _fever(piece: Piece, page: Page) -> Iterator[tuple[str, str]]:
    if piece.kind == "organs":
        return
    text = " ".join(" ".join([page.heading, *(block.text for block in page.blocks)]).split())
    match = FEVER.search(text)
    for rule in FEVER_RULES:
        if match is not None and rule not in text:
            yield f"{quote(match.group())} without {quote(rule)}", "both rules on the same page"
