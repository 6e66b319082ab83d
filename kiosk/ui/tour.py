"""The way to every place of the kiosk: what pictures, self-test and audits walk."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.cards import FIND, cards_of
from kiosk.content.library import Library
from kiosk.content.model import Audience
from kiosk.session.events import (
    AboutOpened,
    AnswerChosen,
    EntryOpened,
    Event,
    HelpGroupOpened,
    HelpOpened,
    MapShownAsList,
    OrganTouched,
    PageTurned,
    SourcesOpened,
    TileOpened,
)
from kiosk.ui.atoms import first_atom
from kiosk.ui.list_tour import list_places

STEP = "-step-"
"""What stands before the number of a further step in its name."""

Way = tuple[str, tuple[Event, ...]]


def every_place(library: Library, audience: Audience) -> Iterator[Way]:
    """Yield a name and the events from Home for every section, topic, organ and fixed screen."""
    seen: set[str] = set()
    for tile in library.tiles(audience):
        yield f"section-{tile.id}", (TileOpened(tile.id),)
        for entry in tile.entries:
            if entry.kind == "topic" and entry.id not in seen:
                seen.add(entry.id)
                yield f"topic-{entry.id}", (EntryOpened(f"topic:{entry.id}"),)
    first = next(iter(sorted(seen)), "")
    if first:
        yield "sources", (EntryOpened(f"topic:{first}"), SourcesOpened(0))
    yield from _stories(library, audience)
    yield from _decks(library, audience)
    organs = library.organs(audience)
    if organs:
        body_map = EntryOpened("screen:body-map")
        yield "body-map", (body_map,)
        yield "body-map-list", (body_map, MapShownAsList(True))
        for organ in organs:
            yield f"organ-{organ.id}", (body_map, OrganTouched(organ.id))
    yield "get-help", (HelpOpened(),)
    shown = library.help(audience)
    for group in shown.groups if shown else ():
        yield f"help-{group.id}", (HelpOpened(), HelpGroupOpened(group.id))
    yield "about", (AboutOpened(),)
    yield from list_places(library, audience)


def _stories(library: Library, audience: Audience) -> Iterator[Way]:
    """Yield the ways to each step of each explainer and tour."""
    for kind, story in library.stories(audience):
        one = kind.removesuffix("s")
        opened = EntryOpened(f"{one}:{story.id}")
        yield f"{one}-{story.id}", (opened,)
        for number in range(1, len(story.pages)):
            turned = PageTurned(first_atom(story.pages, number))
            yield f"{one}-{story.id}{STEP}{number + 1}", (opened, turned)


def _decks(library: Library, audience: Audience) -> Iterator[Way]:
    """Yield the way to each deck on Home, and to the answer with most to say."""
    rows = [entry for tile in library.tiles(audience) for entry in tile.entries]
    for name in dict.fromkeys(entry.id for entry in rows if entry.kind == "deck"):
        deck = library.story("decks", name, audience)
        cards = cards_of(deck) if deck else ()
        opened = EntryOpened(f"deck:{name}")
        yield f"deck-{name}", (opened,)
        if name == FIND:
            for organ in library.organs(audience)[:2]:
                yield f"deck-{name}{STEP}{organ.id}", (opened, AnswerChosen(organ.id))
        elif cards:
            _, card, answer = max(
                (len(answer.said), c, a)
                for c, card in enumerate(cards)
                for a, answer in enumerate(card.answers)
            )
            chosen = AnswerChosen(str(answer))
            yield f"deck-{name}{STEP}answered", (opened, PageTurned(card), chosen)
