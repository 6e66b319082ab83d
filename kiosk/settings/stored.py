"""Staff's settings as bytes: JSON with a version and a check against silent damage."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.settings.keys import KEYS

VERSION = 1
MOST_BYTES = 100_000


class DamagedError(Exception):
    """The bytes are not staff's settings; the message says why."""


@dataclass(frozen=True, slots=True)
class Stored:
    """What staff have set.

    ``rest`` holds, as found, keys that this program does not know or whose values it
    cannot use; they are written back. ``version`` above VERSION: a newer program wrote it.
    """

    values: Mapping[str, object] = field(default_factory=dict)
    rest: Mapping[str, object] = field(default_factory=dict)
    version: int = VERSION

    def changed(self, values: Mapping[str, object]) -> Stored:
        """Return these settings with other values, in this program's version."""
        rest = {name: plain for name, plain in self.rest.items() if name not in values}
        return Stored({**self.values, **values}, rest)


def encode(stored: Stored) -> bytes:
    """Return the bytes of a file; the same settings always give the same bytes."""
    plain = dict(stored.rest)
    plain.update({name: KEYS[name].kind.plain(value) for name, value in stored.values.items()})
    file = {"check": _check(VERSION, plain), "settings": plain, "version": VERSION}
    return json.dumps(file, indent=1, sort_keys=True, ensure_ascii=False).encode() + b"\n"


def decode(data: bytes) -> Stored:
    """Return what the bytes hold. Raises ``DamagedError``.

    ``version``, ``settings`` and ``check`` keep their meaning in every version to come.
    """
    if len(data) > MOST_BYTES:
        raise DamagedError(f"it is larger than {MOST_BYTES} bytes")
    try:
        file = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as fault:
        raise DamagedError(f"it is not JSON: {fault}") from fault
    if not isinstance(file, dict):
        raise DamagedError("it holds no settings")
    version, plain = file.get("version"), file.get("settings")
    if type(version) is not int or version < 1 or not isinstance(plain, dict):
        raise DamagedError("it holds no version or no settings")
    if file.get("check") != _check(version, plain):
        raise DamagedError("its check does not match: something in it has changed")
    values, rest = {}, {}
    for name, value in plain.items():
        try:
            values[name] = KEYS[name].kind.read(value)
        except (KeyError, ValueError):
            rest[name] = value
    return Stored(values, rest, version)


def _check(version: int, plain: Mapping[str, object]) -> str:
    """Return a sum over everything that counts (CRC-32 sees every change of up to 32 bits)."""
    words = json.dumps([version, plain], sort_keys=True, ensure_ascii=True)
    return f"{zlib.crc32(words.encode()):08x}"
