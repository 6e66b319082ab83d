"""One process at a time writes: the kiosk, or a command run beside it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.disk import make_folder

_PATIENCE_S = 3


@contextmanager
def one_writer(lock: Path) -> Iterator[None]:
    """Hold the lock file ``lock``, which the system frees when a process is killed.

    A thread that holds it may take it again. Raises ``OSError`` when it cannot be had.
    """
    from filelock import FileLock

    make_folder(lock.parent)
    taken = FileLock(
        lock,
        timeout=_PATIENCE_S,
        is_singleton=True,
        fallback_to_soft=False,
        preserve_lock_file=True,
    )
    try:
        taken.acquire()
    except NotImplementedError as fault:
        raise OSError("the disk has no locks") from fault
    try:
        yield
    finally:
        taken.release()
