"""Authored pages cut into the smallest parts paging may move, and joined again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from kiosk.content.model import ActionKind, Block, BlockKind, Page, Span
from kiosk.content.readability import sentences

HEADING: Final = "heading"
_SPLIT: Final = frozenset({BlockKind.KEY, BlockKind.PARAGRAPH})


@dataclass(frozen=True, slots=True)
class Atom:
    """What is never torn: a heading, a sentence, a list item or a figure.

    ``index`` counts over the whole topic and ``page`` is the authored page's
    place in it. ``joins``: a later sentence of the previous atom's paragraph.
    ``tied``: shares a screen with the atom before it.
    The atoms of a block hold its text to the letter, spaces too.
    """

    index: int
    page: int
    kind: BlockKind | Literal["heading"]
    spans: tuple[Span, ...] = ()
    figure: str = ""
    action: ActionKind | None = None
    first_of_block: bool = True
    joins: bool = False
    tied: bool = False

    @property
    def text(self) -> str:
        """The words without their styles."""
        return "".join(span.text for span in self.spans)


def atoms_of(pages: Sequence[Page]) -> tuple[Atom, ...]:
    """Cut a topic's pages into atoms, in the order they were written."""
    atoms: list[Atom] = []
    for number, page in enumerate(pages):
        if page.heading:
            atoms.append(Atom(len(atoms), number, HEADING, (Span(page.heading),)))
        for block in page.blocks:
            parts = tuple(_sentences(block))
            for part, spans in enumerate(parts):
                atoms.append(
                    Atom(
                        index=len(atoms),
                        page=number,
                        kind=block.kind,
                        spans=spans,
                        figure=block.figure,
                        action=block.action,
                        first_of_block=part == 0,
                        joins=part > 0,
                        tied=block.tied and part == len(parts) - 1,
                    )
                )
    return tuple(atoms)


def first_atom(pages: Sequence[Page], number: int) -> int:
    """Return the index of the first atom of a written page, 0 if there is none."""
    return next((atom.index for atom in atoms_of(pages) if atom.page == number), 0)


def merge(atoms: Iterable[Atom]) -> tuple[Block, ...]:
    """Join the sentences of each paragraph again; headings are left out."""
    blocks: list[Block] = []
    last: Atom | None = None
    for atom in atoms:
        if atom.kind == HEADING:
            continue
        follows = last is not None and atom.joins and last.index + 1 == atom.index
        if follows:
            blocks[-1] = Block(atom.kind, _joined(blocks[-1].spans + atom.spans))
        else:
            blocks.append(Block(atom.kind, atom.spans, atom.figure, atom.action))
        last = atom
    return tuple(blocks)


def sentence_ends(text: str) -> tuple[int, ...]:
    """Return the offsets where a further sentence begins."""
    ends: list[int] = []
    letters = [offset for offset, char in enumerate(text) if not char.isspace()]
    count = 0
    for sentence in sentences(text)[:-1]:
        count += sum(not char.isspace() for char in sentence)
        ends.append(letters[count])
    return tuple(ends)


def _sentences(block: Block) -> Iterator[tuple[Span, ...]]:
    if block.kind not in _SPLIT:
        yield block.spans
        return
    start = 0
    for end in (*_free_ends(block), len(block.text)):
        yield tuple(_cut(block.spans, start, end))
        start = end


def _free_ends(block: Block) -> Iterator[int]:
    """Yield the sentence ends that do not lie inside a glossary word."""
    held: set[int] = set()
    offset = 0
    for span in block.spans:
        if span.term:
            held.update(range(offset + 1, offset + len(span.text)))
        offset += len(span.text)
    return (end for end in sentence_ends(block.text) if end not in held)


def _cut(spans: Iterable[Span], start: int, end: int) -> Iterator[Span]:
    offset = 0
    for span in spans:
        words = span.text[max(0, start - offset) : max(0, end - offset)]
        if words:
            yield Span(words, span.bold, span.term)
        offset += len(span.text)


def _joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Make one span of neighbours that were one before they were cut."""
    out: list[Span] = []
    for span in spans:
        last = out[-1] if out else None
        if last and (last.bold, last.term) == (span.bold, span.term) and not span.term:
            out[-1] = Span(last.text + span.text, span.bold)
        else:
            out.append(span)
    return tuple(out)
