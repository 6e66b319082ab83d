"""A page of words: headings, blocks and the runs of text in them."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.content.kinds import ActionKind, BlockKind


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text in one style. ``term`` is the glossary id it opens, or ''."""

    text: str
    bold: bool = False
    term: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, list item, action or figure. ``figure`` names a picture, else ''.

    ``action`` is what an action asks of the reader, None for all else and
    where its writer did not say. ``line`` is its line in the file. ``tied``: its
    last sentence is about the words before it and shares a screen with them.
    """

    kind: BlockKind
    spans: tuple[Span, ...] = ()
    figure: str = ""
    action: ActionKind | None = None
    line: int = field(default=0, compare=False)
    tied: bool = False

    @property
    def text(self) -> str:
        """The words without their styles."""
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True, slots=True)
class Page:
    """One idea: a heading and its blocks. ``line`` is its line in the file."""

    heading: str
    blocks: tuple[Block, ...]
    facts: tuple[str, ...]
    summary: bool = False
    line: int = 0
