"""Sentences that stand word for word in the fact ledger."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.check_words import phrases
from kiosk.content.model import Problem
from kiosk.content.report import quote
from kiosk.content.scan import Scan
from kiosk.content.shingles import RUN, runs


def check_copies(scan: Scan) -> Iterator[Problem]:
    """Yield each text that shares a run of words with the ledger; fixed phrases may."""
    if not scan.shingles:
        return
    for phrase in phrases(scan):
        text = scan.rules.without_fixed(phrase.text)
        shared = [run for run, key in runs(text) if key in scan.shingles]
        if shared:
            found = f"{len(shared)} runs of {RUN} words of the fact ledger, such as"
            expected = "the fact in words of our own"
            yield Problem(phrase.file, phrase.line, f"{found} {quote(shared[0])}", expected)
