"""What the units promise: they come back, they are watched, and they can do little."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.deploy.units import LINUX, Unit, unit

KIOSKS = ("kiosk.service", "kiosk-x11.service")
COMES_BACK = {
    "Type": "notify",
    "NotifyAccess": "all",
    "Restart": "always",
    "KillMode": "control-group",
    "WatchdogSec": "30",
    "LimitCORE": "0",
}
CAN_DO_LITTLE = {
    "User": "kiosk",
    "ProtectSystem": "strict",
    "ProtectHome": "yes",
    "PrivateTmp": "yes",
    "StateDirectory": "kiosk",
    "NoNewPrivileges": "yes",
    "CapabilityBoundingSet": "",
    "AmbientCapabilities": "",
    "IPAddressDeny": "any",
    "RestrictNamespaces": "yes",
    "RestrictSUIDSGID": "yes",
    "ProtectKernelTunables": "yes",
    "ProtectKernelModules": "yes",
    "ProtectControlGroups": "yes",
    "SystemCallFilter": "@system-service",
}
EXPOSURE = re.compile(r"Overall exposure level for \S+: (\d+\.\d)")
systemd = pytest.mark.skipif(
    shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed"
)


@pytest.fixture(params=KIOSKS)
def kiosk(request: pytest.FixtureRequest) -> Unit:
    return unit(LINUX / request.param)


@pytest.mark.parametrize(("key", "value"), COMES_BACK.items())
def test_it_comes_back_by_itself(kiosk: Unit, key: str, value: str) -> None:
    assert kiosk.one("Service", key) == value


def test_it_may_start_again_without_end(kiosk: Unit) -> None:
    assert kiosk.one("Unit", "StartLimitIntervalSec") == "0"
    assert float(kiosk.one("Service", "RestartSec")) <= 5
    assert kiosk.all("Service", "RestartPreventExitStatus") == []
    assert kiosk.one("Install", "WantedBy") == "multi-user.target"


@pytest.mark.parametrize(("key", "value"), CAN_DO_LITTLE.items())
def test_it_can_do_little(kiosk: Unit, key: str, value: str) -> None:
    assert kiosk.one("Service", key) == value


def test_it_has_no_network(kiosk: Unit) -> None:
    assert kiosk.words("Service", "RestrictAddressFamilies") <= {"AF_UNIX", "AF_NETLINK"}
    assert kiosk.all("Service", "IPAddressAllow") == []


def test_no_login_session_takes_the_kiosk_out_of_its_unit(kiosk: Unit) -> None:
    """With PAMName= systemd would hear neither READY nor WATCHDOG from a child of cage."""
    assert kiosk.all("Service", "PAMName") == []


def test_both_run_the_version_in_force_on_the_clinics_files(kiosk: Unit) -> None:
    assert kiosk.command[-1] == "/opt/kiosk/setup/kiosk-start"
    start = (LINUX / "kiosk-start").read_text(encoding="utf-8")
    assert 'exec /opt/kiosk/current/kiosk --data-dir /var/lib/kiosk "$@"' in start


def test_cage_gives_no_way_to_another_terminal() -> None:
    command = unit(LINUX / "kiosk.service").command
    assert command[: command.index("--")] == ["/usr/bin/cage", "-d"]


def test_cage_needs_seatd_and_the_first_terminal() -> None:
    kiosk = unit(LINUX / "kiosk.service")
    assert "seatd.service" in kiosk.words("Unit", "Wants") & kiosk.words("Unit", "After")
    assert kiosk.environment["LIBSEAT_BACKEND"] == "seatd"
    assert "getty@tty1.service" in kiosk.words("Unit", "Conflicts")


def test_wayland_and_x11_exclude_each_other() -> None:
    assert "kiosk-x11.service" in unit(LINUX / "kiosk.service").words("Unit", "Conflicts")
    for name in ("kiosk-x11.service", "kiosk-xserver.service"):
        assert "kiosk.service" in unit(LINUX / name).words("Unit", "Conflicts")


def test_the_x_server_listens_to_the_kiosk_alone() -> None:
    server, kiosk = unit(LINUX / "kiosk-xserver.service"), unit(LINUX / "kiosk-x11.service")
    secret = server.environment["XAUTHORITY"]
    assert kiosk.environment["XAUTHORITY"] == secret
    command = server.command
    assert command[command.index("-auth") + 1] == secret
    assert command[command.index("-nolisten") + 1] == "tcp"
    assert kiosk.words("Unit", "Requires") == {"kiosk-xserver.service"}
    assert kiosk.all("Unit", "BindsTo") == []


@systemd
@pytest.mark.parametrize("name", [*KIOSKS, "kiosk-xserver.service"])
def test_systemd_understands_every_line(name: str) -> None:
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", str(LINUX / name)],
        capture_output=True,
        text=True,
    )
    absent = "is not executable: No such file or directory"
    unknown = [line for line in done.stderr.splitlines() if absent not in line]
    assert unknown == []


@systemd
@pytest.mark.parametrize("name", KIOSKS)
def test_systemd_finds_little_to_be_exposed(name: str) -> None:
    done = subprocess.run(
        ["systemd-analyze", "security", "--offline=yes", "--no-pager", str(LINUX / name)],
        capture_output=True,
        text=True,
    )
    if "unrecognized option" in done.stderr:
        pytest.skip("systemd-analyze is older than 250")
    found = EXPOSURE.search(done.stdout)
    assert found, done.stderr
    assert float(found[1]) <= 2.0


def test_openbox_has_no_key_no_button_and_no_menu() -> None:
    root = ET.parse(LINUX / "kiosk-openbox.xml").getroot()
    tags = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert tags.isdisjoint({"keybind", "mousebind", "menu", "file", "context"})
    assert "fullscreen" in tags


@pytest.mark.parametrize("file", sorted(LINUX.iterdir()), ids=lambda file: file.name)
def test_each_file_says_at_its_top_what_it_needs(file: Path) -> None:
    head = file.read_text(encoding="utf-8").splitlines()[:25]
    assert any("Needs" in line for line in head)
