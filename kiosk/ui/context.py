"""What every screen is derived from, apart from the visit itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kiosk.content.library import Library
from kiosk.settings.model import Settings


@dataclass(frozen=True, slots=True)
class Context:
    """The content, the clinic's settings and the day it is."""

    library: Library
    settings: Settings
    today: date
    family: str = "Lexend"
    pictures: str = ""
    """The folder of drawings as a file URL ending in '/'."""
    versions: tuple[tuple[str, str], ...] = ()
    """Names and versions of the parts told on About."""
