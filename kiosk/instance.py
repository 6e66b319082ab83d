"""One kiosk at a time on one data folder."""

from __future__ import annotations

import logging
import zlib
from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout

from kiosk.disk import make_folder

NAME = "kiosk.lock"
log = logging.getLogger(__name__)


class InstanceLock:
    """A lock of the operating system: it ends with the process, however that ends.

    The file stays behind and means nothing by itself. Where ``folder`` cannot be
    written, the lock lies in the system's folder for temporary files.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._held: BaseFileLock | None = None

    def acquire(self) -> bool:
        """Take the lock; False: another kiosk holds it.

        A disk that allows no lock is no reason to stay dark: it is logged, and the answer is True.
        """
        for place in (self._beside_the_data, self._elsewhere):
            path = place()
            lock = FileLock(path, timeout=0, fallback_to_soft=False, preserve_lock_file=True)
            try:
                make_folder(path.parent)
                lock.acquire()
            except Timeout:
                return False
            except (OSError, NotImplementedError) as fault:
                log.warning("no lock at %s: %s", path, fault)
            else:
                self._held = lock
                return True
        return True

    def release(self) -> None:
        """Let another kiosk start."""
        if self._held is not None:
            self._held.release()
            self._held = None

    def _beside_the_data(self) -> Path:
        return self._folder / NAME

    def _elsewhere(self) -> Path:
        import tempfile

        which = zlib.crc32(str(self._folder.absolute()).encode())
        return Path(tempfile.gettempdir()) / f"kiosk-{which:08x}.lock"
