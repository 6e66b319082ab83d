"""What every screen is derived from, apart from the visit itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kiosk.clock import Clock
from kiosk.content.library import Library
from kiosk.settings.model import Settings


@dataclass(frozen=True, slots=True)
class Context:
    """The content, the clinic's settings and the clock that tells the day."""

    library: Library
    settings: Settings
    clock: Clock
    family: str = "Lexend"
    pictures: str = ""
    """The folder of drawings as a file URL ending in '/'."""
    versions: tuple[tuple[str, str], ...] = ()
    """Names and versions of the parts told on About."""

    @property
    def today(self) -> date:
        """Return the day it is now: a kiosk may run for months."""
        return self.clock.today()
