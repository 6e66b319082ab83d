"""Words on this page: which glossary words a page repeats as buttons, and their room."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.ids import term_id
from kiosk.content.library import Library
from kiosk.content.model import Audience, Block, Term
from kiosk.ui.doors import door_icon, door_words
from kiosk.ui.metrics import Metrics
from kiosk.ui.reading_layout import FIGURE_ALONE_FROM, Box, ReadingLayout
from kiosk.ui.styled_text import is_door
from kiosk.ui.text_measure import button_width

MOST = 3
"""Words repeated on one page (product.md)."""
PADDING_MM = 3.0
ICON_MM = 9.0
"""What an icon and its gap take beside a button's words."""


@dataclass(frozen=True, slots=True)
class WordButton:
    """One word with its place in the content area, in pixels."""

    term: str
    word: str
    x: float
    y: float
    width: float
    height: float
    icon: str = ""


def recognised(term: Term, shown: str) -> str:
    """Return what the button of a term says on a page that shows it as ``shown``.

    Another name than the word or its plural is kept, as inside a sentence: a person looks for
    the word that was read.
    """
    own = {term_id(form) for form in (term.id, term.word)}
    said = term_id(shown)
    if not said or not own.isdisjoint((said, said.removesuffix("s"), said.removesuffix("es"))):
        return term.word
    words = " ".join(shown.split())
    return words[0].lower() + words[1:] if words[1:2].islower() else words


@dataclass(frozen=True)
class WordsRow:
    """Lays out the word buttons of a page."""

    family: str
    metrics: Metrics
    layout: ReadingLayout
    library: Library
    audience: Audience

    def terms(self, blocks: tuple[Block, ...]) -> tuple[tuple[str, str], ...]:
        """Return ids and button words of the glossary words in these blocks, each once.

        A door to the topic's questions comes last.
        """
        found: dict[str, str] = {}
        doors: dict[str, str] = {}
        for block in blocks:
            for span in block.spans:
                if is_door(span.term):
                    doors[span.term] = door_words(span.term)
                    continue
                term = self.library.term(span.term, self.audience) if span.term else None
                if term:
                    found.setdefault(term.id, recognised(term, span.text))
        return (*tuple(found.items())[: MOST - len(doors)], *doors.items())

    def height(self, blocks: tuple[Block, ...], beside: bool) -> float:
        """Return the height the words take from the text of a page."""
        terms = self.terms(blocks)
        if self.in_column(beside):
            return 0.0
        return self.layout.words_height(len(terms), self.stacked(terms, beside))

    def in_column(self, beside: bool) -> bool:
        """Tell whether the words stand beside the text instead of under it."""
        return bool(self.layout.column) and not beside

    def text_width(self, blocks: tuple[Block, ...], beside: bool) -> float:
        """Return how wide the words of a page may run."""
        if beside:
            return self.layout.beside_width
        beside_words = self.layout.column and self.terms(blocks)
        return self.layout.text_width if beside_words else self.layout.wide_width

    def stacked(self, terms: tuple[tuple[str, str], ...], beside: bool) -> bool:
        """Tell whether the words are too wide to share one row."""
        if len(terms) < 2:
            return False
        width = self.layout.beside_width if beside else self.layout.text_width
        slot = (width - (len(terms) - 1) * self.layout.gap) / len(terms)
        lines = 1 if self.metrics.text >= FIGURE_ALONE_FROM else 2
        longest = max(max(self.natural(part) for part in word.split()) for _, word in terms)
        widest = max(self.natural(word) for _, word in terms)
        signed = any(door_icon(term) for term, _ in terms)
        padding = (2 * PADDING_MM + (ICON_MM if signed else 0.0)) * self.metrics.px_per_mm
        return longest + padding > slot or widest / lines * 1.15 + padding > slot

    def natural(self, words: str) -> float:
        """Return the width of button words on one line, in pixels."""
        return button_width(self.family, self.metrics, self.audience, words)

    def buttons(self, blocks: tuple[Block, ...], text: Box, beside: bool) -> tuple[WordButton, ...]:
        """Return the buttons of a page whose words fill ``text`` (a box in the content area)."""
        terms = self.terms(blocks)
        gap, high = self.layout.gap, self.layout.word
        if self.in_column(beside):
            x = text.x + text.width + gap
            return tuple(
                WordButton(
                    term,
                    word,
                    x,
                    text.y + i * (high + gap),
                    self.layout.column,
                    high,
                    door_icon(term),
                )
                for i, (term, word) in enumerate(terms)
            )
        stacked = self.stacked(terms, beside)
        rows = len(terms) if stacked else 1
        across = 1 if stacked else max(1, len(terms))
        slot = (text.width - (across - 1) * gap) / across
        widest = max((self.natural(word) for _, word in terms), default=0.0)
        signed = any(door_icon(term) for term, _ in terms)
        padding = (2 * PADDING_MM + (ICON_MM if signed else 0.0)) * self.metrics.px_per_mm
        width = min(slot, max(widest + padding + gap, 2 * high))
        top = text.y + text.height - rows * high - (rows - 1) * gap
        return tuple(
            WordButton(
                term,
                word,
                text.x + (0 if stacked else i * (width + gap)),
                top + (i * (high + gap) if stacked else 0),
                width,
                high,
                door_icon(term),
            )
            for i, (term, word) in enumerate(terms)
        )
