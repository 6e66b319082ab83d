"""A screen of Xvfb and the units' commands upon it, with their files in a folder of the test.

Cage runs as a window of Xvfb, as large as it, so that what cage shows can be seen and touched from
outside. Its headless backend starts too, but gives no pictures.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk import paths
from tests.deploy.conftest import Listener
from tests.deploy.units import LINUX, Unit

CAGE_SIZE = (1024, 768)
"""What cage's window under X measures."""
FROM_SOURCE = f"{sys.executable} -m kiosk"
HEADLESS = {"WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman"}
NESTED = {"WLR_BACKENDS": "x11", "WLR_RENDERER": "pixman"}


def needed(*programs: str) -> pytest.MarkDecorator:
    missing = [program for program in programs if shutil.which(program) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not installed: {', '.join(missing)}")


@dataclass
class Machine:
    """Runs programs; they end with the test, the last one first."""

    folder: Path
    running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self, command: list[str], environ: dict[str, str]) -> subprocess.Popen[bytes]:
        kept = {k: os.environ[k] for k in ("PATH", "LANG", "PYTHONPATH") if k in os.environ}
        log = (self.folder / "log").open("ab")
        process = subprocess.Popen(
            command,
            cwd=paths.root(),
            env=kept | environ,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
        log.close()
        self.running.append(process)
        return process

    def told(self) -> str:
        return (self.folder / "log").read_text(encoding="utf-8")

    def end(self) -> None:
        """End every process, as systemd does with those of a unit."""
        for process in reversed(self.running):
            process.terminate()
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(timeout=10)
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


@dataclass(frozen=True)
class Screen:
    display: str
    frame: Path

    def picture(self) -> bytes:
        return self.frame.read_bytes()

    def colours(self) -> int:
        """Return how many different four-byte runs the screen holds; an empty one holds few."""
        return len(set(memoryview(self.picture()[-1_000_000:]).cast("I")))

    def click(self, x: int, y: int) -> None:
        """Click; come from elsewhere, or the compositor does not know where the pointer is."""
        moves = ["mousemove", str(x // 2), str(y), "mousemove", str(x), str(y)]
        command = ["xdotool", *moves, "click", "1"]
        subprocess.run(command, env=os.environ | {"DISPLAY": self.display}, check=True, timeout=20)


def as_on_the_tablet(
    kiosk: Unit, machine: Machine, program: str = FROM_SOURCE
) -> tuple[list[str], dict[str, str]]:
    """Return the unit's command and environment, with ``program`` and the folder in place."""
    places = {
        "/opt/kiosk/current/kiosk": program,
        "/opt/kiosk/setup/kiosk-start": str(machine.folder / "kiosk-start"),
        "/opt/kiosk/setup": str(LINUX),
        "/etc/kiosk": str(machine.folder),
        "/var/lib/kiosk": str(machine.folder / "data"),
        "/var/cache/kiosk": str(machine.folder / "cache"),
        "/run/kiosk-xserver": str(machine.folder),
        "/run/kiosk": str(machine.folder / "run"),
    }

    def placed(words: str) -> str:
        for there, here in places.items():
            words = words.replace(there, here)
        return words

    for name, placed_name in (("kiosk.toml.example", "kiosk.toml"), ("kiosk-start", "kiosk-start")):
        words = placed((LINUX / name).read_text(encoding="utf-8"))
        (machine.folder / placed_name).write_text(words, encoding="utf-8")
    (machine.folder / "kiosk-start").chmod(0o755)
    command = [placed(word) for word in kiosk.command]
    return command, {key: placed(value) for key, value in kiosk.environment.items()}


def not_as_root(command: list[str]) -> list[str]:
    """Cage refuses to run as root: give it another name for the same user."""
    if os.geteuid() != 0:
        return command
    return ["unshare", "--user", "--map-user=1000", "--map-group=1000", *command]


def supervised(listener: Listener) -> dict[str, str]:
    return {"NOTIFY_SOCKET": listener.address, "WATCHDOG_USEC": "400000"}


def may_have_namespaces() -> bool:
    return subprocess.run(not_as_root(["true"]), capture_output=True).returncode == 0


@contextmanager
def a_machine() -> Iterator[Machine]:
    """Short names: a socket's path has room for 107 letters."""
    with tempfile.TemporaryDirectory(prefix="kiosk-", ignore_cleanup_errors=True) as folder:
        machine = Machine(Path(folder))
        for name in ("run", "run/session", "data", "cache"):
            (machine.folder / name).mkdir(mode=0o700)
        yield machine
        machine.end()


def a_screen(machine: Machine) -> Screen:
    """Start Xvfb."""
    told, said = os.pipe()
    size = f"{CAGE_SIZE[0]}x{CAGE_SIZE[1]}x24"
    folder = str(machine.folder)
    machine.running.append(
        subprocess.Popen(
            [
                *("Xvfb", "-displayfd", str(said), "-screen", "0", size),
                *("-fbdir", folder, "-nolisten", "tcp"),
            ],
            pass_fds=(said,),
            start_new_session=True,
            stderr=subprocess.DEVNULL,
        )
    )
    os.close(said)
    with os.fdopen(told) as answer:
        return Screen(f":{answer.readline().strip()}", machine.folder / "Xvfb_screen0")
