"""Words of the command line read as values; each refusal gives an example."""

from __future__ import annotations

import argparse
from datetime import date


def size(words: str) -> tuple[int, int]:
    """Read a size such as 1280x800, in pixels."""
    width, _, height = words.partition("x")
    sides = [int(side) for side in (width, height) if side.isdecimal() and len(side) < 5]
    if len(sides) < 2 or not all(320 <= side <= 8192 for side in sides):
        raise argparse.ArgumentTypeError(f"{words!r} is not a size such as 1280x800")
    return sides[0], sides[1]


def day(words: str) -> date:
    """Read a date such as 2026-11-22."""
    try:
        found = date.fromisoformat(words)
    except ValueError:
        found = None
    if found is None or found.isoformat() != words:
        raise argparse.ArgumentTypeError(f"{words!r} is not a date such as 2026-11-22")
    return found


def inches(words: str) -> float:
    """Read the diagonal of a screen, in inches."""
    try:
        diagonal = float(words)
    except ValueError:
        diagonal = 0.0
    if not 5 <= diagonal <= 100:
        raise argparse.ArgumentTypeError(f"{words!r} is not a diagonal from 5 to 100 inches")
    return diagonal
