"""Helplines of a country: who they are for, and whether their number may be shown."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.content.fields import Fields
from kiosk.content.model import Audience, Region
from kiosk.content.report import Report, quote
from kiosk.content.topic_files import read_tables

COUNTRIES = (Region.AU, Region.NZ)
KEYS = ("fact", "number", "verified", "crisis", "address", *Audience)
LONGEST_NAME, LONGEST_WHO, LONGEST_OTHER = 40, 120, 40
NUMBER = re.compile(r"^\+?\d[\d ]{1,18}\d$")


@dataclass(frozen=True, slots=True)
class Helpline:
    """One helpline for one audience. ``verified`` is the day somebody found the number right.

    ``number``, ``hours`` and ``address`` may be ''. ``crisis``: for a person in despair.
    """

    id: str
    region: Region
    fact: str
    name: str
    who: str
    number: str = ""
    hours: str = ""
    address: str = ""
    verified: date | None = None
    crisis: bool = False

    @property
    def dialled(self) -> str:
        """The address a phone dials, '' without a number."""
        digits = re.sub(r"[^\d+]", "", self.number)
        return f"tel:{digits}" if digits else ""


@dataclass(frozen=True, slots=True)
class HelplineEntry:
    """One helpline as written, for whoever it has words for."""

    id: str
    audiences: tuple[tuple[Audience, Helpline], ...]
    line: int


def support_file(country: Region) -> str:
    """Return the file name of a country's helplines."""
    return f"{country.value}.yaml"


def shown_number(helpline: Helpline, rung: Mapping[str, date], today: date) -> str:
    """Return the number if it was found right under 12 months ago, else ''.

    ``rung`` holds the days on which staff rang a helpline, by its id. A day in
    the future proves nothing.
    """
    days = [day for day in (helpline.verified, rung.get(helpline.id)) if day is not None]
    return helpline.number if any(day <= today < year_after(day) for day in days) else ""


def year_after(day: date) -> date:
    """Return the same day of the next year; the first of March after a leap day."""
    if (day.month, day.day) == (2, 29):
        return date(day.year + 1, 3, 1)
    return day.replace(year=day.year + 1)


def read_support(path: Path, country: Region, report: Report) -> dict[str, HelplineEntry]:
    """Return the sound helplines of a file by id."""
    entries: dict[str, HelplineEntry] = {}
    for name, fields in read_tables(path, report):
        entry = _entry(name, country, fields)
        if entry is not None:
            entries[name] = entry
    return entries


def _entry(name: str, country: Region, fields: Fields) -> HelplineEntry | None:
    fields.only(KEYS)
    fact, verified = fields.text("fact"), fields.text("verified")
    number, address = fields.optional("number"), fields.optional("address")
    crisis = fields.optional("crisis")
    day = fields.date("verified") if verified not in (None, "no") else None
    if fact is None or verified is None or (verified != "no" and day is None):
        return None
    if number and NUMBER.match(number) is None:
        found = f"{quote(number)} as number"
        fields.report.add(fields.line_of("number"), found, "digits and spaces")
        return None
    if day is not None and not number:
        fields.report.add(fields.line_of("verified"), "a verified day", "no, without a number")
        return None
    if crisis not in ("", "yes", "no") or not _short(fields, "address", address, LONGEST_OTHER):
        fields.report.add(fields.line, f"the helpline {quote(name)}", "crisis: yes or no")
        return None
    words: list[tuple[Audience, Helpline]] = []
    for audience in Audience:
        part = fields.table(audience.value) if audience.value in fields else None
        said = None if part is None else _words(part)
        if said is not None:
            who, hours = said[1:]
            words.append(
                (
                    audience,
                    Helpline(
                        name,
                        country,
                        fact,
                        said[0],
                        who,
                        number,
                        hours,
                        address if audience is Audience.ADULT else "",
                        day,
                        crisis == "yes",
                    ),
                )
            )
    if not words:
        fields.report.add(fields.line, f"no words for {quote(name)}", "adult: or child: words")
        return None
    return HelplineEntry(name, tuple(words), fields.line)


def _words(part: Fields) -> tuple[str, str, str] | None:
    part.only(("name", "who", "hours"))
    name, who, hours = part.text("name"), part.text("who"), part.optional("hours")
    if name is None or who is None:
        return None
    sound = (
        _short(part, "name", name, LONGEST_NAME),
        _short(part, "who", who, LONGEST_WHO),
        _short(part, "hours", hours, LONGEST_OTHER),
    )
    return (name, who, hours) if all(sound) else None


def _short(fields: Fields, name: str, text: str, most: int) -> bool:
    if len(text) > most:
        fields.report.add(fields.line_of(name), f"{len(text)} letters", f"at most {most}")
    return len(text) <= most
