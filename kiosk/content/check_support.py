"""The helplines: facts, words, dates."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from kiosk.content.check_facts import fact_faults
from kiosk.content.check_pages import LIMITS, known_words
from kiosk.content.model import Audience, Problem, Region
from kiosk.content.readability import KnownWords, measure
from kiosk.content.report import quote
from kiosk.content.scan import Scan
from kiosk.content.support import COUNTRIES, HelplineEntry, support_file, year_after

PREFIX = "E-SUP-"


def check_support(scan: Scan, today: date) -> Iterator[Problem]:
    """Yield what is wrong with the helplines; a number verified too long ago is a warning."""
    known = known_words(scan)
    for country in COUNTRIES:
        file = f"support/{support_file(country)}"
        for entry in scan.support[country].values():
            for found, expected in _entry(scan, entry, known):
                yield Problem(file, entry.line, found, expected)
            yield from _verified(file, entry, today)
        for audience in Audience:
            if not _crisis(scan, country, audience):
                found = f"no helpline with crisis: yes for the {audience}"
                yield Problem(file, 0, found, "one for a person in despair")


def _entry(scan: Scan, entry: HelplineEntry, known: KnownWords) -> Iterator[tuple[str, str]]:
    for audience, helpline in entry.audiences:
        limits = LIMITS[audience]
        counts = measure([helpline.who, helpline.hours], known)
        if counts.longest_words > limits.sentence:
            found = f"a sentence of {counts.longest_words} words: {quote(counts.longest)}"
            yield found, f"at most {limits.sentence}"
        if round(counts.grade, 1) > limits.page_grade:
            yield f"a reading grade of {counts.grade:.1f}", f"at most {limits.page_grade}"
    fact = entry.audiences[0][1].fact
    yield from fact_faults(scan, fact)
    if not fact.startswith(PREFIX):
        yield f"the fact {quote(fact)}", f"a fact that begins with {PREFIX}"


def _verified(file: str, entry: HelplineEntry, today: date) -> Iterator[Problem]:
    day = entry.audiences[0][1].verified
    if day is not None and day > today:
        yield Problem(file, entry.line, f"verified {day}", f"{today} or before")
    elif day is not None and today >= year_after(day):
        found = f"a number verified {day}"
        yield Problem(file, entry.line, found, "a day under 12 months ago", warning=True)


def _crisis(scan: Scan, country: Region, audience: Audience) -> bool:
    entries = scan.support[country].values()
    lines = [line for entry in entries for who, line in entry.audiences if who is audience]
    return not lines or any(line.crisis for line in lines)
