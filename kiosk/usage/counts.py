"""What is counted, and how a month of it is shown without pointing at anybody."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from kiosk.content.kinds import Audience

SMALL = 5
"""Counts below this could point at a person in a small clinic; they are not told."""


class Counted(StrEnum):
    """What one row counts."""

    TOPIC = "topic"
    VISIT = "visit"
    HOUR = "hour"
    FACE = "face"


@dataclass(frozen=True, slots=True)
class Row:
    """What a count belongs to.

    ``when`` is a day (2026-11-22), for hours a month (2026-11), so that no day meets an
    hour. ``name`` is a topic's id, an hour (00 to 23), a face, or ''; ``audience`` '' for
    hours and faces.
    """

    counted: Counted
    when: str
    name: str = ""
    audience: str = ""


Tally = Counter[Row]
Count = int | None
"""How often; None: from 1 to 4 times."""


@dataclass(frozen=True, slots=True)
class TopicUse:
    """How often a topic was opened in one audience's words."""

    topic: str
    audience: Audience
    count: Count


@dataclass(frozen=True, slots=True)
class MonthUse:
    """One month; ``topics`` the most opened first, ``hours`` visits that began in each of 24."""

    month: str
    topics: tuple[TopicUse, ...]
    visits: Mapping[Audience, Count]
    hours: tuple[Count, ...]
    faces: Mapping[str, Count]


def masked(number: int) -> Count:
    """Return ``number``, or None when it is too small to be told."""
    return None if 0 < number < SMALL else number


def in_words(count: Count) -> str:
    return f"fewer than {SMALL}" if count is None else str(count)


def month_use(month: str, tally: Tally) -> MonthUse:
    """Add up what ``tally`` holds of ``month`` (2026-11); days are added before masking."""
    sums: Counter[tuple[Counted, str, str]] = Counter()
    for row, number in tally.items():
        if row.when[:7] == month:
            sums[row.counted, row.name, row.audience] += number
    topics = [
        TopicUse(name, Audience(audience), masked(number))
        for (counted, name, audience), number in sums.items()
        if counted is Counted.TOPIC
    ]
    topics.sort(key=lambda use: (-(use.count or 0), use.topic, use.audience))
    return MonthUse(
        month=month,
        topics=tuple(topics),
        visits={a: masked(sums[Counted.VISIT, "", a]) for a in Audience},
        hours=tuple(masked(sums[Counted.HOUR, f"{hour:02}", ""]) for hour in range(24)),
        faces={
            name: masked(number)
            for (counted, name, _), number in sorted(sums.items())
            if counted is Counted.FACE
        },
    )
