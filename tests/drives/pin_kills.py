"""SIGKILL at random moments while PINs are tried and set: no try is ever free.

Run ``python -m tests.drives.pin_kills [--kills 2000] [--seed N]``; it prints its seed and what
it saw, and ends with 1 at the first thing that must not be. POSIX only.

Each child process says on a pipe what it is about to do and what it was told; the parent kills
it, reads the files it left, and compares: every guess that was compared is counted on the disk,
none twice, a PIN that was acknowledged opens, and the wait begins again in full.
"""

from __future__ import annotations

import argparse
import logging
import os
import select
import signal
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from random import Random, SystemRandom

from kiosk.clock import FakeClock
from kiosk.staff import hashing
from kiosk.staff.audit import AuditLog
from kiosk.staff.hashing import Cost
from kiosk.staff.lockout import wait_after
from kiosk.staff.outcome import Outcome, PinState
from kiosk.staff.pin import PinKeeper
from kiosk.staff.pin_file import PinRecord
from kiosk.staff.sealed import read_sealed

PINS = ("483920", "917204")
WRONG = "594031"
GUESS, RIGHT, OPENED, SETTING, DONE = b"g", b"r", b"o", b"s", b"d"
COST = Cost(memory_kib=8, passes=1)


class Broken(Exception):
    """Something that must not be."""


def keeper_of(folder: Path) -> tuple[PinKeeper, FakeClock]:
    clock = FakeClock()
    return PinKeeper(folder, clock, AuditLog(folder / "logs", clock), COST), clock


def work(folder: Path, pipe: int, chance: Random, current: int) -> None:
    """Try and set PINs until killed; ``current`` is the PIN that opens."""
    keeper, clock = keeper_of(folder)
    compare = hashing.matches

    def compared(encoded: str, digits: str) -> bool:
        os.write(pipe, GUESS if digits == WRONG else RIGHT)
        return compare(encoded, digits)

    hashing.matches = compared
    while True:
        clock.advance(keeper.wait_ms())
        action = chance.random()
        if action < 0.7:
            must(keeper.try_pin(WRONG) is Outcome.WRONG, "a wrong PIN was not refused")
        elif action < 0.85:
            must(keeper.try_pin(PINS[current]) is Outcome.OPENED, "the PIN did not open")
            os.write(pipe, OPENED)
        else:
            os.write(pipe, SETTING)
            must(keeper.set_pin(PINS[1 - current]) == "", "the PIN was not set")
            current = 1 - current
            os.write(pipe, DONE)


def must(holds: bool, otherwise: str) -> None:
    if not holds:
        raise Broken(otherwise)


@dataclass(slots=True)
class Told:
    """What the children said, and so what the files must hold.

    ``failures``: at least so many are counted. ``maybe_none``: or none, for the right PIN was
    being compared, or a new one stored, when the child ended.
    """

    current: int = 0
    failures: int = 0
    maybe_none: bool = False
    maybe_other: bool = False
    seen: dict[bytes, int] = field(default_factory=dict)

    def hear(self, message: bytes) -> None:
        self.seen[message] = self.seen.get(message, 0) + 1
        if message in (GUESS, RIGHT):
            self.failures += 1
            self.maybe_none = message == RIGHT
        elif message == SETTING:
            self.maybe_none = self.maybe_other = True
        else:
            self.failures, self.maybe_none, self.maybe_other = 0, False, False
            self.current = 1 - self.current if message == DONE else self.current

    def compare(self, folder: Path) -> None:
        """Compare with the files; go on from what they hold. Raises ``Broken``."""
        keeper, _ = keeper_of(folder)
        must(keeper.state is PinState.READY, f"the PIN is {keeper.state}: {keeper.problem}")
        counted = failures_in(folder)
        enough = self.failures <= counted <= self.failures + 1
        free = self.maybe_none and counted <= 1
        must(enough or free, f"{counted} failures on the disk, {self.failures} guesses made")
        must(keeper.wait_ms() == wait_after(counted), "the wait did not begin again in full")
        pin = pin_in(folder)
        must(pin == self.current or self.maybe_other, "a PIN that was set is gone")
        self.current, self.failures = pin, counted
        self.maybe_none = self.maybe_other = False


def stored(folder: Path, name: str, key: str) -> object:
    record = read_sealed(folder / name)
    must(record is not None, f"{name} has gone")
    assert record is not None
    return record[key]


def failures_in(folder: Path) -> int:
    """Failures counted against the PIN in use; those of an earlier one are history."""
    found = stored(folder, "pin-tries.json", "failures")
    assert isinstance(found, int)
    mark = PinRecord(str(stored(folder, "pin.json", "hash"))).mark
    return found if stored(folder, "pin-tries.json", "pin") == mark else 0


def pin_in(folder: Path) -> int:
    encoded = str(stored(folder, "pin.json", "hash"))
    opening = [place for place, pin in enumerate(PINS) if hashing.matches(encoded, pin)]
    must(len(opening) == 1, "neither PIN opens")
    return opening[0]


def one_kill(folder: Path, told: Told, chance: Random) -> None:
    """Start a child, kill it at a random moment, read what it left."""
    reading, writing = os.pipe()
    seed = chance.randrange(2**32)
    child = os.fork()
    if child == 0:
        os.close(reading)
        code = 1
        try:
            work(folder, writing, Random(seed), told.current)
        except Broken as broken:
            print(f"in the child: {broken}", flush=True)
        finally:
            os._exit(code)
    os.close(writing)
    first = os.read(reading, 1) if chance.random() < 0.9 else b""
    hear_until(reading, told, first, time.monotonic() + chance.random() * 0.1)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    while rest := os.read(reading, 4096):
        for message in rest:
            told.hear(bytes([message]))
    os.close(reading)
    must(os.WIFSIGNALED(status), "the child ended by itself")
    told.compare(folder)


def hear_until(reading: int, told: Told, first: bytes, end: float) -> None:
    if first:
        told.hear(first)
    while (left := end - time.monotonic()) > 0:
        if select.select([reading], [], [], left)[0]:
            message = os.read(reading, 1)
            if not message:
                return
            told.hear(message)


def drive(kills: int, seed: int) -> int:
    """Kill so many children; return 0 when all was well."""
    chance, told = Random(seed), Told()
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        keeper, _ = keeper_of(folder)
        must(keeper.set_pin(PINS[0]) == "", "no PIN could be set")
        for number in range(kills):
            try:
                one_kill(folder, told, chance)
            except Broken as broken:
                print(f"seed {seed}, kill {number + 1}: {broken}")
                return 1
    said = {message.decode(): told.seen.get(message, 0) for message in (GUESS, OPENED, DONE)}
    print(
        f"seed {seed}: {kills} kills, {said['g']} wrong guesses, {said['o']} times opened, "
        f"{said['d']} PINs set; every guess counted, no PIN lost"
    )
    return 0


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--kills", type=int, default=2000)
    options.add_argument("--seed", type=int, default=SystemRandom().randrange(2**32))
    chosen = options.parse_args()
    print(f"seed {chosen.seed}", flush=True)
    return drive(chosen.kills, chosen.seed)


if __name__ == "__main__":
    sys.exit(main())
