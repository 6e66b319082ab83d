"""Decks: pages whose list items are answers to choose from, each followed by what is then said.

A card has no right answer in its file: what is said after each answer tells it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.content.model import Block, BlockKind, Page, Topic

FIND = "find-organ"
"""The deck played on the body map: each card has one answer, the name of an organ."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer, and what is said to somebody who chose it."""

    label: str
    said: str


@dataclass(frozen=True, slots=True)
class Card:
    """One question with its answers. ``figure`` names a picture, or is ''."""

    question: str
    answers: tuple[Answer, ...]
    facts: tuple[str, ...]
    figure: str = ""


def card_of(page: Page) -> Card:
    """Return ``page`` as a card; it may be without answers."""
    answers = tuple(_answer(blocks) for blocks in _parts(page))
    figure = next((block.figure for block in page.blocks if block.figure), "")
    return Card(page.heading, answers, page.facts, figure)


def cards_of(deck: Topic) -> tuple[Card, ...]:
    """Return the cards of ``deck`` that have an answer."""
    cards = (card_of(page) for page in deck.pages)
    return tuple(card for card in cards if card.answers)


def views_of(page: Page) -> Iterator[Page]:
    """Yield the page as it is shown after each answer: the rules of length are for these."""
    parts = list(_parts(page))
    for blocks in parts:
        yield replace(page, blocks=tuple(blocks))
    if not parts:
        yield page


def _answer(blocks: list[Block]) -> Answer:
    return Answer(blocks[0].text, " ".join(block.text for block in blocks[1:]))


def _parts(page: Page) -> Iterator[list[Block]]:
    """Yield each list item together with the paragraphs that follow it."""
    part: list[Block] = []
    for block in page.blocks:
        if block.kind is BlockKind.ITEM:
            if part:
                yield part
            part = [block]
        elif part and block.text:
            part.append(block)
    if part:
        yield part
