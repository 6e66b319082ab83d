"""Who reads what is printed; Windows' own answers are played here."""

from __future__ import annotations

import ctypes
import sys
from types import SimpleNamespace

import pytest

from kiosk.command_line.terminal import is_read_by_a_person


@pytest.mark.parametrize("terminal", [True, False])
def test_a_terminal_is_read(monkeypatch: pytest.MonkeyPatch, terminal: bool) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(sys, "stdout", SimpleNamespace(isatty=lambda: terminal))
    assert is_read_by_a_person() is terminal


@pytest.mark.parametrize(
    ("window", "visible", "read"), [(0, 0, False), (7, 0, False), (7, 1, True)]
)
def test_a_hidden_console_is_not(
    monkeypatch: pytest.MonkeyPatch, window: int, visible: int, read: bool
) -> None:
    windows = SimpleNamespace(
        kernel32=SimpleNamespace(GetConsoleWindow=lambda: window),
        user32=SimpleNamespace(IsWindowVisible=lambda handle: visible if handle == 7 else 0),
    )
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "stdout", SimpleNamespace(isatty=lambda: True))
    monkeypatch.setattr(ctypes, "windll", windows, raising=False)
    assert is_read_by_a_person() is read
