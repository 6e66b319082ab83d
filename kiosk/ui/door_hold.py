"""Whether somebody holds the clinic mark: one still finger, three seconds (no Qt)."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

HOLD_MS = 3_000
SLIP_MM = 5.0
"""A finger that wanders further is not holding anything (product.md's slip of a tap)."""
PALM_MM = 25.0
"""A contact this wide is no finger."""
NEAR_MM = 45.0
"""A second contact this near belongs to the same hand: a palm."""


@dataclass(frozen=True, slots=True)
class Contact:
    """One finger (or more) on the glass: where, and how wide, in pixels."""

    x: float
    y: float
    wide: float = 0.0


class DoorHold:
    """One hold at a time; positions in pixels of the window."""

    def __init__(self) -> None:
        self._since: int | None = None
        self._at = Contact(0, 0)

    @property
    def held(self) -> bool:
        return self._since is not None

    def lean(self, x: float, y: float, now_ms: int) -> None:
        """A finger came down on the mark."""
        self._since = now_ms
        self._at = Contact(x, y)

    def move(self, x: float, y: float, px_per_mm: float) -> None:
        """The finger moved; too far is a farewell."""
        if self.held and self._away(Contact(x, y)) > SLIP_MM * px_per_mm:
            self.let_go()

    def crowd(self, contacts: Iterable[Contact], px_per_mm: float) -> None:
        """Everything that lies on the glass: one finger must lie where it came down, no palm."""
        near = [c for c in contacts if self._away(c) <= NEAR_MM * px_per_mm]
        stays = any(self._away(c) <= SLIP_MM * px_per_mm for c in near)
        palm = len(near) > 1 or any(c.wide > PALM_MM * px_per_mm for c in near)
        if self.held and (palm or not stays):
            self.let_go()

    def let_go(self) -> None:
        self._since = None

    def left_ms(self, now_ms: int) -> int | None:
        """Return how long the hold still takes, 0 when it is over, None without one."""
        return None if self._since is None else max(0, self._since + HOLD_MS - now_ms)

    def _away(self, contact: Contact) -> float:
        return math.hypot(contact.x - self._at.x, contact.y - self._at.y)
