"""What is read as whole lists: the questions to choose from, and the helplines."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from kiosk.content.lists import LISTS, TITLES
from kiosk.content.model import Audience, Organ, Region
from kiosk.content.questions import Asker, Question, QuestionGroup, questions_file, read_questions
from kiosk.content.reading import Reading
from kiosk.content.report import Report
from kiosk.content.staleness import TextReview
from kiosk.content.support import (
    COUNTRIES,
    Helpline,
    HelplineEntry,
    read_support,
    support_file,
)


class ListShelf:
    """Reads each list at the first question about it and keeps it."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._groups = lru_cache(len(Asker))(self._read_groups)
        self._helplines = lru_cache(len(COUNTRIES))(self._read_helplines)
        self._by_id = lru_cache(1)(self._read_by_id)

    def questions(self, audience: Audience) -> tuple[QuestionGroup, ...]:
        askers = (asker for asker in Asker if asker.audience is audience)
        return tuple(group for asker in askers for group in self._groups(asker).values())

    def question(self, question_id: str) -> Question | None:
        return self._by_id().get(question_id)

    def support(self, country: Region, audience: Audience) -> tuple[Helpline, ...]:
        known = COUNTRIES if country is Region.ALL else (country,)
        entries = (entry for region in known for entry in self._helplines(region).values())
        found = (dict(entry.audiences).get(audience) for entry in entries)
        return tuple(helpline for helpline in found if helpline is not None)

    def reviews(self) -> Iterator[TextReview]:
        """Yield the review of each list that is there."""
        for name, review in self._reading.lists().items():
            yield TextReview(LISTS, name, TITLES[name], review)

    def _read_groups(self, asker: Asker) -> dict[str, QuestionGroup]:
        def read(path: Path, report: Report) -> dict[str, QuestionGroup]:
            return read_questions(path, asker, report)

        return self._reading.merged(read, "questions", questions_file(asker))

    def _read_helplines(self, country: Region) -> dict[str, HelplineEntry]:
        def read(path: Path, report: Report) -> dict[str, HelplineEntry]:
            return read_support(path, country, report)

        return self._reading.merged(read, "support", support_file(country))

    def _read_by_id(self) -> dict[str, Question]:
        return {
            question.id: question
            for asker in Asker
            for group in self._groups(asker).values()
            for question in group.questions
        }


class Listed:
    """What a library answers from its lists."""

    _lists: ListShelf

    def organs(self, audience: Audience) -> tuple[Organ, ...]:
        raise NotImplementedError

    def opens(self, screen: str, audience: Audience) -> bool:
        """Tell whether there is something to show on a screen that a row of home opens."""
        match screen:
            case "questions":
                return bool(self.questions(audience))
            case "support":
                return bool(self.support(Region.ALL, audience))
            case _:
                return bool(self.organs(audience))

    def support(self, country: Region, audience: Audience) -> tuple[Helpline, ...]:
        return self._lists.support(country, audience)

    def questions(self, audience: Audience) -> tuple[QuestionGroup, ...]:
        return self._lists.questions(audience)

    def question(self, question_id: str) -> Question | None:
        return self._lists.question(question_id)
