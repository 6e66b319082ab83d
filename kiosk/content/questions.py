"""Questions a visitor may want to ask, prepared and in groups."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.content.fields import Fields
from kiosk.content.model import Audience
from kiosk.content.report import Report, quote
from kiosk.content.topic_files import read_tables
from kiosk.content.yaml_nodes import Table

LONGEST_TITLE = 40
LONGEST_QUESTION = 120
LONGEST_ANSWER = 80


class Asker(StrEnum):
    """Whose questions they are; each has a file of their own."""

    ADULT = "adult"
    PARENT = "parent"
    CHILD = "child"

    @property
    def audience(self) -> Audience:
        """The audience that is offered these questions."""
        return Audience.CHILD if self is Asker.CHILD else Audience.ADULT


@dataclass(frozen=True, slots=True)
class Question:
    """One question. ``id`` is the fact it rests on; ``answer`` stands beside it, or is ''."""

    id: str
    asker: Asker
    ask: str
    answer: str = ""

    @property
    def words(self) -> str:
        return f"{self.ask} {self.answer}".strip()


@dataclass(frozen=True, slots=True)
class QuestionGroup:
    """Questions of one section; ``section`` is the id of a home tile."""

    id: str
    section: str
    title: str
    questions: tuple[Question, ...]
    line: int = 0


def questions_file(asker: Asker, language: str = "en") -> str:
    """Return the file name of an asker's questions."""
    return f"{language}.{asker.value}.yaml"


def read_questions(path: Path, asker: Asker, report: Report) -> dict[str, QuestionGroup]:
    """Return the sound groups of a file by id."""
    groups: dict[str, QuestionGroup] = {}
    for name, fields in read_tables(path, report):
        group = _group(name, asker, fields)
        if group is not None:
            groups[name] = group
    return groups


def _group(name: str, asker: Asker, fields: Fields) -> QuestionGroup | None:
    fields.only(("section", "title", "questions"))
    section, title = fields.text("section"), fields.text("title")
    table = fields.table("questions")
    if section is None or title is None or table is None:
        return None
    found = [_question(table, fact, asker) for fact, _ in table]
    questions = tuple(question for question in found if question is not None)
    if not _short(fields, "title", title, LONGEST_TITLE) or not questions:
        fields.report.add(fields.line, f"the group {quote(name)}", "a title and a question")
        return None
    return QuestionGroup(name, section, title, questions, fields.line)


def _question(table: Fields, fact: str, asker: Asker) -> Question | None:
    node = dict(table)[fact]
    fields = Fields(node, table.report, node.line) if isinstance(node, Table) else None
    if fields is not None:
        fields.only(("ask", "answer"))
    ask = table.text(fact) if fields is None else fields.text("ask")
    answer = "" if fields is None else fields.optional("answer")
    if ask is None or not _short(table, fact, ask, LONGEST_QUESTION):
        return None
    if not _short(table, fact, answer, LONGEST_ANSWER):
        return None
    return Question(fact, asker, ask, answer)


def _short(fields: Fields, name: str, text: str, most: int) -> bool:
    if len(text) > most:
        fields.report.add(fields.line_of(name), f"{len(text)} letters", f"at most {most}")
    return len(text) <= most
