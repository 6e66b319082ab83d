"""Damage a stored file in hundreds of seeded ways; the kiosk starts, and keeps the bad file.

    python -m tests.drives.damage --seed 7 --damages 500

Of settings, one of the two files or both; of the counts, the database or its write-ahead
log; of the PIN, its file or that of the tries. Whatever is damaged: no exception, the
next change is stored, a file set aside has the damaged bytes, a wrong PIN opens nothing.
"""

from __future__ import annotations

import argparse
import logging
import os
import random
import shutil
import signal
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.kinds import Audience
from kiosk.set_aside import was_set_aside
from kiosk.settings.settings_file import COPY, FILE
from kiosk.staff.outcome import Outcome, PinState
from tests.drives import clinic
from tests.drives.kills import stored_failures

TOPICS = 200
"""How many are counted, half of them after the last clean close."""
PIN, TRIES = "pin.json", "pin-tries.json"
Damage = Callable[[random.Random, bytes], bytes]


def flip_a_bit(chance: random.Random, data: bytes) -> bytes:
    at = chance.randrange(len(data))
    return data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1 :]


def other_bytes(chance: random.Random, data: bytes) -> bytes:
    at = chance.randrange(len(data))
    return data[:at] + chance.randbytes(chance.randint(1, 64)) + data[at + 64 :]


def cut_short(chance: random.Random, data: bytes) -> bytes:
    return data[: chance.randrange(len(data))]


def zeros(chance: random.Random, data: bytes) -> bytes:
    at, length = chance.randrange(len(data)), chance.choice((1, 16, 512, 4096))
    return data[:at] + bytes(min(length, len(data) - at)) + data[at + length :]


def twice(chance: random.Random, data: bytes) -> bytes:
    at = chance.randrange(len(data))
    return data[:at] + data


def more_at_the_end(chance: random.Random, data: bytes) -> bytes:
    return data + chance.randbytes(chance.randint(1, 200))


def moved(chance: random.Random, data: bytes) -> bytes:
    at = chance.randrange(len(data))
    return data[at:] + data[:at]


def something_else(chance: random.Random, data: bytes) -> bytes:
    return chance.choice(
        (b"", b"{}", b"[]", b"null", b"\0" * 4096, b"[" * 90_000, b"9" * 9_000, b"<html></html>")
    )


DAMAGES: tuple[Damage, ...] = (
    flip_a_bit,
    flip_a_bit,
    other_bytes,
    cut_short,
    zeros,
    twice,
    more_at_the_end,
    moved,
    something_else,
)


@dataclass(frozen=True, slots=True)
class Target:
    """Files that are damaged together, and what must hold afterwards.

    ``check`` starts the kiosk; it raises ``AssertionError`` and says in a word what came of it.
    """

    files: tuple[str, ...]
    check: Callable[[Path], str]


def make_good(folder: Path) -> None:
    """Fill ``folder`` as a kiosk does that has been killed, its write-ahead log in use."""
    child = os.fork()
    if child == 0:
        assert clinic.settings(folder).change(**clinic.numbered(1)) == ""
        keeper = clinic.pin(folder, clinic.clock())
        assert keeper.set_pin(clinic.RIGHT) == ""
        for _ in range(5):
            assert keeper.try_pin(clinic.WRONG) is Outcome.WRONG
        for each in ("topic", "another-topic"):
            store = clinic.usage(folder)
            for number in range(TOPICS // 2):
                store.topic_opened(f"{each}-{number}", Audience.ADULT)
                assert number % 10 or store.settle(20)
            if each == "topic":
                store.close()
        assert store.settle(20)
        os.kill(os.getpid(), signal.SIGKILL)
    os.waitpid(child, 0)
    assert (folder / f"{clinic.USAGE}-wal").stat().st_size


def settings_hold(folder: Path) -> str:
    """One of the two files is damaged: nothing is lost."""
    store = clinic.settings(folder)
    assert clinic.number_of(store.settings) == 1
    return _change_settings(folder, store.problems)


def settings_start_anew(folder: Path) -> str:
    """Both files are damaged: the old settings or the defaults, and no first set-up again."""
    store = clinic.settings(folder)
    assert clinic.number_of(store.settings) in (0, 1)
    assert not store.needs_set_up
    return _change_settings(folder, store.problems)


def _change_settings(folder: Path, problems: tuple[object, ...]) -> str:
    assert clinic.settings(folder).change(**clinic.numbered(2)) == ""
    after = clinic.settings(folder)
    assert (clinic.number_of(after.settings), after.problems) == (2, ())
    return "damage seen" if problems else "no harm"


def no_count_is_lost(folder: Path) -> str:
    """What lies beside the database is damaged: all that was acknowledged is still there."""
    store = clinic.usage(folder)
    assert len(store.month(clinic.DAY).topics) == TOPICS
    return counting_goes_on(folder)


def counting_goes_on(folder: Path) -> str:
    """Counts may start anew, but only with the damaged file kept; an empty one has nothing."""
    emptied = not (folder / clinic.USAGE).stat().st_size
    store = clinic.usage(folder)
    try:
        store.month(clinic.DAY)
        for _ in range(6):
            store.topic_opened("spleen", Audience.CHILD)
        assert store.settle(20), store.problems
        counted = {use.topic: use.count for use in store.month(clinic.DAY).topics}
        assert counted["spleen"] == 6
        problems = store.problems
    finally:
        store.close()
    again = clinic.usage(folder)
    again.topic_opened("spleen", Audience.CHILD)
    assert again.settle(20)
    again.close()
    assert again.problems == ()
    assert problems or emptied or len(counted) > 1, "counts lost and nothing said"
    return "damage seen" if problems or emptied else "no harm"


def pin_is_required(folder: Path) -> str:
    """The door never opens to a wrong PIN, and never says that no PIN was set."""
    time_ = clinic.clock()
    keeper = clinic.pin(folder, time_)
    assert keeper.state is not PinState.NOT_SET
    if keeper.state is PinState.READY:
        assert keeper.wait_ms() >= 60_000, "damage has ended a wait"
        assert keeper.try_pin(clinic.RIGHT) is Outcome.WAIT
        time_.advance(keeper.wait_ms())
    wrong = keeper.try_pin(clinic.WRONG)
    assert wrong in (Outcome.WRONG, Outcome.DAMAGED), wrong
    if wrong is Outcome.WRONG:
        assert stored_failures(folder) > 5
        time_.advance(keeper.wait_ms())
        assert keeper.try_pin(clinic.RIGHT) is Outcome.OPENED
    else:
        assert keeper.set_pin(clinic.OTHER), "a damaged PIN was replaced on the glass"
        assert keeper.reset_pin(clinic.OTHER) == ""
        assert keeper.try_pin(clinic.OTHER) is Outcome.OPENED
    seen = was_set_aside(folder / PIN) or was_set_aside(folder / TRIES)
    return "damage seen" if seen else "no harm"


TARGETS = {
    "settings": Target((FILE,), settings_hold),
    "settings, the copy": Target((COPY,), settings_hold),
    "settings, both": Target((FILE, COPY), settings_start_anew),
    "usage": Target((clinic.USAGE,), counting_goes_on),
    "usage, its log": Target((f"{clinic.USAGE}-wal",), no_count_is_lost),
    "usage, its index": Target((f"{clinic.USAGE}-shm",), no_count_is_lost),
    "PIN": Target((PIN,), pin_is_required),
    "PIN, the tries": Target((TRIES,), pin_is_required),
}


def drive(room: Path, name: str, seed: int, damages: int) -> Counter[str]:
    """Damage a target so often, each time a good one; return what came of it."""
    good = room / "good"
    if not good.exists():
        good.mkdir()
        make_good(good)
    target, chance, came = TARGETS[name], random.Random(f"{seed} {name}"), Counter[str]()
    for number in range(damages):
        folder = room / "damaged"
        shutil.copytree(good, folder)
        kind = chance.choice(DAMAGES)
        bad = {file: kind(chance, (good / file).read_bytes()) for file in target.files}
        for file, data in bad.items():
            (folder / file).write_bytes(data)
        try:
            came[target.check(folder)] += 1
            _kept(folder, bad)
        except Exception as fault:
            raise AssertionError(
                f"{name}, seed {seed}, damage {number}: {kind.__name__}"
            ) from fault
        shutil.rmtree(folder)
    return came


def _kept(folder: Path, bad: dict[str, bytes]) -> None:
    """What was set aside is what was damaged, byte for byte, with a reason beside it."""
    for aside in (file for file in folder.iterdir() if ".bad-" in file.name):
        if aside.suffix == ".txt":
            assert aside.read_text(encoding="utf-8").strip()
            continue
        stem, _, rest = aside.name.partition(".bad-")
        original = f"{stem}.{rest.partition('.')[2]}"
        if original in bad and original.endswith((".json", ".db")):
            assert aside.read_bytes() == bad[original], f"{aside.name} has changed"


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    words.add_argument("--damages", type=int, default=500)
    chosen = words.parse_args()
    print(f"seed {chosen.seed}", flush=True)
    logging.disable()
    for name in TARGETS:
        began = time.monotonic()
        with tempfile.TemporaryDirectory() as room:
            came = drive(Path(room), name, chosen.seed, chosen.damages)
        told = ", ".join(f"{number} {what}" for what, number in sorted(came.items()))
        print(f"{name}: {chosen.damages} in {time.monotonic() - began:.0f} s: {told}", flush=True)


if __name__ == "__main__":
    main()
