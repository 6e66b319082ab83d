"""QR codes a phone can read from the glass: how much fits, and the squares themselves."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.front_module import left_out

MODULE_MM = 0.6
"""The least side of one square that phones read from a screen at arm's length."""
LARGEST_MODULE_MM = 1.4
QUIET = 4
"""Empty squares that must lie round a code (ISO/IEC 18004)."""
CAPACITY = (14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666)  # fmt: skip  # noqa: E501
"""Bytes that versions 1 to 20 hold at error level M (ISO/IEC 18004, table 7).

Larger versions are not used: their squares are too many to read in one go.
"""


@dataclass(frozen=True, slots=True)
class Code:
    """The squares of one code. ``dark`` is row by row in hexadecimal, quiet zone left out."""

    text: str
    modules: int
    dark: str

    @property
    def source(self) -> str:
        """The address of its picture, which ``QrProvider`` draws; it holds all it needs."""
        return f"image://qr/{self.modules}/{self.dark}"


def code_of(text: str) -> Code:
    """Return the smallest code of error level M that holds ``text``.

    Raises:
        ValueError: if the text is longer than any code holds.

    """
    left_out("segno")
    from segno.encoder import encode

    made = encode(text, error="m", micro=False, boost_error=False)  # type: ignore[no-untyped-call]
    bits = "".join("1" if dark else "0" for row in made.matrix for dark in row)
    side = len(made.matrix)
    return Code(text, side, f"{int(bits, 2):0{math.ceil(side * side / 4)}x}")


def most_bytes(side_px: float, px_per_mm: float) -> int:
    """Return how much text a readable code of this side may hold, 0 if none is readable."""
    modules = side_px // module_px(px_per_mm) - 2 * QUIET
    version = min(len(CAPACITY), int(modules - 17) // 4)
    return CAPACITY[version - 1] if version >= 1 else 0


def module_px(px_per_mm: float) -> int:
    """Return the least whole pixels of one square."""
    return math.ceil(MODULE_MM * px_per_mm)


def drawn_px(modules: int, side_px: float, px_per_mm: float) -> int:
    """Return the side of a code, quiet zone included, as large as the room allows.

    Squares are whole pixels, never under ``MODULE_MM``, never over ``LARGEST_MODULE_MM``.
    """
    whole = modules + 2 * QUIET
    largest = max(module_px(px_per_mm), math.floor(LARGEST_MODULE_MM * px_per_mm))
    return whole * max(module_px(px_per_mm), min(largest, int(side_px // whole)))


def split(title: str, lines: Sequence[str], most: int) -> tuple[str, ...]:
    """Return texts of at most ``most`` bytes that hold every line, as few as they can be.

    Each begins with the title, and where there are several with which it is. A
    line longer than that stands alone and makes its code larger.
    """
    for count in range(1, len(lines) + 1):
        texts = _texts(title, lines, count, most)
        if len(texts) <= count:
            return texts
    return _texts(title, lines, len(lines), 0) if lines else ()


def _texts(title: str, lines: Sequence[str], count: int, most: int) -> tuple[str, ...]:
    head = f"{title}\n" if count == 1 else f"{title} ({count} of {count})\n"
    parts: list[list[str]] = [[]]
    for line in lines:
        filled = "\n".join([*parts[-1], line])
        if parts[-1] and len((head + filled).encode()) > most:
            parts.append([])
        parts[-1].append(line)
    return tuple(
        (f"{title} ({place} of {len(parts)})" if len(parts) > 1 else title) + "\n" + "\n".join(part)
        for place, part in enumerate(parts, 1)
    )
