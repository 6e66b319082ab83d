"""Cards: a few answers each, all of them answered kindly and shortly."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.cards import FIND, Card, card_of
from kiosk.content.model import Audience, FactFlag, Page, Problem, Topic
from kiosk.content.report import quote
from kiosk.content.scan import Scan
from kiosk.content.topic_files import DECKS

MOST_CARDS = 12
ANSWERS = (2, 3)
LONGEST_QUESTION = 34
LONGEST_ANSWER = 22
LONGEST_SAID = {Audience.ADULT: 110, Audience.CHILD: 75}
"""Letters. They fill the screen of a 10.1 inch tablet at 200 % text."""

CHANGES = 30
"""Letters of the sentence that the kiosk adds where a fact changes."""


def check_decks(scan: Scan) -> Iterator[Problem]:
    """Yield cards with too few or too many answers, or with words that would not fit."""
    for piece in scan.pieces:
        if piece.kind != DECKS or not isinstance(piece.record, Topic):
            continue
        pages = piece.record.pages
        if len(pages) > MOST_CARDS:
            yield Problem(piece.file, 1, f"{len(pages)} cards", f"at most {MOST_CARDS}")
        yield from _figures(scan, piece.file, piece.record)
        organs = {p.title for p in scan.texts("organs", piece.audience).values()}
        for page in pages:
            checked = any(
                fact.flags & {FactFlag.CHECK}
                for name in page.facts
                if (fact := scan.facts.get(name)) is not None
            )
            most = LONGEST_SAID[piece.audience] - (CHANGES if checked else 0)
            found = [*_card(piece.id, card_of(page), organs), *_words(page, most)]
            for what, expected in found:
                yield Problem(piece.file, page.line, what, expected)


def _figures(scan: Scan, file: str, deck: Topic) -> Iterator[Problem]:
    for page in deck.pages:
        figure = card_of(page).figure
        entry = scan.pictures.get(figure)
        if figure and (entry is None or deck.audience not in dict(entry.words)):
            expected = f"a caption and description for the {deck.audience} in pictures/en.yaml"
            yield Problem(file, page.line, f"the figure {quote(figure)}", expected)


def _card(deck: str, card: Card, organs: set[str]) -> Iterator[tuple[str, str]]:
    fewest, most = (1, 1) if deck == FIND else ANSWERS
    if not fewest <= len(card.answers) <= most:
        yield f"{len(card.answers)} answers to {quote(card.question)}", f"{fewest} to {most}"
    labels = [answer.label for answer in card.answers]
    if len(set(labels)) < len(labels):
        yield f"an answer twice to {quote(card.question)}", "each answer once"
    if deck == FIND:
        for label in (label for label in labels if label not in organs):
            yield f"the organ {quote(label)}", ", ".join(sorted(organs))


def _words(page: Page, most: int) -> Iterator[tuple[str, str]]:
    card = card_of(page)
    if len(card.question) > LONGEST_QUESTION:
        yield f"a question of {len(card.question)} letters", f"at most {LONGEST_QUESTION}"
    for answer in card.answers:
        if not answer.said:
            yield f"nothing said after {quote(answer.label)}", "a few kind words"
        if len(answer.label) > LONGEST_ANSWER:
            yield f"an answer of {len(answer.label)} letters", f"at most {LONGEST_ANSWER}"
        if len(answer.said) > most:
            yield f"{len(answer.said)} letters after {quote(answer.label)}", f"at most {most}"
    if any(span.term for block in page.blocks for span in block.spans):
        yield f"a glossary word on {quote(page.heading)}", "plain words: a card explains none"
