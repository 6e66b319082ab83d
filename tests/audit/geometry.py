"""Audit: sizes, gaps and edges of everything a finger presses, in millimetres of glass."""

from __future__ import annotations

import math
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickWindow

from tests.audit.support import (
    ROLE,
    Shown,
    outside,
    pressables,
    px,
    role_of,
    shown_in,
)

PRIMARY_MM = 20.0
SECONDARY_MM = 15.0
GAP_MM = 4.0
EDGE_MM = 6.0
SLACK_MM = 0.35
SECONDARY_NAMES = frozenset({"pageButton", "sheetClose", "door", "replay"})


def audit_geometry(window: QQuickWindow, px_per_mm: float) -> list[str]:
    """Return what is too small, too near another, or too near the edge of the glass."""
    targets = [t for t in pressables(shown_in(window)) if not _full_screen(t, window)]
    found: list[str] = []
    for target in targets:
        found += _size(target, px_per_mm) + _edge(target, window, px_per_mm)
    for one, other in combinations(targets, 2):
        gap = gap_px(one.rect, other.rect) / px_per_mm
        if gap < GAP_MM - SLACK_MM:
            found.append(f"gap {gap:.1f} mm < {GAP_MM:.0f}: {one.name} | {other.name}")
    return found


def is_secondary(target: Shown) -> bool:
    """Whether product.md lets this target be 15 mm: page button, word buttons, replay, sheets."""
    if target.item.objectName() in SECONDARY_NAMES or target.item.property("term") is not None:
        return True
    return any(role_of(item) is ROLE.Dialog for item in target.above)


def gap_px(a: QRectF, b: QRectF) -> float:
    """Return the distance between two rectangles; 0 when they touch or overlap."""
    across = max(a.left() - b.right(), b.left() - a.right(), 0.0)
    down = max(a.top() - b.bottom(), b.top() - a.bottom(), 0.0)
    return math.hypot(across, down)


def _full_screen(target: Shown, window: QQuickWindow) -> bool:
    whole = target.rect.width() >= window.width() and target.rect.height() >= window.height()
    return whole and bool(target.item.property("flat"))


def _size(target: Shown, px_per_mm: float) -> list[str]:
    least = SECONDARY_MM if is_secondary(target) else PRIMARY_MM
    wide, high = target.rect.width() / px_per_mm, target.rect.height() / px_per_mm
    if min(wide, high) >= least - SLACK_MM:
        return []
    return [f"size {wide:.1f} x {high:.1f} mm < {least:.0f}: {target.name} at {px(target.rect)}"]


def _edge(target: Shown, window: QQuickWindow, px_per_mm: float) -> list[str]:
    glass = QRectF(0, 0, window.width(), window.height())
    room = -outside(target.rect, glass) / px_per_mm
    if room < 0:
        return [f"off the glass by {-room:.1f} mm: {target.name} at {px(target.rect)}"]
    if room < EDGE_MM - SLACK_MM:
        return [f"edge {room:.1f} mm < {EDGE_MM:.0f}: {target.name} at {px(target.rect)}"]
    return []
