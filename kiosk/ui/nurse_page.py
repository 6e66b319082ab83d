"""The visitor's questions in large type over the whole glass, to be shown to a nurse."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtGui import QFont

from kiosk.session.state import SessionState
from kiosk.ui.context import Context
from kiosk.ui.list_props import ListProps, count_words
from kiosk.ui.metrics import TextRole
from kiosk.ui.question_lists import TITLE, chosen
from kiosk.ui.row_grid import RowMeasure
from kiosk.ui.surface import Surface
from kiosk.ui.turning import in_pages, turned

SIDE_MM, GAP_MM, HEAD_MM, FOOT_MM = 8.0, 6.0, 29.0, 30.0
"""Beside the words; between them; the staff door with the title; the row of buttons."""


@dataclass(frozen=True, slots=True)
class NurseRow:
    """One question and the height its words take, in pixels."""

    label: str
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class NurseProps(ListProps):
    rows: tuple[NurseRow, ...] = ()


def nurse_page(
    context: Context, state: SessionState, surface: Surface, measure: RowMeasure
) -> NurseProps:
    """Return the page that holds the question a visitor stands at."""
    mm = surface.metrics(state.comfort.text).mm
    width = surface.width - mm(2 * SIDE_MM) - 1
    weight, role = QFont.Weight.Medium, TextRole.TITLE
    said = [
        NurseRow(label, math.ceil(measure.text(label, width, weight, role)))
        for place, question in enumerate(chosen(context.library, state), 1)
        for label in (f"{place}. {question.words}",)
    ]
    room = surface.height - mm(HEAD_MM + FOOT_MM)
    turning = turned(in_pages([r.high for r in said], room, mm(GAP_MM)), state.place.anchor)
    rows = tuple(said[place] for place in turning.rows(len(said)))
    return NurseProps(
        title=TITLE,
        heading=turning.label,
        turning=turning,
        source="NurseScreen",
        framed=False,
        words=count_words(*(row.label for row in rows)),
        rows=rows,
    )
