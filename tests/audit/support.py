"""What every audit needs: a window that can be sent anywhere, and the items it shows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickWindow

ROLE = QAccessible.Role
PRESSABLE_ROLES = frozenset(
    {ROLE.Button, ROLE.RadioButton, ROLE.CheckBox, ROLE.Link, ROLE.PageTab, ROLE.MenuItem}
)


@dataclass(frozen=True, slots=True)
class Shown:
    """An item that can be seen, where it lies in the window, and what it stands in."""

    item: QQuickItem
    rect: QRectF
    above: tuple[QQuickItem, ...]
    """Its ancestors, the nearest last."""

    @property
    def name(self) -> str:
        """Return what a reader of a finding knows the item by."""
        words = self.item.objectName() or text_of(self.item) or accessible_name(self.item)
        kind = self.item.metaObject().className().split("_")[0]
        return f"{kind} {words[:40]!r}" if words else f"{kind} in {_near(self.above)}"

    def under(self, other: Shown) -> bool:
        """Whether this item stands somewhere inside ``other``."""
        return other.item in self.above


def _near(above: tuple[QQuickItem, ...]) -> str:
    named = (i.objectName() or i.metaObject().className().split("_")[0] for i in reversed(above))
    return next((name for name in named if not name.startswith("QQuick")), "the window")


def text_of(item: QQuickItem) -> str:
    """Return the words a Text paints, '' for any other item."""
    return str(item.property("text")) if item.inherits("QQuickText") else ""


def role_of(item: QQuickItem) -> QAccessible.Role | None:
    """Return the accessible role, None if the item is not in the accessible tree."""
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.role() if interface else None


def accessible_name(item: QQuickItem) -> str:
    """Return the accessible name, '' if there is none."""
    interface = QAccessible.queryAccessibleInterface(item)
    return interface.text(QAccessible.Text.Name) if interface else ""


def rect_of(item: QQuickItem) -> QRectF:
    """Return where the item lies in its window, in pixels."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def walk(item: QQuickItem, above: tuple[QQuickItem, ...] = ()) -> Iterator[Shown]:
    """Yield the item and all it holds that can be seen, parents first."""
    if not item.isVisible() or item.opacity() <= 0.01:
        return
    yield Shown(item, rect_of(item), above)
    for child in item.childItems():
        yield from walk(child, (*above, item))


def everything(root: QQuickItem) -> Iterator[QQuickItem]:
    """Yield the item and all it holds, seen or not."""
    yield root
    for child in root.childItems():
        yield from everything(child)


def top_layer(window: QQuickWindow) -> QQuickItem:
    """Return the open sheet, or the window's content when no sheet is open."""
    sheets = [s.item for s in walk(window.contentItem()) if role_of(s.item) is ROLE.Dialog]
    return sheets[-1] if sheets else window.contentItem()


def shown_in(window: QQuickWindow) -> list[Shown]:
    """Return all that can be seen on the topmost layer."""
    return list(walk(top_layer(window)))


def pressables(shown: list[Shown]) -> list[Shown]:
    """Return the enabled items that a finger presses."""
    return [s for s in shown if s.item.isEnabled() and role_of(s.item) in PRESSABLE_ROLES]


def texts(shown: list[Shown]) -> list[Shown]:
    """Return the items that paint words, each with the rectangle of the words."""
    return [replace(s, rect=painted(s.item)) for s in shown if text_of(s.item).strip()]


def painted(item: QQuickItem) -> QRectF:
    """Return where the words of a Text lie in the window."""
    width, height = float(item.property("contentWidth")), float(item.property("contentHeight"))
    across = _asked(item, "effectiveHorizontalAlignment")
    down = _asked(item, "verticalAlignment")
    left = (item.width() - width) * _share(across, Qt.AlignmentFlag.AlignRight)
    top = (item.height() - height) * _share(down, Qt.AlignmentFlag.AlignBottom)
    return item.mapRectToScene(QRectF(left, top, width, height))


def _asked(item: QQuickItem, property_name: str) -> int:
    """Return an enum property; PySide6 converts those in QML expressions only."""
    context = QQmlEngine.contextForObject(item)
    return int(QQmlExpression(context, item, property_name).evaluate()[0])


def _share(flag: int, far: Qt.AlignmentFlag) -> float:
    """Return how much of the free room lies before the words."""
    middle = Qt.AlignmentFlag.AlignHCenter.value | Qt.AlignmentFlag.AlignVCenter.value
    return 1.0 if flag == far.value else 0.5 if flag & middle else 0.0


def clip_of(shown: Shown) -> QRectF | None:
    """Return the part of the window that clipping ancestors leave, None if nothing clips."""
    rect: QRectF | None = None
    for item in shown.above:
        if item.clip():
            rect = rect_of(item) if rect is None else rect.intersected(rect_of(item))
    return rect


def overlap(a: QRectF, b: QRectF) -> float:
    """Return the smaller side of what both rectangles cover, 0 if they are apart."""
    both = a.intersected(b)
    return min(both.width(), both.height()) if both.isValid() else 0.0


def outside(inner: QRectF, outer: QRectF) -> float:
    """Return by how many pixels ``inner`` sticks out of ``outer``; 0 or less when inside."""
    return max(
        outer.left() - inner.left(),
        outer.top() - inner.top(),
        inner.right() - outer.right(),
        inner.bottom() - outer.bottom(),
    )


def px(rect: QRectF) -> str:
    """Return a rectangle the way findings print it."""
    return f"{rect.x():.0f},{rect.y():.0f} {rect.width():.0f}x{rect.height():.0f}"
