"""The helpline for a person in despair, in words: what {crisis-line} becomes (pure)."""

from __future__ import annotations

from kiosk.content.model import Audience, Region
from kiosk.ui.context import Context
from kiosk.ui.support_lists import ASK_IN_WORDS, NAMES, card_of, countries

NONE_KNOWN = f"a helpline ({ASK_IN_WORDS})"


def crisis_words(context: Context, audience: Audience) -> str:
    """Name the line of the clinic's country, of both while none is set.

    The number follows only while it is known to be right, as in the list of helplines.
    """
    known = countries(context)
    lines = (_line(context, country, audience, named=len(known) > 1) for country in known)
    return " or ".join(line for line in lines if line) or NONE_KNOWN


def _line(context: Context, country: Region, audience: Audience, *, named: bool) -> str:
    helplines = context.library.support(country, audience)
    found = next((line for line in helplines if line.crisis), None)
    if found is None:
        return ""
    card = card_of(found, audience, dict(context.settings.numbers_rung), context.today)
    name = f"{card.name} in {NAMES[country]}" if named else card.name
    return f"{name}, {card.number}" if card.number else f"{name} ({ASK_IN_WORDS})"
