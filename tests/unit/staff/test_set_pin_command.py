"""``kiosk staff set-pin``: how it is asked, what it answers, its exit codes."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.clock import FakeClock
from kiosk.command_line import exit_codes
from kiosk.staff.audit import AuditLog
from kiosk.staff.outcome import Outcome, PinState
from kiosk.staff.pin import PinKeeper
from tests.unit.staff.conftest import QUICK, RIGHT, WRONG

Type = Callable[[str], None]


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Type:
    """Return a way to say what is piped in."""
    return lambda words: monkeypatch.setattr(sys, "stdin", io.StringIO(words))


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Type:
    """Return a way to say what is typed at each prompt, one line each."""

    def type_in(words: str) -> None:
        lines = iter(words.splitlines())
        monkeypatch.setattr(sys, "stdin", Terminal())
        monkeypatch.setattr("getpass.getpass", lambda _: next(lines))

    return type_in


def set_pin(folder: Path) -> int:
    return cli.main(["staff", "set-pin", "--data-dir", str(folder)])


def keeper(folder: Path) -> PinKeeper:
    clock = FakeClock()
    return PinKeeper(folder, clock, AuditLog(folder / "logs", clock), QUICK)


@pytest.mark.parametrize("line", [RIGHT, f"{RIGHT}\n", f"\ufeff{RIGHT}\r\n", f"{RIGHT}\nmore\n"])
def test_a_line_of_standard_input_is_the_pin(tmp_path: Path, typed: Type, line: str) -> None:
    typed(line)
    assert set_pin(tmp_path / "new" / "folder") == exit_codes.FINE
    assert keeper(tmp_path / "new" / "folder").try_pin(RIGHT) is Outcome.OPENED


def test_at_a_terminal_it_asks_twice(tmp_path: Path, asked: Type) -> None:
    asked(f"{RIGHT}\n{RIGHT}")
    assert set_pin(tmp_path) == exit_codes.FINE
    assert keeper(tmp_path).state is PinState.READY


def test_two_that_differ_change_nothing(
    tmp_path: Path, asked: Type, capsys: pytest.CaptureFixture[str]
) -> None:
    asked(f"{RIGHT}\n{WRONG}")
    assert set_pin(tmp_path) == exit_codes.FAILED
    assert "not the same" in capsys.readouterr().err
    assert keeper(tmp_path).state is PinState.NOT_SET


@pytest.mark.parametrize(
    ("line", "words"),
    [("123456\n", "Too easy"), ("48\n", "Too short"), ("\n", "Nothing was changed"), ("", "Not")],
)
def test_a_refused_pin_ends_with_1_and_the_reason(
    tmp_path: Path, typed: Type, capsys: pytest.CaptureFixture[str], line: str, words: str
) -> None:
    typed(line)
    assert set_pin(tmp_path) == exit_codes.FAILED
    assert words in capsys.readouterr().err


def test_a_folder_that_cannot_be_written_ends_with_4(
    tmp_path: Path, typed: Type, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("no folder", encoding="ascii")
    typed(RIGHT)
    assert set_pin(tmp_path / "file" / "data") == exit_codes.CANNOT_WRITE
    assert "cannot save" in capsys.readouterr().err


@pytest.mark.skipif(os.name != "posix", reason="elsewhere the folder's rights hold")
def test_a_folder_of_another_user_is_left_alone(
    tmp_path: Path,
    typed: Type,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A PIN set by root would be read by root alone: staff would be shut out."""
    monkeypatch.setattr(os, "geteuid", lambda: tmp_path.stat().st_uid + 1)
    typed(RIGHT)
    assert set_pin(tmp_path) == exit_codes.USAGE
    assert "belongs to another user" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "words", [["staff"], ["staff", "set-pin", RIGHT], ["--demo", "staff", "set-pin"]]
)
def test_wrong_usage_ends_with_2(words: list[str]) -> None:
    try:
        code: object = cli.main(words)
    except SystemExit as stopped:
        code = stopped.code
    assert code == exit_codes.USAGE


def test_what_is_set_is_never_printed(
    tmp_path: Path, typed: Type, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(RIGHT)
    set_pin(tmp_path)
    shown = capsys.readouterr()
    stored = [file.read_text(encoding="utf-8") for file in tmp_path.rglob("*") if file.is_file()]
    assert all(RIGHT not in words for words in (shown.out, shown.err, *stored))


def test_it_is_one_line_in_the_audit_log(tmp_path: Path, typed: Type) -> None:
    typed(RIGHT)
    set_pin(tmp_path)
    (line,) = (tmp_path / "logs" / "audit.jsonl").read_text(encoding="ascii").splitlines()
    assert json.loads(line)["event"] == "authn_password_change"
    assert json.loads(line)["place"] == "command"


def test_a_running_kiosk_takes_the_pin_of_another_process(tmp_path: Path) -> None:
    running = keeper(tmp_path)
    assert running.set_pin(WRONG) == ""
    for _ in range(5):
        running.try_pin("917204")
    assert running.wait_ms() > 0
    command = [sys.executable, "-m", "kiosk", "staff", "set-pin", "--data-dir", str(tmp_path)]
    subprocess.run(command, input=RIGHT, text=True, check=True, capture_output=True, timeout=60)
    assert running.try_pin(RIGHT) is Outcome.OPENED


def test_a_damaged_pin_is_replaced_by_the_command_alone(tmp_path: Path, typed: Type) -> None:
    running = keeper(tmp_path)
    running.set_pin(WRONG)
    (tmp_path / "pin.json").write_bytes(b"\x00" * 40)
    assert running.set_pin(RIGHT).startswith("Only IT")
    typed(RIGHT)
    assert set_pin(tmp_path) == exit_codes.FINE
    assert running.state is PinState.READY
