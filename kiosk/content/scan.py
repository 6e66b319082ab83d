"""The whole content folder read at once, for the check."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.content.cards import views_of
from kiosk.content.facts import read_facts, read_sources
from kiosk.content.help_files import GroupPlan, HelpWords
from kiosk.content.home_files import HomeWords, TilePlan
from kiosk.content.library_file import LibraryFile
from kiosk.content.model import Audience, Fact, Organ, Page, Problem, Region, Review, Source, Topic
from kiosk.content.organ_files import HEADINGS
from kiosk.content.questions import Asker, QuestionGroup, questions_file, read_questions
from kiosk.content.reading import Reading
from kiosk.content.report import Report
from kiosk.content.scenes import SceneEntry, read_scenes
from kiosk.content.shelf import Shelf
from kiosk.content.shingles import FILE as SHINGLES
from kiosk.content.shingles import read_shingles
from kiosk.content.support import COUNTRIES, HelplineEntry, read_support, support_file
from kiosk.content.topic_files import DECKS, HEADS, STORIES, TopicHead, read_words, words_file
from kiosk.content.word_files import (
    PictureEntry,
    TermEntry,
    read_glossary,
    read_pictures,
    slugs,
)
from kiosk.content.word_rules import WordRules, read_rules


@dataclass(frozen=True, slots=True)
class Piece:
    """The words of one audience about one topic, help group, organ or story.

    ``kind`` is the folder it lies in: 'topics', 'help', 'organs', 'explainers' or 'tours'.
    """

    kind: str
    id: str
    file: str
    audience: Audience
    title: str
    pages: tuple[Page, ...]
    record: Topic | Organ

    @property
    def review(self) -> Review:
        return self.record.review


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder of words: its head (``topic.yaml`` or such) and the files beside it."""

    kind: str
    id: str
    file: str
    head: TopicHead | None
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Scan:
    """Everything in the folder that could be read, and what was wrong while reading."""

    pieces: tuple[Piece, ...]
    folders: tuple[Folder, ...]
    organ_ids: tuple[str, ...]
    plans: dict[Audience, tuple[TilePlan, ...]]
    home_words: dict[Audience, HomeWords]
    groups: tuple[GroupPlan, ...]
    help_words: dict[Audience, HelpWords]
    glossary: dict[str, TermEntry]
    forms: dict[str, str]
    pictures: dict[str, PictureEntry]
    scenes: dict[str, SceneEntry]
    facts: dict[str, Fact]
    sources: dict[str, Source]
    questions: dict[Asker, dict[str, QuestionGroup]]
    support: dict[Region, dict[str, HelplineEntry]]
    lists: dict[str, Review]
    rules: WordRules
    library: LibraryFile
    shingles: frozenset[bytes]
    problems: tuple[Problem, ...]

    def topics(self, audience: Audience) -> dict[str, Piece]:
        """Return the topics that ``audience`` can read, by id."""
        return self.texts("topics", audience)

    def texts(self, kind: str, audience: Audience) -> dict[str, Piece]:
        """Return the texts of the folder ``kind`` that ``audience`` can read, by id."""
        return {
            piece.id: piece
            for piece in self.pieces
            if piece.kind == kind and piece.audience is audience
        }


def scan(root: Path, overlay: Path | None = None) -> Scan:
    """Read every file under ``root``, with the clinic's ``overlay`` laid over it by id."""
    shelf = Shelf(root, overlay)
    reading = Reading(shelf)
    report = Report("words.yaml")
    rules = read_rules(root / "words.yaml", report)
    copied = Report(SHINGLES)
    shingles = read_shingles(root / SHINGLES, copied)
    home = {audience: reading.home(audience) for audience in Audience}
    helps = {audience: reading.help(audience) for audience in Audience}
    kinds = [(kind, name) for kind in HEADS for name in shelf.ids(kind)]
    folders = [_folder(reading, kind, name) for kind, name in kinds]
    pieces = [*_topic_pieces(reading, folders), *_organ_pieces(reading)]
    library = reading.library()
    stories = any(kind in STORIES for kind, _ in kinds)
    glossary = reading.merged(read_glossary, "glossary", "en.yaml")
    return Scan(
        pieces=tuple(pieces),
        folders=tuple(folders),
        organ_ids=shelf.ids("organs"),
        plans={audience: plans for audience, (plans, _) in home.items()},
        home_words={audience: words for audience, (_, words) in home.items()},
        groups=helps[Audience.ADULT][0],
        help_words={a: words for a, (_, words) in helps.items() if words is not None},
        glossary=glossary,
        forms=slugs(glossary),
        pictures=reading.merged(read_pictures, "pictures", "en.yaml"),
        scenes=reading.merged(read_scenes, "scenes", "en.yaml") if stories else {},
        facts=reading.merged(read_facts, "facts.yaml"),
        sources=reading.merged(read_sources, "sources.yaml"),
        questions={asker: _questions(reading, asker) for asker in Asker},
        support={country: _helplines(reading, country) for country in COUNTRIES},
        lists=reading.lists(),
        rules=rules,
        library=library,
        shingles=shingles,
        problems=(*reading.problems, *report.problems, *copied.problems),
    )


def _helplines(reading: Reading, country: Region) -> dict[str, HelplineEntry]:
    return reading.merged(
        lambda path, report: read_support(path, country, report), "support", support_file(country)
    )


def _questions(reading: Reading, asker: Asker) -> dict[str, QuestionGroup]:
    return reading.merged(
        lambda path, report: read_questions(path, asker, report),
        "questions",
        questions_file(asker),
    )


def _folder(reading: Reading, kind: str, name: str) -> Folder:
    path = reading.shelf.folder(kind, name)
    try:
        names = tuple(sorted(entry.name for entry in path.iterdir()))
    except OSError:
        names = ()
    label = reading.shelf.label(path / HEADS[kind])
    return Folder(kind, name, label, reading.head(path, HEADS[kind]), names)


def _topic_pieces(reading: Reading, folders: list[Folder]) -> list[Piece]:
    pieces: list[Piece] = []
    for folder in folders:
        path = reading.shelf.folder(folder.kind, folder.id)
        for audience in () if folder.head is None else folder.head.audiences:
            topic = None
            if folder.head is not None:
                topic = reading.topic(path, folder.head, audience)
            if topic is None:
                continue
            file = reading.shelf.label(path / words_file(audience))
            pages = topic.pages
            if folder.kind == DECKS:
                pages = tuple(view for page in pages for view in views_of(page))
            pieces.append(Piece(folder.kind, folder.id, file, audience, topic.title, pages, topic))
    return pieces


def _organ_pieces(reading: Reading) -> list[Piece]:
    pieces: list[Piece] = []
    for name in reading.shelf.ids("organs"):
        for audience in Audience:
            folder = reading.shelf.folder("organs", name)
            organ = reading.organ(folder, audience)
            path = folder / words_file(audience)
            file = reading.shelf.label(path)
            words = None if organ is None else read_words(path, Report(file))
            if organ is not None and words is not None:
                pages = words.pages[: len(HEADINGS)]
                pieces.append(Piece("organs", name, file, audience, organ.name, pages, organ))
    return pieces
