"""The settings a clinic may make, each with its type and default."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.model import Audience, Region

AMBULANCE = {Region.AU: "000", Region.NZ: "111"}
"""Emergency numbers (fact E-SUP-03); with no country set both are told."""


@dataclass(frozen=True, slots=True)
class Settings:
    """One clinic's settings. ``country`` ALL means nobody has chosen yet."""

    audience: Audience = Audience.ADULT
    country: Region = Region.ALL
    team_number: str = ""
    clinic_name: str = ""
    text: int = 100
    inches: float | None = None

    @property
    def emergency(self) -> str:
        """The ambulance number in words that are true for this clinic's country."""
        if self.country in AMBULANCE:
            return AMBULANCE[self.country]
        return "000 in Australia, 111 in New Zealand"
