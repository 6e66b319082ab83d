"""Where picture, text and glossary words of a reading page lie (pure)."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.model import Audience
from kiosk.ui.metrics import Metrics, TextRole
from kiosk.ui.surface import Surface

PAD_MM = 3.5
LARGE_PAD_MM = 2.0
WORD_MM = 15.0
GAP_MM = 4.0
WORDS_COLUMN_MM = 46.0
LINE_CHARACTERS = 55
CHARACTER_EM = 0.53
"""The mean width of a character of Lexend with body spacing, in em."""
FIGURE_ALONE_FROM = 160


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels, relative to the content area."""

    x: float = 0.0
    y: float = 0.0
    width: float = 0.0
    height: float = 0.0


@dataclass(frozen=True, slots=True)
class Shares:
    """What a picture takes: of the height on top, of the width beside, at most so many heights."""

    on_top: float
    beside: float
    widest: float


TOPIC = Shares(0.40, 0.38, 1.05)
STORY = {Audience.ADULT: Shares(0.40, 0.48, 1.5), Audience.CHILD: Shares(0.46, 0.51, 1.5)}
"""A moving drawing is wider than high and says as much as its words; children have fewer words."""


@dataclass(frozen=True, slots=True)
class ReadingLayout:
    """The fixed measures every page of one topic shares at one size.

    ``wide_width`` serves pages of words, ``text_width`` those with glossary
    words in a column beside them, ``beside_width`` those beside a picture;
    ``height`` is the room for words in each. ``column`` is the width of the
    glossary column, 0 when the words stand in a row under the text. ``above``
    is what a picture takes from the height where it stands on top.
    ``heading_above``: the page's heading stands in the header, not in the text.
    """

    pad: float
    gap: float
    word: float
    height: float
    text_width: float
    wide_width: float
    beside_width: float
    column: float
    figure: Box
    above: float
    figure_alone: bool
    heading_above: bool

    def words_height(self, count: int, stacked: bool) -> float:
        """Return the height the row (or stack) of glossary words takes from the text."""
        if not count:
            return 0.0
        rows = count if stacked else 1
        return rows * self.word + (rows - 1) * self.gap + self.gap / 2


def reading_layout(
    surface: Surface, metrics: Metrics, audience: Audience, shares: Shares = TOPIC
) -> ReadingLayout:
    """Lay out the content area for reading."""
    width, height = surface.content_width, surface.content_height
    large = metrics.text >= FIGURE_ALONE_FROM
    pad = round(metrics.mm(LARGE_PAD_MM if large else PAD_MM))
    gap = round(metrics.mm(GAP_MM))
    widest = LINE_CHARACTERS * CHARACTER_EM * metrics.pixel_size(TextRole.BODY, audience)
    inner = width - 2 * pad
    column = above = 0.0
    heading_above = not surface.portrait
    if not large and not surface.portrait:
        column = round(metrics.mm(WORDS_COLUMN_MM))
    wide_width = min(inner, round(widest))
    text_width = min(inner - (column + gap if column else 0), round(widest))
    if large:
        figure = Box(0, 0, width, height)
        beside = text_width
    elif surface.portrait:
        figure = Box(0, 0, width, round(height * shares.on_top))
        above = figure.height
        beside = text_width
    else:
        side = round(min(width * shares.beside, height * shares.widest))
        figure = Box(0, 0, side, height)
        beside = min(width - side - 2 * pad, round(widest))
    return ReadingLayout(
        pad=pad,
        gap=gap,
        word=round(metrics.mm(WORD_MM)),
        height=height - 2 * pad,
        text_width=text_width,
        wide_width=wide_width,
        heading_above=heading_above,
        beside_width=beside,
        column=column,
        figure=figure,
        above=above,
        figure_alone=large,
    )
