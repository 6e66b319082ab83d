"""Stop the kiosk at every step it takes on the disk while it stores something.

    python -m tests.drives.every_step

At each write, fsync, rename and removal of "change setting" and "set PIN": a kill before it, a
kill in its midst, an answer that the disk is full or faulty, and a power cut as the worst
file system would have it. Found afterwards: the old or the new, never neither, never half.
"""

from __future__ import annotations

import argparse
import errno
import logging
import os
import shutil
import signal
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.staff.outcome import Outcome, PinState
from tests.drives import clinic
from tests.drives.disk_steps import Step, steps_of, watched
from tests.drives.power import Disk

FAULTS = (errno.ENOSPC, errno.EIO, errno.EROFS)


@dataclass(frozen=True, slots=True)
class Deed:
    """Something to store: how it was before, the change, and what is found afterwards.

    ``make`` returns '' when the change was acknowledged. ``found`` is "old" or "new"; it
    raises ``AssertionError`` for anything else.
    """

    name: str
    begin: Callable[[Path], object]
    make: Callable[[Path], str]
    found: Callable[[Path], str]


def setting_found(folder: Path) -> str:
    store = clinic.settings(folder)
    assert store.problems == (), store.problems
    return {1: "old", 2: "new"}[clinic.number_of(store.settings)]


def pin_found(folder: Path) -> str:
    keeper = clinic.pin(folder, clinic.clock())
    assert (keeper.state, keeper.problem) == (PinState.READY, "")
    if keeper.try_pin(clinic.RIGHT) is Outcome.OPENED:
        return "old"
    assert keeper.try_pin(clinic.OTHER) is Outcome.OPENED
    return "new"


DEEDS = (
    Deed(
        "change setting",
        lambda folder: clinic.settings(folder).change(**clinic.numbered(1)),
        lambda folder: clinic.settings(folder).change(**clinic.numbered(2)),
        setting_found,
    ),
    Deed(
        "set PIN",
        lambda folder: clinic.pin(folder, clinic.clock()).set_pin(clinic.RIGHT),
        lambda folder: clinic.pin(folder, clinic.clock()).set_pin(clinic.OTHER),
        pin_found,
    ),
)


class Drive:
    """Goes through one deed in folders of its own below ``room``."""

    def __init__(self, deed: Deed, room: Path) -> None:
        self.deed, self.room = deed, room
        self.done: Counter[str] = Counter()
        self._number = 0

    def run(self) -> None:
        """Do everything. Raises ``AssertionError``."""
        folder = self._fresh()
        before = Disk.of(folder)
        steps = steps_of(folder, lambda: self.deed.make(folder))
        assert self.deed.found(folder) == "new"
        for number, step in enumerate(steps):
            self._kill(number, 0)
            self._kill(number, len(step.data) // 2)
            for fault in FAULTS:
                self._fail(number, fault)
        self.cut_power(before, steps, folder)
        self.done["steps"] = len(steps)

    def _fresh(self) -> Path:
        """Return a folder as it is before the change."""
        self._number += 1
        folder = self.room / f"{self._number}"
        folder.mkdir()
        if self._number == 1:
            self.deed.begin(folder)
            shutil.copytree(folder, self.room / "old")
        else:
            shutil.copytree(self.room / "old", folder, dirs_exist_ok=True)
        return folder

    def _kill(self, at: int, written: int) -> None:
        """Kill before step ``at``, or after it has written so many bytes."""
        folder = self._fresh()
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:

            def met(number: int, step: Step, doing: Callable[[], Any]) -> Any:
                if number < at:
                    return doing()
                if written:
                    step.path.write_bytes(step.data[:written])
                return os.kill(os.getpid(), signal.SIGKILL)

            with watched(folder, met):
                answer = self.deed.make(folder)
            os.write(writer, b"stored" if answer == "" else b"refused")
            os._exit(0)
        os.close(writer)
        with os.fdopen(reader, "rb") as pipe:
            assert pipe.read() == b"", "it was not killed"
        os.waitpid(child, 0)
        self.deed.found(folder)
        self.done["kills"] += 1

    def _fail(self, at: int, fault: int) -> None:
        """Let step ``at`` and all after it fail, as a full disk does; then let it recover."""
        folder = self._fresh()

        def met(number: int, _step: Step, doing: Callable[[], Any]) -> Any:
            if number >= at:
                raise OSError(fault, os.strerror(fault))
            return doing()

        with watched(folder, met):
            answer = self.deed.make(folder)
        found = self.deed.found(folder)
        assert answer or found == "new", "acknowledged and lost"
        assert self.deed.make(folder) == ""
        assert self.deed.found(folder) == "new"
        self.done["faults"] += 1

    def cut_power(self, disk: Disk, steps: list[Step], folder: Path) -> None:
        """Look at every folder a power cut can leave before, between and after the steps."""
        seen: set[frozenset[tuple[Path, bytes]]] = set()
        for number in range(len(steps) + 1):
            last = number == len(steps)
            for image in disk.images():
                key = frozenset(image.items())
                if key in seen and not last:
                    continue
                seen.add(key)
                found = self._found_in(image, folder)
                assert found == "new" or not last, "acknowledged and lost in a power cut"
                self.done["power cuts"] += 1
            if not last:
                disk.take(steps[number])

    def _found_in(self, image: dict[Path, bytes], made_in: Path) -> str:
        self._number += 1
        folder = self.room / f"{self._number}"
        folder.mkdir()
        for path, data in image.items():
            place = folder / path.relative_to(made_in)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(data)
        return self.deed.found(folder)


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--only", choices=[deed.name for deed in DEEDS])
    only = words.parse_args().only
    logging.disable()
    for deed in DEEDS:
        if only not in (None, deed.name):
            continue
        with tempfile.TemporaryDirectory() as room:
            drive = Drive(deed, Path(room))
            drive.run()
        told = ", ".join(f"{number} {what}" for what, number in sorted(drive.done.items()))
        print(f"{deed.name}: {told}; old or new every time", flush=True)


if __name__ == "__main__":
    main()
