"""How a text answers the PEMAT for printable materials, as its editors see it.

The Patient Education Materials Assessment Tool (PEMAT-P) is by the US Agency for
Healthcare Research and Quality. Items 13 and 14 are for sound and film and do
not stand in the printed form. The words here are ours and shorter.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.content.fields import Fields
from kiosk.content.model import Audience
from kiosk.content.report import Report, quote
from kiosk.content.topic_files import read_fields

FILE = "pemat.yaml"
FILLED_BY = "the editors of this text, as a self-check; no clinician took part"
LONGEST_WHY = 200

UNDERSTANDABILITY = {
    1: "makes its purpose plain",
    2: "holds nothing that leads away from its purpose",
    3: "uses common words",
    4: "uses medical words only to teach them, and explains them",
    5: "says who does what (active voice)",
    6: "has numbers that are clear",
    7: "asks for no sums",
    8: "comes in short parts",
    9: "has headings that tell",
    10: "goes in a sensible order",
    11: "sums up",
    12: "makes its key points stand out",
    15: "has a picture wherever one would help",
    16: "has pictures that support the words",
    17: "has pictures with clear captions",
    18: "has clear, uncluttered pictures",
    19: "has simple tables",
}
ACTIONABILITY = {
    20: "names at least one thing to do",
    21: "speaks to the reader when it says what to do",
    22: "breaks what to do into clear steps",
    23: "gives something to use or take along",
    24: "shows how to do sums",
    25: "shows how to use charts or tables",
    26: "has pictures wherever they would help to act",
}
ITEMS = {**UNDERSTANDABILITY, **ACTIONABILITY}
MAY_NOT_APPLY = frozenset({6, 8, 9, 11, 12, 16, 17, 18, 19, 24, 25})
"""Items the tool lets one leave out where the material has nothing of the kind."""

LEAST_UNDERSTANDABLE, LEAST_ACTIONABLE = 90, 80
"""Percent of the items that apply (content rules of the project)."""


class Answer(StrEnum):
    YES = "yes"
    NO = "no"
    NOT_APPLICABLE = "n/a"


@dataclass(frozen=True, slots=True)
class Sheet:
    """The answers for one audience, by item. ``line`` is where they begin."""

    answers: dict[int, Answer]
    line: int

    @property
    def understandability(self) -> int:
        """Whole percent, rounded down."""
        return self._percent(UNDERSTANDABILITY)

    @property
    def actionability(self) -> int:
        """Whole percent, rounded down."""
        return self._percent(ACTIONABILITY)

    def _percent(self, items: dict[int, str]) -> int:
        counted = [self.answers[item] for item in items if item in self.answers]
        applied = [answer for answer in counted if answer is not Answer.NOT_APPLICABLE]
        return 100 * applied.count(Answer.YES) // len(applied) if applied else 0


@dataclass(frozen=True, slots=True)
class Pemat:
    """``pemat.yaml``: the fingerprint of the words that were read, and a sheet an audience."""

    text_hash: str
    hash_line: int
    sheets: dict[Audience, Sheet]


def read_pemat(path: Path, report: Report) -> Pemat | None:
    """Return the self-check in ``path``, or ``None`` with the reasons in ``report``."""
    fields = read_fields(path, report)
    if fields is None:
        return None
    fields.only(("filled_by", "text_hash", *Audience))
    by, text_hash = fields.text("filled_by"), fields.text("text_hash")
    if by is not None and by != FILLED_BY:
        report.add(fields.line_of("filled_by"), f"filled by {quote(by)}", quote(FILLED_BY))
    if text_hash is None:
        return None
    sheets = {a: _sheet(table) for a in Audience if a in fields and (table := fields.table(a))}
    return Pemat(text_hash, fields.line_of("text_hash"), sheets)


def _sheet(fields: Fields) -> Sheet:
    answers: dict[int, Answer] = {}
    fields.only(map(str, ITEMS))
    for item in ITEMS:
        name = str(item)
        row = fields.items(name)
        texts = fields.texts(name) if row is not None else None
        line = fields.line_of(name)
        if texts is None:
            continue
        if len(texts) != 2 or texts[0] not in tuple(Answer) or not _is_reason(texts[1]):
            expected = f"[yes, no or n/a, a reason of at most {LONGEST_WHY} letters]"
            fields.report.add(line, f"the answer to item {item}", expected)
        elif texts[0] == Answer.NOT_APPLICABLE and item not in MAY_NOT_APPLY:
            fields.report.add(line, f"n/a for item {item}", "yes or no")
        else:
            answers[item] = Answer(texts[0])
    return Sheet(answers, fields.line)


def _is_reason(text: str) -> bool:
    return len(text.split()) > 1 and len(text) <= LONGEST_WHY
