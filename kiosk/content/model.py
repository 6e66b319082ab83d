"""The frozen records a content folder becomes.

Nothing here reads files and nothing here knows about Qt. Past the parser there
are no dicts: every word a visitor can see is reached through these types.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kiosk.content.kinds import ActionKind as ActionKind
from kiosk.content.kinds import Audience as Audience
from kiosk.content.kinds import BlockKind as BlockKind
from kiosk.content.kinds import FactFlag as FactFlag
from kiosk.content.kinds import FactKind as FactKind
from kiosk.content.kinds import Region as Region
from kiosk.content.kinds import ReviewState as ReviewState
from kiosk.content.page import Block as Block
from kiosk.content.page import Page as Page
from kiosk.content.page import Span as Span
from kiosk.content.problem import Problem as Problem


@dataclass(frozen=True, slots=True)
class Fact:
    """One row of the fact ledger, without its words. ``region`` is where it holds."""

    id: str
    kind: FactKind
    sources: tuple[str, ...]
    flags: frozenset[FactFlag]
    region: Region = Region.ALL


@dataclass(frozen=True, slots=True)
class Source:
    """One publication facts come from. ``dated`` is as the source prints it."""

    code: str
    title: str
    publisher: str
    dated: str
    address: str


@dataclass(frozen=True, slots=True)
class Review:
    """When the words were written, who signed them, when they are due again."""

    state: ReviewState
    written: date
    review_by: date
    reviewed: date | None = None
    name: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic for one audience; a help group, explainer or tour is one too.

    ``pair`` tells whether the other audience has this topic too. ``section``
    is the id of the home tile it lies under.
    """

    id: str
    audience: Audience
    title: str
    section: str
    icon: str
    region: Region
    pages: tuple[Page, ...]
    review: Review
    related: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    pair: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """One glossary word with its meaning for one audience."""

    id: str
    word: str
    meaning: str
    said_like: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Point:
    """A place on the figure. The unit is the body's height; x > 0 is viewer's right."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Organ:
    """One organ of the immune system for one audience.

    ``places`` are where it is drawn on that audience's figure; the first one
    carries the leader line. ``description`` is the picture in words.
    """

    id: str
    audience: Audience
    name: str
    where: str
    job: str
    size: str
    surprise: str
    description: str
    places: tuple[Point, ...]
    topics: tuple[str, ...]
    facts: tuple[str, ...]
    review: Review


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing: its file name stem, its caption and what it shows, in words."""

    id: str
    caption: str
    description: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of a section list; ``kind`` is 'topic', 'explainer', 'tour' or 'screen'."""

    kind: str
    id: str
    title: str
    icon: str


@dataclass(frozen=True, slots=True)
class Tile:
    """One tile of the home screen with the rows that lie under it. ``picture`` may be ''."""

    id: str
    title: str
    icon: str
    tint: str
    entries: tuple[Entry, ...]
    picture: str = ""


@dataclass(frozen=True, slots=True)
class HelpGroup:
    """One of the three doors of Get help; ``topic`` holds its plain pages."""

    id: str
    label: str
    icon: str
    topic: Topic


@dataclass(frozen=True, slots=True)
class Help:
    """The Get help screen: its first words and its groups, most urgent first."""

    title: str
    lead: str
    groups: tuple[HelpGroup, ...]
