"""The command line: its words, its exit codes, what it says about a bad configuration."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import cli, paths
from kiosk.command_line import exit_codes
from kiosk.command_line.open_kiosk import commanded_by, configured_by
from kiosk.command_line.parser import parser
from kiosk.command_line.values import size
from kiosk.content.model import Audience, Region
from kiosk.instance import InstanceLock
from kiosk.settings.model import Settings
from kiosk.settings.store import SettingsStore


def config(folder: Path, words: str) -> Path:
    file = folder / "kiosk.toml"
    file.write_text(words, encoding="utf-8")
    return file


def settings_of(folder: Path, *arguments: object) -> Settings:
    chosen = parser().parse_args([str(a) for a in arguments])
    return SettingsStore(folder / "data", configured_by(chosen), commanded_by(chosen)).settings


@pytest.mark.parametrize("words", ["1280", "1280x", "x800", "1280x800px", "12x80", "-1x5", "axb"])
def test_a_size_that_is_none_is_refused_with_an_example(
    words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main([f"--size={words}"])
    assert stopped.value.code == exit_codes.USAGE
    assert "is not a size such as 1280x800" in capsys.readouterr().err


@pytest.mark.parametrize("words", ["1280x0", "1280x9000000"])
def test_a_height_no_window_can_have_is_refused(words: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        parser().parse_args([f"--size={words}"])
    assert stopped.value.code == exit_codes.USAGE


def test_a_size_is_read_in_pixels() -> None:
    assert size("1280x800") == (1280, 800)


@pytest.mark.parametrize("words", ["--nonsense", "unknown", "--audience=both", "--inches=big"])
def test_wrong_usage_ends_with_2(words: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main([words])
    assert stopped.value.code == exit_codes.USAGE


def test_version_names_program_content_and_qt(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--version"]) == exit_codes.FINE
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == ["kiosk", "content", "Qt"]
    assert all(line.split()[1:] for line in lines)


def test_content_check_of_the_shipped_folder_is_fine(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["content", "check"]) == exit_codes.FINE


def test_content_check_of_an_empty_folder_fails_and_says_why(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["content", "check", str(tmp_path)]) == exit_codes.FAILED
    assert "expected" in capsys.readouterr().out


def test_content_without_an_action_is_wrong_usage() -> None:
    with pytest.raises(SystemExit) as stopped:
        cli.main(["content"])
    assert stopped.value.code == exit_codes.USAGE


def test_the_command_line_goes_before_the_file(tmp_path: Path) -> None:
    file = config(tmp_path, 'audience = "adult"\ncountry = "nz"\n')
    assert settings_of(tmp_path, "--config", file, "--audience", "child") == Settings(
        audience=Audience.CHILD, country=Region.NZ
    )


def test_the_demo_is_in_australia_unless_a_file_says_otherwise(tmp_path: Path) -> None:
    demo = settings_of(tmp_path, "--demo")
    assert demo == Settings(country=Region.AU)
    file = config(tmp_path, 'country = "nz"')
    assert settings_of(tmp_path, "--demo", "--config", file) == Settings(country=Region.NZ)


@pytest.mark.parametrize("words", ['contry = "nz"', "country = ", 'country = "uk"'])
def test_a_bad_configuration_is_told_and_the_kiosk_runs_without(tmp_path: Path, words: str) -> None:
    file = config(tmp_path, f"{words}\n")
    assert settings_of(tmp_path, "--config", file) == Settings()
    (problem,) = configured_by(parser().parse_args(["--config", str(file)])).problems
    told = str(problem)
    assert told.startswith(f"{file}: ")
    assert ": found " in told
    assert ", expected " in told


@pytest.mark.parametrize("words", ['contry = "nz"', "country = ", 'country = "uk"'])
def test_strict_ends_with_2_and_the_same_words(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, words: str
) -> None:
    file = config(tmp_path, f"{words}\n")
    assert cli.main(["--strict", "--config", str(file)]) == exit_codes.USAGE
    assert any(str(file) in r.getMessage() for r in caplog.records)


def test_a_terminal_is_as_strict(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = config(tmp_path, 'contry = "nz"')
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert cli.main(["--config", str(file)]) == exit_codes.USAGE


def test_strict_runs_with_a_good_file(tmp_path: Path) -> None:
    file = config(tmp_path, 'country = "nz"')
    assert settings_of(tmp_path, "--strict", "--config", file) == Settings(country=Region.NZ)


def test_the_program_itself_says_what_is_wrong_and_ends_with_2(tmp_path: Path) -> None:
    file = config(tmp_path, "text = 110\n")
    command = [sys.executable, "-m", "kiosk", "--strict", "--config", str(file)]
    ran = subprocess.run(
        command, cwd=paths.root(), capture_output=True, text=True, check=False, timeout=60
    )
    assert ran.returncode == exit_codes.USAGE
    assert f"{file}: text: found 110, expected 100, 125, 160 or 200" in ran.stderr


def test_a_second_kiosk_on_the_same_data_says_so_and_ends_with_3(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    first = InstanceLock(tmp_path)
    assert first.acquire()
    assert cli.main(["--data-dir", str(tmp_path)]) == exit_codes.ANOTHER_RUNS
    assert f"Another kiosk is running with the data in {tmp_path}." in caplog.text
    first.release()


@pytest.mark.parametrize("terminal", [True, False])
def test_a_data_folder_that_cannot_be_written_ends_with_4_where_somebody_reads_it(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    terminal: bool,
) -> None:
    file = tmp_path / "data"
    file.write_text("not a folder", encoding="utf-8")
    monkeypatch.setattr("sys.stdout.isatty", lambda: terminal)
    strict = [] if terminal else ["--strict"]
    assert cli.main([*strict, "--data-dir", str(file)]) == exit_codes.CANNOT_WRITE
    assert f"{file} cannot be written" in caplog.text
