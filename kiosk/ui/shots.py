"""A picture of every screen, for looking at."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk import paths
from kiosk.app import Glass, Kiosk
from kiosk.clock import FakeClock, SystemClock
from kiosk.command_line.values import size
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience, Region
from kiosk.session.events import (
    Event,
    Finished,
    SchemeChosen,
    SheetOpened,
    StillChosen,
    TextSizeChosen,
    WentHome,
    Woken,
    WordOpened,
)
from kiosk.session.staff_events import SetUpDone
from kiosk.session.state import TEXT_STEPS, Scheme, Sheet
from kiosk.settings.model import Settings
from kiosk.staff.outcome import PinState
from kiosk.ui.staff.nothing_kept import nothing_kept
from kiosk.ui.staff_tour import WAY_OUT, every_set_up_place, every_staff_place
from kiosk.ui.tour import every_place


def names_and_events(kiosk: Kiosk) -> Iterator[tuple[str, tuple[Event, ...]]]:
    """Yield each screen's name and the events that lead there from Home."""
    library, audience = kiosk.context.library, kiosk.host.state.audience
    yield "home", ()
    yield from every_place(library, audience)
    topics = [events for name, events in every_place(library, audience) if "topic" in name]
    first = topics[0] if topics else ()
    for sheet in (Sheet.COMFORT, Sheet.MENU):
        yield f"sheet-{sheet}", (SheetOpened(sheet),)
    for sheet in (Sheet.PAGE, Sheet.CONTENTS, Sheet.RELATED, Sheet.GROWN_UPS):
        yield f"sheet-{sheet}", (*first, SheetOpened(sheet))
    yield "sheet-word", (*first, WordOpened("immune-system"))
    yield from every_staff_place()


def settle() -> None:
    """Let everything that waits be drawn."""
    for _ in range(3):
        QCoreApplication.processEvents()


def parser() -> argparse.ArgumentParser:
    """Return the command line's grammar."""
    top = argparse.ArgumentParser(prog="shots", description=__doc__)
    top.add_argument("folder", type=Path)
    top.add_argument("--size", type=size, default=(1280, 800))
    top.add_argument("--inches", type=float, default=10.1)
    top.add_argument("--text", type=int, choices=TEXT_STEPS, default=100)
    top.add_argument("--scheme", choices=[str(s) for s in Scheme], default="light")
    top.add_argument("--audience", choices=[str(a) for a in Audience], default="adult")
    top.add_argument("--still", action="store_true", help="moving drawings at rest")
    top.add_argument("--only", default="", help="screens whose name holds this")
    return top


def main(arguments: list[str] | None = None) -> int:
    """Write the pictures and return the exit code."""
    chosen = parser().parse_args(arguments)
    chosen.folder.mkdir(parents=True, exist_ok=True)
    library = FileLibrary(paths.content(), country="au")
    settings = Settings(audience=Audience(chosen.audience), country=Region.AU)
    glass = Glass(chosen.size, chosen.inches, windowed=True)
    clock = FakeClock(first_day=SystemClock().today())
    services = replace(nothing_kept(settings, library, PinState.READY), order=lambda: "3816927054")
    kiosk = Kiosk(library, settings, glass, clock, services)
    kiosk.show(windowed=True)
    settle()

    def shoot(name: str) -> None:
        settle()
        if chosen.only in name:
            kiosk.window.grabWindow().save(str(chosen.folder / f"{name}.png"))

    shoot("attract")
    for name, events in names_and_events(kiosk):
        for event in (
            *WAY_OUT,
            Woken(),
            WentHome(),
            TextSizeChosen(chosen.text),
            SchemeChosen(Scheme(chosen.scheme)),
            StillChosen(chosen.still),
            *events,
        ):
            kiosk.host.dispatch(event)
        shoot(name)
    clock.advance(kiosk.host.rules.cleaning_ms)
    kiosk.host.tick()
    for name, events in every_set_up_place():
        for event in events:
            kiosk.host.dispatch(event)
        shoot(name)
    kiosk.host.dispatch(SetUpDone())
    kiosk.host.dispatch(Woken())
    kiosk.host.dispatch(Finished())
    shoot("finish")
    kiosk.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
