"""Runs of seven words as short fingerprints, so that a copied sentence shows.

The fact ledger itself does not ship. Only the fingerprints of its runs do, in
``ledger.shingles``: 5 bytes each, sorted, nothing else.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from kiosk.content.readability import words
from kiosk.content.report import Report

RUN = 7
"""Words. Shorter runs are shared by chance."""

SIZE = 5
"""Bytes of a fingerprint: about one false alarm in 10,000 whole libraries."""

FILE = "ledger.shingles"
LARGEST_FILE = 1024 * 1024


def runs(text: str) -> Iterator[tuple[str, bytes]]:
    """Yield each run of ``RUN`` words of each line of ``text``, and its fingerprint."""
    for line in text.split("\n"):
        found = [word.lower().replace("\u2019", "'") for word in words(line)]
        for start in range(len(found) - RUN + 1):
            run = " ".join(found[start : start + RUN])
            yield run, hashlib.blake2b(run.encode(), digest_size=SIZE).digest()


def pack(texts: Iterable[str]) -> bytes:
    """Return the fingerprints of all runs in ``texts`` as the bytes of ``ledger.shingles``."""
    return b"".join(sorted({key for text in texts for _, key in runs(text)}))


def read_shingles(path: Path, report: Report) -> frozenset[bytes]:
    """Return the fingerprints in ``path``; none when there is no such file."""
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        return frozenset()
    except OSError as error:
        report.add(0, error.strerror or "an unreadable file", "a file that can be read")
        return frozenset()
    if len(raw) > LARGEST_FILE or len(raw) % SIZE:
        report.add(0, f"{len(raw)} bytes", f"fingerprints of {SIZE} bytes each")
        return frozenset()
    return frozenset(raw[start : start + SIZE] for start in range(0, len(raw), SIZE))
