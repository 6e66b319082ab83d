"""People to call: the clinic's own numbers, then the helplines of its country (pure)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.content.model import Audience, Region
from kiosk.content.support import COUNTRIES, Helpline, shown_number
from kiosk.session.state import SessionState
from kiosk.settings.model import AMBULANCE
from kiosk.ui.context import Context
from kiosk.ui.rows import Listing, Part, Row

TITLE = "Helplines"
TELL = {
    Audience.ADULT: "Feel you cannot go on? Tell the staff now.",
    Audience.CHILD: "Very sad or scared? Tell a grown-up now.",
}
ASK = "Ask the desk for the number."
ASK_IN_WORDS = "ask the desk for the number"
"""Within a sentence, or after a colon."""
ASK_AT_NIGHT = "Ask the desk for the number to call at night."
INTERPRETER = "Interpreter"
ASK_INTERPRETER = "Ask the desk for someone who speaks your language."
POINT = "A phone's camera can read the code and call."
CHILD_CALL = "Ask a grown-up to help you call."
NAMES = {Region.AU: "Australia", Region.NZ: "New Zealand"}
TEAM, LANGUAGE, AMBULANCE_ID = "team", "interpreter", "ambulance"


@dataclass(frozen=True, slots=True)
class Card:
    """One row and its card. ``number`` is '' where it may not be shown.

    ``dialled`` is what a code for it holds; an ambulance is never behind a code.
    """

    id: str
    name: str
    icon: str
    number: str
    instead: str
    lines: tuple[str, ...] = ()
    dialled: str = ""
    web: str = ""


def cards(context: Context, country: Region, audience: Audience) -> tuple[Card, ...]:
    """Return the cards of one country: its ambulance, the team, then its helplines."""
    rung = dict(context.settings.numbers_rung)
    found = [
        card_of(helpline, audience, rung, context.today)
        for helpline in context.library.support(country, audience)
    ]
    if all(card.id != f"{LANGUAGE}-{country}" for card in found):
        found.append(_interpreter(country))
    return (_ambulance(country, audience), _team(context, audience), *found)


def card_of(helpline: Helpline, audience: Audience, rung: Mapping[str, date], today: date) -> Card:
    """Return the card of a helpline; ``rung`` are the days staff rang it, by id."""
    number = shown_number(helpline, rung, today)
    tell = (TELL[audience],) if helpline.crisis else ()
    call = _call(audience, number)
    lines = (helpline.who, helpline.hours, *tell, *call)
    return Card(
        id=f"{helpline.id}-{helpline.region}",
        name=helpline.name,
        icon="language" if helpline.id == LANGUAGE else "support",
        number=number,
        instead=ASK,
        lines=tuple(line for line in lines if line),
        dialled=helpline.dialled if number else "",
        web=f"Web: {helpline.address}" if helpline.address else "",
    )


def _call(audience: Audience, number: str) -> tuple[str, ...]:
    if not number:
        return ()
    return (CHILD_CALL,) if audience is Audience.CHILD else (POINT,)


def _ambulance(country: Region, audience: Audience) -> Card:
    child = audience is Audience.CHILD
    near = "Tell a grown-up now." if child else "Tell the staff at the desk too."
    number = AMBULANCE[country]
    return Card(f"{AMBULANCE_ID}-{country}", "Ambulance", "ambulance", number, ASK, (near,))


def _team(context: Context, audience: Audience) -> Card:
    number = context.settings.team_number
    digits = "".join(char for char in number if char.isdigit() or char == "+")
    dialled = f"tel:{digits}" if digits else ""
    name = "Your team, day or night" if audience is Audience.ADULT else "The team, day or night"
    return Card(TEAM, name, "phone", number, ASK_AT_NIGHT, _call(audience, number), dialled)


def _interpreter(country: Region) -> Card:
    return Card(f"{LANGUAGE}-{country}", INTERPRETER, "language", "", ASK_INTERPRETER)


def countries(context: Context) -> tuple[Region, ...]:
    """Return the clinic's country, both while none is set."""
    country = context.settings.country
    return (country,) if country in COUNTRIES else COUNTRIES


def support_list(context: Context, state: SessionState) -> Listing:
    """Return the rows, under the names of the countries where there are two."""
    audience = state.reading_audience
    known = countries(context)
    parts = []
    for country in known:
        rows = tuple(
            Row(
                key=f"support:{card.id}",
                label=card.name,
                aside=card.number or card.instead,
                icon=card.icon,
                tint="coral" if card.icon == "ambulance" else "",
            )
            for card in cards(context, country, audience)
        )
        parts.append(Part(rows, NAMES[country] if len(known) > 1 else ""))
    return Listing(TITLE, tuple(parts), note=TELL[audience])


def card_at(context: Context, state: SessionState) -> Card | None:
    """Return the card a visitor opened."""
    found = (
        card
        for country in countries(context)
        for card in cards(context, country, state.reading_audience)
    )
    return next((card for card in found if card.id == state.place.subject), None)
