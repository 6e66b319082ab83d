"""Audit: what a finger can do, a screen reader can do; what is written, it can read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.audit.support import (
    PRESSABLE_ROLES,
    ROLE,
    Shown,
    accessible_name,
    pressables,
    role_of,
    shown_in,
    text_of,
    texts,
    walk,
)

TOUCHED = ("QQuickPointerHandler", "QQuickMouseArea", "QQuickMultiPointTouchArea")
EXCEPTED = frozenset({"figureTap"})
"""The figure of the body map: its labels are the accessible controls."""


def audit_access(window: QQuickWindow, *, framed: bool) -> list[str]:
    """Return where touch, screen reader and words do not tell the same."""
    shown = shown_in(window)
    reachable = set(tree(window))
    found = _handlers(window, reachable)
    found += _words(shown, reachable)
    found += _names(pressables(shown))
    if framed:
        found += _title(window)
    return found


def tree(window: QQuickWindow) -> Iterator[QObject]:
    """Yield every object a screen reader comes to from the window."""
    interface = QAccessible.queryAccessibleInterface(window)
    yield from _below(interface)


def _below(interface: QAccessibleInterface) -> Iterator[QObject]:
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None and child.isValid() and not child.state().invisible:
            yield child.object()
            yield from _below(child)


def _handlers(window: QQuickWindow, reachable: set[QObject]) -> list[str]:
    """Return the touchable items that the accessible tree lacks or cannot press."""
    found = []
    for shown in walk(window.contentItem()):
        handlers = touch_handlers(shown.item)
        if not handlers or not shown.item.isEnabled():
            continue
        if all(handler.objectName() in EXCEPTED for handler in handlers):
            continue
        found += [f"{fault}: {shown.name}" for fault in _faults(shown.item, reachable)]
    return found


def _faults(item: QQuickItem, reachable: set[QObject]) -> Iterator[str]:
    interface = QAccessible.queryAccessibleInterface(item)
    if interface is None or item not in reachable:
        yield "touchable, but not in the accessible tree"
        return
    if interface.role() not in PRESSABLE_ROLES:
        yield f"touchable, but its role is {interface.role()}"
    if not accessible_name(item):
        yield "touchable, but without a name"
    actions = interface.actionInterface()
    if actions is None or "Press" not in actions.actionNames():
        yield "touchable, but without a press action"


def touch_handlers(item: QQuickItem) -> list[QObject]:
    """Return what makes this item answer a finger."""
    if any(item.inherits(kind) for kind in TOUCHED):
        return [item]
    return [c for c in item.children() if any(c.inherits(kind) for kind in TOUCHED)]


def _words(shown: list[Shown], reachable: set[QObject]) -> list[str]:
    return [
        f"words a screen reader cannot come to: {text.name}"
        for text in texts(shown)
        if text.item not in reachable and not _told(text)
    ]


def _told(text: Shown) -> bool:
    """Whether the control or block the words stand in says them itself."""
    for item in reversed(text.above):
        name = accessible_name(item)
        if name and role_of(item) in PRESSABLE_ROLES:
            return text_of(text.item) in name
    return False


def _names(targets: list[Shown]) -> list[str]:
    names = Counter(accessible_name(target.item) for target in targets)
    found = [f"{n} controls are called {name!r}" for name, n in names.items() if name and n > 1]
    return found + [f"control without a name: {t.name}" for t in targets if not _named(t)]


def _named(target: Shown) -> bool:
    return bool(accessible_name(target.item).strip())


def _title(window: QQuickWindow) -> list[str]:
    titles = [
        s for s in walk(window.contentItem()) if s.item.objectName() == "title" and text_of(s.item)
    ]
    if len(titles) != 1:
        return [f"{len(titles)} titles on a framed screen"]
    if role_of(titles[0].item) is not ROLE.Heading:
        return [f"the title is a {role_of(titles[0].item)}, not a heading"]
    return []
