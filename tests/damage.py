"""What worn disks, torn writes and curious hands do to a small file."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

Damage = Callable[[bytes, Random], bytes]


def _flip_bits(good: bytes, chance: Random) -> bytes:
    bad = bytearray(good)
    for _ in range(chance.randint(1, 8)):
        bad[chance.randrange(len(bad))] ^= 1 << chance.randrange(8)
    return bytes(bad)


def _cut_short(good: bytes, chance: Random) -> bytes:
    return good[: chance.randrange(len(good))]


def _fill_a_part(good: bytes, chance: Random) -> bytes:
    begin = chance.randrange(len(good))
    end = chance.randint(begin + 1, len(good))
    filler = chance.choice((b"\0", b"\xff", b" ", b"9", b"["))
    return good[:begin] + filler * (end - begin) + good[end:]


def _noise(good: bytes, chance: Random) -> bytes:
    return chance.randbytes(chance.randint(1, 6000))


def _twice(good: bytes, chance: Random) -> bytes:
    begin = chance.randrange(len(good))
    return good[:begin] + good


def _other_json(good: bytes, chance: Random) -> bytes:
    return chance.choice((b"null", b"{}", b"[]", b"0", b'""', b"[" * 4000, b"9" * 4090, b"NaN"))


def _other_number(good: bytes, chance: Random) -> bytes:
    """Exchange one digit: still well formed, no longer true."""
    places = [at for at, byte in enumerate(good) if chr(byte).isdigit()]
    at = chance.choice(places)
    other = chance.choice([digit for digit in b"0123456789" if digit != good[at]])
    return good[:at] + bytes([other]) + good[at + 1 :]


DAMAGES: tuple[Damage, ...] = (
    _flip_bits,
    _cut_short,
    _fill_a_part,
    _noise,
    _twice,
    _other_json,
    _other_number,
)


def damaged(good: bytes, chance: Random) -> bytes:
    """Return ``good`` damaged in one of these ways; never ``good`` itself."""
    while (bad := chance.choice(DAMAGES)(good, chance)) == good:
        continue
    return bad
