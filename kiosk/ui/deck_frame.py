"""Header, bar and page sheet of a deck of cards (pure)."""

from __future__ import annotations

from dataclasses import replace

from kiosk.session.state import Screen, SessionState
from kiosk.ui.atoms import first_atom
from kiosk.ui.context import Context
from kiosk.ui.decks import deck_screen, deck_sources, turned
from kiosk.ui.sheet_props import Choice, SheetProps
from kiosk.ui.shell_props import ShellProps
from kiosk.ui.surface import Surface


def card_words(number: int, count: int) -> str:
    return f"Card {number + 1} of {count}"


def with_deck(
    context: Context, state: SessionState, surface: Surface, props: ShellProps
) -> ShellProps:
    """Return the frame with the deck's title, question and pager, if a deck is on show."""
    here = turned(context, state)
    if here is None:
        return props
    large = surface.metrics(state.comfort.text).large
    question = here.card.question
    # The map needs the height that a second line of the header would take.
    only = not surface.portrait and (large or deck_screen(context, state) is Screen.FIND)
    return replace(
        props,
        title=question if only else here.deck.title,
        heading="" if only or surface.portrait else question,
        page_label=card_words(here.number, len(here.cards)),
        paged=len(here.cards) > 1,
        previous=here.anchor(-1),
        next=here.anchor(1),
    )


def deck_sheet(context: Context, state: SessionState) -> SheetProps:
    """Return the sheet of the card's button in the header: where it comes from."""
    here, sources = turned(context, state), deck_sources(context, state)
    if here is None or sources is None:
        return SheetProps()
    anchor = first_atom(sources.pages, here.number)
    return SheetProps(
        title=card_words(here.number, len(here.cards)),
        choices=(Choice(f"sources:{anchor}", "Where does this come from?", "sources"),),
    )
