"""The codes a visitor may take away."""

from __future__ import annotations

from kiosk.content.model import Audience
from kiosk.session.state import SessionState
from kiosk.ui.code_page import CodeLine, CodePage, CodeProps, room_for_code
from kiosk.ui.context import Context
from kiosk.ui.qr import Code, code_of, most_bytes, split
from kiosk.ui.question_lists import TITLE, chosen
from kiosk.ui.row_grid import RowMeasure
from kiosk.ui.support_lists import card_at
from kiosk.ui.surface import Surface

TAKE = "Take them with you"
POINT = "Point your phone's camera at the code."
POINT_CHILD = "Ask your grown-up to point a phone at the code."
HOLDS = "It holds your questions as words. Nothing is sent or stored."
SAYS = "A code for phones. It holds your questions."


class Codes:
    """Makes codes and keeps them only while they are on show."""

    def __init__(self) -> None:
        self._made: dict[str, Code] = {}

    def forget(self) -> None:
        """Keep nothing of what was shown."""
        self._made.clear()

    def of(self, text: str) -> Code:
        """Return the code of a text."""
        if text not in self._made:
            self._made[text] = code_of(text)
        return self._made[text]

    def take_away(
        self, context: Context, state: SessionState, surface: Surface, measure: RowMeasure
    ) -> CodeProps:
        """Return the visitor's questions as codes, one a page."""
        metrics = surface.metrics(state.comfort.text)
        lines = [
            f"{place}. {question.words}"
            for place, question in enumerate(chosen(context.library, state), 1)
        ]
        most = most_bytes(room_for_code(surface, metrics), metrics.px_per_mm)
        codes = [self.of(text) for text in split(TITLE, lines, most)]
        point = POINT if state.audience is Audience.ADULT else POINT_CHILD
        page = CodePage(surface, metrics, measure)
        return page.page(TAKE, SAYS, codes, (point, HOLDS), state.place.anchor)

    def helpline(
        self, context: Context, state: SessionState, surface: Surface, measure: RowMeasure
    ) -> CodeProps | None:
        """Return the card of a helpline: its number in large print and a code that dials."""
        card = card_at(context, state)
        if card is None:
            return None
        metrics = surface.metrics(state.comfort.text)
        codes = [self.of(card.dialled)] if card.dialled else []
        first = CodeLine(card.number, large=True) if card.number else CodeLine(card.instead)
        last = (CodeLine(card.web, small=True),) if card.web else ()
        page = CodePage(surface, metrics, measure)
        says = f"A code for phones. It calls {card.name}."
        return page.page(card.name, says, codes, (first, *card.lines, *last), state.place.anchor)
