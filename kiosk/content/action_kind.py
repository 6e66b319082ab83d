"""The kind of an action, which a writer names before its words: ``{action: ask}``."""

from __future__ import annotations

import re

from markdown_it.token import Token

from kiosk.content.kinds import ActionKind
from kiosk.content.report import Report, quote

_KIND = re.compile(r"^\{action:\s*([^{}]*?)\s*\}\s*")
KINDS = "{action: kind} before its words, kind being " + " or ".join(ActionKind)


def take_kind(token: Token, line: int, report: Report) -> ActionKind | None:
    """Cut the kind off the words of ``token``; one that is none goes to ``report``."""
    first = next(iter(token.children or ()), None)
    named = None if first is None else _KIND.match(first.content)
    if first is None or named is None:
        return None
    first.content = first.content[named.end() :]
    if named.group(1) in set(ActionKind):
        return ActionKind(named.group(1))
    report.add(line, f"the action kind {quote(named.group(1))}", KINDS)
    return None
