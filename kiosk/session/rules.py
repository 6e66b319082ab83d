"""What the clinic may set about a visit."""

from __future__ import annotations

from dataclasses import dataclass, field

from kiosk.session.state import Comfort


@dataclass(frozen=True, slots=True)
class Rules:
    """The times of a visit in milliseconds, and how its text starts.

    ``comfort`` is the clinic's default, given back at the end of every visit.
    ``large_percent`` lengthens list and reading limits for those who chose
    large text. ``pad_limit_ms`` and ``staff_limit_ms`` are how long the PIN pad
    and the staff area stay open untouched.
    """

    list_limit_ms: int = 60_000
    reading_base_ms: int = 60_000
    reading_word_ms: int = 2_000
    reading_least_ms: int = 90_000
    help_limit_ms: int = 300_000
    large_percent: int = 150
    warning_ms: int = 30_000
    undo_ms: int = 10_000
    pad_limit_ms: int = 20_000
    staff_limit_ms: int = 60_000
    nurse_limit_ms: int = 60_000
    cleaning_ms: int = 60_000
    comfort: Comfort = field(default_factory=Comfort)
