"""The settings a clinic may make, each with its type, default and meaning."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from kiosk.content.kinds import Audience, Region
from kiosk.settings import kinds
from kiosk.settings.kinds import Kind, whole

AMBULANCE = {Region.AU: "000", Region.NZ: "111"}
"""Emergency numbers (fact E-SUP-03); with no country set both are told."""


def told(kind: Kind[Any], meaning: str) -> dict[str, Any]:
    """Return what a declaration says about a setting beyond its type and default."""
    return {"kind": kind, "meaning": meaning}


@dataclass(frozen=True, slots=True)
class Settings:
    """One clinic's settings. ``country`` ALL means nobody has chosen yet.

    ``numbers_rung`` holds a helpline's id and the day staff last rang it.
    """

    audience: Audience = field(
        default=Audience.ADULT,
        metadata=told(kinds.AUDIENCE, "for whom the words on the screen are written"),
    )
    country: Region = field(
        default=Region.ALL,
        metadata=told(
            kinds.COUNTRY,
            "ambulance number and the pages shown; not set: both numbers are told and both "
            "countries' pages are shown",
        ),
    )
    team_number: str = field(
        default="",
        metadata=told(
            kinds.PHONE, "the clinic's 24-hour number; empty: visitors are told to ask the desk"
        ),
    )
    clinic_name: str = field(default="", metadata=told(kinds.NAME, "shown on the attract screen"))
    text: int = field(
        default=100, metadata=told(kinds.TEXT, "text size in percent at the start of each visit")
    )
    inches: float | None = field(
        default=None,
        metadata=told(
            kinds.INCHES,
            "diagonal of the screen: set it, all sizes follow from it; not set: 10.1 is assumed",
        ),
    )
    default_audience: Audience | None = field(
        default=None,
        metadata=told(
            kinds.AUDIENCE_OR_NONE, "the audience to return to by itself; none: it stays"
        ),
    )
    return_after_minutes: int = field(
        default=0,
        metadata=told(
            whole(0, 1440),
            "minutes without a visit until the audience returns to its default; 0: never",
        ),
    )
    closing_time: str = field(
        default="",
        metadata=told(kinds.TIME_OF_DAY, "when the audience returns to its default; empty: never"),
    )
    idle_list_s: int = field(
        default=60,
        metadata=told(whole(30, 600), "seconds without a touch until the warning, on lists"),
    )
    idle_reading_s: int = field(
        default=90,
        metadata=told(
            whole(60, 1800), "the same on reading pages, at least; longer pages have longer"
        ),
    )
    idle_help_s: int = field(default=300, metadata=told(whole(120, 3600), "the same on Get help"))
    idle_warning_s: int = field(
        default=30,
        metadata=told(whole(20, 120), "seconds the warning is shown before everything is cleared"),
    )
    pin_shuffle: bool = field(
        default=True,
        metadata=told(kinds.YES_OR_NO, "the digits of the PIN pad lie in a new order each time"),
    )
    numbers_rung: tuple[tuple[str, date], ...] = field(
        default=(),
        metadata=told(
            kinds.RUNG, "when staff last rang a helpline to see that its number is right"
        ),
    )
    metrics_file: str = field(
        default="",
        metadata=told(
            kinds.PATH, "a file to write figures to for a monitoring system; empty: none"
        ),
    )
    usage: bool = field(
        default=True, metadata=told(kinds.YES_OR_NO, "count how often topics are opened")
    )

    @property
    def emergency(self) -> str:
        """The ambulance number in words that are true for this clinic's country."""
        if self.country in AMBULANCE:
            return AMBULANCE[self.country]
        return "000 in Australia, 111 in New Zealand"
