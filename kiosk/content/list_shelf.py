"""What is read as whole lists: the questions to choose from."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from kiosk.content.model import Audience
from kiosk.content.questions import Asker, Question, QuestionGroup, questions_file, read_questions
from kiosk.content.reading import Reading
from kiosk.content.report import Report


class ListShelf:
    """Reads each list at the first question about it and keeps it."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._groups = lru_cache(len(Asker))(self._read_groups)
        self._by_id = lru_cache(1)(self._read_by_id)

    def questions(self, audience: Audience) -> tuple[QuestionGroup, ...]:
        askers = (asker for asker in Asker if asker.audience is audience)
        return tuple(group for asker in askers for group in self._groups(asker).values())

    def question(self, question_id: str) -> Question | None:
        return self._by_id().get(question_id)

    def _read_groups(self, asker: Asker) -> dict[str, QuestionGroup]:
        def read(path: Path, report: Report) -> dict[str, QuestionGroup]:
            return read_questions(path, asker, report)

        return self._reading.merged(read, "questions", questions_file(asker))

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

    def questions(self, audience: Audience) -> tuple[QuestionGroup, ...]:
        return self._lists.questions(audience)

    def question(self, question_id: str) -> Question | None:
        return self._lists.question(question_id)
