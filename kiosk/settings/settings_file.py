"""Staff's settings on the disk, twice: the file and its copy.

Each is replaced in one step. A damaged one is set aside and written anew from the other.
"""

from __future__ import annotations

from pathlib import Path

from kiosk.clock import Clock
from kiosk.disk import make_folder, replace_file
from kiosk.set_aside import StoredProblem, set_aside, was_set_aside
from kiosk.settings.stored import MOST_BYTES, VERSION, DamagedError, Stored, decode, encode

FILE, COPY = "settings.json", "settings.copy.json"


def read_stored(path: Path) -> tuple[Stored, bytes] | None:
    """Return what a file holds and its bytes; None: there is none. Raises ``DamagedError``."""
    try:
        if not path.exists():
            return None
        if not path.is_file():
            raise DamagedError("it is not a file")
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as fault:
        raise DamagedError(f"it cannot be read: {fault.strerror or fault}") from fault
    return decode(data), data


class SettingsFile:
    """The pair of files in ``folder``. ``problems`` is what loading found."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._paths = (folder / FILE, folder / COPY)
        self._folder = folder
        self._clock = clock
        self._damaged: dict[Path, str] = {}
        self._newer: bytes = b""
        self.version = VERSION
        self.problems: list[StoredProblem] = []
        self.ever = any(was_set_aside(path) for path in self._paths)
        """Whether staff have ever set anything here, as far as the folder tells."""

    def load(self) -> Stored:
        """Return what staff have set, from the copy if need be; never raises for the disk."""
        found = [self._read(path) for path in self._paths]
        good = next((each for each in found if each is not None), None)
        self.ever = self.ever or good is not None or bool(self._damaged)
        told = tuple(self._damaged.items())
        aside = {path: self._move_aside(path) for path, _ in told}
        for path, reason in told:
            rest = "staff's settings are read from its copy" if good else "nothing else is kept"
            self.problems.append(StoredProblem(path.name, reason, f"{aside[path]}; {rest}"))
        if good is None:
            return Stored()
        stored, data = good
        self.version = stored.version
        if stored.version > VERSION:
            self._newer = data
            done = "read as far as this one knows it, and kept"
            self.problems.append(StoredProblem(FILE, "a newer kiosk wrote it", done))
        elif any(each is None or each[1] != data for each in found):
            self._mend(data)
        if stored.rest:
            names = ", ".join(sorted(stored.rest))[:200]
            found_words = f"settings that cannot be used here: {names}"
            self.problems.append(StoredProblem(FILE, found_words, "left out, and kept in the file"))
        return stored

    def save(self, stored: Stored) -> None:
        """Put ``stored`` on the disk; it is there when this returns. Raises ``OSError``."""
        make_folder(self._folder)
        for path in tuple(self._damaged):
            set_aside(path, self._damaged[path], self._clock.today())
            del self._damaged[path]
        if self._newer:
            kept = self._folder / f"settings.version-{self.version}.json"
            replace_file(kept, self._newer)
            self._newer = b""
        data = encode(stored)
        file, copy = self._paths
        replace_file(file, data)
        self.ever = True
        try:
            replace_file(copy, data)
        except OSError as fault:
            problem = StoredProblem(COPY, str(fault), "the settings are stored, without a copy")
            self.problems.append(problem)

    def _read(self, path: Path) -> tuple[Stored, bytes] | None:
        try:
            return read_stored(path)
        except DamagedError as damage:
            self._damaged[path] = str(damage)
            return None

    def _move_aside(self, path: Path) -> str:
        try:
            bad = set_aside(path, self._damaged[path], self._clock.today())
        except OSError as fault:
            return f"left where it is ({fault.strerror or fault})"
        del self._damaged[path]
        return f"set aside as {bad.name}"

    def _mend(self, data: bytes) -> None:
        """Write the pair anew, where the disk lets itself be written."""
        try:
            for path in self._paths:
                if path not in self._damaged:
                    replace_file(path, data)
        except OSError as fault:
            self.problems.append(StoredProblem(FILE, str(fault), "the file and its copy differ"))
