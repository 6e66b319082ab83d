"""Every shipped word passes every rule, and loads as it is."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.checks import check_folder
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience, Entry, FactFlag, FactKind
from kiosk.content.scan import scan

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "content"
RELEASED = date(2026, 11, 22)
FAMILIES = {
    "S1": 29, "S2": 67, "E-QST": 30, "E-TCT": 29, "E-ICI": 23, "E-MOD": 21, "E-MAB": 19,
    "E-SUP": 19, "E-SE": 17, "E-WHO": 15, "E-CEL": 13, "E-VAC": 13, "E-MYT": 13, "E-DAY": 12,
    "E-IMM": 10, "E-URG": 10, "E-ACC": 10, "E-GIV": 8, "E-HID": 7, "E-TRI": 7, "E-RES": 6,
    "E-ORG": 34, "GL": 72,
}  # fmt: skip
RECORD_ONLY = {"S2-50", "S2-55", "S2-56", "E-HID-7", "E-TCT-27", "E-ACC-02"}


def test_the_shipped_content_has_no_problems() -> None:
    problems = check_folder(CONTENT, ROOT / "assets", RELEASED, strict=True)

    assert [str(problem) for problem in problems] == []


def test_the_ledger_is_whole() -> None:
    facts = scan(CONTENT).facts
    families: dict[str, int] = {}
    for fact_id in facts:
        match = re.match(r"S[12]|GL|E-[A-Z]+", fact_id)
        assert match is not None, fact_id
        families[match.group()] = families.get(match.group(), 0) + 1

    assert families == FAMILIES
    hidden = {fact.id for fact in facts.values() if FactFlag.DO_NOT_SHOW in fact.flags}
    assert hidden == RECORD_ONLY
    urgent = {fact.id for fact in facts.values() if fact.kind is FactKind.URGENT}
    assert urgent == {f"E-URG-{number:02}" for number in range(1, 11)} | {"E-SUP-03", "E-TCT-26"}


def opens(library: FileLibrary, entry: Entry, audience: Audience) -> bool:
    if entry.kind in ("explainer", "tour", "deck"):
        return library.story(f"{entry.kind}s", entry.id, audience) is not None
    return entry.kind == "screen" or library.topic(entry.id, audience) is not None


@pytest.mark.parametrize("audience", Audience)
def test_every_row_of_home_opens(audience: Audience) -> None:
    library = FileLibrary(CONTENT)

    tiles = library.tiles(audience)

    assert tiles
    for tile in tiles:
        for entry in tile.entries:
            assert opens(library, entry, audience), entry
    assert library.help(audience) is not None
    assert len(library.organs(audience)) >= 6
    assert library.version
    assert library.problems() == ()


def test_unsigned_words_say_so() -> None:
    for piece in scan(CONTENT).pieces:
        assert piece.review.name or piece.review.reviewed is None, piece.file
