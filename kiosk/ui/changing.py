"""What is said of facts that may no longer be so when they are read."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from kiosk.content.kinds import Audience
from kiosk.content.model import Block, BlockKind, Fact, FactFlag, FactKind, Span

CHANGES: Final = {
    Audience.ADULT: "This changes: ask your team.",
    Audience.CHILD: "This changes: ask your nurse.",
}


def with_changes(blocks: tuple[Block, ...], audience: Audience) -> tuple[Block, ...]:
    """Return blocks that end with the sentence, tied to the words before it.

    It runs on in a last paragraph, where it takes least room, and else is a
    paragraph of its own.
    """
    told = CHANGES[audience]
    last = blocks[-1] if blocks else None
    if last is None or last.kind is not BlockKind.PARAGRAPH:
        return (*blocks, Block(BlockKind.PARAGRAPH, (Span(told),), tied=True))
    return (*blocks[:-1], replace(last, spans=(*last.spans, Span(f" {told}")), tied=True))


def changes(fact: Fact) -> bool:
    """Tell whether a fact is shown with the sentence that it changes (never an urgent one)."""
    return FactFlag.CHECK in fact.flags and fact.kind is not FactKind.URGENT
