"""The library over a content folder: files are read at the first question about them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from pathlib import Path

from kiosk.content.facts import read_facts, read_sources
from kiosk.content.home_files import SCREENS, WORDED, HomeWords, Row, TilePlan
from kiosk.content.ids import is_id
from kiosk.content.ids import term_id as slug
from kiosk.content.list_shelf import Listed, ListShelf
from kiosk.content.model import (
    Audience,
    Entry,
    Fact,
    Help,
    HelpGroup,
    Organ,
    Picture,
    Problem,
    Source,
    Term,
    Tile,
    Topic,
)
from kiosk.content.reading import Reading
from kiosk.content.scenes import read_scenes
from kiosk.content.shelf import Shelf
from kiosk.content.staleness import TextReview, reviews_of
from kiosk.content.texts import Texts
from kiosk.content.topic_files import DECKS, STORIES
from kiosk.content.word_files import TermEntry, read_glossary, read_pictures, slugs

KEPT = 64
"""Topics and organs kept in memory; the others are read again when asked for."""


class FileLibrary(Listed):
    """A ``Library`` over ``folder``, with the clinic's ``overlay`` laid over it by id.

    ``country`` ('au' or 'nz') leaves out what is written for another country;
    ``None`` leaves nothing out.
    """

    def __init__(
        self, folder: Path, overlay: Path | None = None, country: str | None = None
    ) -> None:
        self._shelf = Shelf(folder, overlay)
        self._reading = Reading(self._shelf)
        self._texts = Texts(self._shelf, self._reading, country)
        self._text = lru_cache(KEPT)(self._texts.text)
        self._scenes = lru_cache(1)(lambda: self._reading.merged(read_scenes, "scenes", "en.yaml"))
        self._organ = lru_cache(KEPT)(self._texts.organ)
        self._lists = ListShelf(self._reading)
        self._home = lru_cache(len(Audience))(self._reading.home)
        self._tiles = lru_cache(len(Audience))(self._read_tiles)
        self._help = lru_cache(len(Audience))(self._read_help)
        self._glossary = lru_cache(1)(self._read_glossary)
        self._pictures = lru_cache(1)(
            lambda: self._reading.merged(read_pictures, "pictures", "en.yaml")
        )
        self._facts = lru_cache(1)(lambda: self._reading.merged(read_facts, "facts.yaml"))
        self._sources = lru_cache(1)(lambda: self._reading.merged(read_sources, "sources.yaml"))
        self._version = lru_cache(1)(self._reading.version)

    @property
    def version(self) -> str:
        """The version ``library.yaml`` names, or ''."""
        return self._version()

    @property
    def released(self) -> date | None:
        """The day ``library.yaml`` names, or None."""
        return self._reading.library().released

    def tiles(self, audience: Audience) -> tuple[Tile, ...]:
        return self._tiles(audience)

    def rows(self, audience: Audience) -> Iterator[bool]:
        plans, words = self._home(audience)
        for plan in plans:
            for row in plan.rows:
                yield self._entry(row, plan.icon, words, audience) is not None

    def topic(self, topic_id: str, audience: Audience) -> Topic | None:
        return self._text("topics", topic_id, audience) if is_id(topic_id) else None

    def story(self, kind: str, story_id: str, audience: Audience) -> Topic | None:
        known = kind in (*STORIES, DECKS) and is_id(story_id)
        return self._text(kind, story_id, audience) if known else None

    def stories(self, audience: Audience) -> tuple[tuple[str, Topic], ...]:
        named = self._texts.stories()
        found = ((kind, self._text(kind, name, audience)) for kind, name in named)
        return tuple((kind, story) for kind, story in found if story is not None)

    def scene(self, scene_id: str, audience: Audience) -> str:
        entry = self._scenes().get(scene_id)
        return "" if entry is None else dict(entry.words).get(audience, "")

    def organs(self, audience: Audience) -> tuple[Organ, ...]:
        """Return the organs from the crown down."""
        found = [self._organ(organ_id, audience) for organ_id in self._shelf.ids("organs")]
        organs = [organ for organ in found if organ is not None]
        return tuple(sorted(organs, key=lambda organ: (organ.places[0].y, organ.id)))

    def help(self, audience: Audience) -> Help | None:
        return self._help(audience)

    def term(self, term_id: str, audience: Audience) -> Term | None:
        """Return the term with this id, word or other form."""
        entries, forms = self._glossary()
        entry = entries.get(forms.get(slug(term_id), ""))
        return None if entry is None else entry.term(audience)

    def words(self, audience: Audience) -> tuple[Term, ...]:
        entries, _ = self._glossary()
        known = (entry.term(audience) for entry in entries.values())
        return tuple(sorted((term for term in known if term), key=lambda t: t.word.casefold()))

    def picture(self, picture_id: str, audience: Audience) -> Picture | None:
        entry = self._pictures().get(picture_id)
        return None if entry is None else dict(entry.words).get(audience)

    def fact(self, fact_id: str) -> Fact | None:
        return self._facts().get(fact_id)

    def source(self, code: str) -> Source | None:
        return self._sources().get(code)

    def problems(self) -> tuple[Problem, ...]:
        return self._reading.problems

    def reviews(self) -> Iterator[TextReview]:
        yield from reviews_of(self, self._shelf.ids("topics"), self._shelf.ids(DECKS))
        yield from self._lists.reviews()

    def _read_tiles(self, audience: Audience) -> tuple[Tile, ...]:
        plans, words = self._home(audience)
        tiles = (self._tile(plan, words, audience) for plan in plans)
        return tuple(tile for tile in tiles if tile is not None)

    def _tile(self, plan: TilePlan, words: HomeWords, audience: Audience) -> Tile | None:
        rows = (self._entry(row, plan.icon, words, audience) for row in plan.rows)
        entries = tuple(entry for entry in rows if entry is not None)
        if not entries:
            return None
        title = words.tiles.get(plan.id) or entries[0].title
        return Tile(plan.id, title, plan.icon, plan.tint, entries, plan.picture)

    def _entry(self, row: Row, icon: str, words: HomeWords, audience: Audience) -> Entry | None:
        title = words.rows.get(f"{row.kind}:{row.id}", "")
        if row.kind in WORDED:
            topic = self._text(f"{row.kind}s", row.id, audience)
            if topic is None:
                return None
            return Entry(row.kind, row.id, title or topic.title, topic.icon)
        there = title and self.opens(row.id, audience)
        return Entry(row.kind, row.id, title, SCREENS[row.id] or icon) if there else None

    def _read_help(self, audience: Audience) -> Help | None:
        plans, words = self._reading.help(audience)
        if words is None:
            return None
        # Words that do not match the groups one to one could send someone to the wrong door.
        agreed = len(words.labels) == len(plans)
        groups: list[HelpGroup] = []
        for index, plan in enumerate(plans):
            topic = self._texts.help(plan.id, audience)
            if topic is not None:
                label = words.labels[index] if agreed else topic.title
                groups.append(HelpGroup(plan.id, label, plan.icon, topic))
        return Help(words.title, words.lead, tuple(groups)) if groups else None

    def _read_glossary(self) -> tuple[dict[str, TermEntry], dict[str, str]]:
        entries = self._reading.merged(read_glossary, "glossary", "en.yaml")
        return entries, slugs(entries)
