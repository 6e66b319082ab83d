"""The moving drawings that explainers and tours show: their names and their words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.content.fields import Fields
from kiosk.content.ids import is_id
from kiosk.content.model import Audience
from kiosk.content.report import Report, quote
from kiosk.content.topic_files import read_fields

BOTH = "both"
LONGEST_DESCRIPTION = 300

SCENES: dict[str, tuple[str, ...]] = {
    "antibody": ("clear", "connect", "flag", "lock", "target", "ways"),
    "checkpoint": ("act", "cover", "healthy", "join", "meet", "stop"),
    "day": ("checkin", "drip", "home", "rest", "tests", "tube", "wait", "weeks"),
    "enhancer": ("bladder", "busy", "in", "land", "tell"),
    "hide": ("ask", "blend", "clues", "few", "own", "stops"),
    "tcell": ("born", "copies", "node", "rest", "school", "travel"),
    "transfer": ("change", "collect", "find", "grow", "ready", "return"),
    "vaccine": ("build", "clue", "copies", "pick", "show"),
}
"""The scenes that can be drawn: ``<family>-<part>``, by family."""


def is_scene(name: str) -> bool:
    """Tell whether the kiosk can draw the scene ``name``."""
    family, _, part = name.partition("-")
    return part in SCENES.get(family, ())


@dataclass(frozen=True, slots=True)
class SceneEntry:
    """One scene in words, per audience that sees it."""

    id: str
    words: tuple[tuple[Audience, str], ...]
    line: int


def read_scenes(path: Path, report: Report) -> dict[str, SceneEntry]:
    """Return the sound entries of ``scenes/en.yaml`` by id."""
    fields = read_fields(path, report)
    found: dict[str, SceneEntry] = {}
    for name, _ in fields or ():
        part = None if fields is None else fields.table(name)
        if not is_id(name):
            report.add(0, f"the entry {quote(name)}", "an id with keys under it")
        elif part is not None:
            found[name] = _entry(name, part)
    return found


def _entry(name: str, fields: Fields) -> SceneEntry:
    fields.only((*Audience, BOTH))
    words: list[tuple[Audience, str]] = []
    for audience in Audience:
        key = audience.value if audience.value in fields else BOTH
        text = fields.text(key)
        if text is not None and len(text) > LONGEST_DESCRIPTION:
            line = fields.line_of(key)
            fields.report.add(line, f"{len(text)} letters", f"at most {LONGEST_DESCRIPTION}")
        elif text is not None:
            words.append((audience, text))
    return SceneEntry(name, tuple(words), fields.line)
