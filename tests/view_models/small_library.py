"""A library held in the hand: a few records, no files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from kiosk.clock import FakeClock
from kiosk.content.model import (
    Audience,
    Block,
    BlockKind,
    Entry,
    Fact,
    FactFlag,
    FactKind,
    Help,
    HelpGroup,
    Organ,
    Page,
    Picture,
    Point,
    Problem,
    Region,
    Review,
    ReviewState,
    Source,
    Span,
    Term,
    Tile,
    Topic,
)
from kiosk.content.questions import Asker, Question, QuestionGroup
from kiosk.content.staleness import TextReview
from kiosk.content.support import Helpline
from kiosk.settings.model import Settings
from kiosk.ui.context import Context

TODAY = date(2026, 6, 1)
DUE, OVERDUE = date(2027, 1, 1), date(2026, 5, 31)


def block(words: str, kind: BlockKind = BlockKind.PARAGRAPH, term: str = "") -> Block:
    return Block(kind, (Span(words, term=term),))


def page(heading: str, *blocks: Block, facts: tuple[str, ...] = (), summary: bool = False) -> Page:
    return Page(heading, blocks or (block(f"Words about {heading}."),), facts, summary)


def topic(
    *pages: Page,
    name: str = "topic",
    audience: Audience = Audience.ADULT,
    due: date = DUE,
    pair: bool = False,
    review: Review | None = None,
) -> Topic:
    draft = Review(ReviewState.DRAFT, date(2026, 1, 1), due)
    shown = pages or (page("One"),)
    return Topic(
        name, audience, "A topic", "tile", "body", Region.ALL, shown, review or draft, pair=pair
    )


def fact(name: str, kind: FactKind = FactKind.BIOLOGY, *flags: FactFlag) -> Fact:
    return Fact(name, kind, ("S1",), frozenset(flags))


def organ(name: str, *places: Point, audience: Audience = Audience.ADULT) -> Organ:
    review = Review(ReviewState.DRAFT, date(2026, 1, 1), DUE)
    words = (f"Where {name} is.", f"What {name} does.", "As big as a plum.", "It surprises.")
    return Organ(
        name, audience, name.title(), *words, f"A drawing of {name}.", places, (), ("F1",), review
    )


def door(name: str, *pages: Page) -> HelpGroup:
    return HelpGroup(name, f"Door {name}", "help", topic(*pages, name=name))


@dataclass
class SmallLibrary:
    """What a test puts in is all there is."""

    topics: dict[tuple[str, Audience], Topic] = field(default_factory=dict)
    facts: dict[str, Fact] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
    terms: dict[str, Term] = field(default_factory=dict)
    pictures: dict[str, Picture] = field(default_factory=dict)
    all_stories: tuple[tuple[str, Topic], ...] = ()
    scenes: dict[str, str] = field(default_factory=dict)
    all_organs: tuple[Organ, ...] = ()
    all_tiles: tuple[Tile, ...] = ()
    groups: tuple[QuestionGroup, ...] = ()
    helplines: tuple[Helpline, ...] = ()
    shown_help: Help | None = None
    version: str = "1"

    def tiles(self, audience: Audience) -> tuple[Tile, ...]:
        return self.all_tiles

    def rows(self, audience: Audience) -> Iterator[bool]:
        return (True for tile in self.all_tiles for _ in tile.entries)

    def topic(self, topic_id: str, audience: Audience) -> Topic | None:
        return self.topics.get((topic_id, audience))

    def story(self, kind: str, story_id: str, audience: Audience) -> Topic | None:
        found = {(k, s.id): s for k, s in self.stories(audience)}
        return found.get((kind, story_id))

    def stories(self, audience: Audience) -> tuple[tuple[str, Topic], ...]:
        return tuple((kind, s) for kind, s in self.all_stories if s.audience is audience)

    def scene(self, scene_id: str, audience: Audience) -> str:
        return self.scenes.get(scene_id, "")

    def organs(self, audience: Audience) -> tuple[Organ, ...]:
        return tuple(o for o in self.all_organs if o.audience is audience)

    def help(self, audience: Audience) -> Help | None:
        return self.shown_help

    def term(self, term_id: str, audience: Audience) -> Term | None:
        return self.terms.get(term_id)

    def words(self, audience: Audience) -> tuple[Term, ...]:
        return tuple(sorted(self.terms.values(), key=lambda term: term.word.casefold()))

    def questions(self, audience: Audience) -> tuple[QuestionGroup, ...]:
        return tuple(
            group
            for group in self.groups
            if all(question.asker.audience is audience for question in group.questions)
        )

    def support(self, country: Region, audience: Audience) -> tuple[Helpline, ...]:
        known = (Region.AU, Region.NZ) if country is Region.ALL else (country,)
        return tuple(line for line in self.helplines if line.region in known)

    def question(self, question_id: str) -> Question | None:
        asked = (question for group in self.groups for question in group.questions)
        return next((question for question in asked if question.id == question_id), None)

    def picture(self, picture_id: str, audience: Audience) -> Picture | None:
        return self.pictures.get(picture_id)

    def fact(self, fact_id: str) -> Fact | None:
        return self.facts.get(fact_id)

    def source(self, code: str) -> Source | None:
        return self.sources.get(code)

    def problems(self) -> tuple[Problem, ...]:
        return ()

    def reviews(self) -> Iterator[TextReview]:
        for (name, _), topic in self.topics.items():
            yield TextReview("topics", name, topic.title, topic.review)


def asked(group: str, *ids: str, asker: Asker = Asker.ADULT) -> QuestionGroup:
    """Return a group whose questions say their ids."""
    questions = tuple(Question(name, asker, f"What about {name}?") for name in ids)
    return QuestionGroup(group, "tile", f"Group {group}", questions)


def with_topics(*topics: Topic, **more: object) -> SmallLibrary:
    return SmallLibrary(topics={(t.id, t.audience): t for t in topics}, **more)  # type: ignore[arg-type]


def tile(name: str, *entries: str) -> Tile:
    rows = tuple(
        Entry(entry.partition(":")[0], entry.partition(":")[2], f"Row {entry}", "body")
        for entry in entries or ("topic:topic",)
    )
    return Tile(name, f"Tile {name}", "body", "sky", rows)


def context(library: SmallLibrary | None = None, settings: Settings | None = None) -> Context:
    return Context(
        library or SmallLibrary(),
        settings or Settings(country=Region.AU),
        FakeClock(first_day=TODAY),
        "Lexend",
        "f/",
    )
