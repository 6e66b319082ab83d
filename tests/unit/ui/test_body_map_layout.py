"""The body map's labels and lines keep off the body, the arms and each other."""

from __future__ import annotations

from itertools import combinations, pairwise
from math import ceil, dist
from pathlib import Path

import pytest
import yaml

from kiosk.content.model import Audience, Point
from kiosk.ui import body_map_geometry as geometry
from kiosk.ui.body_map_layout import (
    GAP_MM,
    WORDS_MM,
    LabelBox,
    Leader,
    MapLayout,
    lay_out,
    nearest_organ,
)
from kiosk.ui.body_map_outline import Polygon, outline

ORGANS = Path(__file__).parents[3] / "content" / "organs"
MM = 5.88
Panel = tuple[float, float, float]
PANELS = [(1208, 450, 5.88), (1848, 640, 5.56), (740, 930, 5.88), (740, 900, 5.88)]
CASES = [(panel, audience) for panel in PANELS for audience in Audience]


def organ_places(audience: Audience) -> dict[str, tuple[Point, ...]]:
    found: dict[str, tuple[Point, ...]] = {}
    for file in sorted(ORGANS.glob("*/organ.yaml")):
        pairs = yaml.safe_load(file.read_text(encoding="utf-8"))["places"][audience.value]
        found[file.parent.name] = tuple(Point(x, y) for x, y in pairs)
    return found


def good_plan(panel: Panel, audience: Audience) -> MapLayout:
    width, height, mm = panel
    places = organ_places(audience)
    first = {organ: points[0] for organ, points in places.items()}
    sizes = dict.fromkeys(places, (200.0, 20.1 * mm))
    found = lay_out((width, height), mm, sizes, first, audience)
    assert found is not None
    return found


def steps(leader: Leader) -> list[tuple[float, float]]:
    walked: list[tuple[float, float]] = []
    for a, b in pairwise(leader.points):
        count = ceil(dist((a.x, a.y), (b.x, b.y)))
        for step in range(count + 1):
            share = step / count
            walked.append((a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)))
    return walked


def holds(polygon: Polygon, x: float, y: float) -> bool:
    return geometry.inside(Point(x, y), polygon)


def figure_of(audience: Audience) -> tuple[Polygon, ...]:
    figure = outline(audience)
    return (*figure.arms, *figure.bodies, figure.guide)


def to_body(found: MapLayout, x: float, y: float) -> tuple[float, float]:
    return (x - found.origin_x) / found.unit, (y - found.origin_y) / found.unit


def border(box: LabelBox) -> list[tuple[float, float]]:
    shares = [i / 40 for i in range(41)]
    flat = [(box.x + box.w * i, box.y + box.h * j) for i in shares for j in (0, 1)]
    return flat + [(box.x + box.w * i, box.y + box.h * j) for j in shares for i in (0, 1)]


@pytest.mark.parametrize(("panel", "audience"), CASES)
def test_labels_stand_inside_the_panel_and_apart(panel: Panel, audience: Audience) -> None:
    found = good_plan(panel, audience)
    assert {box.organ for box in found.labels} == set(organ_places(audience))
    for box in found.labels:
        assert box.x >= 0
        assert box.x + box.w <= panel[0]
        assert box.y >= 0
        assert box.y + box.h <= panel[1]
        assert box.h >= 20 * panel[2]
    for one, other in combinations(found.labels, 2):
        beside = max(one.x - other.x - other.w, other.x - one.x - one.w)
        above = max(one.y - other.y - other.h, other.y - one.y - one.h)
        assert max(beside, above) >= GAP_MM * panel[2] - 1


@pytest.mark.parametrize(("panel", "audience"), CASES)
def test_labels_stand_outside_the_figure(panel: Panel, audience: Audience) -> None:
    found = good_plan(panel, audience)
    solids = figure_of(audience)
    for box in found.labels:
        spots = [to_body(found, x, y) for x, y in border(box)]
        assert not any(holds(solid, *spot) for solid in solids for spot in spots), box.organ


@pytest.mark.parametrize(("panel", "audience"), CASES)
def test_lines_join_organ_and_label(panel: Panel, audience: Audience) -> None:
    found = good_plan(panel, audience)
    places = organ_places(audience)
    boxes = {box.organ: box for box in found.labels}
    for leader in found.leaders:
        box, first, last = boxes[leader.organ], leader.points[0], leader.points[-1]
        place = places[leader.organ][0]
        assert to_body(found, first.x, first.y) == pytest.approx((place.x, place.y))
        assert last.x in (pytest.approx(box.x), pytest.approx(box.x + box.w))
        assert box.y < last.y < box.y + box.h
    assert len(found.leaders) == len(boxes)


@pytest.mark.parametrize(("panel", "audience"), CASES)
def test_lines_cross_no_arm_no_label_and_no_line(panel: Panel, audience: Audience) -> None:
    found = good_plan(panel, audience)
    figure = outline(audience)
    walls = (*figure.arms, figure.guide)
    walked = {leader.organ: steps(leader) for leader in found.leaders}
    for organ, spots in walked.items():
        bodies = [to_body(found, x, y) for x, y in spots]
        assert not any(holds(wall, *spot) for wall in walls for spot in bodies), organ
        for box in found.labels:
            if box.organ != organ:
                assert not any(holds(box.corners(), x, y) for x, y in spots), (organ, box.organ)
    for one, other in combinations(walked.values(), 2):
        assert min(dist(a, b) for a in one[::3] for b in other[::3]) > panel[2]


@pytest.mark.parametrize(("panel", "audience"), CASES)
def test_the_side_words_stand_on_free_ground(panel: Panel, audience: Audience) -> None:
    found, solids = good_plan(panel, audience), figure_of(audience)
    (width, height), mm = WORDS_MM, panel[2]
    right, left = found.sides
    assert right.x + left.x == pytest.approx(panel[0])
    for middle in found.sides:
        corner = middle.x - width / 2 * mm, middle.y - height / 2 * mm
        words = LabelBox("", *corner, width * mm, height * mm)
        assert 0 <= words.x <= panel[0] - words.w
        spots = [to_body(found, x, y) for x, y in border(words)]
        assert not any(holds(solid, *spot) for solid in solids for spot in spots)
        lines = [steps(leader) for leader in found.leaders]
        assert not any(holds(b.corners(), *s) for b in found.labels for s in border(words))
        assert not any(holds(words.corners(), x, y) for line in lines for x, y in line)


@pytest.mark.parametrize("audience", list(Audience))
def test_landscape_reaches_mid_thigh_and_portrait_the_soles(audience: Audience) -> None:
    wide, high = good_plan(PANELS[0], audience), good_plan(PANELS[2], audience)
    assert wide.origin_y + 0.62 * wide.unit == pytest.approx(450)
    assert high.origin_y + high.unit <= 930
    assert (wide.origin_x, high.origin_x) == (604, 370)


def test_a_touch_takes_the_nearest_organ_within_the_limit() -> None:
    places = organ_places(Audience.ADULT)
    found = good_plan(PANELS[0], Audience.ADULT)
    for organ, points in places.items():
        for place in points:
            spot = Point(
                found.origin_x + place.x * found.unit, found.origin_y + place.y * found.unit
            )
            assert nearest_organ(spot, found, places, 10 * MM) == organ
    between = Point(found.origin_x + 0.085 * found.unit, found.origin_y + 0.321 * found.unit)
    assert nearest_organ(between, found, places, 10 * MM) == "spleen"
    assert not nearest_organ(between, found, places, 1 * MM)
    assert nearest_organ(Point(5, 5), found, places, 10 * MM) == ""
