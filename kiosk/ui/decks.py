"""What a deck of cards shows: a question with its answers, and what is said after one (pure)."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.cards import Card, cards_of
from kiosk.content.model import Audience, Organ, Topic
from kiosk.content.readability import sentences
from kiosk.session.state import Screen, SessionState
from kiosk.ui.changing import CHANGES, changes
from kiosk.ui.context import Context
from kiosk.ui.documents import sources_document
from kiosk.ui.surface import Surface

DECK_SCREENS = frozenset({Screen.DECK, Screen.FIND})
HINTS = {
    Audience.ADULT: "Touch the answer you think of. Nobody counts.",
    Audience.CHILD: "Touch one. You can try them all.",
}
AGAIN = "Look again"


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One answer as a button; ``key`` is what choosing it dispatches."""

    key: str
    label: str
    selected: bool = False


@dataclass(frozen=True, slots=True)
class Turned:
    """A deck open at one card."""

    deck: Topic
    cards: tuple[Card, ...]
    number: int

    @property
    def card(self) -> Card:
        return self.cards[self.number]

    def anchor(self, step: int) -> int | None:
        """Return the number of the card ``step`` on, None past the ends."""
        number = self.number + step
        return number if 0 <= number < len(self.cards) else None


@dataclass(frozen=True, slots=True)
class DeckProps:
    """``question`` is '' where the header says it; ``alone``: what is said has the screen."""

    question: str = ""
    answers: tuple[AnswerRow, ...] = ()
    said: str = ""
    hint: str = ""
    figure: str = ""
    caption: str = ""
    description: str = ""
    tint: str = ""
    alone: bool = False


def turned(context: Context, state: SessionState) -> Turned | None:
    """Return the deck and card a visitor stands at, or None."""
    place = state.place
    if place.screen not in DECK_SCREENS:
        return None
    deck = context.library.story("decks", place.subject, state.reading_audience)
    cards = cards_of(deck) if deck else ()
    if deck is None or not cards:
        return None
    return Turned(deck, cards, min(max(0, place.anchor), len(cards) - 1))


def deck_screen(context: Context, state: SessionState) -> Screen:
    """Return the screen drawn: on the body map, what is said has a screen of its own."""
    if turned(context, state) is None:
        return Screen.PROBLEM
    if state.place.screen is Screen.FIND and not state.place.chosen:
        return Screen.FIND if context.library.organs(state.reading_audience) else Screen.PROBLEM
    return Screen.DECK


def derive_deck(context: Context, state: SessionState, surface: Surface) -> DeckProps:
    """Return what the deck's screen shows."""
    here = turned(context, state)
    if here is None:
        return DeckProps()
    audience, chosen = state.reading_audience, state.place.chosen
    finding = state.place.screen is Screen.FIND
    said = _found(context, here.card, chosen, audience) if finding else _said(here.card, chosen)
    if said and any(changes(f) for name in here.card.facts if (f := context.library.fact(name))):
        said = f"{said} {CHANGES[audience]}"
    alone = bool(said) and surface.metrics(state.comfort.text).large
    shown = context.library.picture(here.card.figure, audience) if here.card.figure else None
    rows = (AnswerRow("", AGAIN),) if finding else _rows(here.card, chosen)
    return DeckProps(
        question=here.card.question if surface.portrait else "",
        answers=() if alone else rows,
        said=said,
        hint=HINTS[audience],
        figure=f"{context.pictures}{shown.id}.svg" if shown and not said else "",
        caption=shown.caption if shown else "",
        description=shown.description if shown else "",
        tint="plum",
        alone=alone,
    )


def _rows(card: Card, chosen: str) -> tuple[AnswerRow, ...]:
    return tuple(
        AnswerRow(str(number), answer.label, str(number) == chosen)
        for number, answer in enumerate(card.answers)
    )


def _said(card: Card, chosen: str) -> str:
    known = {str(number): answer.said for number, answer in enumerate(card.answers)}
    return known.get(chosen, "")


def _found(context: Context, card: Card, chosen: str, audience: Audience) -> str:
    """Say that this is the one, or which organ it is and what that one does."""
    organs = {organ.id: organ for organ in context.library.organs(audience)}
    organ = organs.get(chosen)
    if organ is None:
        return ""
    answer = card.answers[0]
    return answer.said if organ.name == answer.label else you_found(organ)


def you_found(organ: Organ) -> str:
    """Name an organ a visitor touched, with the first thing it does."""
    return f"You found the {organ.name.lower()}. {sentences(organ.job)[0]}"


def deck_sources(context: Context, state: SessionState) -> Topic | None:
    """Return where each card comes from."""
    return sources_document(context, f"deck:{state.place.subject}", state.reading_audience)


def words_on_card(context: Context, state: SessionState, surface: Surface) -> int:
    """Count the words of the card on show, for the time it may stay."""
    here = turned(context, state)
    if here is None:
        return 0
    said = derive_deck(context, state, surface).said
    labels = (answer.label for answer in here.card.answers)
    return len(" ".join((here.card.question, said, *labels)).split())
