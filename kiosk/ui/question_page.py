"""The visitor's own questions, in their order, with what can be done with them."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtGui import QFont

from kiosk.content.questions import Question
from kiosk.session.state import SessionState
from kiosk.ui.context import Context
from kiosk.ui.list_props import ListProps, count_words
from kiosk.ui.metrics import TextRole
from kiosk.ui.question_lists import TITLE, chosen
from kiosk.ui.row_grid import RowMeasure
from kiosk.ui.surface import Surface
from kiosk.ui.turning import in_pages, turned

ACTIONS = (
    ("offer:", "Add more", "add"),
    ("take:", "Take away", "take-away"),
    ("nurse:", "Show my nurse", "doctor"),
)
TOOLS = ("Up", "Down", "Remove")
TARGET_MM, GAP_MM, PAD_MM, SIDE_MM = 20.0, 4.0, 3.0, 4.0
BUTTON_PAD_MM = 2.6
BESIDE_MM = 13.5
"""What icon and edges take of the width of a button whose word stands beside its icon."""
LEAST_ACTION_MM, LEAST_TEXT_MM = 34.0, 60.0
TITLE_LINE = 0.92


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """One chosen question as QML draws it; ``first`` and ``last`` cannot move on."""

    key: str
    label: str
    aside: str
    first: bool
    last: bool
    upper: float
    high: float


@dataclass(frozen=True, slots=True)
class Action:
    """One button of what can be done with the list, in pixels."""

    key: str
    label: str
    icon: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionsProps(ListProps):
    """``beside``: the tools stand beside the words, else under them."""

    rows: tuple[QuestionRow, ...] = ()
    actions: tuple[Action, ...] = ()
    wide: float = 0.0
    tool: float = 0.0
    beside: bool = False


def question_page(
    context: Context, state: SessionState, surface: Surface, measure: RowMeasure
) -> QuestionsProps:
    """Return the page of the list that holds the row a visitor stands at."""
    layout = _Layout(surface, state.comfort.text, measure)
    questions = chosen(context.library, state)
    labels = [f"{place}. {question.ask}" for place, question in enumerate(questions, 1)]
    pairs = list(zip(labels, questions, strict=True))
    heights = [layout.row(label, question) for label, question in pairs]
    starts = in_pages(heights, layout.height, layout.gap)
    turning = turned(starts, state.place.anchor)
    rows: list[QuestionRow] = []
    upper = 0.0
    for place in turning.rows(len(pairs)):
        label, question = pairs[place]
        last = place == len(pairs) - 1
        rows.append(
            QuestionRow(
                question.id, label, question.answer, place == 0, last, upper, heights[place]
            )
        )
        upper += heights[place] + layout.gap
    return QuestionsProps(
        title=TITLE,
        heading=turning.label,
        turning=turning,
        source="QuestionsScreen",
        words=count_words(*(f"{row.label} {row.aside}" for row in rows)),
        rows=tuple(rows),
        actions=layout.actions(),
        wide=layout.wide,
        tool=layout.tool,
        beside=layout.beside,
    )


class _Layout:
    """Where list, tools and actions lie at one size."""

    def __init__(self, surface: Surface, text: int, measure: RowMeasure) -> None:
        self._surface, self._measure = surface, measure
        self._mm = surface.metrics(text).mm
        self.gap = round(self._mm(GAP_MM))
        self.target = round(self._mm(TARGET_MM))
        widest_tool = max(measure.natural(word) for word in TOOLS)
        self.tool = max(self.target, math.ceil(widest_tool + self._mm(2 * BUTTON_PAD_MM)))
        self.action = self._action_width()
        self.action_high = self._action_height()
        width, height = surface.content_width, surface.content_height
        self.wide = width if surface.portrait else width - self.action - self.gap
        self.height = height - self.action_high - self.gap if surface.portrait else height
        tools = 3 * (self.tool + self.gap)
        self.beside = self.wide - tools >= self._mm(LEAST_TEXT_MM)
        self._text = self.wide - (tools if self.beside else 0) - self._mm(2 * SIDE_MM) - 1

    def row(self, label: str, question: Question) -> float:
        """Return the height of one question with its tools."""
        medium, normal, role = QFont.Weight.Medium, QFont.Weight.Normal, TextRole.BUTTON
        high = self._measure.text(label, self._text, medium, role)
        if question.answer:
            high += self._mm(1) + self._measure.text(question.answer, self._text, normal, role)
        high = math.ceil(high + self._mm(2 * PAD_MM))
        if self.beside:
            return max(self.target, high)
        return high + self.target + round(self._mm(PAD_MM))

    def actions(self) -> tuple[Action, ...]:
        surface, step = self._surface, self.action + self.gap
        found = []
        for place, (key, label, icon) in enumerate(ACTIONS):
            x = place * step if surface.portrait else surface.content_width - self.action
            y = place * (self.action_high + self.gap)
            if surface.portrait:
                y = surface.content_height - self.action_high
            found.append(Action(key, label, icon, x, y, self.action, self.action_high))
        return tuple(found)

    def _action_width(self) -> float:
        if self._surface.portrait:
            return math.floor((self._surface.content_width - 2 * self.gap) / 3)
        widest = max(self._on_two_lines(label) for _, label, _ in ACTIONS)
        return math.ceil(max(self._mm(LEAST_ACTION_MM), widest + self._mm(BESIDE_MM) + 2))

    def _on_two_lines(self, label: str) -> float:
        """Return the least width at which a label takes no more than two lines."""
        words = label.split()
        cuts = [(words[:at], words[at:]) for at in range(1, len(words))] or [(words, [])]
        return min(max(self._measure.natural(" ".join(p)) for p in cut) for cut in cuts)

    def _action_height(self) -> float:
        room = self.action - self._mm(BESIDE_MM)
        medium, role = QFont.Weight.Medium, TextRole.BUTTON
        high = max(self._measure.text(label, room, medium, role) for _, label, _ in ACTIONS)
        return max(self.target, math.ceil(high * TITLE_LINE + self._mm(5)))
