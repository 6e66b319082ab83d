"""The fault drives, short at each test run and whole with --full; each runs as its command does."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import paths
from tests.drives import damage, every_step
from tests.drives.disk_steps import steps_of
from tests.drives.every_step import DEEDS, Drive
from tests.drives.power import Disk

SEED = "20261122"
WHOLE_S = 1800
LONGEST_S = 4 * 3600


def run(folder: Path, module: str, *arguments: str, at_most_s: int = WHOLE_S) -> str:
    """Run a drive in a process of its own (it forks) and return what it printed."""
    command = [sys.executable, "-m", f"tests.drives.{module}", *arguments]
    environ = {**os.environ, "TMPDIR": str(folder)}
    done = subprocess.run(
        command,
        cwd=paths.root(),
        env=environ,
        capture_output=True,
        text=True,
        check=False,
        timeout=at_most_s,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_few_kills_lose_nothing(tmp_path: Path) -> None:
    told = run(tmp_path, "kills", "--seed", SEED, "--kills", "20")
    assert f"seed {SEED}" in told
    assert "20 kills" in told


@pytest.mark.full
@pytest.mark.timeout(WHOLE_S)
def test_two_thousand_kills_lose_nothing(tmp_path: Path) -> None:
    assert "2000 kills" in run(tmp_path, "kills", "--seed", SEED)


def test_a_setting_is_old_or_new_at_every_step(tmp_path: Path) -> None:
    told = run(tmp_path, "every_step", "--only", "change setting")
    assert "change setting: " in told


@pytest.mark.full
def test_everything_stored_is_old_or_new_at_every_step(tmp_path: Path) -> None:
    assert len(run(tmp_path, "every_step").splitlines()) == len(DEEDS)


def test_a_few_damages_of_every_file(tmp_path: Path) -> None:
    told = run(tmp_path, "damage", "--seed", SEED, "--damages", "2")
    assert [line.partition(":")[0] for line in told.splitlines()[1:]] == list(damage.TARGETS)


@pytest.mark.full
@pytest.mark.timeout(WHOLE_S)
def test_five_hundred_damages_of_every_file(tmp_path: Path) -> None:
    told = run(tmp_path, "damage", "--seed", SEED)
    assert told.count(": 500 in ") == len(damage.TARGETS)


def test_a_few_hundred_touches_break_nothing(tmp_path: Path) -> None:
    told = run(tmp_path, "touches", "--seed", SEED, "--steps", "400")
    assert f"seed {SEED}" in told
    assert "times signed in" in told


@pytest.mark.full
@pytest.mark.timeout(LONGEST_S)
def test_two_hundred_thousand_touches_break_nothing(tmp_path: Path) -> None:
    assert "memory grew by" in run(tmp_path, "touches", "--seed", SEED, at_most_s=LONGEST_S)


@pytest.mark.parametrize("left_out", ["file", "folder"])
def test_the_power_cuts_notice_an_fsync_that_is_left_out(tmp_path: Path, left_out: str) -> None:
    deed, folder = DEEDS[0], tmp_path / "made"
    folder.mkdir()
    deed.begin(folder)
    before = Disk.of(folder)
    steps = [
        step
        for step in steps_of(folder, lambda: deed.make(folder))
        if step.call != "fsync" or step.path.is_dir() != (left_out == "folder")
    ]
    drive = Drive(deed, tmp_path / "room")
    drive.room.mkdir()
    with pytest.raises(AssertionError):
        drive.cut_power(before, steps, folder)


def test_every_damage_changes_something() -> None:
    chance, data = damage.random.Random(1), bytes(range(1, 256)) * 40
    for kind in damage.DAMAGES:
        assert kind(chance, data) != data, kind.__name__


def test_the_steps_of_a_change_are_all_seen(tmp_path: Path) -> None:
    every_step.clinic.settings(tmp_path).change(**every_step.clinic.numbered(1))
    store = every_step.clinic.settings(tmp_path)
    steps = steps_of(tmp_path, lambda: store.change(**every_step.clinic.numbered(2)))
    one = ["open", "write", "fsync", "replace", "fsync"]
    assert [step.call for step in steps] == one + one
    assert [step.path for step in steps][4::5] == [tmp_path, tmp_path]
