"""Every page rests on facts of the ledger, and every fact on a source."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.facts import UNDATED
from kiosk.content.model import FactFlag, FactKind, Page, Problem
from kiosk.content.organ_files import HEADINGS
from kiosk.content.report import quote
from kiosk.content.scan import Piece, Scan


def check_facts(scan: Scan) -> Iterator[Problem]:
    """Yield pages without facts, unknown facts and facts that may not be shown."""
    for piece in scan.pieces:
        for page in piece.pages:
            for found, expected in _page(scan, piece, page):
                yield Problem(piece.file, page.line, found, expected)
    yield from _ledger(scan)
    for term in scan.glossary.values():
        for found, expected in fact_faults(scan, term.fact):
            yield Problem("glossary/en.yaml", term.line, found, expected)
    yield from _about(scan)


def _page(scan: Scan, piece: Piece, page: Page) -> Iterator[tuple[str, str]]:
    needs = not (piece.kind == "organs" and page.heading == HEADINGS[-1])
    if needs and not page.facts:
        yield f"no facts on {quote(page.heading)}", "{facts: ...} under the heading"
    for fact_id in page.facts:
        yield from fact_faults(scan, fact_id)
    twice = {fact for fact in page.facts if page.facts.count(fact) > 1}
    for fact_id in sorted(twice):
        yield f"the fact {fact_id} twice on {quote(page.heading)}", "each fact once"


def fact_faults(scan: Scan, fact_id: str) -> Iterator[tuple[str, str]]:
    """Yield why a fact may not be named: unknown, or not to be shown."""
    fact = scan.facts.get(fact_id)
    if fact is None:
        yield f"the unknown fact {quote(fact_id)}", "an id of facts.yaml"
    elif FactFlag.DO_NOT_SHOW in fact.flags:
        yield f"the fact {fact_id}", "a fact that may be shown (this one is marked do-not-show)"


def _about(scan: Scan) -> Iterator[Problem]:
    named, line = scan.library.about_facts, scan.library.about_line
    for fact_id in dict.fromkeys(named):
        for found, expected in fact_faults(scan, fact_id):
            yield Problem("library.yaml", line, f"{found} in about_facts", expected)
        if named.count(fact_id) > 1:
            found = f"the fact {fact_id} twice in about_facts"
            yield Problem("library.yaml", line, found, "each fact once")


def _ledger(scan: Scan) -> Iterator[Problem]:
    for fact in scan.facts.values():
        for code in fact.sources:
            if code not in scan.sources:
                found = f"the unknown source {quote(code)} of {fact.id}"
                yield Problem("facts.yaml", 0, found, "a code of sources.yaml")
        if FactFlag.URGENT in fact.flags and fact.kind is not FactKind.URGENT:
            found = f"{fact.id} flagged urgent but of kind {fact.kind}"
            yield Problem("facts.yaml", 0, found, "kind: urgent")
    if scan.facts and UNDATED not in scan.sources:
        yield Problem("sources.yaml", 0, f"no source {UNDATED}", "general knowledge by name")
