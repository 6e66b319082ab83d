"""What a visitor does with the lists: words, questions, helplines."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WordsOpened:
    letter: str = ""
    """The capital whose words are wanted; '' the letters themselves."""


ListEvent = WordsOpened
