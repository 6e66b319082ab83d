"""What every screen is derived from, apart from the visit itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import qVersion

from kiosk import __version__
from kiosk.clock import Clock
from kiosk.content.kinds import Audience
from kiosk.content.library import Library
from kiosk.content.model import Topic
from kiosk.settings.model import Settings


def _no_page(_subject: str, _audience: Audience) -> Topic | None:
    return None


@dataclass(frozen=True, slots=True)
class Context:
    """The content, the clinic's settings and the clock that tells the day."""

    library: Library
    settings: Settings
    clock: Clock
    family: str = "Lexend"
    pictures: str = ""
    """The folder of drawings as a file URL ending in '/'."""
    staff_page: Callable[[str, Audience], Topic | None] = _no_page
    """What a page of the staff area says, by the page's name, in an audience's type."""

    @property
    def versions(self) -> tuple[tuple[str, str], ...]:
        """Return names and versions of the parts, as About tells them."""
        return ("Kiosk", __version__), ("Content", self.library.version), ("Qt", qVersion() or "")

    @property
    def today(self) -> date:
        """Return the day it is now: a kiosk may run for months."""
        return self.clock.today()
