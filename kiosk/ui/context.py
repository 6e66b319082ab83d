"""What every screen is derived from, apart from the visit itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from kiosk.content.library import Library
from kiosk.content.model import Topic
from kiosk.settings.model import Settings


def _no_page(_subject: str) -> Topic | None:
    return None


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
    staff_page: Callable[[str], Topic | None] = _no_page
    """What a page of the staff area says, by the page's name."""
