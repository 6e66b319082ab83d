"""The kinds of values a setting can have: how each is read, stored and told to people."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Generic, TypeVar

from kiosk.content.ids import is_id
from kiosk.content.kinds import Audience, Region

T = TypeVar("T")
NUMBER = re.compile(r"[0-9+() ]{2,24}")
TIME = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
TEXT_STEPS = (100, 125, 160, 200)
LONGEST_NAME, LONGEST_PATH, MOST_NUMBERS = 60, 400, 100


@dataclass(frozen=True, slots=True)
class Kind(Generic[T]):
    """``read`` takes a value of TOML or JSON and raises ``ValueError`` when it cannot be used.

    ``plain`` gives back a value JSON can hold, which ``read`` takes again.
    """

    read: Callable[[object], T]
    expected: str
    plain: Callable[[T], object] = lambda value: value


def _audience(value: object) -> Audience:
    return Audience(_words(value))


def _audience_or_none(value: object) -> Audience | None:
    return None if value in (None, "none") else _audience(value)


def _country(value: object) -> Region:
    if value not in ("au", "nz"):
        raise ValueError(value)
    return Region(value)


def _words(value: object, longest: int = LONGEST_NAME) -> str:
    if not isinstance(value, str) or len(value) > longest or not value.isprintable():
        raise ValueError(value)
    return value.strip()


def _number(value: object) -> str:
    if value != "" and not (isinstance(value, str) and NUMBER.fullmatch(value)):
        raise ValueError(value)
    return str(value).strip()


def _text(value: object) -> int:
    if not isinstance(value, int) or value not in TEXT_STEPS:
        raise ValueError(value)
    return value


def _inches(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 5 <= value <= 100:
        raise ValueError(value)
    return float(value)


def _time(value: object) -> str:
    if value != "" and not (isinstance(value, str) and TIME.fullmatch(value)):
        raise ValueError(value)
    return str(value)


def _yes_or_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError(value)
    return value


def _path(value: object) -> str:
    return _words(value, LONGEST_PATH)


def _day(value: object) -> date:
    """Read a day. Raises ``ValueError`` for a moment: it is a day with a time of day."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    return date.fromisoformat(_words(value))


def _rung(value: object) -> tuple[tuple[str, date], ...]:
    rows = dict(value) if isinstance(value, Mapping | tuple) else None
    if rows is None or len(rows) > MOST_NUMBERS:
        raise ValueError(value)
    if not all(isinstance(name, str) and is_id(name) for name in rows):
        raise ValueError(value)
    return tuple(sorted((name, _day(day)) for name, day in rows.items()))


def whole(least: int, most: int) -> Kind[int]:
    """Return the kind of whole numbers from ``least`` to ``most``."""

    def read(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise ValueError(value)
        return value

    return Kind(read, f"a whole number from {least} to {most}")


AUDIENCE = Kind(_audience, '"adult" or "child"', str)
AUDIENCE_OR_NONE = Kind(_audience_or_none, '"adult", "child" or "none"', lambda a: str(a or "none"))
COUNTRY = Kind(_country, '"au" or "nz"', str)
PHONE = Kind(_number, "2 to 24 digits, spaces, + and brackets, in quotes")
NAME = Kind(_words, f"at most {LONGEST_NAME} printable characters, in quotes")
TEXT = Kind(_text, "100, 125, 160 or 200")
INCHES = Kind(_inches, "a number from 5 to 100")
TIME_OF_DAY = Kind(_time, 'a time such as "18:30"')
YES_OR_NO = Kind(_yes_or_no, "true or false")
PATH = Kind(_path, f"a path of at most {LONGEST_PATH} characters, in quotes")
RUNG = Kind(
    _rung,
    f"a table of at most {MOST_NUMBERS} helplines' ids, each with a day such as 2026-11-22",
    lambda rows: {name: str(day) for name, day in rows},
)
