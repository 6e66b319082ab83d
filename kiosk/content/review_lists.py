"""The lists of the review pack: prepared questions and helplines."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content import review_html as html
from kiosk.content.model import Audience
from kiosk.content.scan import Scan
from kiosk.content.uses import flags_of


def list_parts(scan: Scan, audience: Audience) -> Iterator[str]:
    """Yield the questions and the helplines that ``audience`` is shown, with their facts."""
    yield html.element("h1", "Questions to choose from")
    asked = [
        (group.title, question.words, question.id, *_fact(scan, question.id))
        for asker, groups in scan.questions.items()
        if asker.audience is audience
        for group in groups.values()
        for question in group.questions
    ]
    yield html.table(("group", "question", "fact", "kind", "flags"), asked)
    yield html.sign_line("The questions have no signature in the files: keep this sheet.")
    yield html.element("h1", "Helplines")
    yield html.element("p", "Ring each number. A number nobody has rung is not on screen.")
    lines = [
        (country.value, line.name, line.who, line.number, str(line.verified or "no"), line.fact)
        for country, entries in scan.support.items()
        for entry in entries.values()
        for who, line in entry.audiences
        if who is audience
    ]
    yield html.table(("country", "name", "for", "number", "verified", "fact"), lines)
    yield html.sign_line("The helplines have no signature in the files: keep this sheet.")


def _fact(scan: Scan, fact_id: str) -> tuple[str, str]:
    fact = scan.facts.get(fact_id)
    return ("", "not in facts.yaml") if fact is None else (fact.kind.value, flags_of(fact))
