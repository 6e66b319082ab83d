"""How long wrong tries make everybody wait: the rule, free of files and clocks."""

from __future__ import annotations

from dataclasses import dataclass, replace

FREE_TRIES = 5
WAIT_MINUTES = (1, 2, 4, 8, 15)
MOST_FAILURES = 1_000_000
"""Where counting stops; the wait no longer grows from the tenth failure on."""
LONGEST_WAIT_FAILURES = FREE_TRIES + len(WAIT_MINUTES) - 1
_MINUTE_MS = 60_000


def wait_after(failures: int) -> int:
    """Return the wait in ms that so many failures in a row cost."""
    step = failures - FREE_TRIES
    return 0 if step < 0 else WAIT_MINUTES[min(step, len(WAIT_MINUTES) - 1)] * _MINUTE_MS


@dataclass(frozen=True, slots=True)
class Standing:
    """The failures in a row against one PIN, and when (monotonic, ms) the last wait began."""

    mark: str
    failures: int = 0
    since_ms: int = 0

    def wait_ms(self, now_ms: int) -> int:
        """Return how long no try is taken, in ms."""
        return max(0, self.since_ms + wait_after(self.failures) - now_ms)

    def failed(self, now_ms: int) -> Standing:
        """Return the standing after one more try."""
        failures = min(self.failures + 1, MOST_FAILURES)
        return replace(self, failures=failures, since_ms=now_ms)
