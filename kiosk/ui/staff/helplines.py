"""Helplines staff can vouch for: who rang which number, and when (pure)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from kiosk.content.kinds import Audience, Region
from kiosk.content.library import Library
from kiosk.content.support import Helpline
from kiosk.ui.staff.pages import StaffRow

WORDS = "Ring the number. If the right people answer, touch it here."


def numbered(library: Library, country: Region) -> tuple[Helpline, ...]:
    """Return every helpline of the country that has a number, each once."""
    found = {
        line.id: line
        for audience in reversed(Audience)
        for line in library.support(country, audience)
        if line.number
    }
    return tuple(sorted(found.values(), key=lambda line: line.name.casefold()))


def helpline_rows(
    lines: tuple[Helpline, ...], rung: Mapping[str, date], today: date
) -> tuple[StaffRow, ...]:
    """Return one row a helpline, ticked when it was rung today."""
    return tuple(_row(line, rung.get(line.id), today) for line in lines)


def toggled(rung: Mapping[str, date], helpline: str, today: date) -> tuple[tuple[str, date], ...]:
    """Return the days with this helpline rung today, or no more when it already was."""
    rest = {name: day for name, day in rung.items() if name != helpline}
    if rung.get(helpline) != today:
        rest[helpline] = today
    return tuple(sorted(rest.items()))


def _row(line: Helpline, rung: date | None, today: date) -> StaffRow:
    told = "not rung yet" if rung is None else f"rung on {rung:%d.%m.%Y}"
    told = "rung today" if rung == today else told
    return StaffRow(
        f"rung:{line.id}", line.name, f"{line.number}, {told}", "phone", rung == today, True
    )
