"""System packages: what is missing for which command, and how it is installed."""

from __future__ import annotations

import subprocess
import sys

import pytest
import system_packages
from console import SetupError

VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"


def missing(command: str, *, library: str = "", program: str = "", has: bool = True) -> list[str]:
    """Packages named when one library or program is absent; ``has``: ensurepip and libpython."""
    return system_packages.missing_packages(
        command,
        loads=lambda name: name != library,
        found=lambda name: name != program,
        ensurepip=lambda: has,
        libpython=lambda: has,
    )


@pytest.mark.parametrize("command", ["run", "test", "build", "shots", "bench"])
def test_a_complete_machine_lacks_nothing(command: str) -> None:
    assert missing(command) == []


@pytest.mark.parametrize(
    ("command", "library", "package"),
    [
        ("run", "libEGL.so.1", ["libegl1"]),
        ("shots", "libEGL.so.1", ["libegl1"]),
        ("run", "libxcb-cursor.so.0", ["libxcb-cursor0"]),
        ("test", "libxcb-cursor.so.0", ["libxcb-cursor0"]),
        ("shots", "libxcb-cursor.so.0", []),
    ],
)
def test_missing_libraries(command: str, library: str, package: list[str]) -> None:
    assert missing(command, library=library) == package


@pytest.mark.parametrize(
    ("command", "program", "package"),
    [
        ("test", "Xvfb", ["xvfb"]),
        ("run", "Xvfb", []),
        ("build", "objdump", ["binutils"]),
        ("test", "objdump", []),
    ],
)
def test_missing_programs(command: str, program: str, package: list[str]) -> None:
    assert missing(command, program=program) == package


def test_a_python_without_ensurepip_or_library() -> None:
    assert missing("run", has=False) == [f"python{VERSION}-venv"]
    assert missing("build", has=False) == [f"libpython{VERSION}", f"python{VERSION}-venv"]


def test_without_root_the_exact_command_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "may_use_apt", lambda: False)
    with pytest.raises(SetupError) as refused:
        system_packages.install_packages(["libegl1", "xvfb"])
    wanted = "sudo apt-get install --yes --no-install-recommends libegl1 xvfb"
    assert wanted in str(refused.value)


def test_root_installs_after_reading_the_lists(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    calls: list[list[str]] = []

    def record(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        calls.append(command)
        return subprocess.CompletedProcess(command, 0, "", "")

    monkeypatch.setattr(system_packages, "may_use_apt", lambda: True)
    monkeypatch.setattr(system_packages.subprocess, "run", record)
    system_packages.install_packages(["xvfb"])
    assert calls == [["apt-get", "update"], system_packages.apt_command(["xvfb"])]
    assert capsys.readouterr().out == "dev: installing system packages: xvfb\n"


def test_a_failed_installation_shows_its_last_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(command, 100, "no such package", "")

    monkeypatch.setattr(system_packages, "may_use_apt", lambda: True)
    monkeypatch.setattr(system_packages.subprocess, "run", fail)
    with pytest.raises(SetupError, match="no such package"):
        system_packages.install_packages(["xvfb"])
