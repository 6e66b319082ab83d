"""The pages of the staff area and their rows (pure)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from kiosk.content.kinds import Audience, Region
from kiosk.settings.model import Settings

BY_IT = "Set by IT"
ROOT = ""
READ = frozenset({"content", "usage", "device"})
"""Pages that are read: documents, not rows."""


@dataclass(frozen=True, slots=True)
class StaffRow:
    """One row. ``key`` is 'kind:rest', see ``StaffDesk.press``; a locked one leads nowhere."""

    key: str
    label: str
    value: str = ""
    icon: str = ""
    selected: bool = False
    selectable: bool = False
    locked: bool = False


@dataclass(frozen=True, slots=True)
class StaffProps:
    """One page: perhaps the two audiences on top, a sentence, and rows."""

    words: str = ""
    notice: str = ""
    audiences: tuple[StaffRow, ...] = ()
    rows: tuple[StaffRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Limit:
    """One time limit: the setting, its words, and the seconds offered."""

    name: str
    label: str
    words: str
    seconds: tuple[int, ...]


LIMITS = (
    Limit("idle_list_s", "On lists", "Without a touch on a list, ask after", (45, 60, 90, 120)),
    Limit(
        "idle_reading_s",
        "On pages",
        "Without a touch on a page, ask after at least",
        (90, 120, 180, 300),
    ),
    Limit(
        "idle_help_s", "On Get help", "Without a touch on Get help, ask after", (300, 420, 600, 900)
    ),
    Limit("idle_warning_s", "To answer", "Show the question for", (20, 30, 45, 60)),
)
_TEXTS = {100: "Normal", 125: "Large", 160: "Larger", 200: "Largest"}
_COUNTRIES = {Region.AU: "Australia", Region.NZ: "New Zealand"}
_ICONS: Mapping[str, str] = MappingProxyType({"adult": "pair-adult", "child": "pair-child"})
AUDIENCES = {Audience.ADULT: "Adults", Audience.CHILD: "Children"}
TITLES = {
    ROOT: "Who is this screen for?",
    "settings": "Settings",
    "text": "Text size at the start",
    "country": "Country",
    "limits": "Time limits",
    "helplines": "Helplines",
    "content": "Content",
    "usage": "Usage this month",
    "device": "This device",
    "close": "Close the kiosk?",
    **{limit.name: limit.label for limit in LIMITS},
}


def value_of(name: str, words: str) -> object:
    """Return the value a choice of a setting stands for."""
    if name == "country":
        return Region(words)
    return int(words)


def seconds_words(seconds: int) -> str:
    """Say a number of seconds the way people do."""
    if seconds < 120 or seconds % 60:
        return f"{seconds} seconds"
    return f"{seconds // 60} minutes"


def audience_rows(locked: frozenset[str], chosen: Audience) -> list[StaffRow]:
    """Return the switch."""
    return [
        StaffRow(
            f"audience:{audience}",
            label,
            BY_IT if "audience" in locked else "",
            _ICONS[audience],
            audience is chosen,
            selectable=True,
            locked="audience" in locked,
        )
        for audience, label in AUDIENCES.items()
    ]


def root_rows(attention: int) -> tuple[StaffRow, ...]:
    """Return the rows of the first page. ``attention``: how many things the device has to tell."""
    things = "1 thing to read" if attention == 1 else f"{attention} things to read"
    return (
        StaffRow("clean:", "Clean the screen", "Touch rests for a minute", "hand-stop"),
        StaffRow("page:settings", "Settings", "Text, country, numbers", "settings"),
        StaffRow("page:content", "Content", "Reviews and versions", "review"),
        StaffRow("page:usage", "Usage this month", "Counts, never people", "usage"),
        StaffRow("page:device", "This device", things if attention else "All is well", "screen"),
        StaffRow("page:close", "Close the kiosk", "Asks again", "power"),
    )


def settings_rows(
    settings: Settings, locked: frozenset[str], *, helplines: bool
) -> tuple[StaffRow, ...]:
    """Return what staff may set."""
    country = _COUNTRIES.get(settings.country, "Not set yet")
    limits = "" if locked.isdisjoint(limit.name for limit in LIMITS) else BY_IT
    rows = [
        _setting("page:text", "Text size", _TEXTS[settings.text], "text-size", "text" in locked),
        _setting("page:country", "Country", country, "region", "country" in locked),
        _setting(
            "page:number",
            "24-hour number",
            settings.team_number or "Not set yet",
            "phone",
            "team_number" in locked,
        ),
        StaffRow("page:limits", "Time limits", limits or "When nobody touches", "clock"),
        StaffRow("page:pin", "Change the PIN", "6 to 12 digits", "lock"),
    ]
    if helplines:
        rows.append(StaffRow("page:helplines", "Helplines", "I rang this number", "support"))
    return tuple(rows)


def _setting(key: str, label: str, value: str, icon: str, locked: bool) -> StaffRow:
    told = f"{value}. {BY_IT}" if locked else value
    return StaffRow(key, label, told, icon, locked=locked)


def text_rows(settings: Settings) -> tuple[StaffRow, ...]:
    return tuple(
        StaffRow(f"set:text:{step}", label, f"{step} %", "", step == settings.text, True)
        for step, label in _TEXTS.items()
    )


def country_rows(settings: Settings) -> tuple[StaffRow, ...]:
    return tuple(
        StaffRow(f"set:country:{country}", label, "", "", country is settings.country, True)
        for country, label in _COUNTRIES.items()
    )


def limits_rows(settings: Settings, locked: frozenset[str]) -> tuple[StaffRow, ...]:
    return tuple(
        _setting(
            f"page:{limit.name}",
            limit.label,
            seconds_words(getattr(settings, limit.name)),
            "clock",
            limit.name in locked,
        )
        for limit in LIMITS
    )


def limit_rows(settings: Settings, limit: Limit) -> tuple[StaffRow, ...]:
    now = getattr(settings, limit.name)
    offered = sorted({*limit.seconds, now})
    return tuple(
        StaffRow(f"set:{limit.name}:{each}", seconds_words(each), "", "", each == now, True)
        for each in offered
    )


def close_rows() -> tuple[StaffRow, ...]:
    return (
        StaffRow("close:", "Close the kiosk", "The device's own screen comes back", "power"),
        StaffRow("page:", "Keep it open", "", "back"),
    )
