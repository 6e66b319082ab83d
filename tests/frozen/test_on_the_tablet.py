"""The built program as the tablet's unit starts it: under cage, supervised, ended as a group."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.sd_notify import ALIVE, READY
from tests.deploy.conftest import Listener, listener  # noqa: F401  the fixture
from tests.deploy.stage import (
    CAGE_SIZE,
    NESTED,
    Machine,
    a_machine,
    a_screen,
    as_on_the_tablet,
    may_have_namespaces,
    needed,
    not_as_root,
    supervised,
)
from tests.deploy.units import LINUX, unit
from tests.frozen.listing import FOLDER

pytestmark = pytest.mark.full


@pytest.fixture
def machine() -> Iterator[Machine]:
    with a_machine() as machine:
        yield machine


@needed("cage", "Xwayland", "Xvfb", "xdotool", "unshare")
@pytest.mark.parametrize("build", ["one file", "folder"])
def test_it_is_shown_answers_and_leaves_nothing(
    qtbot: QtBot,
    machine: Machine,
    listener: Listener,  # noqa: F811
    kiosk: Path,
    build: str,
) -> None:
    if not may_have_namespaces():
        pytest.skip("cage does not run as root, and no other user can be had here")
    screen = a_screen(machine)
    program = str(kiosk if build == "one file" else FOLDER / "kiosk")
    unpacked = machine.folder / "tmp"
    unpacked.mkdir()
    command, environ = as_on_the_tablet(unit(LINUX / "kiosk.service"), machine, program)
    environ |= NESTED | supervised(listener)
    environ |= {"DISPLAY": screen.display, "TMPDIR": str(unpacked)}
    cage = machine.start(not_as_root(command), environ)
    qtbot.waitUntil(lambda: listener.count(READY) == 1, timeout=30_000)
    qtbot.waitUntil(lambda: listener.count(ALIVE) > 4, timeout=10_000)
    qtbot.waitUntil(lambda: screen.colours() > 50, timeout=10_000)
    attract = screen.picture()
    screen.click(CAGE_SIZE[0] // 2, CAGE_SIZE[1] // 2)
    qtbot.waitUntil(lambda: screen.picture() != attract, timeout=10_000)
    os.killpg(cage.pid, signal.SIGTERM)
    cage.wait(timeout=10)
    qtbot.waitUntil(lambda: list(unpacked.glob("_MEI*")) == [], timeout=10_000)
    assert "Traceback" not in machine.told()
