"""Small records in a file, sealed with a checksum so that damage is noticed.

The checksum protects against worn disks and torn writes; it keeps nothing secret and
stops nobody who may write the file.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import cast

VERSION = 1
LARGEST = 4096


class Damaged(Exception):
    """The file is there and cannot be used; the words say why."""


def seal(record: dict[str, str | int]) -> bytes:
    """Return the bytes of a file that holds ``record``."""
    whole = {"version": VERSION, "record": record, "sha256": _sum(record)}
    return json.dumps(whole, indent=1).encode("ascii") + b"\n"


def read_sealed(path: Path) -> dict[str, object] | None:
    """Return the record in ``path``, or None when there is no such file.

    Raises ``Damaged`` for wrong bytes and ``OSError`` when the file cannot be read now.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except FileNotFoundError:
        return None
    if len(data) > LARGEST:
        raise Damaged(f"longer than {LARGEST} bytes")
    return unseal(data)


def unseal(data: bytes) -> dict[str, object]:
    """Return the record sealed in ``data``; raises ``Damaged``."""
    try:
        whole: object = json.loads(data.decode("ascii"))
    except (ValueError, RecursionError) as fault:
        raise Damaged("not JSON") from fault
    if not isinstance(whole, dict) or whole.keys() != {"version", "record", "sha256"}:
        raise Damaged("not the keys version, record and sha256")
    record = whole["record"]
    if whole["version"] != VERSION or not isinstance(record, dict):
        raise Damaged(f"not a record of version {VERSION}")
    if whole["sha256"] != _sum(record):
        raise Damaged("the checksum does not fit the record")
    return cast("dict[str, object]", record)


def _sum(record: object) -> str:
    plain = json.dumps(record, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(plain.encode("ascii")).hexdigest()
