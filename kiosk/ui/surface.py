"""The glass the kiosk is shown on: not what the visitor does, only where."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.ui.metrics import Metrics

DEFAULT_INCHES = 10.1
"""The diagonal assumed when neither configuration nor screen tells one."""


@dataclass(frozen=True, slots=True)
class Surface:
    """The window and the room between header and bar, in pixels."""

    width: int = 1280
    height: int = 800
    content_width: int = 1210
    content_height: int = 440
    screen_width: int = 1280
    screen_height: int = 800
    inches: float = DEFAULT_INCHES

    @property
    def portrait(self) -> bool:
        return self.height > self.width

    def metrics(self, text: int) -> Metrics:
        """Return the metrics of this glass at a text step."""
        return Metrics.for_screen(self.screen_width, self.screen_height, self.inches, text)
