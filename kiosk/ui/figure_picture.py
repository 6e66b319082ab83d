"""The name of a picture of the standing figure, by which the kiosk draws it (pure)."""

from __future__ import annotations

from dataclasses import dataclass

FIGURES = "image://figure/"
NOTHING = "-"
VESSELS = "vessels"


@dataclass(frozen=True, slots=True)
class CloseUp:
    """The part of the figure a picture shows, in body heights from the crown on the midline."""

    x: float
    """The middle."""
    y: float
    """The top."""
    high: float


@dataclass(frozen=True, slots=True)
class FigurePicture:
    """Which figure, the organ it is about ('' for none), and the part of it that shows."""

    figure: str
    view: CloseUp
    lit: str = ""
    vessels: bool = False

    @property
    def name(self) -> str:
        """The picture's name: what ``named`` reads."""
        view = f"{self.view.x:.6f},{self.view.y:.6f},{self.view.high:.6f}"
        layer = VESSELS if self.vessels else NOTHING
        return f"{self.figure}/{self.lit or NOTHING}/{layer}/{view}"

    @property
    def url(self) -> str:
        """The picture as an image source; its size in pixels is the image's own."""
        return f"{FIGURES}{self.name}"


def named(name: str) -> FigurePicture | None:
    """Return the picture of a name; None for words that name none."""
    try:
        figure, lit, layer, numbers = name.split("/")
        x, y, high = map(float, numbers.split(","))
    except ValueError:
        return None
    if not high > 0:
        return None
    return FigurePicture(figure, CloseUp(x, y, high), lit.strip(NOTHING), layer == VESSELS)
