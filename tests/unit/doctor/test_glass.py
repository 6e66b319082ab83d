"""The screen's own claim: read from EDID, believed only where it can be true."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.doctor.edid import BLOCK, HEADER, Monitor, connected, read_edid
from kiosk.doctor.finding import Level
from kiosk.doctor.glass import check_screen, diagonal, unbelievable

TABLET = Monitor("card0-DSI-1", 1280, 800, 217, 136)
WALL = Monitor("card0-HDMI-A-1", 1920, 1080, 344, 194)


def edid(monitor: Monitor) -> bytes:
    """Write a block as a monitor would (E-EDID 1.4, tables 3.1 and 3.21)."""
    block = bytearray(BLOCK)
    block[:8] = HEADER
    block[21:23] = monitor.width_mm // 10, monitor.height_mm // 10
    timing = bytearray(18)
    timing[0] = 1
    timing[2], timing[4] = monitor.width_px & 0xFF, monitor.width_px >> 8 << 4
    timing[5], timing[7] = monitor.height_px & 0xFF, monitor.height_px >> 8 << 4
    timing[12], timing[13] = monitor.width_mm & 0xFF, monitor.height_mm & 0xFF
    timing[14] = monitor.width_mm >> 8 << 4 | monitor.height_mm >> 8
    block[54:72] = timing
    block[127] = -sum(block) % 256
    return bytes(block)


@pytest.mark.parametrize("monitor", [TABLET, WALL, Monitor("x", 3840, 2160, 1210, 680)])
def test_pixels_and_millimetres_come_back(monitor: Monitor) -> None:
    assert read_edid(monitor.connector, edid(monitor)) == monitor


@pytest.mark.parametrize("harm", [bytes(BLOCK), b"", edid(TABLET)[:-1], b"\1" + edid(TABLET)[1:]])
def test_what_is_no_block_is_none(harm: bytes) -> None:
    assert read_edid("x", harm) is None


def test_a_wrong_checksum_is_none() -> None:
    block = bytearray(edid(TABLET))
    block[66] ^= 1
    assert read_edid("x", bytes(block)) is None


def test_only_connected_screens_are_asked(tmp_path: Path) -> None:
    for name, status, data in (
        ("card0-DSI-1", "connected", edid(TABLET)),
        ("card0-HDMI-A-1", "disconnected", edid(WALL)),
        ("card0-Virtual-1", "connected", b""),
        ("card1", "", b""),
    ):
        (tmp_path / name).mkdir()
        (tmp_path / name / "status").write_text(f"{status}\n", encoding="ascii")
        (tmp_path / name / "edid").write_bytes(data)
    (tmp_path / "card0-DP-1").mkdir()
    assert connected(tmp_path) == (TABLET,)
    assert connected(tmp_path / "nowhere") == ()


@pytest.mark.parametrize(
    ("monitor", "reason"),
    [
        (Monitor("none", 1280, 800, 0, 0), "tells no size"),
        (Monitor("offscreen", 1280, 800, 325, 203), "make up"),
        (Monitor("xvfb", 1280, 800, 339, 212), "make up"),
        (Monitor("projector", 1920, 1080, 16, 9), "no screen's diagonal"),
        (Monitor("aspect", 1280, 800, 160, 90), ""),
        (Monitor("turned", 1280, 800, 136, 217), "not be square"),
        (Monitor("coarse", 640, 400, 900, 563), "dots an inch"),
    ],
)
def test_claims_that_cannot_be_true(monitor: Monitor, reason: str) -> None:
    assert reason in unbelievable(monitor)
    assert bool(unbelievable(monitor)) is bool(reason)


@pytest.mark.parametrize("monitor", [TABLET, WALL])
def test_claims_that_can_be_true(monitor: Monitor) -> None:
    assert unbelievable(monitor) == ""


def test_the_diagonal_is_in_inches() -> None:
    assert diagonal(TABLET) == pytest.approx(10.1, abs=0.05)
    assert diagonal(WALL) == pytest.approx(15.5, abs=0.1)


def test_a_wrong_diagonal_fails_and_the_right_one_is_named() -> None:
    found = check_screen([WALL], 10.1, 10.1, demo=False)
    assert found.level is Level.FAIL
    assert "inches = 15.5" in found.action
    assert check_screen([WALL], 10.1, 10.1, demo=True).level is Level.WARN
    assert check_screen([WALL], None, 10.1, demo=False).level is Level.FAIL
    assert check_screen([WALL], 15.6, 10.1, demo=False).level is Level.OK


def test_an_unbelievable_screen_is_passed_over() -> None:
    made_up = Monitor("card0-Virtual-1", 1280, 800, 325, 203)
    assert "DSI" in check_screen([made_up, TABLET], None, 10.1, demo=False).found
    lone = check_screen([made_up], None, 10.1, demo=False)
    assert lone.level is Level.WARN
    assert "make up" in lone.found


def test_without_any_claim_the_configured_diagonal_holds() -> None:
    assert check_screen([], 15.6, 10.1, demo=False).level is Level.OK
    assert check_screen([], None, 10.1, demo=False).level is Level.WARN
