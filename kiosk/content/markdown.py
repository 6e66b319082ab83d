"""The small Markdown of the content guide, turned into pages.

Everything Markdown can do beyond headings, paragraphs, flat lists, bold and
glossary words is refused, so that nothing reaches the screen by surprise.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from kiosk.content.action_kind import take_kind
from kiosk.content.files import LONGEST_RUN, line_of, long_chunk, long_run
from kiosk.content.inline import read_spans
from kiosk.content.kinds import SCENE
from kiosk.content.model import Block, BlockKind, Page
from kiosk.content.report import Report, quote

LARGEST_TEXT = 32 * 1024
"""Letters in one file of words."""

LONGEST_BLOCK = 600
LONGEST_CHUNK = 4000
"""Letters between two empty lines; more can take the parser seconds."""

LONGEST_HEADING = 80
MOST_PAGES = 40
MOST_BLOCKS = 60
"""On one page. The check asks for far less; this is what the kiosk will still load."""

_FACTS = re.compile(r"^\{facts:\s*([^{}]*)\}$")
_FIGURE = re.compile(r"^\{figure:\s*([a-z0-9-]+)\s*\}$")
_SCENE = re.compile(r"^\{scene:\s*([a-z0-9-]+)\s*\}$")
_SUMMARY = re.compile(r"\s*\{summary\}$")
_REFUSED = {
    "html_block": "HTML",
    "fence": "code",
    "code_block": "code (four spaces at the start of a line)",
    "table_open": "a table",
    "blockquote_open": "a quotation",
    "hr": "a ruled line",
}
_ALLOWED = "a heading, a paragraph, a list item or a figure"


@dataclass(frozen=True, slots=True)
class Document:
    """A file of words. ``lead`` is what stands between the title and the first page."""

    title: str
    lead: tuple[Block, ...]
    pages: tuple[Page, ...]


@dataclass(slots=True)
class _Draft:
    """A page while its lines are being read."""

    line: int
    heading: str = ""
    summary: bool = False
    facts: tuple[str, ...] | None = None
    blocks: list[Block] = field(default_factory=list)

    def page(self) -> Page:
        blocks = tuple(self.blocks)
        return Page(self.heading, blocks, self.facts or (), self.summary, self.line)


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"maxNesting": 12})
    return parser.enable(["table", "strikethrough"]).disable("reference")


def read_document(text: str, report: Report) -> Document | None:
    """Return the pages of ``text``, or ``None`` with every reason in ``report``."""
    run = long_run(text)
    chunk = long_chunk(text, LONGEST_CHUNK)
    if len(text) > LARGEST_TEXT:
        report.add(0, f"{len(text)} letters", f"at most {LARGEST_TEXT}")
    elif run is not None:
        found = f"the unbroken word {quote(text[run : run + 200])}"
        report.add(line_of(text, run), found, f"at most {LONGEST_RUN} letters")
    elif chunk is not None:
        found = f"more than {LONGEST_CHUNK} letters without an empty line"
        report.add(line_of(text, chunk), found, "shorter paragraphs and lists")
    else:
        return _Reader(report).read(_parser().parse(text))
    return None


class _Reader:
    """Walks the tokens once."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._drafts = [_Draft(1)]
        self._lists: list[BlockKind] = []

    def read(self, tokens: Sequence[Token]) -> Document | None:
        for index, token in enumerate(tokens):
            line = token.map[0] + 1 if token.map else 0
            if token.type in _REFUSED:
                self._report.add(line, _REFUSED[token.type], _ALLOWED)
            elif token.type in ("bullet_list_open", "ordered_list_open"):
                self._open_list(token, line)
            elif token.type in ("bullet_list_close", "ordered_list_close"):
                self._lists.pop()
            elif token.type == "inline":
                self._inline(tokens[index - 1], token, line)
        self._look_at_sizes()
        if self._report.failed:
            return None
        first, *rest = self._drafts
        return Document(first.heading, tuple(first.blocks), tuple(page.page() for page in rest))

    def _look_at_sizes(self) -> None:
        if not self._drafts[0].heading:
            self._report.add(1, "no title", "# and the title on the first line")
        if len(self._drafts) > MOST_PAGES + 1:
            self._report.add(1, f"{len(self._drafts) - 1} pages", f"at most {MOST_PAGES}")
        for draft in self._drafts:
            if len(draft.blocks) > MOST_BLOCKS:
                found = f"{len(draft.blocks)} blocks on one page"
                self._report.add(draft.line, found, f"at most {MOST_BLOCKS}")

    def _open_list(self, token: Token, line: int) -> None:
        if self._lists:
            self._report.add(line, "a list within a list", "one level of list items")
        bullet = token.type == "bullet_list_open"
        self._lists.append(BlockKind.ITEM if bullet else BlockKind.ACTION)

    def _inline(self, opening: Token, token: Token, line: int) -> None:
        if opening.type == "heading_open":
            self._heading(opening.tag, token, line)
        elif opening.type != "paragraph_open":
            return
        elif token.content.startswith(("{facts", "{figure", "{scene")):
            self._directive(token.content, line)
        else:
            self._words(token, line)

    def _heading(self, tag: str, token: Token, line: int) -> None:
        summary = _SUMMARY.search(token.content) is not None
        for child in token.children or ():
            child.content = _SUMMARY.sub("", child.content)
        spans = read_spans(token, line, self._report)
        text = "".join(span.text for span in spans)
        styled = any(span.bold or span.term for span in spans)
        if tag not in ("h1", "h2") or styled or not 0 < len(text) <= LONGEST_HEADING:
            found = f"the heading {quote(token.content)} ({tag})"
            self._report.add(line, found, f"# or ## and plain words, at most {LONGEST_HEADING}")
        elif tag == "h2":
            self._drafts.append(_Draft(line, text, summary))
        elif len(self._drafts) > 1 or self._drafts[0].heading:
            self._report.add(line, "a second title", "one # and then ## for each page")
        else:
            self._drafts[0].heading = text

    def _directive(self, text: str, line: int) -> None:
        draft = self._drafts[-1]
        facts, figure, scene = _FACTS.match(text), _FIGURE.match(text), _SCENE.match(text)
        if facts and draft.facts is None and not draft.blocks and len(self._drafts) > 1:
            draft.facts = tuple(facts.group(1).replace(",", " ").split())
        elif (figure or scene) and len(self._drafts) > 1:
            if any(block.figure for block in draft.blocks):
                self._report.add(line, "a second figure", "at most one figure a page")
            name = figure.group(1) if figure else f"{SCENE}{scene.group(1)}" if scene else ""
            draft.blocks.append(Block(BlockKind.FIGURE, figure=name))
        else:
            expected = (
                "{facts: ...} right under a page heading, {figure: name} or {scene: name}, alone"
            )
            self._report.add(line, quote(text), expected)

    def _words(self, token: Token, line: int) -> None:
        draft = self._drafts[-1]
        if not draft.heading:
            self._report.add(line, "words before the title", "# and the title on the first line")
        kind = BlockKind.PARAGRAPH if not self._lists else self._lists[-1]
        action = take_kind(token, line, self._report) if kind is BlockKind.ACTION else None
        spans = read_spans(token, line, self._report)
        if not self._lists and not any(block.spans for block in draft.blocks):
            kind = BlockKind.KEY
        block = Block(kind, spans, action=action, line=line)
        if len(block.text) > LONGEST_BLOCK:
            self._report.add(line, f"{len(block.text)} letters", f"at most {LONGEST_BLOCK}")
        if spans:
            draft.blocks.append(block)
