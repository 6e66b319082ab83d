"""The lists of the review pack: prepared questions, helplines and the glossary."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kiosk.content import review_html as html
from kiosk.content.lists import HEAD, LISTS, TITLES, UNREAD, list_hash
from kiosk.content.model import Audience
from kiosk.content.scan import Scan
from kiosk.content.shelf import Shelf
from kiosk.content.uses import flags_of

_Parts = Callable[[Scan, Audience], Iterator[str]]


def list_parts(scan: Scan, shelf: Shelf, audience: Audience) -> Iterator[str]:
    """Yield each list as ``audience`` is shown it, how its review stands and a line to sign."""
    for name, parts in _PARTS.items():
        yield html.element("h1", TITLES[name])
        review = scan.lists.get(name)
        if review is None:
            yield html.element("p", "There is none.")
            continue
        stands = "Draft: this file cannot be read" if review is UNREAD else html.state_of(review)
        yield html.element("p", f"{name}/{HEAD}. {stands}.", "small")
        yield from parts(scan, audience)
        yield html.sign_line(f"{LISTS}/{name}", list_hash(shelf, name))


def _questions(scan: Scan, audience: Audience) -> Iterator[str]:
    asked = [
        (group.title, question.words, question.id, *_fact(scan, question.id))
        for asker, groups in scan.questions.items()
        if asker.audience is audience
        for group in groups.values()
        for question in group.questions
    ]
    yield html.table(("group", "question", "fact", "kind", "flags"), asked)


def _helplines(scan: Scan, audience: Audience) -> Iterator[str]:
    yield html.element("p", "Ring each number. A number nobody has rung is not on screen.")
    lines = [
        (country.value, line.name, line.who, line.number, str(line.verified or "no"), line.fact)
        for country, entries in scan.support.items()
        for entry in entries.values()
        for who, line in entry.audiences
        if who is audience
    ]
    yield html.table(("country", "name", "for", "number", "verified", "fact"), lines)


def _glossary(scan: Scan, audience: Audience) -> Iterator[str]:
    entries = sorted(scan.glossary.values(), key=lambda entry: (entry.word.lower(), entry.id))
    rows = [
        (term.word, term.meaning, term.said_like, entry.fact, *_fact(scan, entry.fact))
        for entry in entries
        if (term := entry.term(audience)) is not None
    ]
    yield html.table(("word", "meaning", "said like", "fact", "kind", "flags"), rows)


_PARTS: dict[str, _Parts] = {
    "questions": _questions,
    "support": _helplines,
    "glossary": _glossary,
}


def _fact(scan: Scan, fact_id: str) -> tuple[str, str]:
    fact = scan.facts.get(fact_id)
    return ("", "not in facts.yaml") if fact is None else (fact.kind.value, flags_of(fact))
