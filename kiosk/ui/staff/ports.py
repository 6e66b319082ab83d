"""What the staff area asks of the rest: settings, PIN and audit log, whoever keeps them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from kiosk.settings.model import Settings


class Named(Protocol):
    """A member of an enumeration, known by its name."""

    @property
    def name(self) -> str: ...


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
    def state(self) -> Named:
        """READY, NOT_SET or DAMAGED."""
        ...

    def wait_ms(self) -> int: ...

    def try_pin(self, digits: str) -> Named:
        """Return OPENED, WRONG, WAIT, NOT_SET, DAMAGED or UNWRITABLE."""
        ...

    def set_pin(self, digits: str) -> str: ...

    def weakness(self, digits: str) -> str: ...


class Audit(Protocol):
    """One line for each thing staff do; never what a visitor does."""

    def noted(self, deed: str, **details: str | int) -> None: ...
