"""What may be on a disk after the power went at some step, as seen by the worst file system.

Bytes written and not synced may be there, half there or not; names changed since their
folder was last synced may have changed or not, each by itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

from tests.drives.disk_steps import Step


@dataclass(slots=True)
class _File:
    """One file's bytes, whatever it is called: on the disk for sure, and as programs see them."""

    sure: bytes
    seen: bytes

    def images(self) -> list[bytes]:
        if self.sure == self.seen:
            return [self.sure]
        half = self.seen[: len(self.seen) // 2]
        return list(dict.fromkeys([self.sure, half, self.seen]))


@dataclass(slots=True)
class Disk:
    """A disk to replay steps on. ``names`` are sure; ``waiting`` are changes of names."""

    names: dict[Path, int]
    files: list[_File]
    seen: dict[Path, int] = field(default_factory=dict)
    waiting: list[tuple[Path | None, Path | None, int]] = field(default_factory=list)

    @classmethod
    def of(cls, folder: Path) -> Disk:
        """Return a disk on which all that ``folder`` holds now is sure."""
        paths = [path for path in sorted(folder.rglob("*")) if path.is_file()]
        files = [_File(path.read_bytes(), path.read_bytes()) for path in paths]
        names = {path: number for number, path in enumerate(paths)}
        return cls(names, files, dict(names))

    def take(self, step: Step) -> None:
        """Let a step happen."""
        if step.call == "open":
            self._open(step.path)
        elif step.call == "write":
            self.files[self.seen[step.path]].seen += step.data
        elif step.call == "fsync" and step.path in self.seen:
            file = self.files[self.seen[step.path]]
            file.sure = file.seen
        elif step.call == "fsync":
            self._sync_names(step.path)
        elif step.call in ("replace", "rename"):
            assert step.to is not None
            number = self.seen.pop(step.path)
            self.seen[step.to] = number
            self.waiting.append((step.path, step.to, number))
        elif step.call == "unlink":
            self.waiting.append((step.path, None, self.seen.pop(step.path)))

    def images(self) -> Iterator[dict[Path, bytes]]:
        """Yield every folder that may be found when the power comes back now."""
        for happened in product((False, True), repeat=len(self.waiting)):
            names = dict(self.names)
            for change, there in zip(self.waiting, happened, strict=True):
                if there:
                    _apply(names, change)
            numbers = list(names.values())
            for bytes_ in product(*(self.files[number].images() for number in numbers)):
                yield dict(zip(names, bytes_, strict=True))

    def _open(self, path: Path) -> None:
        """Open for writing from the start, as ``kiosk.disk`` does."""
        if path in self.seen:
            self.files[self.seen[path]].seen = b""
            return
        self.files.append(_File(b"", b""))
        self.seen[path] = len(self.files) - 1
        self.waiting.append((None, path, len(self.files) - 1))

    def _sync_names(self, folder: Path) -> None:
        mine = [c for c in self.waiting if folder in {p.parent for p in c[:2] if p is not None}]
        for change in mine:
            _apply(self.names, change)
        self.waiting = [change for change in self.waiting if change not in mine]


def _apply(names: dict[Path, int], change: tuple[Path | None, Path | None, int]) -> None:
    old, new, number = change
    if old is not None and names.get(old) == number:
        del names[old]
    if new is not None:
        names[new] = number
