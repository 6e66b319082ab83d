"""Crossing tests tell meeting from passing."""

from __future__ import annotations

import pytest

from kiosk.content.model import Point
from kiosk.ui import body_map_geometry as geometry


def test_geometry_tells_crossing_from_passing() -> None:
    square = (Point(0, 0), Point(10, 0), Point(10, 10), Point(0, 10))
    assert geometry.inside(Point(9, 1), square)
    assert not geometry.inside(Point(11, 1), square)
    assert not geometry.inside(Point(1, 1), ())
    assert geometry.line_meets_polygon((Point(-5, 5), Point(15, 5)), square)
    assert geometry.line_meets_polygon((Point(4, 4), Point(6, 6)), square)
    assert not geometry.line_meets_polygon((Point(-5, 11), Point(15, 11)), square)
    assert geometry.polygons_meet(square, (Point(2, 2), Point(3, 2), Point(3, 3)))
    assert geometry.polygons_meet((Point(2, 2), Point(3, 2), Point(3, 3)), square)
    assert not geometry.polygons_meet(square, (Point(12, 2), Point(13, 2), Point(13, 3)))
    assert geometry.distance_between(square, (Point(13, 14), Point(20, 20))) == pytest.approx(5)
    assert geometry.distance_between(square, (Point(5, -5), Point(5, 5))) == 0
