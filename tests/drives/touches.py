"""Touch, type, turn and wait at random in front of a whole kiosk, with staff among the hands.

    python -m tests.drives.touches --seed 7 --steps 200000
    python -m tests.drives.touches --seed 7 --only 113

The steps come in visits of a few hundred; each begins with the same settings and depends on
nothing but the seed and its number, so that one that fails can be had again by itself (the
second command). After each step the state must be valid and nothing may have been raised or
said by Qt; in each visit Home must be found, and at its end the kiosk must clear itself.
"""

from __future__ import annotations

import argparse
import logging
import os
import random
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

import psutil  # type: ignore[import-untyped]
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk import paths
from kiosk.clock import FakeClock
from kiosk.content.kinds import Audience, Region
from kiosk.content.library import Library
from kiosk.content.load import FileLibrary
from kiosk.session.events import AudienceChosen
from kiosk.session.idle import deadline_ms
from kiosk.session.state import TEXT_STEPS, Screen, fresh
from kiosk.settings.config_file import Configured
from kiosk.settings.model import Settings
from kiosk.staff.outcome import Outcome
from kiosk.staff.pin import PinKeeper
from kiosk.ui.staff.ports import Services
from tests.drives.touch_steps import Step, do, poke, settle, steps
from tests.drives.valid_state import faults
from tests.journeys.nurse import PIN, folder_services
from tests.journeys.visitor import TABLET, UPRIGHT, Visitor

LENGTH = 400
"""Steps of a visit; one in four of them is shorter."""
DAY = date(2026, 11, 22)
GLASSES = (TABLET, UPRIGHT, (1920, 1080), (1080, 1920))
"""On smaller pieces of glass the controls lie over each other; the steps go there too."""
HOME_WITHIN = 8
"""Touches that lead Home from anywhere."""
WAYS_HOME = ("Touch to start", "I'm still here", "Home", "Done", "Close", "Back", "Hide", "Undo")
MOST_GROWTH_MB = 8.0
"""Between the middle of a drive and its end."""
WARM = 20_000
"""Steps after which every kind of page has been shown; shorter drives say nothing of memory."""


class Heard:
    """Whatever nobody has caught, and every warning of Qt."""

    def __init__(self) -> None:
        self.words: list[str] = []

    @contextmanager
    def listening(self) -> Iterator[None]:
        before = sys.excepthook, sys.unraisablehook, threading.excepthook
        handler = qInstallMessageHandler(self._of_qt)
        sys.excepthook = lambda kind, fault, _: self.words.append(f"{kind.__name__}: {fault}")
        sys.unraisablehook = lambda each: self.words.append(f"unraisable: {each.exc_value!r}")
        threading.excepthook = lambda each: self.words.append(f"thread: {each.exc_value!r}")
        try:
            yield
        finally:
            sys.excepthook, sys.unraisablehook, threading.excepthook = before
            qInstallMessageHandler(handler)

    def _of_qt(self, kind: QtMsgType, _: QMessageLogContext, words: str | None) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            self.words.append(f"Qt: {words}")


class Watched:
    """The keeper of the PIN, and how often it has let anybody in."""

    def __init__(self, keeper: PinKeeper) -> None:
        self._keeper = keeper
        self.opened = 0

    def __getattr__(self, name: str) -> object:
        return getattr(self._keeper, name)

    def try_pin(self, digits: str) -> Outcome:
        outcome = self._keeper.try_pin(digits)
        self.opened += outcome is Outcome.OPENED
        return outcome


@dataclass
class Drive:
    """A kiosk with real files in ``folder`` and what has come of the steps."""

    seed: int
    folder: Path
    heard: Heard = field(default_factory=Heard)
    seen: Counter[str] = field(default_factory=Counter)
    signed_in: int = 0
    trace: bool = False

    def __post_init__(self) -> None:
        library = FileLibrary(paths.content(), country="au")
        other = FileLibrary(paths.content(), country="nz")
        countries: dict[Region, Library] = {Region.AU: library, Region.NZ: other}
        made: list[Services] = []

        def services(shown: Library, clock: FakeClock) -> Services:
            kept = folder_services(self.folder, Configured({}, given=True))(shown, clock)
            self.keeper = Watched(kept.keeper)  # type: ignore[arg-type]
            made.append(
                Services(
                    kept.store,
                    self.keeper,  # type: ignore[arg-type]
                    kept.audit,
                    countries.__getitem__,
                    usage=kept.usage,
                    folder=kept.folder,
                    order=kept.order,
                )
            )
            return made[0]

        self.visitor = Visitor(library, Settings(country=Region.AU), TABLET, services)
        self.store = made[0].store

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Hear what goes wrong, and take the kiosk down at the end."""
        with self.heard.listening():
            try:
                yield
            finally:
                self.visitor.leave()

    def begin(self, chance: random.Random) -> None:
        """Make the kiosk as it is at the start of a visit: nobody there, settings of its own."""
        visitor = self.visitor
        visitor.clock.first_day = DAY
        audience = chance.choice(tuple(Audience))
        text = chance.choice(TEXT_STEPS)
        reset = Settings(audience=audience, country=Region.AU, text=text)
        names = ("audience", "country", "text", "team_number", "idle_list_s", "idle_reading_s")
        assert self.store.change(**{name: getattr(reset, name) for name in names}) == ""
        assert self.keeper._keeper.reset_pin(PIN) == ""
        visitor.kiosk.side.desk.settled.emit()
        visitor.window.resize(*TABLET)
        visitor.kiosk.host.dispatch(AudienceChosen(audience))
        settle()
        rules = visitor.kiosk.host.rules
        assert visitor.state == fresh(audience, rules.comfort), visitor.state

    def visit(self, number: int) -> int:
        """Make one visit; return its steps. Raises ``AssertionError`` that says how to repeat."""
        chance = random.Random(f"{self.seed} {number}")
        script = steps(chance, LENGTH if chance.random() < 0.75 else chance.randrange(20, LENGTH))
        home_at = chance.randrange(len(script))
        self.begin(chance)
        done: list[Step] = []
        try:
            self.visitor.clock.advance(1_000)
            poke(self.visitor, self.visitor.middle("Touch to start"))
            for place, step in enumerate(script):
                done.append(step)
                self.step(step)
                if self.trace:
                    print(f"{step}: {self.visitor.state.place} {self.visitor.window.size()}")
                if place == home_at:
                    self.find_home()
            self.leave_alone()
        except Exception as fault:
            last = "\n".join(f"    {each}" for each in done[-12:])
            again = f"python -m tests.drives.touches --seed {self.seed} --only {number}"
            raise AssertionError(
                f"seed {self.seed}, visit {number}, step {len(done)}: {fault!r}\n"
                f"the last steps:\n{last}\nagain: {again} --trace"
            ) from fault
        return len(done)

    def step(self, step: Step) -> None:
        """Do a step and check what came of it."""
        opened, was_staff = self.keeper.opened, self.visitor.state.staff
        do(self.visitor, step)
        self.check()
        if self.visitor.state.staff and not was_staff:
            assert self.keeper.opened > opened, "staff without the PIN"
            self.signed_in += 1

    def check(self) -> None:
        visitor = self.visitor
        state, host = visitor.state, visitor.kiosk.host
        self.seen[f"{state.place.screen}"] += 1
        assert not self.heard.words, self.heard.words
        assert faults(state, host.rules, host.now_ms()) == []
        source = visitor.kiosk.presenter.shell.props.screen_source
        assert "ProblemScreen" not in source, f"nothing to show for {state.place}"
        assert self.store.settings.audience is state.audience

    def find_home(self) -> None:
        """Touch what leads Home. Raises ``AssertionError`` if it does not."""
        visitor = self.visitor
        if visitor.window.size().toTuple() not in GLASSES:
            visitor.turn(TABLET)
        way: list[str] = []
        for _ in range(HOME_WITHIN):
            self.check()
            home = visitor.stands_at(Screen.HOME) and visitor.sheet() is None
            if home and visitor.state.phase == "active":
                return
            visitor.draw()
            if visitor.stands_at(Screen.CLEANING):
                visitor.wait(visitor.kiosk.host.rules.cleaning_ms)
            offered = visitor.offered()
            name = next((each for each in WAYS_HOME if each in offered), "")
            assert name or visitor.stands_at(Screen.ATTRACT), f"stuck: {offered}, {way}"
            if name:
                visitor.clock.advance(1_000)
                poke(visitor, visitor.middle(name))
                settle()
            way.append(name)
        raise AssertionError(f"Home is not found by {way} in {visitor.state}")

    def leave_alone(self) -> None:
        """Go away. Raises ``AssertionError`` if the kiosk does not clear itself."""
        visitor, host = self.visitor, self.visitor.kiosk.host
        for _ in range(6):
            due = deadline_ms(visitor.state, host.rules)
            if due is None:
                break
            visitor.clock.advance(max(0, due - host.now_ms()))
            host.tick()
            settle()
            self.check()
        assert visitor.state == fresh(visitor.state.audience, host.rules.comfort)
        visitor.draw()
        assert visitor.offered() == ["Staff", "Touch to start"]


def memory_mb() -> float:
    """Return the resident size of this process."""
    return float(psutil.Process().memory_info().rss) / 2**20


def drive(folder: Path, seed: int, number: int) -> tuple[Drive, list[float]]:
    """Make visits until there were so many steps; return the memory at each tenth of them."""
    driven, done, visits, sizes = Drive(seed, folder), 0, 0, list[float]()
    with driven.listening():
        while done < number:
            done += driven.visit(visits)
            visits += 1
            if done >= number * (len(sizes) + 1) / 10:
                sizes.append(memory_mb())
                print(f"{done} steps, {visits} visits, {sizes[-1]:.0f} MB", flush=True)
    return driven, sizes


def growth_mb(sizes: list[float]) -> float:
    """Return by how much the last of these is above the one half way."""
    return sizes[-1] - sizes[(len(sizes) - 1) // 2]


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    words.add_argument("--steps", type=int, default=200_000)
    words.add_argument("--only", type=int, help="the number of one visit")
    words.add_argument("--trace", action="store_true", help="with --only: print each step")
    chosen = words.parse_args()
    print(f"seed {chosen.seed}", flush=True)
    logging.disable()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        if chosen.only is not None:
            driven = Drive(chosen.seed, Path(folder), trace=chosen.trace)
            with driven.listening():
                print(f"{driven.visit(chosen.only)} steps, nothing wrong")
            return
        driven, sizes = drive(Path(folder), chosen.seed, chosen.steps)
    screens = ", ".join(f"{number} {name}" for name, number in driven.seen.most_common())
    print(f"{sum(driven.seen.values())} states in {time.monotonic() - began:.0f} s: {screens}")
    print(f"{driven.signed_in} times signed in; memory grew by {growth_mb(sizes):.1f} MB")
    if chosen.steps >= WARM:
        assert growth_mb(sizes) < MOST_GROWTH_MB, sizes


if __name__ == "__main__":
    main()
