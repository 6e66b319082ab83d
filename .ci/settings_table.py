"""The IT guide's table of configuration keys, made from their declarations.

Run it to write the table anew; a test says when that is due.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from kiosk.content.kinds import Region  # noqa: E402
from kiosk.settings.keys import KEYS, Key  # noqa: E402

GUIDE = ROOT / "docs" / "it-guide.md"
BEGIN, END = "<!-- keys: written by .ci/settings_table.py -->", "<!-- end of keys -->"


def table() -> str:
    """Return the table in Markdown."""
    rows = [
        f"| `{key.name}` | {expected(key)} | {default(key)} | {key.meaning} |"
        for key in KEYS.values()
    ]
    return "\n".join(["| key | value | default | means |", "| --- | --- | --- | --- |", *rows])


def expected(key: Key) -> str:
    """Return what fits, quoted words as code."""
    parts = key.kind.expected.split('"')
    return "".join(f'`"{part}"`' if n % 2 else part for n, part in enumerate(parts))


def default(key: Key) -> str:
    """Return the default as it would stand in the file, or in a word."""
    if key.default in (None, Region.ALL):
        return '`"none"`' if key.name == "default_audience" else "not set"
    if key.default in ("", ()):
        return "empty"
    return f"`{json.dumps(key.kind.plain(key.default))}`"


def with_table(guide: str) -> str:
    """Return the guide with the table of today between its two marks."""
    before, _, rest = guide.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{table()}\n\n{END}{after}"


if __name__ == "__main__":
    GUIDE.write_text(with_table(GUIDE.read_text(encoding="utf-8")), encoding="utf-8")
