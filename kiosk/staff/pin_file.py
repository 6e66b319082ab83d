"""The file that holds the PIN's hash."""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass
from pathlib import Path

from kiosk.clock import Clock
from kiosk.disk import OWNER_ONLY, replace_file
from kiosk.set_aside import set_aside, was_set_aside
from kiosk.staff.hashing import cost_of
from kiosk.staff.one_writer import one_writer
from kiosk.staff.sealed import Damaged, read_sealed, seal

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PinRecord:
    """A PIN that can be tried."""

    encoded: str

    @property
    def mark(self) -> str:
        """Which record this is; a PIN that was set anew, even the same one, has another."""
        return hashlib.sha256(self.encoded.encode("ascii")).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Unusable:
    """Why there is a file and no PIN."""

    reason: str


class PinFile:
    """``pin.json`` in ``folder``. Absent means: never set. Lost or damaged never means that."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self._clock = clock
        self.path = folder / "pin.json"
        self.lock = folder / "pin.lock"
        self._seen = False
        self._told = False

    def read(self) -> PinRecord | Unusable | None:
        """Return the PIN, why it cannot be used, or None when none was ever set."""
        try:
            record = _checked(read_sealed(self.path))
        except Damaged as damage:
            return Unusable(str(damage))
        except OSError as fault:
            return Unusable(fault.strerror or str(fault))
        if record is None:
            return Unusable("the file has gone") if self._was_there() else None
        self._seen = True
        return record

    def write(self, record: PinRecord, instead_of: PinRecord | None = None) -> bool:
        """Store ``record``; with ``instead_of`` only while that one is stored.

        Returns whether it was stored; raises ``OSError``.
        """
        with one_writer(self.lock):
            if instead_of is not None and self.read() != instead_of:
                return False
            replace_file(self.path, seal({"hash": record.encoded}), OWNER_ONLY)
        return True

    def put_away(self) -> str:
        """Set a damaged file aside; return why it was damaged, '' when there was nothing to do."""
        if not self._damage():
            return ""
        try:
            with one_writer(self.lock):
                reason = self._damage()
                if reason:
                    set_aside(self.path, reason, self._clock.today())
                return reason
        except OSError as fault:
            if not self._told:
                log.warning("%s: damaged, and cannot be set aside: %s", self.path, fault)
            self._told = True
            return ""

    def _damage(self) -> str:
        try:
            _checked(read_sealed(self.path))
        except Damaged as damage:
            return str(damage)
        except OSError:
            return ""
        return ""

    def _was_there(self) -> bool:
        return self._seen or was_set_aside(self.path)


def _checked(found: dict[str, object] | None) -> PinRecord | None:
    if found is None:
        return None
    encoded = found.get("hash")
    if not isinstance(encoded, str) or cost_of(encoded) is None:
        raise Damaged("no Argon2id hash in it")
    return PinRecord(encoded)
