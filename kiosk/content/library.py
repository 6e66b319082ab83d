"""What the rest of the kiosk asks of the content."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kiosk.content.model import (
        Audience,
        Fact,
        Help,
        Organ,
        Picture,
        Problem,
        Region,
        Source,
        Term,
        Tile,
        Topic,
    )
    from kiosk.content.questions import Question, QuestionGroup
    from kiosk.content.staleness import TextReview
    from kiosk.content.support import Helpline


class Library(Protocol):
    """Read-only content. The same question always gets the same answer.

    A text that is missing or damaged is simply not there (``None`` or left out
    of the tuple) and is told in ``problems``.
    """

    @property
    def version(self) -> str: ...

    @property
    def released(self) -> date | None:
        """Return the day the content was released, None if it names none."""
        ...

    def tiles(self, audience: Audience) -> tuple[Tile, ...]:
        """Return the home tiles that have at least one readable row, in order."""
        ...

    def rows(self, audience: Audience) -> Iterator[bool]:
        """Read the rows of the home tiles one at a time; yield whether each is readable."""
        ...

    def topic(self, topic_id: str, audience: Audience) -> Topic | None: ...

    def story(self, kind: str, story_id: str, audience: Audience) -> Topic | None:
        """Return an explainer, tour or deck; ``kind`` is its folder, such as 'tours'."""
        ...

    def stories(self, audience: Audience) -> tuple[tuple[str, Topic], ...]:
        """Return every explainer, then every tour, each with its ``kind``, by id."""
        ...

    def scene(self, scene_id: str, audience: Audience) -> str:
        """Return a moving drawing in words, or ''."""
        ...

    def organs(self, audience: Audience) -> tuple[Organ, ...]: ...

    def help(self, audience: Audience) -> Help | None: ...

    def term(self, term_id: str, audience: Audience) -> Term | None: ...

    def words(self, audience: Audience) -> tuple[Term, ...]:
        """Return the glossary of an audience in alphabetical order."""
        ...

    def questions(self, audience: Audience) -> tuple[QuestionGroup, ...]:
        """Return the questions an audience may choose from; an adult's include a parent's."""
        ...

    def support(self, country: Region, audience: Audience) -> tuple[Helpline, ...]:
        """Return the helplines of a country, of each in turn where it is ALL."""
        ...

    def question(self, question_id: str) -> Question | None:
        """Return a prepared question, whoever may ask it."""
        ...

    def picture(self, picture_id: str, audience: Audience) -> Picture | None: ...

    def fact(self, fact_id: str) -> Fact | None: ...

    def source(self, code: str) -> Source | None: ...

    def problems(self) -> tuple[Problem, ...]:
        """Return what has been found wrong in the files read so far."""
        ...

    def reviews(self) -> Iterable[TextReview]:
        """Read every text a visitor can open; return how its review stands."""
        ...
