"""The configuration file IT provides: one TOML file, every key typed."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.content.model import Audience, Region
from kiosk.settings.model import Settings

TEXT_STEPS = (100, 125, 160, 200)
NUMBER = re.compile(r"[0-9+() ]{2,24}")


@dataclass(frozen=True, slots=True)
class ConfigProblem(Exception):
    """A key of the file that cannot be used; the rest still holds."""

    file: str
    key: str
    found: str
    expected: str

    def __str__(self) -> str:
        return f"{self.file}: {self.key}: found {self.found}, expected {self.expected}"


def _audience(value: Any) -> Audience:
    return Audience(value)


def _country(value: Any) -> Region:
    if value not in ("au", "nz"):
        raise ValueError(value)
    return Region(value)


def _number(value: Any) -> str:
    if not isinstance(value, str) or not NUMBER.fullmatch(value):
        raise ValueError(value)
    return value.strip()


def _name(value: Any) -> str:
    if not isinstance(value, str) or len(value) > 60 or not value.isprintable():
        raise ValueError(value)
    return value.strip()


def _text(value: Any) -> int:
    if value not in TEXT_STEPS or isinstance(value, bool):
        raise ValueError(value)
    return int(value)


def _inches(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 5 <= value <= 100:
        raise ValueError(value)
    return float(value)


KEYS = {
    "audience": (_audience, '"adult" or "child"'),
    "country": (_country, '"au" or "nz"'),
    "team_number": (_number, "digits, spaces, + and brackets in quotes"),
    "clinic_name": (_name, "at most 60 printable characters in quotes"),
    "text": (_text, "100, 125, 160 or 200"),
    "inches": (_inches, "the screen's diagonal in inches, 5 to 100"),
}


def read_config(path: Path) -> tuple[Settings, tuple[ConfigProblem, ...]]:
    """Return the settings of a file and what could not be used in it.

    A key that cannot be used keeps its default. A file that cannot be read at
    all gives every default and one problem.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as fault:
        return Settings(), (ConfigProblem(str(path), "file", str(fault), "a TOML file in UTF-8"),)
    values: dict[str, Any] = {}
    problems = []
    for key, value in table.items():
        read, expected = KEYS.get(key, (None, "one of " + ", ".join(KEYS)))
        try:
            if read is None:
                raise ValueError(key)
            values[key] = read(value)
        except ValueError:
            problems.append(ConfigProblem(str(path), key, repr(value)[:60], expected))
    return Settings(**values), tuple(problems)
