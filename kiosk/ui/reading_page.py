"""What one page of a reading draws, and where (pure)."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.kinds import SCENE
from kiosk.content.model import Audience, Block, BlockKind
from kiosk.ui.action_signs import NO_SIGN, SignSize
from kiosk.ui.context import Context
from kiosk.ui.organ_pages import CLOSE, PLACE, TRUNK, CloseUp, close_up, organ_of
from kiosk.ui.reading import Reading
from kiosk.ui.reading_layout import Box
from kiosk.ui.styled_text import styled_text
from kiosk.ui.words_row import WordButton

NOWHERE = Box()
SIGNS = "signs/"
WORD_MS, LEAST_MS, MOST_MS = 160, 2500, 5000
"""The pace of moving drawings, calm and never long."""


@dataclass(frozen=True, slots=True)
class BlockRow:
    """One block as QML draws it. ``bullet`` is '', '-' or the number of an action.

    ``sign`` is the drawing that stands in the place of a number, '' if none.
    """

    markup: str
    plain: str
    lead: bool
    bullet: str
    sign: str = ""


@dataclass(frozen=True, slots=True)
class ReadingProps:
    heading: str = ""
    tint: str = ""
    continued: bool = False
    blocks: tuple[BlockRow, ...] = ()
    words: tuple[WordButton, ...] = ()
    figure: str = ""
    caption: str = ""
    description: str = ""
    scene: str = ""
    organ: str = ""
    act: str = ""
    pace_ms: int = 0
    view: CloseUp = TRUNK
    alone: bool = False
    child: bool = False
    figure_box: Box = NOWHERE
    text_box: Box = NOWHERE
    gap: float = 0.0
    indent: float = 0.0
    sign: SignSize = NO_SIGN


def block_rows(blocks: tuple[Block, ...], done: int = 0, signs: str = "") -> tuple[BlockRow, ...]:
    """Turn blocks into rows, numbering actions on from the ``done`` ones of earlier pages.

    ``signs`` is the folder of the signs of actions, as a URL.
    """
    rows = []
    count = done
    for block in blocks:
        action = block.kind is BlockKind.ACTION
        count += action
        bullet = str(count) if action else "-" if block.kind is BlockKind.ITEM else ""
        lead = block.kind is BlockKind.KEY
        sign = f"{signs}{block.action}.svg" if block.action else ""
        rows.append(BlockRow(styled_text(block.spans), block.text, lead, bullet, sign))
    return tuple(rows)


@dataclass(frozen=True, slots=True)
class _Shown:
    """A drawing of a file, a scene of an organ or a moving one; none where there is no figure."""

    file: str = ""
    caption: str = ""
    description: str = ""
    scene: str = ""
    organ: str = ""
    act: str = ""
    view: CloseUp = TRUNK

    @property
    def shown(self) -> bool:
        return bool(self.file or self.scene)


def picture_of(context: Context, reading: Reading) -> _Shown:
    """Return what the page's figure names; nothing where it is not there."""
    name = reading.page.figure
    for scene in (PLACE, CLOSE):
        if name.startswith(scene):
            organ = organ_of(context, name.removeprefix(scene), reading.audience)
            if organ is None:
                return _Shown()
            words = organ.name, organ.description
            return _Shown("", *words, scene[:-1], organ.id, view=close_up(organ.places))
    if name.startswith(SCENE):
        act = name.removeprefix(SCENE)
        told = context.library.scene(act, reading.audience)
        return _Shown(description=told, scene="story", act=act)
    picture = context.library.picture(name, reading.audience) if name else None
    if picture is None:
        return _Shown()
    return _Shown(f"{context.pictures}{picture.id}.svg", picture.caption, picture.description)


def pace_ms(reading: Reading) -> int:
    """Return how long the step's drawing moves: as long as its words are read, within limits."""
    words = sum(len(block.text.split()) for block in reading.topic.pages[reading.page.page].blocks)
    return min(MOST_MS, max(LEAST_MS, words * WORD_MS))


def actions_before(reading: Reading) -> int:
    """Count the actions of the same written page on earlier screens."""
    earlier = reading.pages[: reading.number]
    return sum(
        atom.kind == BlockKind.ACTION
        for page in earlier
        if page.page == reading.page.page
        for atom in page.atoms
    )


def derive(
    context: Context, reading: Reading, tint: str, gap: float, indent: float
) -> ReadingProps:
    """Return what to draw for the page a reading is open at."""
    page, layout = reading.page, reading.layout
    picture = picture_of(context, reading)
    alone = picture.shown and not page.blocks
    beside = picture.shown and not alone
    if beside and layout.above:
        text = Box(layout.pad, layout.above + layout.pad, layout.beside_width, 0)
    elif beside:
        text = Box(layout.figure.width + layout.pad, layout.pad, layout.beside_width, 0)
    else:
        width = reading.words_row.text_width(page.blocks, beside)
        text = Box(layout.pad, layout.pad, width, 0)
    height = layout.height - (layout.above if beside else 0)
    text = Box(text.x, text.y, text.width, height)
    return ReadingProps(
        heading="" if layout.heading_above else page.heading,
        tint=tint,
        continued=page.continues,
        blocks=block_rows(page.blocks, actions_before(reading), f"{context.pictures}{SIGNS}"),
        words=reading.words_row.buttons(page.blocks, text, beside),
        figure=picture.file,
        caption=picture.caption,
        description=picture.description,
        scene=picture.scene,
        organ=picture.organ,
        act=picture.act,
        pace_ms=pace_ms(reading) if picture.act else 0,
        view=picture.view,
        alone=alone,
        child=reading.audience is Audience.CHILD,
        figure_box=layout.figure,
        text_box=text,
        gap=gap,
        indent=indent,
        sign=reading.sign,
    )
