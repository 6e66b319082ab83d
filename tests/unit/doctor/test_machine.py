"""Clock, versions, temporary folder, unpacked copies, licences, configuration."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.doctor import licences, temporary
from kiosk.doctor.calendar_check import check_clock
from kiosk.doctor.configuration import check_configuration
from kiosk.doctor.data_folder import MEGABYTE
from kiosk.doctor.finding import Level
from kiosk.doctor.monitoring_file import check_monitoring
from kiosk.doctor.version_pair import check_versions
from kiosk.settings.config_file import read_config

RELEASED = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("today", "level"),
    [
        (date(1970, 1, 1), Level.FAIL),
        (RELEASED - timedelta(days=1), Level.FAIL),
        (RELEASED, Level.OK),
        (date(2036, 12, 31), Level.OK),
        (date(2037, 1, 1), Level.FAIL),
        (date(2099, 1, 1), Level.FAIL),
    ],
)
def test_the_clock_is_held_against_the_release(today: date, level: Level) -> None:
    assert check_clock(today, RELEASED).level is level


def test_without_a_release_day_the_clock_cannot_be_judged() -> None:
    assert check_clock(RELEASED, None).level is Level.WARN


@pytest.mark.parametrize(
    ("qt", "python", "level"),
    [
        ("6.12.0", (3, 11), Level.FAIL),
        ("6.12.0", (3, 12), Level.OK),
        ("6.11.3", (3, 11), Level.OK),
    ],
)
def test_the_pair_that_crashes_is_known(qt: str, python: tuple[int, int], level: Level) -> None:
    found = check_versions("0.1.0", qt, python)
    assert found.level is level
    assert qt in found.found


@pytest.mark.parametrize(
    ("unpacks", "may_run", "free", "level"),
    [
        (True, True, 140, Level.OK),
        (True, True, 139, Level.FAIL),
        (True, False, 900, Level.FAIL),
        (False, False, 1, Level.OK),
    ],
)
def test_only_a_build_that_unpacks_needs_room(
    tmp_path: Path, unpacks: bool, may_run: bool, free: int, level: Level
) -> None:
    found = temporary.check_temporary(
        tmp_path, unpacks, lambda _: free * MEGABYTE, lambda _: may_run
    )
    assert found.level is level
    assert level is Level.OK or "TMPDIR" in found.action


def test_a_temporary_folder_that_is_not_there_fails(tmp_path: Path) -> None:
    found = temporary.check_temporary(tmp_path / "gone", False, lambda _: 0, lambda _: True)
    assert found.level is Level.FAIL


def test_programs_may_run_where_this_test_runs(tmp_path: Path) -> None:
    assert temporary.programs_may_run(tmp_path)


def test_copies_left_behind_are_counted_with_their_size(tmp_path: Path) -> None:
    copies = [tmp_path / "_MEI0000000aAAAAAA", tmp_path / "_MEI0000000bBBBBBB"]
    for copy in copies:
        (copy / "deep").mkdir(parents=True)
        (copy / "deep" / "library").write_bytes(bytes(2 * MEGABYTE))
    found = temporary.check_copies(copies, temporary.folder_bytes)
    assert found.level is Level.WARN
    assert found.found.startswith("2 left behind by killed kiosks, 4 MB")
    assert temporary.check_copies([], temporary.folder_bytes).level is Level.OK


def test_the_licence_texts_of_the_repository_are_complete() -> None:
    assert licences.check_licences(paths.assets() / "licences", built=False).level is Level.OK


def test_a_missing_and_an_emptied_licence_text_are_named(tmp_path: Path) -> None:
    for name in licences.ALWAYS[1:]:
        (tmp_path / name).write_text("word " * 100, encoding="utf-8")
    (tmp_path / licences.ALWAYS[-1]).write_text("", encoding="utf-8")
    found = licences.check_licences(tmp_path, built=False)
    assert found.level is Level.FAIL
    assert found.found == f"missing {licences.ALWAYS[0]}, {licences.ALWAYS[-1]}"


def test_a_build_has_two_texts_more() -> None:
    found = licences.check_licences(paths.assets() / "licences", built=True)
    assert found.found == "missing LICENSE, third-party.txt"


def test_problems_of_the_configuration_are_told_in_full(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text('contry = "nz"\ntext = 110\n', encoding="utf-8")
    found = check_configuration(file, read_config(file).problems)
    assert found.level is Level.FAIL
    assert "contry" in found.found
    assert "found 110" in found.found
    assert check_configuration(file, ()).level is Level.OK
    assert check_configuration(None, ()).level is Level.OK


def test_the_monitoring_file_is_tried_where_one_is_asked_for(tmp_path: Path) -> None:
    assert check_monitoring("").found == "off"
    assert check_monitoring(str(tmp_path / "kiosk.prom")).level is Level.OK
    assert list(tmp_path.iterdir()) == []
    found = check_monitoring(str(tmp_path / "gone" / "kiosk.prom"))
    assert found.level is Level.FAIL
    assert "metrics_file" in found.action
