"""What the frame asks of every screen that is a list."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.ui.turning import Turning

TURNING = Turning()


@dataclass(frozen=True, slots=True, kw_only=True)
class ListProps:
    """``source`` is the QML file without its ending; ``words`` counts what is to be read."""

    title: str = ""
    heading: str = ""
    turning: Turning = TURNING
    source: str = "RowsScreen"
    framed: bool = True
    words: int = 0

    @property
    def large_title(self) -> str:
        """The title where a heading has no line of its own."""
        if not self.turning.many:
            return self.title
        return f"{self.title} ({self.turning.number + 1} of {len(self.turning.starts)})"


def count_words(*texts: str) -> int:
    """Return how many words these texts hold."""
    return len(" ".join(texts).split())
