"""Visits every screen for both audiences and prints one line of JSON.

``screens``: milliseconds from an event to the complete new screen, by place.
``pressed``: milliseconds from a finger to the pressed look, by place and control.
``pss_mb``, ``rss_mb``: the memory when all has been visited. With ``--memory``
nothing is timed.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path

import psutil  # type: ignore[import-untyped]
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import application
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience
from kiosk.session.events import AudienceChosen, Event, Finished, StillChosen, Woken
from kiosk.ui.shots import names_and_events
from kiosk.ui.staff_tour import WAY_OUT
from tests.bench.frames import Frames

CORNER = QPoint(1, 1)
SHORT_QUIET_MS = 8
Way = tuple[str, tuple[Event, ...]]


@dataclass(slots=True)
class Times:
    """Milliseconds by name."""

    screens: dict[str, float] = field(default_factory=dict)
    pressed: dict[str, float] = field(default_factory=dict)


def ways(frames: Frames) -> Iterator[Way]:
    """Yield a name and the events from anywhere for every place of both audiences.

    Moving drawings are at rest, or a screen would be complete only when its drawing is. The
    cleaning screen has nothing to press.
    """
    for audience in Audience:
        frames.send((*WAY_OUT, Finished(), AudienceChosen(audience)))
        for name, events in names_and_events(frames.kiosk):
            still = (StillChosen(True),) if name.startswith(("explainer", "tour")) else ()
            if name != "cleaning":
                way = (*WAY_OUT, Finished(), Woken(), *still, *events)
                yield f"{audience}: {name}", way


def visit(frames: Frames) -> None:
    """Let every place be drawn."""
    for _, events in ways(frames):
        frames.send(events)
        frames.settle()


def time_all(frames: Frames, finger: QPointingDevice) -> Times:
    """Visit every place and press one control there, each time another one."""
    times = Times()
    for number, (name, (*way, last)) in enumerate(ways(frames)):
        frames.send(way)
        frames.settle()
        times.screens[name] = frames.until_last_ms(partial(frames.send, (last,)))
        items = frames.pressables()
        item = items[number % len(items)]
        times.pressed[f"{name}, {item.property('label')}"] = press(frames, finger, item)
    return times


def press(frames: Frames, finger: QPointingDevice, item: QQuickItem) -> float:
    """Press without opening; return the milliseconds to the pressed look.

    Raises:
        RuntimeError: if the item does not show that it is pressed.

    """
    window = frames.kiosk.window
    middle = item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).center().toPoint()
    frames.clock.advance(1000)
    took = frames.until_first_ms(lambda: QTest.touchEvent(window, finger).press(0, middle).commit())
    if not item.property("down"):
        raise RuntimeError(f"does not show that it is pressed: {item.property('label')}")
    QTest.touchEvent(window, finger).move(0, CORNER).commit()
    QTest.touchEvent(window, finger).release(0, CORNER).commit()
    return took


def memory() -> dict[str, float]:
    """Return this process's memory in megabytes of 1024 * 1024 bytes.

    The proportional share falls while other programs use the same Qt; the
    resident size does not.
    """
    used = psutil.Process().memory_full_info()
    share = float(getattr(used, "pss", used.uss))
    return {"pss_mb": share / 1024**2, "rss_mb": used.rss / 1024**2}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("content", type=Path)
    options.add_argument("--memory", action="store_true", help="only visit, time nothing")
    chosen = options.parse_args()
    application()
    library = FileLibrary(chosen.content)
    if chosen.memory:
        frames, times = Frames(library, SHORT_QUIET_MS), Times()
        visit(frames)
    else:
        frames = Frames(library)
        times = time_all(frames, QTest.createTouchDevice())
    print(json.dumps(asdict(times) | memory()))
    frames.close()


if __name__ == "__main__":
    main()
