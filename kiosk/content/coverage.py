"""Which facts the content carries, which it does not, and what a clinician must confirm."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.model import Fact, Problem
from kiosk.content.scan import scan
from kiosk.content.uses import (
    GLOSSARY,
    PREPARED,
    QUESTION,
    Use,
    bare_pages,
    flags_of,
    may_be_shown,
    to_confirm,
    uses_by_fact,
)

SEEDS = ("S1-", "S2-")
"""The ledger's two starting pages; every fact of them that may be shown must be carried."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """The facts of a folder, in the order of ``facts.yaml``, and where they are used.

    ``missing`` are unused seed facts, ``spare`` other unused facts, ``unknown``
    used ids that the ledger does not hold, ``broken`` what could not be read.
    """

    facts: tuple[Fact, ...]
    uses: dict[str, tuple[Use, ...]]
    missing: tuple[Fact, ...]
    spare: tuple[Fact, ...]
    hidden: tuple[Fact, ...]
    confirm: tuple[Fact, ...]
    unknown: tuple[str, ...]
    bare: tuple[Use, ...]
    broken: tuple[Problem, ...]

    @property
    def complete(self) -> bool:
        """Whether everything could be read and every seed fact is carried."""
        return not (self.missing or self.unknown or self.broken)


def coverage_of(folder: Path) -> Coverage:
    """Return the coverage of the content ``folder``."""
    found = scan(folder)
    uses = uses_by_fact(found)
    facts = tuple(found.facts.values())
    unused = [fact for fact in facts if may_be_shown(fact) and fact.id not in uses]
    return Coverage(
        facts=facts,
        uses=uses,
        missing=tuple(fact for fact in unused if fact.id.startswith(SEEDS)),
        spare=tuple(fact for fact in unused if not fact.id.startswith(SEEDS)),
        hidden=tuple(fact for fact in facts if not may_be_shown(fact)),
        confirm=tuple(fact for fact in facts if to_confirm(fact)),
        unknown=tuple(sorted(set(uses) - set(found.facts))),
        bare=bare_pages(found),
        broken=tuple(problem for problem in found.problems if not problem.warning),
    )


def coverage_lines(found: Coverage) -> Iterator[str]:
    """Yield the report as lines of plain text."""
    yield from _part(
        "Found wrong while reading: the figures may be too low", map(str, found.broken)
    )
    used = [fact for fact in found.facts if fact.id in found.uses]
    yield from _part("Facts and where they are used", _with_uses(found, used))
    yield from _part("Facts of S1 and S2 that may be shown and are not used", _names(found.missing))
    yield from _part("Other facts that are not used", _names(found.spare))
    yield from _part("Facts that may not be shown", _names(found.hidden))
    yield from _part("Facts named on a page and unknown to facts.yaml", found.unknown)
    yield from _part("Pages without facts", map(str, found.bare))
    yield from _part("For a clinician to confirm (check, gk)", _with_uses(found, found.confirm))
    yield from _summary(found, len(used))


def _part(title: str, lines: Iterable[str]) -> Iterator[str]:
    yield title
    yield "-" * len(title)
    yield from tuple(lines) or ("none",)
    yield ""


def _name(fact: Fact) -> str:
    return f"{fact.id}  {fact.kind}  [{flags_of(fact)}]"


def _names(facts: Iterable[Fact]) -> Iterator[str]:
    return map(_name, facts)


def _with_uses(found: Coverage, facts: Iterable[Fact]) -> Iterator[str]:
    for fact in facts:
        yield _name(fact)
        for use in found.uses.get(fact.id, ()):
            yield f"    {use}"
        if fact.id not in found.uses:
            yield "    not used"


def _summary(found: Coverage, used: int) -> Iterator[str]:
    yield "Summary"
    yield "-------"
    shown = len(found.facts) - len(found.hidden)
    yield f"{used} of {shown} facts that may be shown are used"
    for name, places in ((GLOSSARY, {GLOSSARY}), ("question", {QUESTION, PREPARED})):
        only = [uses for uses in found.uses.values() if {use.place for use in uses} <= places]
        yield f"{len(only)} of them only as: {name}"
    seeds = sum(fact.id.startswith(SEEDS) for fact in found.facts if may_be_shown(fact))
    yield f"{seeds - len(found.missing)} of {seeds} facts of S1 and S2 are used"
    yield f"{len(found.spare)} other facts are not used"
    yield f"{len(found.hidden)} facts may not be shown"
    yield f"{len(found.unknown)} unknown facts"
    yield f"{len(found.bare)} pages without facts"
    in_use = sum(fact.id in found.uses for fact in found.confirm)
    yield f"{in_use} facts in use are for a clinician to confirm ({len(found.confirm)} in all)"
    if found.broken:
        yield f"{len(found.broken)} problems: run kiosk content check"
