"""The units' commands run here, without systemd: cage and openbox on a screen of their own.

The screen is Xvfb's: cage runs as a window of it, as large as it, so that what cage shows can be
seen and touched from outside. Its headless backend starts too, but gives no pictures.
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
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.sd_notify import ALIVE, READY
from tests.deploy.conftest import Listener
from tests.deploy.units import LINUX, Unit, unit

pytestmark = pytest.mark.full

CAGE_SIZE = (1024, 768)
"""What cage's window under X measures."""
BOUNCE_MS = 700
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


@pytest.fixture
def machine() -> Iterator[Machine]:
    """Short names: a socket's path has room for 107 letters."""
    with tempfile.TemporaryDirectory(prefix="kiosk-", ignore_cleanup_errors=True) as folder:
        machine = Machine(Path(folder))
        for name in ("run", "data", "cache"):
            (machine.folder / name).mkdir(mode=0o700)
        yield machine
        machine.end()


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


@pytest.fixture
def screen(machine: Machine) -> Screen:
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


def as_on_the_tablet(kiosk: Unit, machine: Machine) -> tuple[list[str], dict[str, str]]:
    """Return the unit's command and environment, with this tree and this folder in their places."""
    places = {
        "/opt/kiosk/current/kiosk": f"{sys.executable} -m kiosk",
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


@needed("cage", "Xwayland", "unshare")
class TestCage:
    @pytest.fixture(autouse=True)
    def namespaces(self) -> None:
        if not may_have_namespaces():
            pytest.skip("cage does not run as root, and no other user can be had here")

    def test_headless_it_comes_up_and_is_fed(
        self, qtbot: QtBot, machine: Machine, listener: Listener
    ) -> None:
        command, environ = as_on_the_tablet(unit(LINUX / "kiosk.service"), machine)
        machine.start(not_as_root(command), environ | HEADLESS | supervised(listener))
        qtbot.waitUntil(lambda: listener.count(ALIVE) > 4, timeout=30_000)
        assert listener.heard[0] == f"{READY}\n{ALIVE}"

    @needed("Xvfb", "xdotool")
    def test_it_is_shown_and_answers(
        self, qtbot: QtBot, machine: Machine, listener: Listener, screen: Screen
    ) -> None:
        command, environ = as_on_the_tablet(unit(LINUX / "kiosk.service"), machine)
        environ |= NESTED | supervised(listener) | {"DISPLAY": screen.display}
        machine.start(not_as_root(command), environ)
        qtbot.waitUntil(lambda: listener.count(READY) == 1, timeout=30_000)
        qtbot.waitUntil(lambda: screen.colours() > 50, timeout=10_000)
        qtbot.wait(BOUNCE_MS)
        self.stand_still(qtbot, listener)
        attract = screen.picture()
        screen.click(CAGE_SIZE[0] // 2, CAGE_SIZE[1] // 2)
        qtbot.waitUntil(lambda: screen.picture() != attract, timeout=10_000)
        self.stand_still(qtbot, listener)
        assert "Traceback" not in machine.told()

    def stand_still(self, qtbot: QtBot, listener: Listener) -> None:
        """Frames without any change on them, as the watchdog asks for; the glass must outlive."""
        fed = listener.count(ALIVE)
        qtbot.waitUntil(lambda: listener.count(ALIVE) > fed + 3, timeout=10_000)

    @needed("Xvfb")
    def test_it_ends_with_the_kiosk_and_the_kiosk_with_it(
        self, qtbot: QtBot, machine: Machine, listener: Listener, screen: Screen
    ) -> None:
        command, environ = as_on_the_tablet(unit(LINUX / "kiosk.service"), machine)
        environ |= NESTED | supervised(listener) | {"DISPLAY": screen.display}
        cage = machine.start(not_as_root(command), environ)
        qtbot.waitUntil(lambda: listener.count(ALIVE) > 1, timeout=30_000)
        cage.terminate()
        cage.wait(timeout=10)
        qtbot.wait(1000)
        fed = listener.count(ALIVE)
        qtbot.wait(1000)
        assert listener.count(ALIVE) == fed, "the kiosk lives on without a screen"


@needed("Xvfb", "openbox", "xdotool")
class TestX11:
    def test_it_is_shown_over_the_whole_screen_and_answers(
        self,
        qtbot: QtBot,
        machine: Machine,
        listener: Listener,
        screen: Screen,
        tmp_path: Path,
    ) -> None:
        command, environ = as_on_the_tablet(unit(LINUX / "kiosk-x11.service"), machine)
        environ |= supervised(listener) | {"DISPLAY": screen.display}
        machine.start(command, environ)
        qtbot.waitUntil(lambda: listener.count(READY) == 1, timeout=30_000)
        qtbot.waitUntil(lambda: screen.colours() > 50, timeout=10_000)
        qtbot.wait(BOUNCE_MS)
        assert self.size_of_window(screen) == CAGE_SIZE
        attract = screen.picture()
        screen.click(CAGE_SIZE[0] // 2, CAGE_SIZE[1] // 2)
        qtbot.waitUntil(lambda: screen.picture() != attract, timeout=10_000)
        assert "Traceback" not in machine.told()

    def size_of_window(self, screen: Screen) -> tuple[int, int]:
        search = ["xdotool", "search", "--onlyvisible", "--name", "Understanding immunotherapy"]
        done = subprocess.run(
            [*search, "getwindowgeometry", "--shell"],
            env=os.environ | {"DISPLAY": screen.display},
            capture_output=True,
            text=True,
        )
        found = dict(line.split("=", 1) for line in done.stdout.splitlines() if "=" in line)
        return int(found["WIDTH"]), int(found["HEIGHT"])

    @needed("xauth", "mcookie")
    def test_the_x_server_answers_only_to_who_has_the_secret(
        self, machine: Machine, qtbot: QtBot
    ) -> None:
        server = unit(LINUX / "kiosk-xserver.service")
        secret = machine.folder / "authority"
        make = server.one("Service", "ExecStartPre").replace("$$", "$").replace(":0", ":96")
        script = (
            make.removeprefix("/bin/sh -ec '").removesuffix("'").replace("chown kiosk", "test -s")
        )
        subprocess.run(
            ["/bin/sh", "-ec", script],
            env=os.environ | {"XAUTHORITY": str(secret)},
            check=True,
            capture_output=True,
        )
        assert secret.stat().st_mode & 0o777 == 0o600
        machine.start(["Xvfb", ":96", "-auth", str(secret), "-nolisten", "tcp"], {})

        def asks(authority: Path) -> bool:
            environ = os.environ | {"DISPLAY": ":96", "XAUTHORITY": str(authority)}
            command = ["xdotool", "getdisplaygeometry"]
            return subprocess.run(command, env=environ, capture_output=True).returncode == 0

        qtbot.waitUntil(lambda: asks(secret), timeout=10_000)
        assert not asks(machine.folder / "none")


def test_a_session_without_an_x_server_says_so(machine: Machine) -> None:
    """Twenty seconds, so that a slow X server has its time."""
    script = str(LINUX / "kiosk-xsession")
    done = subprocess.run(
        [script, "true"], env=os.environ | {"DISPLAY": ":4711"}, capture_output=True, text=True
    )
    assert (done.returncode, "no X server" in done.stderr) == (1, True)


def test_a_session_needs_a_program() -> None:
    done = subprocess.run([str(LINUX / "kiosk-xsession")], capture_output=True, text=True)
    assert (done.returncode, "which program" in done.stderr) == (2, True)
