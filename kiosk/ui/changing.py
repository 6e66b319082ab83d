"""What is said of facts that may no longer be so when they are read."""

from __future__ import annotations

from typing import Final

from kiosk.content.kinds import Audience
from kiosk.content.model import Fact, FactFlag, FactKind

CHANGES: Final = {
    Audience.ADULT: "This changes: ask your team.",
    Audience.CHILD: "This can change: ask your nurse.",
}


def changes(fact: Fact) -> bool:
    """Tell whether a fact is shown with the sentence that it changes (never an urgent one)."""
    return FactFlag.CHECK in fact.flags and fact.kind is not FactKind.URGENT
