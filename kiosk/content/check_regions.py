"""What holds in one country only is written for that country only."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.content.model import Problem, Region, Topic
from kiosk.content.report import quote
from kiosk.content.scan import Piece, Scan

NAMES = {
    Region.AU: re.compile(r"\b(?:Australian?|PBS|Medicare|Cancer Council)\b"),
    Region.NZ: re.compile(r"\b(?:New Zealand|Aotearoa|Pharmac)\b"),
}
"""Words that name a country, its payer or its cancer charity."""


def check_regions(scan: Scan) -> Iterator[Problem]:
    """Yield facts and names of one country on a page that people of the other see."""
    for piece in scan.pieces:
        here = piece.record.region if isinstance(piece.record, Topic) else Region.ALL
        for line, found, region in _foreign(scan, piece, here):
            expected = f"a topic with region: {region}"
            yield Problem(piece.file, line, f"{found}, shown with region: {here}", expected)


def _foreign(scan: Scan, piece: Piece, here: Region) -> Iterator[tuple[int, str, Region]]:
    for page in piece.pages:
        for fact_id in page.facts:
            fact = scan.facts.get(fact_id)
            if fact is not None and fact.region not in (Region.ALL, here):
                yield page.line, f"the fact {fact_id} of {fact.region}", fact.region
        words = "\n".join([page.heading, *(block.text for block in page.blocks)])
        words = scan.rules.without_fixed(words)
        for region, pattern in NAMES.items():
            match = pattern.search(words)
            if match is not None and region is not here:
                yield page.line, f"the name {quote(match.group())}", region
