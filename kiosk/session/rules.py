"""What the clinic may set about a visit."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.session.state import Comfort


@dataclass(frozen=True, slots=True)
class Rules:
    """The times of a visit in milliseconds, and how its text starts.

    ``comfort`` is the clinic's default, given back at the end of every visit.
    ``large_percent`` lengthens list and reading limits for those who chose
    large text.
    """

    list_limit_ms: int = 60_000
    reading_base_ms: int = 60_000
    reading_word_ms: int = 2_000
    reading_least_ms: int = 90_000
    help_limit_ms: int = 300_000
    large_percent: int = 150
    warning_ms: int = 30_000
    undo_ms: int = 10_000
    comfort: Comfort = field(default_factory=Comfort)
