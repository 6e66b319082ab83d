"""Reading one thing at a time from the shelf, and noting what was wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from kiosk.content.help_files import GroupPlan, HelpWords, read_groups, read_help_words
from kiosk.content.home_files import HomeWords, TilePlan, read_home_words, read_plan
from kiosk.content.library_file import LibraryFile, read_library_file
from kiosk.content.lists import FILES, HEAD, UNREAD, list_files, list_hash, read_list_head
from kiosk.content.model import Audience, Organ, Problem, Review, Topic
from kiosk.content.organ_files import read_organ
from kiosk.content.report import Report
from kiosk.content.shelf import Shelf
from kiosk.content.topic_files import (
    TopicHead,
    build_topic,
    read_head,
    read_words,
    words_file,
)

_T = TypeVar("_T")


class Reading:
    """Reads records from a ``Shelf``; remembers nothing but the problems, by file."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self._problems: dict[str, tuple[Problem, ...]] = {}

    @property
    def problems(self) -> tuple[Problem, ...]:
        return tuple(problem for found in self._problems.values() for problem in found)

    def library(self) -> LibraryFile:
        return self._one(self.shelf.file("library.yaml"), read_library_file)

    def version(self) -> str:
        return self.library().version

    def head(self, folder: Path, file: str = "topic.yaml") -> TopicHead | None:
        return self._one(folder / file, read_head)

    def topic(self, folder: Path, head: TopicHead, audience: Audience) -> Topic | None:
        def read(path: Path, report: Report) -> Topic | None:
            words = read_words(path, report)
            if words is None:
                return None
            return build_topic(folder.name, audience, head, words, report)

        return self._one(folder / words_file(audience), read)

    def organ(self, folder: Path, audience: Audience) -> Organ | None:
        head = Report(self.shelf.label(folder / "organ.yaml"))
        organ = self._one(
            folder / words_file(audience),
            lambda _, words: read_organ(folder.name, folder, audience, head, words),
        )
        self._keep(head)
        return organ

    def lists(self) -> dict[str, Review]:
        """Return the review of each list that is there, by its name."""
        there = [name for name in FILES if list_files(self.shelf, name)]
        return {name: self._list_review(name) for name in there}

    def _list_review(self, name: str) -> Review:
        def read(path: Path, report: Report) -> Review | None:
            return read_list_head(path, lambda: list_hash(self.shelf, name), report)

        return self._one(self.shelf.file(name, HEAD), read) or UNREAD

    def home(self, audience: Audience) -> tuple[tuple[TilePlan, ...], HomeWords]:
        words = self._one(
            self.shelf.file("home.en.yaml"), lambda p, r: read_home_words(p, audience, r)
        )
        plans = self._one(self.shelf.file("home.yaml"), lambda p, r: read_plan(p, audience, r))
        return plans, words

    def help(self, audience: Audience) -> tuple[tuple[GroupPlan, ...], HelpWords | None]:
        """Return the groups and their words from the first root where they agree."""
        plans: tuple[GroupPlan, ...] = ()
        words: HelpWords | None = None
        pairs = zip(
            self.shelf.choices("help", "help.yaml"),
            self.shelf.choices("help", words_file(audience)),
            strict=True,
        )
        for plan_path, words_path in pairs:
            plans = self._one(plan_path, read_groups)
            words = self._one(words_path, read_help_words)
            if words is not None and len(words.labels) == len(plans):
                return plans, words
            if words is not None and plans:
                report = Report(self.shelf.label(words_path))
                found = f"{len(words.labels)} list items"
                report.add(1, found, f"{len(plans)}, one per group")
                self._keep(report)
        return plans, words

    def fell_back(self, folder: Path) -> None:
        """Note that the clinic's own words in ``folder`` give way to the built-in ones."""
        report = Report(self.shelf.label(folder))
        report.add(0, "words that cannot be read", "words that can; the built-in ones are shown")
        self._keep(report)

    def merged(self, read: Callable[[Path, Report], dict[str, _T]], *parts: str) -> dict[str, _T]:
        """Return the entries of every root's file; the overlay's replace the built-in ones."""
        entries: dict[str, _T] = {}
        for path in self.shelf.files(*parts):
            entries |= self._one(path, read)
        return entries

    def _one(self, path: Path, read: Callable[[Path, Report], _T]) -> _T:
        report = Report(self.shelf.label(path))
        found = read(path, report)
        self._keep(report)
        return found

    def _keep(self, report: Report) -> None:
        if report.problems:
            known = self._problems.get(report.file, ())
            both = tuple(dict.fromkeys((*known, *report.problems)))
            self._problems[report.file] = both[: Report.LIMIT]
