"""Where the body map's labels stand and how their lines run. Pure geometry, no Qt.

Sizes are pixels of the panel, its origin at the top left. Places of organs are
in body heights (see ``Point``).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kiosk.content.model import Audience, Point
from kiosk.ui import body_map_geometry as geometry
from kiosk.ui.body_map_leaders import draw_leaders
from kiosk.ui.body_map_outline import outline
from kiosk.ui.body_map_plan import LEFT, MARGIN_MM, RIGHT, LabelBox, Leader, MapLayout, Panel

__all__ = ["LabelBox", "Leader", "MapLayout", "lay_out", "nearest_organ"]

LANDSCAPE_DEPTH = 0.62
GAP_MM = 4.0
MIN_LABEL_MM = 20.0
WORDS_MM = (27.0, 6.0)
_REACH = 0.14
_SHARES = (1.0, 0.94, 0.88, 0.82, 0.76)

Size = tuple[float, float]


def lay_out(
    panel: Size,
    px_per_mm: float,
    label_sizes: Mapping[str, Size],
    places: Mapping[str, Point],
    audience: Audience,
) -> MapLayout | None:
    """The plan for a panel of ``panel`` (width, height) pixels.

    A panel wider than high shows the figure down to the middle of the thigh and
    clips the rest; a higher one shows all of it. Wide labels make it smaller. An
    organ without a size or a place gets no label. None when the labels do not fit
    by the rules: the screen then shows its list.
    """
    heights = [height for _, height in label_sizes.values()]
    if not heights or min(heights) < MIN_LABEL_MM * px_per_mm - 0.5:
        return None
    spare = max(width for width, _ in label_sizes.values()), max(heights)
    sizes = {organ: label_sizes.get(organ, spare) for organ in LEFT + RIGHT}
    width, height = panel
    figure, margin = outline(audience), MARGIN_MM * px_per_mm
    wide = width > height
    across = (width / 2 - margin) / figure.reach
    down = (height - margin) / LANDSCAPE_DEPTH if wide else height - 2 * margin
    for share in _SHARES:
        unit = share * min(across, down)
        frame = Panel(width, height, px_per_mm, unit, figure)
        boxes = _beside(frame, sizes) if wide else _above_and_below(frame, sizes)
        labels = tuple(box for box in boxes if box.organ in label_sizes and box.organ in places)
        leaders = draw_leaders(frame, labels, places) if _labels_fit(frame, labels) else None
        if leaders is not None:
            return MapLayout(unit, frame.middle, margin, labels, leaders, _sides(frame))
    return None


def nearest_organ(
    touch: Point, plan: MapLayout, places: Mapping[str, Sequence[Point]], limit_px: float
) -> str:
    """The organ with a place nearest to ``touch`` (pixels), or '' beyond the limit."""
    best, found = limit_px, ""
    for organ, points in places.items():
        for spot in geometry.scaled(points, plan.unit, plan.origin_x, plan.origin_y):
            distance = geometry.length((touch, spot))
            if distance <= best:
                best, found = distance, organ
    return found


def _box(frame: Panel, organ: str, inner: float, y: float, size: Size) -> LabelBox:
    """A label whose edge toward the figure lies ``inner`` pixels from the midline."""
    width, height = size
    x = frame.middle - inner - width if organ in LEFT else frame.middle + inner
    return LabelBox(organ, x, y, width, height)


def _beside(frame: Panel, sizes: Mapping[str, Size]) -> tuple[LabelBox, ...]:
    """Three rows on each side beyond the hands; the middle one next to its like.

    On the left two lines leave above the arm, on the right two leave below it.
    """
    widest = max(width for width, _ in sizes.values())
    inner = (frame.figure.reach + _REACH) * frame.unit
    inner = min(inner, frame.middle - frame.margin - widest)
    gap, floor = GAP_MM * frame.mm, frame.height - frame.margin
    boxes: list[LabelBox] = []
    for top, centre, bottom in (LEFT, RIGHT):
        lowest = floor - sizes[bottom][1]
        above = frame.margin + sizes[top][1] + gap
        below = lowest - gap - sizes[centre][1]
        middle = above if centre in LEFT else below
        for organ, y in ((top, frame.margin), (centre, middle), (bottom, lowest)):
            boxes.append(_box(frame, organ, inner, y, sizes[organ]))
    return tuple(boxes)


def _above_and_below(frame: Panel, sizes: Mapping[str, Size]) -> tuple[LabelBox, ...]:
    """One label on each side of the head, two on each side below the hands."""
    boxes: list[LabelBox] = []
    below = frame.place(frame.figure.hand)[0].y
    for column in (LEFT, RIGHT):
        y = frame.margin
        for organ in column:
            inner = frame.middle - frame.margin - sizes[organ][0]
            boxes.append(_box(frame, organ, inner, y, sizes[organ]))
            y = max(below, y + sizes[organ][1] + GAP_MM * frame.mm)
    return tuple(boxes)


def _sides(frame: Panel) -> tuple[Point, Point]:
    """The middles of the side words: above the arms, within the panel."""
    (words,) = frame.place(frame.figure.words)
    x = min(words.x, frame.width - frame.margin - WORDS_MM[0] / 2 * frame.mm)
    return Point(frame.width - x, words.y), Point(x, words.y)


def _labels_fit(frame: Panel, labels: Sequence[LabelBox]) -> bool:
    figure, edge = frame.figure, frame.margin - 0.5
    solids = [frame.place(*p) for p in (*figure.arms, *figure.bodies, figure.guide)]
    for index, box in enumerate(labels):
        if box.x < edge or box.x + box.w > frame.width - edge:
            return False
        if box.y < edge or box.y + box.h > frame.height - edge:
            return False
        if any(geometry.polygons_meet(box.corners(), solid) for solid in solids):
            return False
        near = box.corners(GAP_MM * frame.mm - 0.5)
        if any(geometry.polygons_meet(near, other.corners()) for other in labels[:index]):
            return False
    return True
