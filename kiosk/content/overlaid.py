"""Texts by id: the clinic's own words first, the built-in ones where those are damaged."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.model import Audience, Organ, Region, Topic
from kiosk.content.reading import Reading
from kiosk.content.shelf import Shelf
from kiosk.content.topic_files import HEADS


class Overlaid:
    """Reads one text at a time; what gives way to a built-in text is noted as a problem.

    ``country`` ('au' or 'nz') leaves out what is written for another country.
    """

    def __init__(self, shelf: Shelf, reading: Reading, country: str | None) -> None:
        self._shelf = shelf
        self._reading = reading
        self._country = country

    def text(self, kind: str, name: str, audience: Audience) -> Topic | None:
        """Return a topic or another text of pages; ``kind`` is its folder, such as 'topics'.

        Words left out on purpose (another audience or country) do not come back.
        """
        for folder in self._shelf.folders(kind, name):
            head = self._reading.head(folder, HEADS[kind])
            if head is not None and not (audience in head.audiences and self._here(head.region)):
                return None
            topic = None if head is None else self._reading.topic(folder, head, audience)
            if topic is not None:
                return topic
            self._fell_back(kind, folder)
        return None

    def organ(self, organ_id: str, audience: Audience) -> Organ | None:
        for folder in self._shelf.folders("organs", organ_id):
            organ = self._reading.organ(folder, audience)
            if organ is not None:
                return organ
            self._fell_back("organs", folder)
        return None

    def help_topic(self, group_id: str, audience: Audience) -> Topic | None:
        """Return the words of a group of Get help; they are shown in every country."""
        for folder in self._shelf.folders("help", group_id):
            head = self._reading.head(folder)
            if head is not None and audience in head.audiences:
                topic = self._reading.topic(folder, head, audience)
                if topic is not None:
                    return topic
        return None

    def _here(self, region: Region) -> bool:
        return self._country is None or region in (Region.ALL, self._country)

    def _fell_back(self, kind: str, folder: Path) -> None:
        if folder != self._shelf.folders(kind, folder.name)[-1]:
            self._reading.fell_back(folder)
