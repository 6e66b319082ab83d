"""Crossing tests for the body map: segments, polygons and boxes, in any one unit."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from math import hypot

from kiosk.content.model import Point


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)


def segments_cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Whether the two segments meet; touching counts, lying along each other does not."""
    first, second = _turn(c, d, a), _turn(c, d, b)
    third, fourth = _turn(a, b, c), _turn(a, b, d)
    if first == second == 0.0:
        return False
    return first * second <= 0.0 and third * fourth <= 0.0


def inside(point: Point, polygon: Sequence[Point]) -> bool:
    """Whether the point lies within the closed polygon (an empty one holds nothing)."""
    odd = False
    for a, b in pairwise((*polygon, *polygon[:1])):
        if (a.y > point.y) != (b.y > point.y):
            odd ^= point.x < a.x + (point.y - a.y) * (b.x - a.x) / (b.y - a.y)
    return odd


def line_meets_polygon(line: Sequence[Point], polygon: Sequence[Point]) -> bool:
    """Whether a polyline crosses the polygon's edge or starts within it."""
    if any(inside(point, polygon) for point in line):
        return True
    edges = tuple(pairwise((*polygon, *polygon[:1])))
    return any(segments_cross(a, b, c, d) for a, b in pairwise(line) for c, d in edges)


def lines_cross(one: Sequence[Point], other: Sequence[Point]) -> bool:
    """Whether two polylines meet anywhere."""
    return any(segments_cross(a, b, c, d) for a, b in pairwise(one) for c, d in pairwise(other))


def _distance(point: Point, a: Point, b: Point) -> float:
    along, across = b.x - a.x, b.y - a.y
    square = along * along + across * across
    share = ((point.x - a.x) * along + (point.y - a.y) * across) / square if square else 0.0
    share = min(1.0, max(0.0, share))
    return hypot(point.x - a.x - share * along, point.y - a.y - share * across)


def distance_between(one: Sequence[Point], other: Sequence[Point]) -> float:
    """The least distance between two polylines, 0 where they cross."""
    if lines_cross(one, other):
        return 0.0
    ways = [(one, other), (other, one)]
    return min(_distance(p, a, b) for xs, ys in ways for p in xs for a, b in pairwise(ys))


def polygons_meet(one: Sequence[Point], other: Sequence[Point]) -> bool:
    """Whether two polygons overlap or touch; an empty polygon meets nothing."""
    if not one or not other:
        return False
    return line_meets_polygon((*one, one[0]), other) or inside(other[0], one)


def length(line: Sequence[Point]) -> float:
    """The length of a polyline."""
    return sum(hypot(b.x - a.x, b.y - a.y) for a, b in pairwise(line))


def scaled(points: Iterable[Point], unit: float, x: float, y: float) -> tuple[Point, ...]:
    """Points in body heights as points in pixels, the origin at (x, y)."""
    return tuple(Point(x + p.x * unit, y + p.y * unit) for p in points)
