"""Which digits may be a PIN.

Refused is what people who guess try first: repetitions, runs, shapes on the number pad,
dates, and the few well-known numbers left. One in eleven of the six-digit numbers is
refused; a longer PIN is better than a stricter rule.
"""

from __future__ import annotations

from datetime import date
from itertools import pairwise

SHORTEST, LONGEST = 6, 12
_YEARS = range(1900, 2100)
_WELL_KNOWN = """
    123698 142536 142857 147896 235711 271828 314159 420690 741236
    1314520 3141592 5201314 7758521 8675309 11235813 27182818 31415926
"""


def may_be_a_pin(digits: str) -> bool:
    """Tell whether ``digits`` are 6 to 12 of the signs 0 to 9."""
    return SHORTEST <= len(digits) <= LONGEST and digits.isascii() and digits.isdecimal()


def weakness(digits: str, shown: str = "") -> str:
    """Return why ``digits`` may not be a PIN, as a plain sentence; '' when they may.

    ``shown``: a telephone number that everybody sees on the kiosk.
    """
    if not digits.isascii() or not digits.isdecimal():
        return "A PIN is made of the digits 0 to 9 only."
    if len(digits) < SHORTEST:
        return f"Too short: a PIN has {SHORTEST} to {LONGEST} digits."
    if len(digits) > LONGEST:
        return f"Too long: a PIN has {SHORTEST} to {LONGEST} digits."
    return _easy(digits, "".join(sign for sign in shown if sign in "0123456789"))


def _easy(digits: str, shown: str) -> str:
    if len(set(digits)) == 1:
        return "Too easy to guess: it is one digit again and again."
    if _repeats(digits) or _grouped(digits):
        return "Too easy to guess: the same digits come again and again."
    if digits == digits[::-1]:
        return "Too easy to guess: it reads the same backwards."
    if _even_steps(digits) or _made_of_runs(digits):
        return "Too easy to guess: the digits go up or down in even steps."
    if _reads_as_date(digits):
        return "Too easy to guess: it reads as a date."
    if digits in shown:
        return "Too easy to guess: it is in the telephone number on the screen."
    if digits in _WELL_KNOWN.split():
        return "Too easy to guess: many people know this number."
    return ""


def _repeats(digits: str) -> bool:
    """Tell whether a block of up to half the length comes again till the end."""
    return any(
        all(digits[at] == digits[at - block] for at in range(block, len(digits)))
        for block in range(1, len(digits) // 2 + 1)
    )


def _grouped(digits: str) -> bool:
    """Tell whether pairs, triples or longer groups of one digit make it up, as in 112233."""
    return any(
        len(digits) % size == 0
        and all(len(set(digits[at : at + size])) == 1 for at in range(0, len(digits), size))
        for size in range(2, len(digits) // 2 + 1)
    )


def _even_steps(digits: str) -> bool:
    """Tell whether each digit follows the one before by the same step, 0 following 9."""
    return len({(int(after) - int(before)) % 10 for before, after in pairwise(digits)}) == 1


def _made_of_runs(digits: str) -> bool:
    """Tell whether equal parts are lines on the number pad or runs, as in 123789 or 147258."""
    for parts in range(2, len(digits) // 3 + 1):
        size, rest = divmod(len(digits), parts)
        cut = [digits[at : at + size] for at in range(0, len(digits), size)]
        if rest == 0 and all(map(_in_line, cut)):
            return True
    return False


def _in_line(digits: str) -> bool:
    return len({int(after) - int(before) for before, after in pairwise(digits)}) == 1


def _reads_as_date(digits: str) -> bool:
    """Tell whether it is a day or a month as people in different countries write them."""
    if len(digits) == 6:
        a, b, c = int(digits[:2]), int(digits[2:4]), int(digits[4:])
        days = _is_day(2000, b, a) or _is_day(2000, a, b) or _is_day(2000, b, c)
        months = _is_month(int(digits[2:]), a) or _is_month(int(digits[:4]), c)
        return days or months
    if len(digits) != 8:
        return False
    a, b, year = int(digits[:2]), int(digits[2:4]), int(digits[4:])
    first, c, d = int(digits[:4]), int(digits[4:6]), int(digits[6:])
    ways = ((year, b, a), (year, a, b), (first, c, d), (first, d, c))
    return any(of in _YEARS and _is_day(of, month, day) for of, month, day in ways)


def _is_month(year: int, month: int) -> bool:
    return year in _YEARS and 1 <= month <= 12


def _is_day(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
