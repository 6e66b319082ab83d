"""The PIN as an Argon2id hash.

argon2-cffi is loaded at the first try, so that it costs the start nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argon2 import PasswordHasher


@dataclass(frozen=True, slots=True)
class Cost:
    """What one try costs whoever makes it, here or on a stolen file."""

    memory_kib: int = 64 * 1024
    passes: int = 3
    lanes: int = 1


SHIPPED = Cost()
"""Memory and passes as RFC 9106's second choice; decision 0008 says why one lane."""
_LARGEST = Cost(memory_kib=1024 * 1024, passes=16, lanes=8)
_ENCODED = re.compile(
    r"\$argon2id\$v=19\$m=([0-9]{1,7}),t=([0-9]{1,2}),p=([0-9])"
    r"\$[A-Za-z0-9+/]{11,86}\$[A-Za-z0-9+/]{22,86}"
)


def make(digits: str, cost: Cost = SHIPPED) -> str:
    """Return the encoded hash of ``digits`` with a fresh salt."""
    return _hasher(cost).hash(digits)


def matches(encoded: str, digits: str) -> bool:
    """Tell whether ``digits`` made ``encoded``; takes as long as its stored cost says.

    Raises ``MemoryError`` when the device could not do the sum, which proves nothing.
    """
    from argon2.exceptions import VerificationError, VerifyMismatchError

    try:
        return _hasher(SHIPPED).verify(encoded, digits)
    except VerifyMismatchError:
        return False
    except VerificationError as fault:
        raise MemoryError(str(fault)) from fault


def cost_of(encoded: str) -> Cost | None:
    """Return the cost stored in ``encoded``; None unless it is a hash this program would try."""
    found = _ENCODED.fullmatch(encoded)
    if found is None:
        return None
    cost = Cost(*(int(number) for number in found.groups()))
    fits = (
        8 * cost.lanes <= cost.memory_kib <= _LARGEST.memory_kib
        and 1 <= cost.passes <= _LARGEST.passes
        and 1 <= cost.lanes <= _LARGEST.lanes
    )
    return cost if fits else None


def _hasher(cost: Cost) -> PasswordHasher:
    from argon2 import PasswordHasher

    return PasswordHasher(
        time_cost=cost.passes, memory_cost=cost.memory_kib, parallelism=cost.lanes
    )
