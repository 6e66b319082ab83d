"""The questions a visitor has chosen, in the order they want to ask them."""

from __future__ import annotations

MOST = 30
"""Questions one visit holds; there are fewer prepared ones for either audience."""

Chosen = tuple[str, ...]


def added(chosen: Chosen, question_id: str) -> Chosen:
    """Return the list with a question at its end; one that is there already stays."""
    full = len(chosen) >= MOST
    return chosen if full or not question_id or question_id in chosen else (*chosen, question_id)


def without(chosen: Chosen, question_id: str) -> Chosen:
    """Return the list without a question."""
    return tuple(name for name in chosen if name != question_id)


def moved(chosen: Chosen, question_id: str, step: int) -> Chosen:
    """Return the list with a question ``step`` places on; it stops at the ends."""
    if question_id not in chosen:
        return chosen
    place = chosen.index(question_id)
    rest = [name for name in chosen if name != question_id]
    rest.insert(max(0, place + step), question_id)
    return tuple(rest)
