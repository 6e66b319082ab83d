"""dev.py: what it accepts, when it refuses, what it hands on."""

from __future__ import annotations

import sys
from pathlib import Path

import bootstrap
import pytest
from console import SetupError

import dev


def test_test_hands_further_arguments_to_pytest_in_order() -> None:
    options = dev.parse(["test", "--full", "tests/unit", "-k", "idle and not clock", "-x"])
    assert options.full
    assert options.pytest == ["tests/unit", "-k", "idle and not clock", "-x"]


def test_test_alone_runs_everything() -> None:
    options = dev.parse(["test"])
    assert not options.full
    assert options.pytest == []


@pytest.mark.parametrize("arguments", [[], ["fly"], ["run", "--fast"], ["build", "x"], ["shots"]])
def test_wrong_usage_ends_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        dev.parse(arguments)
    assert ended.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_shots_hands_on_only_what_was_given() -> None:
    options = dev.parse(["shots", "out", "--size", "1280x800", "--text", "160"])
    assert dev.shot_arguments(options) == ["out", "--size", "1280x800", "--text", "160"]


@pytest.mark.parametrize(
    ("platform", "environ", "missing"),
    [
        ("linux", {}, True),
        ("linux", {"DISPLAY": ""}, True),
        ("linux", {"DISPLAY": ":0"}, False),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, False),
        ("linux", {"QT_QPA_PLATFORM": "eglfs"}, False),
        ("win32", {}, False),
        ("darwin", {}, False),
    ],
)
def test_screen_is_asked_for_on_linux(
    platform: str, environ: dict[str, str], missing: bool
) -> None:
    assert dev.display_missing(platform, environ) is missing


@pytest.mark.skipif(sys.platform != "linux", reason="the screen is asked for on Linux only")
def test_run_without_a_screen_says_so_before_setting_anything_up(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)

    def never(root: Path, command: str) -> Path:
        raise AssertionError(command)

    monkeypatch.setattr(bootstrap, "prepare", never)
    assert dev.main(["run"]) == 2
    assert "no screen" in capsys.readouterr().err


def test_a_machine_that_lacks_something_ends_with_2(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def lacks(root: Path, command: str) -> Path:
        raise SetupError("install them with: x")

    monkeypatch.setattr(bootstrap, "prepare", lacks)
    assert dev.main(["bench"]) == 2
    assert "install them with: x" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["build", "bench"])
def test_what_is_not_there_is_named(
    command: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    assert dev.perform(dev.parse([command]), Path(sys.executable)) == 2
    assert "is missing, so there is nothing to" in capsys.readouterr().err
