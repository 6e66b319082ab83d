"""Texts by their folder, the clinic's own before the built-in ones."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.model import Audience, Organ, Region, Topic
from kiosk.content.reading import Reading
from kiosk.content.shelf import Shelf
from kiosk.content.topic_files import HEADS, STORIES


class Texts:
    """Reads a topic, explainer, tour, help group or organ; ``None`` where there is none.

    Words of the clinic's own that cannot be read give way to the built-in ones.
    """

    def __init__(self, shelf: Shelf, reading: Reading, country: str | None) -> None:
        self._shelf = shelf
        self._reading = reading
        self._country = country

    def text(self, kind: str, name: str, audience: Audience) -> Topic | None:
        """Return the text ``name`` of the folder ``kind`` where it applies here."""
        for folder in self._shelf.folders(kind, name):
            head = self._reading.head(folder, HEADS[kind])
            if head is not None and not (audience in head.audiences and self._here(head.region)):
                return None
            topic = None if head is None else self._reading.topic(folder, head, audience)
            if topic is not None:
                return topic
            self._fell_back(folder)
        return None

    def stories(self) -> tuple[tuple[str, str], ...]:
        """Return the folder and id of every explainer, then of every tour."""
        return tuple((kind, name) for kind in STORIES for name in self._shelf.ids(kind))

    def organ(self, name: str, audience: Audience) -> Organ | None:
        for folder in self._shelf.folders("organs", name):
            organ = self._reading.organ(folder, audience)
            if organ is not None:
                return organ
            self._fell_back(folder)
        return None

    def help(self, group_id: str, audience: Audience) -> Topic | None:
        """Return the words of a help group, shown in every country."""
        for folder in self._shelf.folders("help", group_id):
            head = self._reading.head(folder)
            if head is not None and audience in head.audiences:
                topic = self._reading.topic(folder, head, audience)
                if topic is not None:
                    return topic
        return None

    def _fell_back(self, folder: Path) -> None:
        kind = folder.parent.name
        if folder != self._shelf.folders(kind, folder.name)[-1]:
            self._reading.fell_back(folder)

    def _here(self, region: Region) -> bool:
        return self._country is None or region in (Region.ALL, self._country)
