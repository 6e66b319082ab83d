"""Audit: every control has an edge that can be seen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from tests.audit.contrast import ratio
from tests.audit.support import Shown, pressables, shown_in

LEAST = 3.0
BEYOND_PX = 3
DEEP_MM = 2.0


def audit_outlines(window: QQuickWindow, px_per_mm: float, image: QImage) -> list[str]:
    """Return every control with a side that stands out by less than 3:1 from its ground.

    ``image`` is a picture of the window. A control with the focus has a ring instead.
    """
    deep = round(DEEP_MM * px_per_mm)
    found = []
    for target in pressables(shown_in(window)):
        if target.item.hasActiveFocus():
            continue
        for side, points in sides(target, deep).items():
            contrast = standing_out(image, points)
            if contrast is not None and contrast < LEAST:
                found.append(f"{side} edge {contrast:.2f} < {LEAST:.0f}: {target.name}")
    return found


def sides(target: Shown, deep: int) -> dict[str, list[QPoint]]:
    """Return a line of points across each side, from outside to inside.

    They lie at a third of it: in the middle a leader line may end.
    """
    rect = target.rect.toAlignedRect()
    across = range(-BEYOND_PX, deep)
    at = QPoint(rect.left() + rect.width() // 3, rect.top() + rect.height() // 3)
    return {
        "left": [QPoint(rect.left() + step, at.y()) for step in across],
        "right": [QPoint(rect.right() - step, at.y()) for step in across],
        "upper": [QPoint(at.x(), rect.top() + step) for step in across],
        "lower": [QPoint(at.x(), rect.bottom() - step) for step in across],
    }


def standing_out(image: QImage, points: list[QPoint]) -> float | None:
    """Return the best contrast of the edge with the first point; None off the glass."""
    if not image.valid(points[0]):
        return None
    ground = image.pixel(points[0])
    return max(_ratios(image, points[BEYOND_PX:], ground))


def _ratios(image: QImage, points: list[QPoint], ground: int) -> Iterator[float]:
    return (ratio(image.pixel(point), ground) for point in points if image.valid(point))
