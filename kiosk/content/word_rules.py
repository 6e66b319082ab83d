"""``words.yaml``: words not to write, hard words that need explaining, fixed phrases."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.fields import Fields
from kiosk.content.model import Audience
from kiosk.content.report import Report
from kiosk.content.topic_files import read_fields
from kiosk.content.yaml_nodes import Node, Table

BOTH = "both"


@dataclass(frozen=True, slots=True)
class WordRule:
    """One word or phrase; ``pattern`` finds it, ``instead`` is what to write."""

    term: str
    audiences: tuple[Audience, ...]
    instead: str
    pattern: re.Pattern[str]
    excepted: re.Pattern[str] | None

    def find(self, text: str) -> str:
        """Return the first forbidden words in ``text`` as they stand there, or ''."""
        if self.excepted is not None:
            text = self.excepted.sub(" ", text)
        match = self.pattern.search(text)
        return "" if match is None else match.group()


@dataclass(frozen=True, slots=True)
class WordRules:
    """The lists. ``fixed`` are names and sentences that may stand word for word."""

    instead: tuple[WordRule, ...] = ()
    hard: tuple[WordRule, ...] = ()
    fixed: tuple[str, ...] = ()

    def without_fixed(self, text: str) -> str:
        """Return ``text`` with a break in the place of each fixed phrase."""
        for phrase in self.fixed:
            text = re.sub(pattern_of(phrase), "\n", text, flags=re.IGNORECASE)
        return text


def read_rules(path: Path, report: Report) -> WordRules:
    """Return the sound rules of ``words.yaml``."""
    fields = read_fields(path, report)
    if fields is None:
        return WordRules()
    fields.only(("instead", "hard", "fixed"))
    instead, hard = (
        tuple(rule for node in fields.items(name) or () if (rule := _rule(node, report)))
        for name in ("instead", "hard")
    )
    fixed = fields.texts("fixed") if "fixed" in fields else ()
    return WordRules(instead, hard, fixed or ())


def _rule(node: Node, report: Report) -> WordRule | None:
    if not isinstance(node, Table):
        report.add(node.line, "a rule without keys", "{term:, audience:, instead:}")
        return None
    fields = Fields(node, report)
    fields.only(("term", "audience", "instead", "except"))
    term, audience = fields.text("term"), fields.text("audience")
    instead = fields.text("instead")
    excepted = fields.texts("except") if "except" in fields else ()
    if term is None or audience is None or instead is None or excepted is None:
        return None
    if audience not in (BOTH, *Audience):
        report.add(fields.line_of("audience"), audience, "adult, child or both")
        return None
    audiences = tuple(Audience) if audience == BOTH else (Audience(audience),)
    unless = "|".join(pattern_of(phrase) for phrase in excepted)
    return WordRule(
        term,
        audiences,
        instead,
        re.compile(pattern_of(term), re.IGNORECASE),
        re.compile(unless, re.IGNORECASE) if unless else None,
    )


def pattern_of(term: str) -> str:
    """Return the expression for ``term`` as whole words; ``*`` stands for any ending."""
    words = (re.escape(word).replace(r"\*", r"\w*") for word in term.split())
    return r"(?<![\w-])" + r"[\s-]+".join(words) + r"(?!\w)"
