"""The parts of the printable review pack, as HTML; every word of the content is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from itertools import groupby

from kiosk.content.model import Block, BlockKind, Fact, Page, Picture, Review, Source, Span
from kiosk.content.readability import Measure
from kiosk.content.uses import flags_of, to_confirm

MARKER = "<!-- kiosk review pack: written anew by the command review-pack -->"
STYLE = """
@page { size: A4; margin: 16mm }
body { font: 11pt/1.4 sans-serif; color: #111; max-width: 46em; margin: 1em auto; padding: 0 1em }
h1 { font-size: 20pt } h2 { font-size: 15pt; border-top: 2px solid #111; padding-top: .6em }
h3 { font-size: 12pt; margin-bottom: .2em } .page { break-inside: avoid; margin-bottom: 1.2em }
.words { border-left: 4px solid #888; padding-left: 1em } .key { font-size: 13pt }
.term { text-decoration: underline dotted } .small, table { font-size: 9pt }
table { border-collapse: collapse; width: 100% }
td, th { border: 1px solid #888; padding: .2em .4em; text-align: left; vertical-align: top }
tr, .sign { break-inside: avoid } .confirm { font-weight: bold }
.sign { border: 2px solid #111; padding: .8em; margin: 1em 0 }
.blank { display: inline-block; border-bottom: 1px solid #111; min-width: 9em; height: 1.6em }
@media print { body { max-width: none; margin: 0; padding: 0 } h2, h1 { break-before: page } }
@media print { body > :first-child, h1 + h2 { break-before: auto } }
"""
LISTS = {BlockKind.ITEM: "ul", BlockKind.ACTION: "ol"}


def document(title: str, parts: Iterable[str]) -> str:
    """Return a whole file: no script, and nothing that a browser would load."""
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    head = (
        "<!doctype html>",
        MARKER,
        '<html lang="en"><head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        f"<title>{escape(title)}</title><style>{STYLE}</style></head><body>",
    )
    return "\n".join([*head, *parts, "</body></html>", ""])


def element(name: str, words: str, css: str = "") -> str:
    """Return ``words`` as text inside the element ``name``."""
    kind = f' class="{css}"' if css else ""
    return f"<{name}{kind}>{escape(words)}</{name}>"


def table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Return a table of texts, '' when it has no rows."""
    body = ["".join(element("td", cell) for cell in row) for row in rows]
    if not body:
        return ""
    top = "".join(element("th", head) for head in heads)
    return f"<table><tr>{top}</tr>{''.join(f'<tr>{row}</tr>' for row in body)}</table>"


def page_words(page: Page, pictures: dict[str, Picture]) -> Iterator[str]:
    """Yield the words of a page as a visitor reads them."""
    yield '<div class="words">'
    for kind, blocks in groupby(page.blocks, key=lambda block: block.kind):
        name = LISTS.get(kind)
        words = "".join(_block(block, pictures) for block in blocks)
        yield f"<{name}>{words}</{name}>" if name else words
    yield "</div>"


def _block(block: Block, pictures: dict[str, Picture]) -> str:
    if block.kind is BlockKind.FIGURE:
        picture = pictures.get(block.figure)
        words = "no words" if picture is None else f"{picture.caption}. {picture.description}"
        return element("p", f"Picture {block.figure}: {words}", "small")
    words = "".join(map(_span, block.spans))
    if block.kind in LISTS:
        sign = element("span", f" (sign: {block.action})", "small") if block.action else ""
        return f"<li>{words}{sign}</li>"
    return f'<p class="key">{words}</p>' if block.kind is BlockKind.KEY else f"<p>{words}</p>"


def _span(span: Span) -> str:
    words = escape(span.text)
    words = f"<strong>{words}</strong>" if span.bold else words
    return f'<span class="term">{words}</span>' if span.term else words


def fact_table(facts: Iterable[str], known: dict[str, Fact], sources: dict[str, Source]) -> str:
    """Return the facts a page rests on, each with its kind, flags and sources."""
    heads = ("fact", "kind", "flags", "sources", "")
    return table(heads, (_fact_row(fact_id, known.get(fact_id), sources) for fact_id in facts))


def _fact_row(fact_id: str, fact: Fact | None, sources: dict[str, Source]) -> tuple[str, ...]:
    if fact is None:
        return (fact_id, "not in facts.yaml", "", "", "please confirm")
    named = "; ".join(_source(code, sources.get(code)) for code in fact.sources)
    return (fact_id, fact.kind, flags_of(fact), named, "please confirm" if to_confirm(fact) else "")


def _source(code: str, source: Source | None) -> str:
    if source is None:
        return f"{code}: not in sources.yaml"
    parts = (f"{code}: {source.title}", source.publisher, source.dated)
    return ", ".join(part for part in parts if part)


def figures(counts: Measure) -> str:
    """Return the reading figures of a text on one line."""
    return (
        f"Reading grade {counts.grade:.1f}, {counts.words} words, longest sentence "
        f"{counts.longest_words} words: \u201c{counts.longest}\u201d"
    )


def state_of(review: Review) -> str:
    """Return who signed the words, or that nobody has, and when they are due."""
    due = f"written {review.written}, due by {review.review_by}"
    if review.reviewed is None:
        return f"Draft, not signed by a clinician; {due}"
    return f"Signed by {review.name}, {review.role}, on {review.reviewed}; {due}"


def sign_line(target: str, text_hash: str) -> str:
    """Return a line to sign by hand, with the command under it that records it."""
    command = f"kiosk content sign {target} --name NAME --role ROLE --date YYYY-MM-DD"
    note = f"To record it: {command}. Fingerprint of these words: {text_hash}"
    blanks = "".join(
        f'{label} <span class="blank"></span> ' for label in ("Name", "Role", "Date", "Signature")
    )
    choice = "I have read all the words above. \u25a1 As they are \u25a1 With my changes"
    parts = (element("p", choice), f"<p>{blanks}</p>", element("p", note, "small"))
    return '<div class="sign">' + "".join(parts) + "</div>"
