"""One line of the self-test: what was looked at, what was found, what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How a finding counts. Only ``FAIL`` makes the exit code 1."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Finding:
    """``name`` is stable (scripts look for it); ``action`` is '' only where all is well."""

    name: str
    level: Level
    found: str
    action: str = ""

    def __post_init__(self) -> None:
        if (self.level is Level.OK) == bool(self.action):
            raise ValueError(f"{self.name}: an action belongs to what is not well, and only there")


def ok(name: str, found: str) -> Finding:
    return Finding(name, Level.OK, found)


def warn(name: str, found: str, action: str) -> Finding:
    return Finding(name, Level.WARN, found, action)


def fail(name: str, found: str, action: str) -> Finding:
    return Finding(name, Level.FAIL, found, action)
