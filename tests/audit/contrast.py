"""Audit: the contrast of every text and icon, measured on the pixels of the picture."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from itertools import compress

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickWindow

from tests.audit.support import Shown, clip_of, shown_in, texts

LEAST = 7.0
LEAST_ICON = 4.5
CORE = 0.9
"""Pixels that changed by this share of the largest change are the cores of glyphs."""
PERCENTILE = 10
MOST_SAMPLES = 120
BARELY = 12
"""A largest change of fewer grey levels than this is no visible word at all."""


def audit_contrast(window: QQuickWindow) -> list[str]:
    """Return every text of the topmost layer below 7:1 and every icon below 4.5:1."""
    shown = shown_in(window)
    drawn = [*texts(shown), *icons(shown)]
    inked = _plain(window.grabWindow())
    with hidden(drawn):
        bare = _plain(window.grabWindow())
    change = difference(inked, bare)
    found = []
    for one in drawn:
        least = LEAST_ICON if one.item.inherits("QQuickImage") else LEAST
        contrast = measured(one, inked, bare, change)
        if contrast is None:
            found.append(f"cannot be seen: {one.name}")
        elif contrast < least:
            found.append(f"contrast {contrast:.1f} < {least:g}: {one.name}")
    return found


def icons(shown: list[Shown]) -> list[Shown]:
    """Return the icons, which are drawn in one ink each."""
    return [s for s in shown if str(s.item.property("name") or "") and _is_icon(s)]


def _is_icon(shown: Shown) -> bool:
    return shown.item.inherits("QQuickImage") and shown.item.property("ink") is not None


@contextmanager
def hidden(words: list[Shown]) -> Iterator[None]:
    """Take the words out of the picture, without moving anything, for a while."""
    before = [text.item.opacity() for text in words]
    for text in words:
        text.item.setOpacity(0)
    try:
        yield
    finally:
        for text, opacity in zip(words, before, strict=True):
            text.item.setOpacity(opacity)


def difference(one: QImage, other: QImage) -> QImage:
    """Return by how many grey levels each pixel differs."""
    change = one.copy()
    painter = QPainter(change)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other)
    painter.end()
    return change.convertToFormat(QImage.Format.Format_Grayscale8)


def measured(text: Shown, ink: QImage, ground: QImage, change: QImage) -> float | None:
    """Return the 10th percentile of the contrast of the glyphs' cores, None if there are none."""
    clip = clip_of(text)
    rect = (text.rect if clip is None else text.rect.intersected(clip)).toAlignedRect()
    rect = rect.intersected(change.rect())
    levels = rows(change, rect)
    largest = max(levels, default=0)
    if largest < BARELY:
        return None
    spots = list(compress(range(len(levels)), levels.translate(_core(largest))))
    ratios = sorted(
        ratio(ink.pixel(x, y), ground.pixel(x, y))
        for x, y in (
            (rect.left() + spot % rect.width(), rect.top() + spot // rect.width())
            for spot in spots[:: max(1, len(spots) // MOST_SAMPLES)]
        )
    )
    return ratios[len(ratios) * PERCENTILE // 100]


def rows(image: QImage, rect: QRect) -> bytes:
    """Return the grey levels of a part of the picture, row by row without padding."""
    bits, line = memoryview(image.constBits()), image.bytesPerLine()
    starts = (y * line + rect.left() for y in range(rect.top(), rect.bottom() + 1))
    return b"".join(bytes(bits[start : start + rect.width()]) for start in starts)


@cache
def ratio(one: int, other: int) -> float:
    """Return the contrast of two colours (0xAARRGGBB) as WCAG defines it, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(rgb: int) -> float:
    """Return the relative luminance of a colour (0xAARRGGBB), 0 to 1."""
    red, green, blue = (_LINEAR[(rgb >> shift) & 0xFF] for shift in (16, 8, 0))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


_LINEAR = tuple(
    c / 255 / 12.92 if c / 255 <= 0.04045 else ((c / 255 + 0.055) / 1.055) ** 2.4
    for c in range(256)
)


def _core(largest: int) -> bytes:
    """Return the table that turns grey levels into 1 for the core of a glyph, else 0."""
    return bytes(level >= largest * CORE for level in range(256))


def _plain(image: QImage) -> QImage:
    return image.convertToFormat(QImage.Format.Format_RGB32)
