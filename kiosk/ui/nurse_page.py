"""The visitor's questions in large type over the whole glass, to be shown to a nurse."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtGui import QFont

from kiosk.session.state import SessionState
from kiosk.ui.context import Context
from kiosk.ui.list_props import ListProps, count_words
from kiosk.ui.metrics import TextRole, line_height
from kiosk.ui.question_lists import TITLE, chosen
from kiosk.ui.row_grid import RowMeasure
from kiosk.ui.surface import Surface
from kiosk.ui.turning import in_pages, turned

MARGIN_MM, GAP_MM, BUTTON_MM = 8.0, 6.0, 26.0
"""From the edge to the words; between questions; the row of buttons with its own margin."""


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
    width = surface.width - mm(2 * MARGIN_MM) - 1
    weight, role = QFont.Weight.Medium, TextRole.TITLE
    said = [
        NurseRow(label, math.ceil(measure.text(label, width, weight, role)))
        for place, question in enumerate(chosen(context.library, state), 1)
        for label in (f"{place}. {question.words}",)
    ]
    head = measure.text(TITLE, width, QFont.Weight.DemiBold, TextRole.HEADING)
    room = surface.height - mm(2 * MARGIN_MM + BUTTON_MM) - head * line_height(TextRole.HEADING)
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
