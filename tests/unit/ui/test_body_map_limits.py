"""What the body map does when room, labels or organs are not as usual."""

from __future__ import annotations

import pytest

from kiosk.content.model import Audience, Point
from kiosk.ui.body_map_layout import MapLayout, Size, lay_out

MM = 5.88
PLACES = {
    "tonsils": Point(-0.010, 0.110),
    "lymph-nodes": Point(0.025, 0.140),
    "thymus": Point(0.0, 0.206),
    "spleen": Point(0.065, 0.321),
    "appendix": Point(-0.047, 0.450),
    "bone-marrow": Point(0.055, 0.500),
}


def plan(panel: Size, label: Size, places: dict[str, Point] = PLACES) -> MapLayout | None:
    return lay_out(panel, MM, dict.fromkeys(places, label), places, Audience.ADULT)


@pytest.mark.parametrize(
    ("panel", "label"),
    [
        ((1208, 450), (200, 150)),
        ((800, 450), (200, 118)),
        ((740, 930), (320, 118)),
        ((740, 600), (200, 118)),
        ((1208, 450), (200, 100)),
        ((10, 10), (200, 118)),
    ],
)
def test_a_panel_without_room_has_no_plan(panel: Size, label: Size) -> None:
    assert plan(panel, label) is None


@pytest.mark.parametrize(("panel", "width"), [((1208, 450), 310), ((740, 930), 270)])
def test_wide_labels_make_the_figure_smaller(panel: Size, width: float) -> None:
    usual, wide = plan(panel, (200, 118)), plan(panel, (width, 118))
    assert usual is not None
    assert wide is not None
    assert wide.unit < usual.unit
    assert all(0 <= box.x <= panel[0] - box.w for box in wide.labels)


def test_an_organ_that_is_missing_is_left_out() -> None:
    left = {organ: place for organ, place in PLACES.items() if organ != "spleen"}
    found = plan((1208, 450), (200, 118), left)
    assert found is not None
    assert {box.organ for box in found.labels} == set(left)
    assert {leader.organ for leader in found.leaders} == set(left)
    assert plan((1208, 450), (200, 118), {}) is None
