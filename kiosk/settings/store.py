"""The settings that hold now, and the only way staff change them."""

from __future__ import annotations

import errno
import threading
from collections.abc import Mapping
from pathlib import Path

from kiosk.clock import Clock, SystemClock
from kiosk.disk import make_folder, write_synced
from kiosk.set_aside import StoredProblem
from kiosk.settings.config_file import ConfigProblem, Configured
from kiosk.settings.keys import KEYS, settings_from
from kiosk.settings.model import Settings
from kiosk.settings.settings_file import SettingsFile

LOCKED = "This is fixed in the configuration file and cannot be changed here."
UNSTORED = "This holds until the kiosk is started again. It was not stored: {reason}."
REASONS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk is full",
    errno.EROFS: "the disk is read-only",
    errno.EACCES: "the folder may not be written",
    errno.EPERM: "the folder may not be written",
}


class SettingsStore:
    """Precedence: command line, staff's settings, configuration file, defaults.

    Locked keys of the file go before staff's settings. What staff change while the kiosk
    runs also goes before its command line, until the next start. Safe to use from several
    threads; no fault of the disk is raised.
    """

    def __init__(
        self,
        folder: Path,
        configured: Configured,
        commanded: Mapping[str, object],
        clock: Clock | None = None,
    ) -> None:
        self._configured = configured
        self._commanded = dict(commanded)
        self._lock = threading.Lock()
        self._file = SettingsFile(folder, clock or SystemClock())
        self._stored = self._file.load()
        self._reason = _why_unwritable(folder)
        self._settings = self._effective()

    @property
    def settings(self) -> Settings:
        """The settings that hold now."""
        return self._settings

    @property
    def locked(self) -> frozenset[str]:
        """Names of settings that cannot be changed on the glass."""
        return self._configured.locked

    @property
    def problems(self) -> tuple[StoredProblem | ConfigProblem, ...]:
        """What is wrong with the files, for staff and the log."""
        return (*self._configured.problems, *self._file.problems)

    @property
    def writable(self) -> bool:
        """Whether the last thing tried with the data folder could be stored."""
        return not self._reason

    @property
    def needs_set_up(self) -> bool:
        """Whether nobody has ever set anything, in a file or on the glass."""
        return not self._configured.given and not self._file.ever

    def change(self, **values: object) -> str:
        """Change settings, all or none; return '' when they are stored, else why not.

        A locked key or an unusable value changes nothing. A disk that cannot be written
        changes what holds now, and the words say so. Raises ``KeyError`` for a name that
        is no setting.
        """
        read = {}
        for name, value in values.items():
            if name in self.locked:
                return LOCKED
            try:
                read[name] = KEYS[name].kind.read(value)
            except ValueError:
                return f"Not changed. What fits here: {KEYS[name].kind.expected}."
        with self._lock:
            self._stored = self._stored.changed(read)
            for name in read:
                self._commanded.pop(name, None)
            self._settings = self._effective()
            try:
                self._file.save(self._stored)
            except OSError as fault:
                self._reason = _plain(fault)
            else:
                self._reason = ""
        return UNSTORED.format(reason=self._reason) if self._reason else ""

    def _effective(self) -> Settings:
        file = self._configured
        staffs = {n: v for n, v in self._stored.values.items() if n not in file.locked}
        return settings_from({**file.values, **staffs, **self._commanded})


def _why_unwritable(folder: Path) -> str:
    """Try to write in ``folder``, making it if need be; return '' or the reason."""
    probe = folder / ".probe"
    try:
        make_folder(folder)
        write_synced(probe, b"can this be written?")
        probe.unlink()
    except OSError as fault:
        return _plain(fault)
    return ""


def _plain(fault: OSError) -> str:
    return REASONS.get(fault.errno or 0, "the disk reported a fault")
