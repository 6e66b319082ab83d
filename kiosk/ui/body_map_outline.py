"""Coarse outlines of the two drawn figures, for keeping labels and lines off them.

The unit is the body's height, the origin the crown of the head on the midline.
Every outline lies a little outside the drawing and is given for the viewer's
right; the left is its mirror image, except for the child's guide cell.
"""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.model import Audience, Point

Polygon = tuple[Point, ...]


def _polygon(*pairs: tuple[int, int]) -> Polygon:
    return tuple(Point(x / 1000, y / 1000) for x, y in pairs)


@dataclass(frozen=True, slots=True)
class FigureOutline:
    """Polygons and two gates of one figure.

    ``shoulder`` is a place just above the shoulder, ``hand`` one just below the
    hand, ``tip`` one beyond the fingers: lines bend there. ``words`` is the middle
    of free ground above the arm. The arm's last corner is its armpit.
    """

    arm: Polygon
    trunk: Polygon
    guide: Polygon
    shoulder: Point
    hand: Point
    tip: Point
    words: Point

    @property
    def arms(self) -> tuple[Polygon, Polygon]:
        """The arm on the viewer's right and on the viewer's left."""
        return self.arm, mirrored(self.arm)

    @property
    def reach(self) -> float:
        """How far the hand is from the midline."""
        return max(p.x for p in self.arm)

    @property
    def armpit(self) -> Point:
        """Where the arm leaves the trunk."""
        return self.arm[-1]

    @property
    def bodies(self) -> tuple[Polygon, Polygon]:
        """Head, trunk and leg on the viewer's right and left."""
        return self.trunk, mirrored(self.trunk)


def mirrored(polygon: Polygon) -> Polygon:
    """The same polygon on the other side of the midline."""
    return tuple(Point(-p.x, p.y) for p in polygon)


ADULT = FigureOutline(
    arm=_polygon(
        (108, 173),
        (140, 193),
        (164, 234),
        (196, 282),
        (226, 332),
        (262, 370),
        (308, 420),
        (352, 430),
        (364, 444),
        (380, 466),
        (378, 490),
        (362, 501),
        (328, 501),
        (288, 452),
        (234, 424),
        (186, 376),
        (144, 316),
        (106, 262),
    ),
    trunk=_polygon(
        (0, -4),
        (24, 0),
        (42, 16),
        (54, 54),
        (52, 80),
        (40, 104),
        (31, 126),
        (44, 150),
        (108, 174),
        (110, 262),
        (94, 340),
        (94, 366),
        (108, 430),
        (114, 500),
        (110, 560),
        (90, 690),
        (88, 780),
        (66, 910),
        (64, 950),
        (88, 990),
        (76, 1005),
        (0, 1005),
    ),
    guide=(),
    shoulder=Point(0.105, 0.154),
    hand=Point(0.326, 0.524),
    tip=Point(0.412, 0.512),
    words=Point(0.320, 0.262),
)

CHILD = FigureOutline(
    arm=_polygon(
        (96, 213),
        (122, 229),
        (146, 265),
        (174, 310),
        (200, 358),
        (232, 398),
        (272, 450),
        (316, 464),
        (326, 476),
        (335, 502),
        (331, 525),
        (314, 536),
        (288, 533),
        (252, 482),
        (203, 452),
        (160, 407),
        (124, 352),
        (93, 298),
    ),
    trunk=_polygon(
        (0, -4),
        (30, 0),
        (52, 18),
        (66, 60),
        (73, 86),
        (66, 112),
        (52, 145),
        (30, 168),
        (38, 190),
        (96, 212),
        (98, 300),
        (95, 390),
        (104, 474),
        (106, 556),
        (90, 690),
        (84, 780),
        (68, 900),
        (66, 955),
        (90, 992),
        (78, 1005),
        (0, 1005),
    ),
    guide=_polygon((268, 390), (342, 390), (342, 462), (268, 462)),
    shoulder=Point(0.096, 0.191),
    hand=Point(0.296, 0.560),
    tip=Point(0.380, 0.542),
    words=Point(0.310, 0.300),
)


def outline(audience: Audience) -> FigureOutline:
    """The outline of that audience's figure."""
    return CHILD if audience is Audience.CHILD else ADULT
