"""The monitoring file: what it says, how it is written, that no server comes with it."""

from __future__ import annotations

import logging
from datetime import date
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from kiosk.clock import FakeClock
from kiosk.monitoring.figures import Figures, text
from kiosk.monitoring.memory import resident_bytes
from kiosk.monitoring.monitor import Gauges, Identity, Monitor
from kiosk.monitoring.starts import FILE, Starts, StartsFile, begun, read_starts
from kiosk.monitoring.text_file import TextFile

IDENTITY = Identity("0.1.0", "1.0.0", "6.11.3", date(2025, 12, 31))


def values(data: bytes) -> dict[str, float]:
    """Read the file as Prometheus would."""
    families = text_string_to_metric_families(data.decode())
    return {sample.name: sample.value for family in families for sample in family.samples}


def types(data: bytes) -> dict[str, str]:
    return {f.name: f.type for f in text_string_to_metric_families(data.decode())}


def monitor(folder: Path, writable: list[bool], failures: list[int]) -> Monitor:
    gauges = Gauges(lambda: writable[-1], lambda: failures[-1])
    moments = iter(float(n) for n in range(1_700_000_000, 1_800_000_000, 30))
    file = folder / "kiosk.prom"
    return Monitor(file, folder, IDENTITY, gauges, FakeClock(), lambda: next(moments))


def test_the_file_tells_how_the_kiosk_is(tmp_path: Path) -> None:
    writable, failures = [True], [0]
    running = monitor(tmp_path, writable, failures)
    assert running.write()
    first = values((tmp_path / "kiosk.prom").read_bytes())
    assert first["kiosk_start_time_seconds"] == 1_700_000_000
    assert first["kiosk_heartbeat_timestamp_seconds"] == 1_700_000_030
    assert first["kiosk_content_age_days"] == 1
    assert first["kiosk_state_writable"] == 1
    assert first["kiosk_pin_failures_total"] == 0
    assert (first["kiosk_starts_total"], first["kiosk_restarts_total"]) == (1, 0)
    writable.append(False)
    failures.append(3)
    running.write()
    later = values((tmp_path / "kiosk.prom").read_bytes())
    assert later["kiosk_heartbeat_timestamp_seconds"] == 1_700_000_060
    assert (later["kiosk_state_writable"], later["kiosk_pin_failures_total"]) == (0, 3)


def test_types_and_labels_are_those_prometheus_reads() -> None:
    data = text(Figures("0.1.0", '1"\\', "6", 1.0, 2.0, 4, 2, 9, True, 1, 5))
    found = types(data)
    assert {name for name, kind in found.items() if kind == "counter"} == {
        "kiosk_starts",
        "kiosk_restarts",
        "kiosk_pin_failures",
    }
    assert set(found.values()) == {"gauge", "counter"}
    info = next(f for f in text_string_to_metric_families(data.decode()) if f.name == "kiosk_info")
    assert info.samples[0].labels == {"version": "0.1.0", "content": '1"\\', "qt": "6"}
    assert b"EOF" not in data


def test_what_is_not_known_is_left_out() -> None:
    found = values(text(Figures("0", "1", "6", 1.0, 2.0, 1, 0)))
    assert not {"kiosk_content_age_days", "kiosk_memory_bytes", "kiosk_state_writable"} & set(found)


def test_a_kill_counts_as_a_restart_and_a_clean_end_does_not(tmp_path: Path) -> None:
    StartsFile(tmp_path)
    assert StartsFile(tmp_path).counts == Starts(2, 1, running=True)
    third = StartsFile(tmp_path)
    third.close()
    assert StartsFile(tmp_path).counts == Starts(4, 2, running=True)


@pytest.mark.parametrize(
    "words", ["", "[]", "{", '{"starts": "3"}', '{"starts": -1, "restarts": true}', "[" * 99_999]
)
def test_a_damaged_count_starts_from_nothing(tmp_path: Path, words: str) -> None:
    (tmp_path / FILE).write_text(words, encoding="utf-8")
    assert read_starts(tmp_path / FILE) == Starts()


def test_one_more_start() -> None:
    assert begun(Starts(3, 1, running=False)) == Starts(4, 1, running=True)
    assert begun(Starts(3, 1, running=True)) == Starts(4, 2, running=True)


def test_a_folder_that_cannot_be_written_stops_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    running = monitor(tmp_path / "gone", [False], [0])
    caplog.clear()
    assert not running.write()
    assert not running.write()
    running.close()
    told = [r.message for r in caplog.records if "monitoring cannot be written" in r.message]
    assert len(told) == 1


def test_a_reader_sees_the_old_file_or_the_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "kiosk.prom"
    file = TextFile(path)
    assert file.write(b"old")
    seen: list[bytes] = []
    replace = Path.replace

    def watched(self: Path, target: Path) -> Path:
        seen.append(path.read_bytes())
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", watched)
    assert file.write(b"new")
    assert (seen, path.read_bytes()) == ([b"old"], b"new")
    assert [f.name for f in tmp_path.iterdir()] == ["kiosk.prom"]


def test_the_log_hears_again_after_a_recovery(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    folder = tmp_path / "mounted"
    file = TextFile(folder / "kiosk.prom")
    for there in (False, True, False):
        folder.mkdir() if there else None
        assert file.write(b"x") is there
        if there:
            (folder / "kiosk.prom").unlink()
            folder.rmdir()
    assert len(caplog.records) == 2


def test_memory_is_told_in_bytes(tmp_path: Path) -> None:
    statm = tmp_path / "statm"
    statm.write_text("9000 2500 800 1 0 3000 0\n", encoding="ascii")
    assert resident_bytes(statm) == 2500 * 4096
    assert resident_bytes(tmp_path / "none") is None
