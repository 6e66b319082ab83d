"""The glossary and the words of the pictures."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.content.fields import Fields
from kiosk.content.ids import term_id
from kiosk.content.model import Audience, Picture, Term
from kiosk.content.report import Report, quote
from kiosk.content.topic_files import read_tables

LONGEST_MEANING = 300
LONGEST_WORD = 60


@dataclass(frozen=True, slots=True)
class TermEntry:
    """One glossary entry for both audiences; ``child`` is '' for adult-only words."""

    id: str
    fact: str
    word: str
    aliases: tuple[str, ...]
    said_like: str
    adult: str
    child: str
    line: int

    def term(self, audience: Audience) -> Term | None:
        meaning = self.adult if audience is Audience.ADULT else self.child
        if not meaning:
            return None
        return Term(self.id, self.word, meaning, self.said_like, self.aliases)


@dataclass(frozen=True, slots=True)
class PictureEntry:
    """One drawing's words, per audience that sees it."""

    id: str
    words: tuple[tuple[Audience, Picture], ...]
    line: int


def read_glossary(path: Path, report: Report) -> dict[str, TermEntry]:
    """Return the sound entries by id."""
    entries = (_term(fields, name) for name, fields in read_tables(path, report))
    return {entry.id: entry for entry in entries if entry is not None}


def slugs(glossary: dict[str, TermEntry]) -> dict[str, str]:
    """Return term ids by every form a text may link: id, word and aliases."""
    found: dict[str, str] = {}
    for entry in glossary.values():
        for form in (entry.id, entry.word, *entry.aliases):
            found.setdefault(term_id(form), entry.id)
    return found


def read_pictures(path: Path, report: Report) -> dict[str, PictureEntry]:
    """Return the sound entries by id."""
    entries = (_picture(fields, name) for name, fields in read_tables(path, report))
    return {entry.id: entry for entry in entries if entry is not None}


def _term(fields: Fields, name: str) -> TermEntry | None:
    fields.only(("fact", "word", "aliases", "said_like", "adult", "child", "adult_only"))
    fact, word, adult = fields.text("fact"), fields.text("word"), fields.text("adult")
    aliases = fields.texts("aliases") if "aliases" in fields else ()
    adult_only = fields.optional("adult_only")
    if adult_only not in ("", "true", "false"):
        found = f"{quote(adult_only)} as adult_only"
        fields.report.add(fields.line_of("adult_only"), found, "true or false")
    child = fields.optional("child") if adult_only == "true" else fields.text("child")
    if fact is None or word is None or adult is None or aliases is None or child is None:
        return None
    for text, longest in ((word, LONGEST_WORD), (adult, LONGEST_MEANING), (child, LONGEST_MEANING)):
        if len(text) > longest:
            fields.report.add(fields.line, f"{len(text)} letters in {name}", f"at most {longest}")
            return None
    said_like = fields.optional("said_like")
    return TermEntry(name, fact, word, aliases, said_like, adult, child, fields.line)


def _picture(fields: Fields, name: str) -> PictureEntry | None:
    fields.only(tuple(Audience))
    words: list[tuple[Audience, Picture]] = []
    for audience in Audience:
        part = fields.table(audience.value) if audience.value in fields else None
        if part is None:
            continue
        part.only(("caption", "description"))
        caption, description = part.text("caption"), part.text("description")
        if caption is not None and description is not None:
            words.append((audience, Picture(name, caption, description)))
    if not words:
        fields.report.add(fields.line, f"no words for {quote(name)}", "adult: or child: words")
        return None
    return PictureEntry(name, tuple(words), fields.line)
