"""Every key of the configuration file and of staff's settings, from its declaration."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from types import MappingProxyType
from typing import Any

from kiosk.settings.kinds import Kind
from kiosk.settings.model import Settings


@dataclass(frozen=True, slots=True)
class Key:
    """One declared setting."""

    name: str
    kind: Kind[Any]
    default: object
    meaning: str


KEYS: Mapping[str, Key] = MappingProxyType(
    {
        f.name: Key(f.name, f.metadata["kind"], f.default, f.metadata["meaning"])
        for f in fields(Settings)
    }
)


def settings_from(values: Mapping[str, object]) -> Settings:
    """Return settings of values that were read before; what is not there has its default."""
    read: dict[str, Any] = dict(values)
    return Settings(**read)
