"""What a visitor does with the lists: words, questions, helplines."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WordsOpened:
    letter: str = ""
    """The capital whose words are wanted; '' the letters themselves."""


@dataclass(frozen=True, slots=True)
class QuestionsOpened:
    """The visitor's own list."""


@dataclass(frozen=True, slots=True)
class QuestionsOffered:
    group: str = ""
    """A group's id, 'topic:<id>' for those of a topic, '' the groups themselves."""


@dataclass(frozen=True, slots=True)
class QuestionChosen:
    question_id: str


@dataclass(frozen=True, slots=True)
class QuestionTakenOut:
    question_id: str


@dataclass(frozen=True, slots=True)
class QuestionMoved:
    question_id: str
    step: int
    """-1 nearer the top, 1 nearer the end."""


@dataclass(frozen=True, slots=True)
class QuestionsTaken:
    """The list is wanted as a code for a phone."""


@dataclass(frozen=True, slots=True)
class NurseShown:
    """The list is wanted in large type."""


@dataclass(frozen=True, slots=True)
class SupportOpened:
    helpline: str = ""
    """A row's id; '' the list of all."""


ListEvent = (
    SupportOpened
    | WordsOpened
    | QuestionsOpened
    | QuestionsOffered
    | QuestionChosen
    | QuestionTakenOut
    | QuestionMoved
    | QuestionsTaken
    | NurseShown
)
