"""The monitoring file of a running kiosk: off unless asked for, and never in the way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk import cli
from kiosk.app import Kiosk
from kiosk.monitoring.starts import FILE, read_starts
from kiosk.ui.monitoring_timer import EVERY_MS, MonitoringTimer

SHORTEST_MS = 30_000


@pytest.fixture
def shown(qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A kiosk that closes as soon as it is open; its window's end must not end later tests."""

    def show(kiosk: Kiosk, windowed: bool) -> None:
        kiosk.window.show()
        QTimer.singleShot(0, qapp.quit)

    monkeypatch.setattr(Kiosk, "show", show)
    qapp.setQuitOnLastWindowClosed(False)
    yield
    qapp.setQuitOnLastWindowClosed(True)


def run(folder: Path, words: str) -> None:
    config = folder / "kiosk.toml"
    config.write_text(words, encoding="utf-8")
    data = str(folder / "data")
    assert cli.main(["--config", str(config), "--data-dir", data, "--size", "1280x800"]) == 0


@pytest.mark.usefixtures("shown")
def test_it_is_off_unless_the_configuration_names_a_file(tmp_path: Path) -> None:
    run(tmp_path, "")
    assert list(tmp_path.rglob("*.prom")) == []
    assert not (tmp_path / "data" / FILE).exists()


@pytest.mark.usefixtures("shown")
def test_a_run_writes_it_and_counts_its_clean_end(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.prom"
    for starts in (1, 2):
        run(tmp_path, f'metrics_file = "{file}"\n')
        text = file.read_text(encoding="utf-8")
        values = {s.name: s.value for f in text_string_to_metric_families(text) for s in f.samples}
        assert values["kiosk_starts_total"] == starts
        assert values["kiosk_restarts_total"] == 0
        assert values["kiosk_state_writable"] == 1
    assert not read_starts(tmp_path / "data" / FILE).running
    assert "topic" not in text


@pytest.mark.usefixtures("shown")
def test_a_file_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    run(tmp_path, f'metrics_file = "{tmp_path / "nowhere" / "kiosk.prom"}"\n')


def test_it_writes_at_once_and_then_by_its_timer(qtbot: QtBot) -> None:
    assert EVERY_MS >= SHORTEST_MS
    written: list[int] = []
    timer = MonitoringTimer(lambda: written.append(1), every_ms=1)
    assert written == [1]
    qtbot.waitUntil(lambda: len(written) > 2)
    timer.close()
    before, later = len(written), list[int]()
    control = MonitoringTimer(lambda: later.append(1), every_ms=1)
    qtbot.waitUntil(lambda: len(later) > 5)
    control.close()
    assert len(written) == before
