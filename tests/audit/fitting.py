"""Audit: nothing is cut off, nothing lies on top of something else."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickWindow

from tests.audit.support import (
    Shown,
    clip_of,
    outside,
    overlap,
    pressables,
    px,
    rect_of,
    shown_in,
    texts,
)

SLACK_PX = 1.0
"""Rounding of rows and line heights."""


def audit_fitting(window: QQuickWindow) -> list[str]:
    """Return every text, picture or control that is cut off or covered."""
    shown = shown_in(window)
    words, targets = texts(shown), pressables(shown)
    found = [line for text in words for line in _cut(text, window)]
    found += _clashes(words, targets, pictures(shown))
    found += _strays(shown, window)
    return found + _reading(shown)


def pictures(shown: list[Shown]) -> list[Shown]:
    """Return the images, each with the rectangle it paints.

    Words may stand on the clear ground round the body map's figure; the tests of the map's
    layout keep them off the body itself.
    """
    images = (s for s in shown if s.item.inherits("QQuickImage"))
    return [Shown(s.item, _painted_image(s), s.above) for s in images if not is_map(s)]


def is_map(shown: Shown) -> bool:
    """Tell whether this is the body map's figure."""
    return str(shown.item.objectName()) == "figure"


def _painted_image(shown: Shown) -> QRectF:
    wide, high = (float(shown.item.property(f"painted{side}")) for side in ("Width", "Height"))
    rect = QRectF(0, 0, wide, high)
    rect.moveCenter(shown.rect.center())
    return rect


def _cut(text: Shown, window: QQuickWindow) -> list[str]:
    glass = QRectF(0, 0, window.width(), window.height())
    found: list[str] = []
    if outside(text.rect, glass) > SLACK_PX:
        found.append(f"text outside the window: {text.name} at {px(text.rect)}")
    if bool(text.item.property("truncated")):
        found.append(f"text shortened: {text.name}")
    clip = clip_of(text)
    if clip is not None and outside(text.rect, clip) > SLACK_PX:
        found.append(f"text clipped: {text.name} at {px(text.rect)} in {px(clip)}")
    wide = text.rect.width() - text.item.width()
    if wide > SLACK_PX:
        found.append(f"text {wide:.0f} px wider than its room: {text.name}")
    holder = next((i for i in reversed(text.above) if i.inherits("QQuickRectangle")), None)
    if holder is not None and outside(text.rect, rect_of(holder)) > SLACK_PX:
        by = outside(text.rect, rect_of(holder))
        found.append(
            f"text {by:.0f} px out of its card: {text.name} at {px(text.rect)}"
            f" in {px(rect_of(holder))}"
        )
    return found


def _clashes(words: list[Shown], targets: list[Shown], images: list[Shown]) -> list[str]:
    found = [
        f"texts overlap by {overlap(a.rect, b.rect):.0f} px: {a.name} {px(a.rect)}"
        f" | {b.name} {px(b.rect)}"
        for a, b in combinations(words, 2)
        if overlap(a.rect, b.rect) > SLACK_PX
    ]
    for text in words:
        for other in (*targets, *images):
            deep = overlap(text.rect, other.rect)
            if deep > SLACK_PX and not text.under(other):
                found.append(f"text under {other.name} by {deep:.0f} px: {text.name}")
    return found


def _strays(shown: list[Shown], window: QQuickWindow) -> list[str]:
    glass = QRectF(0, 0, window.width(), window.height())
    found = []
    for one in shown:
        drawn = one.item.inherits("QQuickRectangle") or one.item.inherits("QQuickImage")
        if not drawn or clip_of(one) is not None or one.rect.isEmpty():
            continue
        if outside(one.rect, glass) > SLACK_PX:
            found.append(f"drawn outside the window: {one.name} at {px(one.rect)}")
    return found


def _reading(shown: list[Shown]) -> list[str]:
    """Return where the words of a page run into the glossary buttons or out of the card."""
    column = next((s for s in shown if s.item.objectName() == "readingColumn"), None)
    if column is None:
        return []
    words = [s.rect for s in texts(shown) if s.under(column)]
    bottom = max((rect.bottom() for rect in words), default=column.rect.bottom())
    card = rect_of(column.above[-1])
    found = []
    if bottom > card.bottom() + SLACK_PX:
        found.append(f"reading runs {bottom - card.bottom():.0f} px out of its card")
    for button in (s for s in shown if s.item.property("term") is not None):
        deep = max((overlap(rect, button.rect) for rect in words), default=0.0)
        if deep > SLACK_PX:
            found.append(f"reading runs {deep:.0f} px into {button.name}")
    return found
