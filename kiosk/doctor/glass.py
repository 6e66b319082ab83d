"""Whether the diagonal the kiosk reckons with is that of the screen it stands on.

Every size on the screen follows from the diagonal. A screen's own claim is taken only
where it can be true: systems without a monitor's data make one up, at 96 or 100 dots an inch.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from kiosk.doctor.edid import Monitor
from kiosk.doctor.finding import Finding, fail, ok, warn

NAME = "screen"
MM_PER_INCH = 25.4
MADE_UP_DPI = (72, 96, 100)
DPI_SLACK = 0.6
LEAST_DPI, MOST_DPI = 40, 600
LEAST_INCHES, MOST_INCHES = 5.0, 100.0
"""What the key ``inches`` takes."""
ANAMORPHIC = 1.15
"""Pixels wider than tall, or the reverse, by more than this: the millimetres are made up."""
AGREE = 0.1
"""Share by which the configured diagonal may differ from the real one."""


def diagonal(monitor: Monitor) -> float:
    """Return the diagonal in inches."""
    return math.hypot(monitor.width_mm, monitor.height_mm) / MM_PER_INCH


def unbelievable(monitor: Monitor) -> str:
    """Return why its size cannot be true, '' if it can."""
    if min(monitor.width_mm, monitor.height_mm, monitor.width_px, monitor.height_px) <= 0:
        return "it tells no size"
    if not LEAST_INCHES <= diagonal(monitor) <= MOST_INCHES:
        return f"{diagonal(monitor):.1f} inches is no screen's diagonal"
    across = monitor.width_px / (monitor.width_mm / MM_PER_INCH)
    down = monitor.height_px / (monitor.height_mm / MM_PER_INCH)
    if not 1 / ANAMORPHIC <= across / down <= ANAMORPHIC:
        return f"its pixels would not be square ({across:.0f} by {down:.0f} dots an inch)"
    if not LEAST_DPI <= across <= MOST_DPI:
        return f"{across:.0f} dots an inch"
    if any(abs(across - made) < DPI_SLACK and abs(down - made) < DPI_SLACK for made in MADE_UP_DPI):
        return f"exactly {across:.0f} dots an inch is what systems make up"
    return ""


def check_screen(
    monitors: Sequence[Monitor], configured: float | None, assumed: float, demo: bool
) -> Finding:
    """Compare the diagonal in use with the first screen whose claim can be true.

    ``configured`` comes from the command line or the configuration, None if nobody said.
    A ``demo`` may stand on any screen.
    """
    believed = next((m for m in monitors if not unbelievable(m)), None)
    inches = configured or assumed
    if believed is None:
        return _untold(monitors, configured, inches)
    real = diagonal(believed)
    told = f"{believed.connector}: {believed.width_px}x{believed.height_px} pixels, "
    told += f"{believed.width_mm}x{believed.height_mm} mm, {real:.1f} inches"
    if abs(real - inches) <= AGREE * real:
        return ok(NAME, f"{told}, as {'configured' if configured else 'assumed'}")
    how = f"{inches:g} inches is {'configured' if configured else 'assumed'}"
    judged = warn if demo else fail
    return judged(NAME, f"{told}, but {how}", f"set inches = {real:.1f} in the configuration file")


def _untold(monitors: Sequence[Monitor], configured: float | None, inches: float) -> Finding:
    reasons = [f"{m.connector}: {unbelievable(m)}" for m in monitors]
    why = "; ".join(reasons) or "no screen tells its size"
    if configured:
        return ok(NAME, f"{inches:g} inches as configured ({why})")
    action = "measure the diagonal and set inches in the configuration file"
    return warn(NAME, f"{inches:g} inches is assumed ({why})", action)
