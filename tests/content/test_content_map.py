"""Every planned page has its place, and every place is near Home."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.content.coverage import coverage_of
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience
from kiosk.content.organ_files import HEADINGS
from kiosk.content.scan import scan
from kiosk.session.state import Screen

ROOT = Path(__file__).resolve().parents[2]
CONTENT = ROOT / "content"
MAP = (ROOT / "docs/content-map.md").read_text(encoding="utf-8")
CODES = {
    Audience.ADULT: {f"A{number:02}" for number in range(1, 29)},
    Audience.CHILD: {f"K{number:02}" for number in range(1, 29)} - {"K19", "K20", "K26"},
}
ROW = re.compile(r"^\| ([AK]\d\d|-) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
LEFT_OUT = re.compile(r"^\| (E-[A-Z]+(?:-[A-Z]+)?-\d+) \| [^|]+ \|$", re.MULTILINE)


def places() -> dict[str, tuple[str, ...]]:
    """Return the places of each code of the map."""
    return {code: tuple(where.split(", ")) for code, _, where in ROW.findall(MAP)}


@pytest.mark.parametrize("audience", Audience)
def test_every_planned_page_has_a_place_that_is_there(audience: Audience) -> None:
    found = {code: where for code, where in places().items() if code in CODES[audience]}
    library = FileLibrary(CONTENT)

    assert set(found) == CODES[audience]
    for code, where in found.items():
        kinds = [place.partition(":")[::2] for place in where]
        topics = [library.topic(name, audience) for kind, name in kinds if kind == "topic"]
        screens = [name for kind, name in kinds if kind == "screen"]
        topics += [library.story("decks", name, audience) for kind, name in kinds if kind == "deck"]
        assert all(topics), code
        assert topics or screens, code
        assert all(name in tuple(Screen) for name in screens), code


STORIES = re.compile(r"^\| ([XT]\d) \| [^|]+ \| (explainer|tour):([a-z-]+) \|$", re.MULTILINE)


@pytest.mark.parametrize("audience", Audience)
def test_every_planned_explainer_and_tour_is_two_touches_from_home(audience: Audience) -> None:
    library = FileLibrary(CONTENT)
    rows = {(row.kind, row.id) for tile in library.tiles(audience) for row in tile.entries}

    planned = {code: (kind, name) for code, kind, name in STORIES.findall(MAP)}

    assert sorted(planned) == ["T1", "T2", "T3", "X1", "X2", "X3", "X4", "X5"]
    for kind, name in planned.values():
        story = library.story(f"{kind}s", name, audience)
        assert story is not None
        beside = ("topic", story.related[0]) in rows
        assert beside or (kind, name) in rows


def test_someone_i_love_is_for_children() -> None:
    assert places()["-"] == ("topic:someone-i-love",)
    assert FileLibrary(CONTENT).topic("someone-i-love", Audience.CHILD) is not None


def test_every_topic_is_in_the_map() -> None:
    told = {place for where in places().values() for place in where}
    folders = {
        f"{kind}:{folder.name}"
        for kind in ("topic", "deck")
        for folder in (CONTENT / f"{kind}s").iterdir()
    }

    assert folders == {place for place in told if not place.startswith("screen:")}


def test_facts_that_are_not_used_are_left_out_on_purpose() -> None:
    spare = {fact.id for fact in coverage_of(CONTENT).spare}

    assert spare == set(LEFT_OUT.findall(MAP))


def test_every_text_names_what_belongs_together() -> None:
    """A related topic is offered in the country and to the audience that reads it."""
    found = scan(CONTENT)
    for country in ("au", "nz"):
        library = FileLibrary(CONTENT, country=country)
        for audience in Audience:
            for name in found.texts("topics", audience):
                topic = library.topic(name, audience)
                if topic is None:
                    continue
                assert topic.related, name
                near = [library.topic(other, audience) for other in topic.related]
                assert any(near), (name, audience, country)


@pytest.mark.parametrize("country", ["au", "nz"])
@pytest.mark.parametrize("audience", Audience)
def test_a_topic_is_two_touches_from_home(audience: Audience, country: str) -> None:
    library = FileLibrary(CONTENT, country=country)

    rows = {entry.id for tile in library.tiles(audience) for entry in tile.entries}
    topics = [
        name for name in scan(CONTENT).texts("topics", audience) if library.topic(name, audience)
    ]

    assert set(topics) <= rows
    for tile in library.tiles(audience):
        assert len(tile.entries) <= 7


@pytest.mark.parametrize("audience", Audience)
def test_the_tiles_stand_as_planned(audience: Audience) -> None:
    titles = [tile.title for tile in FileLibrary(CONTENT).tiles(audience)]

    assert (
        titles
        == {
            Audience.ADULT: [
                "What is immunotherapy?",
                "Your treatment day",
                "Side effects",
                "Who may have it, is it working?",
                "How treatments work",
                "Your immune system",
                "Questions to ask",
                "People who can help",
            ],
            Audience.CHILD: [
                "What is it?",
                "Inside the body",
                "How it helps",
                "Treatment day",
                "Feelings and people who help",
                "Play",
            ],
        }[audience]
    )


def test_the_five_true_messages_are_three_touches_from_the_childs_home() -> None:
    """Two touches open the topic, one more its second page."""
    topic = FileLibrary(CONTENT).topic("what-is-immunotherapy", Audience.CHILD)
    assert topic is not None
    first = " ".join(block.text for page in topic.pages[:2] for block in page.blocks)

    for message in (
        "called cancer",
        "You cannot catch it",
        "Nothing you did, said or thought made it",
        "Doctors and nurses are helping",
        "does not work for everyone",
        "You can ask any time",
    ):
        assert message in first


def test_an_organ_says_where_what_and_how_big() -> None:
    for piece in (piece for piece in scan(CONTENT).pieces if piece.kind == "organs"):
        assert tuple(page.heading for page in piece.pages) == HEADINGS
