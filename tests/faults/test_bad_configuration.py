"""With a bad configuration the kiosk runs on its defaults and the log says why."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk import cli
from kiosk.app import Kiosk
from kiosk.command_line import exit_codes


@pytest.mark.parametrize("words", ['contry = "nz"', "country = ", "text = 110"])
def test_the_kiosk_opens_and_closes_in_spite_of_a_bad_configuration(
    qtbot: QtBot,
    qapp: QGuiApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    words: str,
) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(words, encoding="utf-8")
    shown: list[bool] = []

    def see(kiosk: Kiosk, windowed: bool) -> None:
        kiosk.window.show()
        shown.append(windowed and kiosk.window.isVisible())
        QTimer.singleShot(0, qapp.quit)

    monkeypatch.setattr(Kiosk, "show", see)
    data = ["--data-dir", str(tmp_path / "data")]
    assert cli.main([*data, "--config", str(file), "--size", "1280x800"]) == exit_codes.FINE
    assert shown == [True]
    errors = [r.getMessage() for r in caplog.records if r.levelno == logging.ERROR]
    assert len(errors) == 1
    assert errors[0].startswith(f"{file}: ")
    kept = (tmp_path / "data" / "logs" / "kiosk.log").read_text(encoding="utf-8")
    assert errors[0] in kept


def test_strict_opens_no_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(kiosk: Kiosk, windowed: bool) -> None:
        raise AssertionError("a window was opened")

    monkeypatch.setattr(Kiosk, "show", never)
    missing = tmp_path / "nowhere.toml"
    assert cli.main(["--strict", "--config", str(missing)]) == exit_codes.USAGE
