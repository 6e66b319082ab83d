"""Write content/ledger.shingles anew: python .ci/ledger_shingles.py LEDGER.md OUT.

The ledger is a Markdown file with tables; each cell is a text of its own.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from kiosk.content.shingles import SIZE, pack


def texts_of(ledger: str) -> list[str]:
    """Return the cells and lines of a Markdown text."""
    return [cell for line in ledger.splitlines() for cell in line.split("|")]


def main(ledger: str, out: str) -> None:
    """Read the ledger, write the fingerprints of its runs of words."""
    packed = pack(texts_of(Path(ledger).read_text(encoding="utf-8")))
    Path(out).write_bytes(packed)
    print(f"{len(packed) // SIZE} fingerprints in {out}")


if __name__ == "__main__":
    main(*sys.argv[1:3])
