"""The virtual environment: what goes into it, and when nothing need be done."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path, PurePath

import bootstrap
import pytest
from console import SetupError


@pytest.mark.parametrize(
    ("platform", "expected"),
    [
        ("linux", "v/bin/python"),
        ("darwin", "v/bin/python"),
        ("win32", "v/Scripts/python.exe"),
    ],
)
def test_programs_of_an_environment(platform: str, expected: str) -> None:
    found = bootstrap.venv_program(Path("v"), "python", platform)
    assert PurePath(found).as_posix() == expected


def test_the_stamp_follows_the_lock_file_and_the_interpreter(tmp_path: Path) -> None:
    lock = tmp_path / "dev.txt"
    lock.write_bytes(b"a==1\n")
    first = bootstrap.stamp_text(lock, "3.11")
    assert bootstrap.stamp_text(lock, "3.12") != first
    lock.write_bytes(b"a==1\r\n")
    assert bootstrap.stamp_text(lock, "3.11") == first
    lock.write_bytes(b"a==2\n")
    assert bootstrap.stamp_text(lock, "3.11") != first


def test_pip_takes_only_what_is_locked() -> None:
    command = bootstrap.pip_command(Path("python"), Path("dev.txt"))
    assert "--require-hashes" in command
    assert command[-2:] == ["--requirement", "dev.txt"]


class Machine:
    """Stands for everything that starts a program during set-up; makes the files it would."""

    def __init__(self, root: Path) -> None:
        self.python = bootstrap.venv_program(root / ".venv", "python", sys.platform)
        self.started: list[str] = []
        self.pip_works = True
        (root / "requirements").mkdir()
        for name in ("runtime.txt", "dev.txt"):
            (root / "requirements" / name).write_text("a==1\n", encoding="utf-8")

    def run(self, command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        step = next(word for word in ("--version", "install", "venv") if word in command)
        self.started.append(step)
        if step == "venv":
            self.python.parent.mkdir(parents=True, exist_ok=True)
            self.python.touch()
        failed = step != "venv" and not self.pip_works
        return subprocess.CompletedProcess(command, int(failed), "", "")


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    made = Machine(tmp_path)
    monkeypatch.setattr(bootstrap.subprocess, "run", made.run)
    return made


def test_the_second_start_does_nothing(tmp_path: Path, machine: Machine) -> None:
    assert bootstrap.install_requirements(tmp_path, "test") == machine.python
    assert machine.started == ["venv", "install"]
    machine.started.clear()
    bootstrap.install_requirements(tmp_path, "test")
    assert machine.started == []


def test_the_tools_hold_all_that_the_demo_needs(tmp_path: Path, machine: Machine) -> None:
    bootstrap.install_requirements(tmp_path, "test")
    machine.started.clear()
    bootstrap.install_requirements(tmp_path, "run")
    assert machine.started == []


def test_a_changed_lock_file_is_installed(tmp_path: Path, machine: Machine) -> None:
    bootstrap.install_requirements(tmp_path, "run")
    machine.started.clear()
    (tmp_path / "requirements" / "runtime.txt").write_text("a==2\n", encoding="utf-8")
    bootstrap.install_requirements(tmp_path, "run")
    assert machine.started == ["--version", "install"]


def test_a_failed_installation_is_tried_again(tmp_path: Path, machine: Machine) -> None:
    machine.pip_works = False
    with pytest.raises(SetupError, match="the requirements could not be made"):
        bootstrap.install_requirements(tmp_path, "run")
    machine.pip_works = True
    machine.started.clear()
    bootstrap.install_requirements(tmp_path, "run")
    assert "install" in machine.started
