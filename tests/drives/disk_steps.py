"""Every step a program takes on the disk: watched, stopped at, made to fail, replayed.

Sees what goes through ``os``: open for writing, write, fsync, replace, rename, unlink, mkdir.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

WATCHED = ("open", "write", "fsync", "replace", "rename", "unlink", "mkdir")


@dataclass(frozen=True, slots=True)
class Step:
    """One call: its name, the path it is about, the path it leads to, the bytes it writes."""

    call: str
    path: Path
    to: Path | None = None
    data: bytes = b""


Doing = Callable[[], Any]
Met = Callable[[int, Step, Doing], Any]
"""Called in place of each step with its number and the way to do it."""


@contextmanager
def watched(folder: Path, met: Met) -> Iterator[None]:
    """Hand every step below ``folder`` to ``met``: its number, itself, and the way to do it."""
    count = iter(range(10**9))
    real = {name: getattr(os, name) for name in WATCHED}
    paths: dict[int, Path] = {}

    def step_of(name: str, args: tuple[Any, ...]) -> Step | None:
        if name in ("write", "fsync"):
            path = paths.get(args[0])
            data = bytes(args[1]) if name == "write" else b""
            return Step(name, path, data=data) if path else None
        path = Path(os.fspath(args[0]))
        if not path.is_relative_to(folder):
            return None
        if name == "open" and not args[1] & (os.O_WRONLY | os.O_RDWR):
            return None
        return Step(name, path, Path(args[1]) if name in ("replace", "rename") else None)

    def call(name: str) -> Callable[..., Any]:
        def do(*args: Any, **named: Any) -> Any:
            step = step_of(name, args)
            doing: Doing = lambda: real[name](*args, **named)  # noqa: E731
            done = doing() if step is None else met(next(count), step, doing)
            if name == "open" and (folder == Path(args[0]) or folder in Path(args[0]).parents):
                paths[done] = Path(args[0])
            return done

        return do

    with ExitStack() as patches:
        for name in WATCHED:
            patches.enter_context(patch.object(os, name, call(name)))
        yield


def steps_of(folder: Path, deed: Callable[[], object]) -> list[Step]:
    """Do ``deed`` and return the steps it took."""
    taken: list[Step] = []

    def met(_number: int, step: Step, doing: Doing) -> Any:
        taken.append(step)
        return doing()

    with watched(folder, met):
        deed()
    return taken
