"""The words inside a paragraph: plain, **bold** and [[glossary words]]."""

from __future__ import annotations

import re
from collections.abc import Sequence

from markdown_it.token import Token

from kiosk.content.ids import term_id
from kiosk.content.model import Span
from kiosk.content.report import Report, quote

INSERTS = ("emergency", "team-number", "crisis-line")
_EXPECTED = "{emergency}, {team-number} or {crisis-line}"

_REFUSED = {
    "link_open": "a link",
    "image": "a picture by address",
    "html_inline": "HTML",
    "code_inline": "code",
    "em_open": "slanted text",
    "s_open": "struck-out text",
}
_TERM = re.compile(r"\[\[([^\[\]|]+)(?:\|([^\[\]|]+))?\]\]")
_ADDRESS = re.compile(r"https?:|www\.|[\w.]+@[\w.]+\w", re.IGNORECASE)
_BRACES = re.compile(r"\{([^{}]*)\}")
_WORDS_ONLY = "words, **bold** and [[glossary words]] only"


def read_spans(token: Token, line: int, report: Report) -> tuple[Span, ...]:
    """Return the runs of text of one inline token; refusals go to ``report``."""
    return tuple(_join(_runs(token.children or (), line, report)))


def _runs(children: Sequence[Token], line: int, report: Report) -> list[Span]:
    spans: list[Span] = []
    bold = False
    for child in children:
        if child.type == "text":
            spans += _terms(child.content, bold, line, report)
        elif child.type in ("softbreak", "hardbreak"):
            spans.append(Span(" ", bold))
            line += 1
        elif child.type in ("strong_open", "strong_close"):
            bold = child.type == "strong_open"
        elif child.type in _REFUSED:
            report.add(line, _REFUSED[child.type], _WORDS_ONLY)
        elif not child.type.endswith("_close"):
            report.add(line, child.type, _WORDS_ONLY)
    return spans


def _terms(text: str, bold: bool, line: int, report: Report) -> list[Span]:
    _look_for_strays(text, line, report)
    spans: list[Span] = []
    end = 0
    for match in _TERM.finditer(text):
        if match.start() > end:
            spans.append(Span(text[end : match.start()], bold))
        shown, word = match.group(1), match.group(2) or match.group(1)
        spans.append(Span(shown.strip(), bold, term_id(word)))
        end = match.end()
    if end < len(text):
        spans.append(Span(text[end:], bold))
    return spans


def _look_for_strays(text: str, line: int, report: Report) -> None:
    address = _ADDRESS.search(text)
    if address is not None:
        report.add(line, f"an address: {quote(text[address.start() :])}", "no web links")
    rest = _TERM.sub("", text)
    if "[[" in rest or "]]" in rest:
        report.add(line, f"a half-open glossary word in {quote(text)}", "[[word]]")
    for match in _BRACES.finditer(rest):
        if match.group(1) not in INSERTS:
            report.add(line, quote(match.group()), _EXPECTED)
    if rest.count("{") != rest.count("}"):
        report.add(line, f"a half-open brace in {quote(text)}", _EXPECTED)
    if "**" in rest:
        report.add(line, f"half-open bold in {quote(text)}", "**bold**")


def _join(spans: list[Span]) -> list[Span]:
    """Join neighbours of one style, and trim the ends."""
    joined: list[Span] = []
    for span in spans:
        if joined and not span.term and not joined[-1].term and joined[-1].bold == span.bold:
            joined[-1] = Span(joined[-1].text + span.text, span.bold)
        else:
            joined.append(span)
    if joined:
        joined[0] = Span(joined[0].text.lstrip(), joined[0].bold, joined[0].term)
        joined[-1] = Span(joined[-1].text.rstrip(), joined[-1].bold, joined[-1].term)
    return [span for span in joined if span.text]
