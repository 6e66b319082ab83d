"""Pages of a document as they fit the glass (pure but for the measuring)."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.content.model import Audience, Block, Page, Topic
from kiosk.session.state import Screen, SessionState
from kiosk.ui.action_signs import NO_SIGN, SignSize, fitting_size, sign_sizes
from kiosk.ui.context import Context
from kiosk.ui.documents import document
from kiosk.ui.metrics import Metrics
from kiosk.ui.paging import ScreenPage, page_at, paginate
from kiosk.ui.reading_layout import STORY, TOPIC, ReadingLayout, reading_layout
from kiosk.ui.surface import Surface
from kiosk.ui.text_measure import TextMeasure
from kiosk.ui.words_row import WordsRow

STORIES = frozenset({Screen.EXPLAINER, Screen.TOUR})
KEPT = 24
"""Documents whose pages are remembered, so that turning back costs nothing."""
_Laid = tuple[SignSize, tuple[ScreenPage, ...]]
"""The size of the signs and the pages of a document."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One document laid out, open at one page."""

    topic: Topic
    audience: Audience
    pages: tuple[ScreenPage, ...]
    number: int
    layout: ReadingLayout
    words_row: WordsRow
    sign: SignSize = NO_SIGN
    """How large the signs beside its actions stand."""
    story: bool = False
    """Whether the pages are the steps of an explainer or tour."""

    @property
    def page(self) -> ScreenPage:
        return self.pages[self.number]

    def anchor(self, step: int) -> int | None:
        """Return the anchor of the page ``step`` pages on, None past the ends."""
        number = self.number + step
        return self.pages[number].anchor if 0 <= number < len(self.pages) else None


def page_words(reading: Reading) -> str:
    """Say which page (or step, which may take several pages) is shown."""
    if reading.story:
        return f"Step {reading.page.page + 1} of {len(reading.topic.pages)}"
    return f"Page {reading.number + 1} of {len(reading.pages)}"


class Readings:
    """Lays documents out and remembers the latest."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._laid: OrderedDict[tuple[object, ...], _Laid] = OrderedDict()

    def of(self, state: SessionState, surface: Surface) -> Reading | None:
        """Return the reading of the place a visitor stands at, None where nothing is read."""
        audience = state.reading_audience
        topic = document(self._context, state.place, audience)
        if topic is None or not topic.pages:
            return None
        metrics = surface.metrics(state.comfort.text)
        story = state.place.screen in STORIES
        layout = reading_layout(surface, metrics, audience, STORY[audience] if story else TOPIC)
        row = WordsRow(self._context.family, metrics, layout, self._context.library, audience)
        place = state.place
        written = topic if state.staff else None
        today = self._context.today
        here = (place.screen, place.subject, place.chosen, audience)
        key = (here, surface, metrics.text, today, written)
        laid = self._laid.get(key)
        if laid is None:
            laid = self._laid[key] = self._lay(topic, metrics, layout, row)
            while len(self._laid) > KEPT:
                self._laid.popitem(last=False)
        sign, pages = laid
        number = page_at(pages, state.place.anchor)
        return Reading(topic, audience, pages, number, layout, row, sign, story)

    def _lay(self, topic: Topic, metrics: Metrics, layout: ReadingLayout, row: WordsRow) -> _Laid:
        def count(pages: Sequence[Page], size: SignSize) -> int:
            return len(self._paged(pages, size, metrics, layout, row))

        sign = fitting_size(topic.pages, sign_sizes(metrics, row.audience), count)
        return sign, self._paged(topic.pages, sign, metrics, layout, row)

    def _paged(
        self,
        pages: Sequence[Page],
        sign: SignSize,
        metrics: Metrics,
        layout: ReadingLayout,
        row: WordsRow,
    ) -> tuple[ScreenPage, ...]:
        family, audience = self._context.family, row.audience
        measures = {
            width: TextMeasure(family, metrics, audience, width, width, sign=sign)
            for width in {layout.wide_width, layout.text_width, layout.beside_width}
        }

        def height(heading: str, blocks: tuple[Block, ...], beside: bool) -> float:
            above = layout.above if beside else 0.0
            text = measures[row.text_width(blocks, beside)]
            told = "" if layout.heading_above else heading
            return above + text(told, blocks, beside) + row.height(blocks, beside)

        return paginate(
            pages,
            height,
            layout.height,
            layout.figure_alone,
            repeat_heading=layout.heading_above or metrics.repeats_heading,
        )
