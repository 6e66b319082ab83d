"""What the staff area asks of the rest, and hands over when staff do something."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kiosk.content.kinds import Audience, Region

if TYPE_CHECKING:
    from kiosk.content.library import Library
    from kiosk.settings.model import Settings
    from kiosk.staff.audit_events import AuditEvent
    from kiosk.staff.outcome import Outcome, PinState
    from kiosk.usage.counts import MonthUse


class Store(Protocol):
    """The clinic's settings as they hold now."""

    @property
    def settings(self) -> Settings: ...

    @property
    def locked(self) -> frozenset[str]: ...

    @property
    def problems(self) -> Sequence[object]: ...

    @property
    def writable(self) -> bool: ...

    @property
    def needs_set_up(self) -> bool: ...

    def change(self, **values: object) -> str:
        """Keep new values; return '' or a plain sentence why they are not kept."""
        ...


class Keeper(Protocol):
    """The keeper of the PIN. ``try_pin`` and ``set_pin`` take up to half a second."""

    @property
    def state(self) -> PinState: ...

    @property
    def problem(self) -> str: ...

    def wait_ms(self) -> int: ...

    def try_pin(self, digits: str) -> Outcome: ...

    def set_pin(self, digits: str) -> str: ...


class Audit(Protocol):
    """One line for each thing staff do; never what a visitor does."""

    @property
    def problem(self) -> str: ...

    def write(self, event: AuditEvent, **details: str | int) -> None: ...


class Usage(Protocol):
    """The counts of the clinic; never who did anything."""

    @property
    def problems(self) -> Sequence[object]: ...

    def topic_opened(self, topic_id: str, audience: Audience) -> None: ...

    def visit_began(self, audience: Audience) -> None: ...

    def face(self, name: str) -> None: ...

    def month(self, day: date) -> MonthUse: ...


def shuffled() -> Sequence[str]:
    """Return the ten digits in an order nobody can foresee."""
    import random

    digits = list("1234567890")
    random.SystemRandom().shuffle(digits)
    return digits


@dataclass(frozen=True, slots=True)
class Services:
    """Everything behind the door. ``library_for`` makes the library of another country.

    ``folder`` is the data folder; None in a kiosk that keeps nothing. ``usage`` is
    None where nothing is counted.
    """

    store: Store
    keeper: Keeper
    audit: Audit
    library_for: Callable[[Region], Library]
    usage: Usage | None = None
    folder: Path | None = None
    order: Callable[[], Sequence[str]] = shuffled
