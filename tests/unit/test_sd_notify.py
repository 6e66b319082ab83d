"""The datagrams a service manager gets, and when there is none to get them."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.sd_notify import ALIVE, READY, ServiceManager, service_manager

if sys.platform == "win32":
    pytest.skip("Windows has no such socket", allow_module_level=True)


@pytest.fixture
def listening(tmp_path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(str(tmp_path / "notify"))
        line.setblocking(False)
        yield line


def test_words_of_one_message_arrive_together(listening: socket.socket, tmp_path: Path) -> None:
    assert ServiceManager(str(tmp_path / "notify")).tell(READY, ALIVE)
    assert listening.recv(99) == b"READY=1\nWATCHDOG=1"


def test_an_abstract_name(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
        line.bind(f"\0kiosk-test{tmp_path}")
        line.setblocking(False)
        assert ServiceManager(f"@kiosk-test{tmp_path}").tell(READY)
        assert line.recv(99) == b"READY=1"


def test_nobody_there_is_no_fault(tmp_path: Path) -> None:
    assert not ServiceManager(str(tmp_path / "gone")).tell(READY)


def test_a_manager_that_does_not_read_stops_nothing(
    listening: socket.socket, tmp_path: Path
) -> None:
    manager = ServiceManager(str(tmp_path / "notify"))
    told = [manager.tell(ALIVE) for _ in range(5000)]
    assert told[0]
    assert not told[-1]


@pytest.mark.parametrize(
    ("environ", "found"),
    [
        ({}, None),
        ({"NOTIFY_SOCKET": ""}, None),
        ({"NOTIFY_SOCKET": "vsock:2:1234"}, None),
        ({"NOTIFY_SOCKET": "/run/n"}, ServiceManager("/run/n")),
        ({"NOTIFY_SOCKET": "@n", "WATCHDOG_USEC": "30000000"}, ServiceManager("@n", 30_000)),
        ({"NOTIFY_SOCKET": "/n", "WATCHDOG_USEC": "0"}, ServiceManager("/n")),
        ({"NOTIFY_SOCKET": "/n", "WATCHDOG_USEC": "soon"}, ServiceManager("/n")),
        ({"NOTIFY_SOCKET": "/n", "WATCHDOG_USEC": "-5"}, ServiceManager("/n")),
        (
            {"NOTIFY_SOCKET": "/n", "WATCHDOG_USEC": "2000000", "WATCHDOG_PID": "1"},
            ServiceManager("/n", 2000),
        ),
    ],
)
def test_who_listens(environ: dict[str, str], found: ServiceManager | None) -> None:
    assert service_manager(environ) == found
