"""Kill the kiosk at random moments while it stores settings, wrong PINs and counts.

    python -m tests.drives.kills --seed 7 --kills 2000

After each kill the files are looked at as the next start would: nothing that was
acknowledged may be missing, nothing half written, nothing damaged or set aside.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from kiosk.content.kinds import Audience
from kiosk.staff.outcome import Outcome, PinState
from kiosk.usage.reading import read_month
from tests.drives import clinic

LONGEST_S = 0.1
"""The latest kill: by then a kiosk has started and stored some fifty times."""


@dataclass(slots=True)
class Ledger:
    """What was acknowledged, and the most that may be stored beyond it."""

    setting: int = 0
    setting_tried: int = 0
    counts: int = 0
    counts_tried: int = 0
    failures: frozenset[int] = frozenset({0})
    told: dict[str, int] = field(default_factory=dict)

    def read(self, line: str) -> None:
        """Take in one line the killed kiosk has written."""
        deed, _, words = line.partition(" ")
        self.told[deed] = self.told.get(deed, 0) + 1
        number = int(words or 0)
        if deed == "setting?":
            self.setting_tried = number
        elif deed == "setting":
            self.setting = number
        elif deed == "counts?":
            self.counts_tried += number
        elif deed == "counts":
            self.counts = self.counts_tried
        elif deed == "wrong?":
            self.failures |= {n + 1 for n in self.failures}
        elif deed == "right?":
            self.failures |= {n + 1 for n in self.failures} | {0}
        elif deed in ("wrong", "right"):
            self.failures = frozenset({number})


def kiosk(folder: Path, seed: int, number: int, tell: Callable[[str], None]) -> None:
    """Start and store, on and on, until killed; ``tell`` before and after each deed."""
    chance, time = random.Random(seed), clinic.clock()
    settings, usage, keeper = (
        clinic.settings(folder),
        clinic.usage(folder),
        clinic.pin(folder, time),
    )
    failures = stored_failures(folder)
    while True:
        deed = chance.choice(("setting", "counts", "wrong", "wrong", "right"))
        time.advance(keeper.wait_ms())
        if deed == "setting":
            number += 1
            tell(f"setting? {number}")
            assert settings.change(**clinic.numbered(number)) == ""
            tell(f"setting {number}")
        elif deed == "counts":
            times = chance.randint(1, 5)
            tell(f"counts? {times}")
            for _ in range(times):
                usage.topic_opened("spleen", Audience.CHILD)
            assert usage.settle(20)
            tell("counts")
        elif deed == "wrong":
            failures += 1
            tell("wrong?")
            assert keeper.try_pin(clinic.WRONG) is Outcome.WRONG
            tell(f"wrong {failures}")
        else:
            failures = 0
            tell("right?")
            assert keeper.try_pin(clinic.RIGHT) is Outcome.OPENED
            tell("right 0")


def stored_failures(folder: Path) -> int:
    """Return the failures in a row that the file holds."""
    file = folder / "pin-tries.json"
    found: int = json.loads(file.read_bytes())["record"]["failures"] if file.exists() else 0
    return found


def kill_one(folder: Path, seed: int, after_s: float, ledger: Ledger) -> None:
    """Let a kiosk run for so long, kill it, and take in what it acknowledged."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        try:
            kiosk(folder, seed, ledger.setting_tried, partial(tell_into, writer))
        except BaseException as fault:
            os.write(writer, f"! {fault!r}".encode())
        os._exit(1)
    os.close(writer)
    time.sleep(after_s)
    os.kill(child, signal.SIGKILL)
    with os.fdopen(reader, encoding="utf-8") as pipe:
        told = pipe.read()
    os.waitpid(child, 0)
    assert "!" not in told, told.splitlines()[-1]
    for line in told.splitlines():
        ledger.read(line)


def tell_into(pipe: int, words: str) -> None:
    """Write a line that is out of this process, and so outlasts it."""
    os.write(pipe, f"{words}\n".encode())


def look(folder: Path, ledger: Ledger) -> None:
    """Check the files as they were left. Raises ``AssertionError``."""
    settings = clinic.settings(folder)
    number = clinic.number_of(settings.settings)
    assert ledger.setting <= number <= ledger.setting_tried, (number, ledger)
    assert settings.problems == ()
    ledger.setting = ledger.setting_tried = number
    file = folder / clinic.USAGE
    counted = sum(read_month(file, "2026-11").values()) if file.exists() else 0
    assert ledger.counts <= counted <= ledger.counts_tried, (counted, ledger)
    ledger.counts = ledger.counts_tried = counted
    failures = stored_failures(folder)
    assert failures in ledger.failures, (failures, ledger)
    ledger.failures = frozenset({failures})
    keeper = clinic.pin(folder, clinic.clock())
    assert (keeper.state, keeper.problem) == (PinState.READY, "")
    assert [file.name for file in folder.iterdir() if ".bad-" in file.name] == []


def look_closely(folder: Path) -> None:
    """Check what takes longer: the database page by page, the log line by line."""
    with closing(sqlite3.connect(folder / clinic.USAGE)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    for file in folder.glob("audit*.jsonl"):
        whole, _, _torn = file.read_bytes().rpartition(b"\n")
        assert all(parses(line) for line in whole.splitlines()), file


def parses(line: bytes) -> bool:
    try:
        json.loads(line)
    except ValueError:
        return False
    return True


def drive(folder: Path, seed: int, kills: int) -> Ledger:
    """Kill so many kiosks on one folder; return what was done. Raises ``AssertionError``."""
    chance, ledger = random.Random(seed), Ledger()
    assert clinic.pin(folder, clinic.clock()).set_pin(clinic.RIGHT) == ""
    for number in range(kills):
        kill_one(folder, chance.randrange(2**32), chance.uniform(0, LONGEST_S), ledger)
        look(folder, ledger)
        if number % 50 == 0 and ledger.counts:
            look_closely(folder)
    return ledger


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    words.add_argument("--kills", type=int, default=2000)
    chosen = words.parse_args()
    print(f"seed {chosen.seed}", flush=True)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        told = drive(Path(folder), chosen.seed, chosen.kills).told
    done = ", ".join(f"{number} {deed}" for deed, number in sorted(told.items()))
    print(f"{chosen.kills} kills in {time.monotonic() - began:.0f} s; told: {done}; nothing lost")


if __name__ == "__main__":
    main()
