"""The units' commands run here, without systemd: cage and openbox on a screen of their own."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.sd_notify import ALIVE, READY
from tests.deploy.conftest import Listener
from tests.deploy.stage import (
    CAGE_SIZE,
    HEADLESS,
    NESTED,
    Machine,
    Screen,
    a_machine,
    a_screen,
    as_on_the_tablet,
    may_have_namespaces,
    needed,
    not_as_root,
    supervised,
)
from tests.deploy.units import LINUX, unit

pytestmark = pytest.mark.full

BOUNCE_MS = 700


@pytest.fixture
def machine() -> Iterator[Machine]:
    with a_machine() as machine:
        yield machine


@pytest.fixture
def screen(machine: Machine) -> Screen:
    return a_screen(machine)


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
