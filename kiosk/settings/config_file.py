"""The configuration file IT provides: one TOML file, every key typed.

The table ``[locked]`` holds the same keys; what stands there cannot be changed on the glass.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.settings.keys import KEYS, settings_from
from kiosk.settings.model import Settings

LOCKED = "locked"


@dataclass(frozen=True, slots=True)
class ConfigProblem(Exception):
    """A key of the file that cannot be used; the rest still holds."""

    file: str
    key: str
    found: str
    expected: str

    def __str__(self) -> str:
        return f"{self.file}: {self.key}: found {self.found}, expected {self.expected}"


@dataclass(frozen=True, slots=True)
class Configured:
    """What the configuration file says. ``given``: there is one, readable or not.

    ``values`` holds only the keys the file has, those of ``[locked]`` among them.
    """

    values: Mapping[str, object] = field(default_factory=dict)
    locked: frozenset[str] = frozenset()
    given: bool = False
    problems: tuple[ConfigProblem, ...] = ()

    @property
    def settings(self) -> Settings:
        """The settings of this file alone."""
        return settings_from(self.values)


def read_config(path: Path) -> Configured:
    """Return what a file says and what could not be used in it.

    A key that cannot be used keeps its default, and is not locked. A file that
    cannot be read at all gives no values and one problem.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError) as fault:
        problem = ConfigProblem(str(path), "file", str(fault), "a TOML file in UTF-8")
        return Configured(given=True, problems=(problem,))
    locked = table.pop(LOCKED, {})
    problems: list[ConfigProblem] = []
    if not isinstance(locked, dict):
        found, expected = repr(locked)[:60], "a table of keys, [locked]"
        problems.append(ConfigProblem(str(path), LOCKED, found, expected))
        locked = {}
    values = _read(path, "", table, problems)
    fixed = _read(path, f"{LOCKED}.", locked, problems)
    return Configured(values | fixed, frozenset(fixed), given=True, problems=tuple(problems))


def _read(
    path: Path, above: str, table: Mapping[str, object], problems: list[ConfigProblem]
) -> dict[str, object]:
    values: dict[str, object] = {}
    for name, value in table.items():
        key = KEYS.get(name)
        try:
            if key is None:
                raise ValueError(name)
            values[name] = key.kind.read(value)
        except ValueError:
            expected = key.kind.expected if key else "one of " + ", ".join(KEYS)
            problems.append(ConfigProblem(str(path), above + name, repr(value)[:60], expected))
    return values
