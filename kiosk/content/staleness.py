"""Which texts nobody has signed, and which are due to be read again.

What follows on the screen is in kiosk/ui/documents.py: pages with facts of kind
funding or approval hide while their text is overdue, urgent ones never do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from kiosk.content.library import Library
from kiosk.content.model import Audience, Review, ReviewState
from kiosk.content.topic_files import DECKS

HELP = "help"


@dataclass(frozen=True, slots=True)
class TextReview:
    """One text and its review. ``kind`` is its folder: 'topics', 'help', ..., or 'lists'."""

    kind: str
    id: str
    title: str
    review: Review

    @property
    def name(self) -> str:
        """Return the text as ``kiosk content sign`` names it."""
        return self.id if self.kind == "topics" else f"{self.kind}/{self.id}"


class Reviewed(Protocol):
    """A library that can tell the review of each text it shows."""

    def reviews(self) -> Iterable[TextReview]: ...


@dataclass(frozen=True, slots=True)
class ContentState:
    """The state of all texts on one day; a text may stand in both lists.

    ``overdue`` begins with the text that has been due longest.
    """

    texts: int
    overdue: tuple[TextReview, ...]
    unreviewed: tuple[TextReview, ...]

    @property
    def help_unready(self) -> tuple[TextReview, ...]:
        """Return the texts of Get help that are unsigned or overdue: no clinic may open so."""
        late = dict.fromkeys((*self.overdue, *self.unreviewed))
        return tuple(text for text in late if text.kind == HELP)


def reviews_of(
    library: Library, topics: Iterable[str], decks: Iterable[str]
) -> Iterator[TextReview]:
    """Read every text that ``library`` shows, one at a time; yield its review."""
    for name in topics:
        shown = [topic for a in Audience if (topic := library.topic(name, a)) is not None]
        if shown:
            yield TextReview("topics", name, shown[0].title, shown[0].review)
    stories = {(kind, s.id): s for a in Audience for kind, s in library.stories(a)}
    for (kind, name), story in stories.items():
        yield TextReview(kind, name, story.title, story.review)
    for name in decks:
        there = [deck for a in Audience if (deck := library.story(DECKS, name, a)) is not None]
        if there:
            yield TextReview(DECKS, name, there[0].title, there[0].review)
    groups = {group.id: group for a in Audience if (h := library.help(a)) for group in h.groups}
    for group in groups.values():
        yield TextReview(HELP, group.id, group.label, group.topic.review)
    organs = {organ.id: organ for audience in Audience for organ in library.organs(audience)}
    for organ in organs.values():
        yield TextReview("organs", organ.id, organ.name, organ.review)


def content_state(library: Reviewed, today: date) -> ContentState:
    """Return which texts of ``library`` are overdue or unsigned on the day ``today``."""
    texts = tuple(library.reviews())
    late = [text for text in texts if text.review.review_by < today]
    return ContentState(
        texts=len(texts),
        overdue=tuple(sorted(late, key=lambda text: (text.review.review_by, text.name))),
        unreviewed=tuple(text for text in texts if text.review.state is ReviewState.DRAFT),
    )
