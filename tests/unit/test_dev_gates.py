"""The gates: their order, their environment, and that the first failure stops."""

from __future__ import annotations

import sys
from pathlib import Path

import gates
import pytest
from gates import Gate

PYTHON = Path(".venv/bin/python")


def test_the_order_of_the_gates() -> None:
    names = [gate.name for gate in gates.code_gates(PYTHON)]
    assert names == ["format", "lint", "types", "import rules", "qml"]


def test_full_and_pytest_arguments_reach_pytest() -> None:
    gate = gates.test_gate(PYTHON, full=True, arguments=["-x"])
    assert gate.command[1:] == ("-m", "pytest", "--full", "-x")


def test_drawing_is_the_same_everywhere() -> None:
    made = gates.offscreen({"QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "xcb", "PATH": "p"})
    assert made["QT_QPA_PLATFORM"] == "offscreen"
    assert made["QT_QUICK_BACKEND"] == "software"
    assert "QT_SCALE_FACTOR" not in made
    assert made["PATH"] == "p"


def ends_with(code: int, name: str) -> Gate:
    return Gate(name, (sys.executable, "-c", f"raise SystemExit({code})"))


@pytest.mark.parametrize(
    ("codes", "result", "said"),
    [((0, 0), 0, ["a: ok", "b: ok"]), ((3, 0), 1, ["a: FAILED (exit code 3)"])],
)
def test_the_first_failure_stops(
    codes: tuple[int, int],
    result: int,
    said: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    first, last = ends_with(codes[0], "a"), ends_with(codes[1], "b")
    monkeypatch.setattr(gates, "code_gates", lambda _: [first])
    monkeypatch.setattr(gates, "test_gate", lambda *_, **__: last)
    assert gates.run_all(tmp_path, PYTHON, full=False, pytest_arguments=[]) == result
    lines = capsys.readouterr().out.splitlines()
    assert [line.removeprefix("dev: ").split(",")[0] for line in lines] == said


def test_pytest_arguments_leave_the_gates_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gates, "code_gates", lambda _: [ends_with(3, "a")])
    monkeypatch.setattr(gates, "test_gate", lambda *_, **__: ends_with(0, "b"))
    assert gates.run_all(tmp_path, PYTHON, full=False, pytest_arguments=["-x"]) == 0
