"""How the body map's lines run from the organs to their labels, in pixels."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from kiosk.content.model import Point
from kiosk.ui import body_map_geometry as geometry
from kiosk.ui.body_map_plan import LEFT, LabelBox, Leader, Panel

_LINE_GAP_MM = 1.6
_ENDS = (0.5, 0.35, 0.65, 0.25, 0.75, 0.16, 0.84)


def _routes(frame: Panel, box: LabelBox, start: Point) -> Iterator[tuple[Point, ...]]:
    """Ways from the organ to the label: straight, then round the arm.

    What lies above the armpit goes over the shoulder, the rest under the hand.
    """
    side = -1 if box.organ in LEFT else 1
    gates = (frame.figure.shoulder, frame.figure.hand, frame.figure.tip)
    flipped = (Point(side * gate.x, gate.y) for gate in gates)
    organ, shoulder, hand, tip = frame.place(start, *flipped)
    over = start.y < frame.figure.armpit.y
    ways: tuple[tuple[Point, ...], ...] = ((), (shoulder,)) if over else ((), (hand,), (hand, tip))
    x = box.x + box.w if side < 0 else box.x
    ends = [Point(x, box.y + share * box.h) for share in _ENDS]
    yield from ((organ, *way, end) for way in ways for end in ends)


def draw_leaders(
    frame: Panel, labels: Sequence[LabelBox], places: Mapping[str, Point]
) -> tuple[Leader, ...] | None:
    """The shortest free way for each label in turn, or None when one has none."""
    apart = _LINE_GAP_MM * frame.mm
    walls = [_ring(frame.place(*p)) for p in (*frame.figure.arms, frame.figure.guide) if p]
    done: list[Leader] = []
    for box in labels:
        blocks = [*walls, *(_ring(o.corners()) for o in labels if o is not box)]
        blocks.extend(leader.points for leader in done)
        free = [
            route
            for route in _routes(frame, box, places[box.organ])
            if all(geometry.distance_between(route, block) >= apart for block in blocks)
        ]
        if not free:
            return None
        done.append(Leader(box.organ, min(free, key=geometry.length)))
    return tuple(done)


def _ring(polygon: tuple[Point, ...]) -> tuple[Point, ...]:
    return (*polygon, polygon[0])
