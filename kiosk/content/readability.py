"""How hard a text is to read: sentences, words and the Flesch-Kincaid grade."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.content.syllables import syllables

MOST_FOR_A_KNOWN_WORD = 2
"""Syllables a word of the glossary counts at most: a touch explains it."""

_WORD = re.compile(r"[^\W_]+(?:['\u2019\-][^\W_]+)*")
_INSERT = re.compile(r"\{[a-z-]+\}")
_OPENING = "\"'\u201c\u2018(["
_END = re.compile(r"(?<=[.!?\u2026])[\"'\u201d\u2019)\]]*\s+(?=[\"'\u201c\u2018(\[]*[^\W_])")
_SHORT = frozenset(
    {"dr.", "mr.", "mrs.", "ms.", "prof.", "st.", "no.", "vs.", "e.g.", "i.e.", "approx.", "tel."}
)
_SHORT_OR_END = frozenset({"etc.", "a.m.", "p.m."})


def sentences(text: str) -> tuple[str, ...]:
    """Split ``text`` at the ends of sentences; joined by a space they are the text again.

    A full stop inside a number or after an abbreviation ends nothing.
    """
    flat = " ".join(text.split())
    found: list[str] = []
    start = 0
    for match in _END.finditer(flat):
        before, after = flat[start : match.start()], flat[match.end() :]
        if _goes_on(before, after):
            continue
        found.append(flat[start : match.end()].rstrip())
        start = match.end()
    rest = flat[start:]
    return (*found, rest) if rest else tuple(found)


def _goes_on(before: str, after: str) -> bool:
    last = before.rsplit(" ", 1)[-1].lower().lstrip(_OPENING)
    if last in _SHORT:
        return True
    small = after.lstrip(_OPENING)[:1].islower()
    return small and (last in _SHORT_OR_END or last.endswith("…"))


def words(text: str) -> tuple[str, ...]:
    """Return the words of ``text``; ``24-hour`` is one, ``{emergency}`` is one."""
    return tuple(_WORD.findall(_INSERT.sub("000", text)))


class KnownWords:
    """The words of the glossary, found as whole words whatever their case."""

    def __init__(self, forms: Iterable[str]) -> None:
        longest_first = sorted({form.strip() for form in forms if form.strip()}, key=len)[::-1]
        listed = "|".join(re.escape(form) for form in longest_first)
        self._pattern = re.compile(rf"(?<!\w)(?:{listed})(?!\w)", re.IGNORECASE) if listed else None

    def syllables(self, text: str) -> int:
        """Return the syllables of ``text``, its known words counted as two at most."""
        plain = _INSERT.sub("000", text)
        known: list[tuple[int, int]] = []
        if self._pattern is not None:
            known = [match.span() for match in self._pattern.finditer(plain)]
        total = 0
        for word in _WORD.finditer(plain):
            count = syllables(word.group())
            if any(start <= word.start() and word.end() <= end for start, end in known):
                count = min(count, MOST_FOR_A_KNOWN_WORD)
            total += count
        return total


@dataclass(frozen=True, slots=True)
class Measure:
    """The counts of a text. Each text measured (a list item, say) ends its sentence."""

    words: int
    sentences: int
    syllables: int
    longest: str
    longest_words: int

    @property
    def mean_sentence(self) -> float:
        """Words in a sentence on average."""
        return self.words / self.sentences if self.sentences else 0.0

    @property
    def grade(self) -> float:
        """The Flesch-Kincaid grade: the years of school it takes."""
        if not self.words:
            return 0.0
        return 0.39 * self.mean_sentence + 11.8 * self.syllables / self.words - 15.59


def measure(texts: Iterable[str], known: KnownWords) -> Measure:
    """Count ``texts``, each a paragraph or a list item."""
    counted = [
        (sentence, number)
        for text in texts
        for sentence in sentences(text)
        if (number := len(words(sentence)))
    ]
    longest, longest_words = max(counted, key=lambda pair: pair[1], default=("", 0))
    total = sum(number for _, number in counted)
    spoken = sum(known.syllables(sentence) for sentence, _ in counted)
    return Measure(total, len(counted), spoken, longest, longest_words)
