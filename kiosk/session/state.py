"""Everything a visit is. Clearing a visit means returning the default state."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.content.model import Audience


class Screen(StrEnum):
    """What fills the space between header and bar."""

    ATTRACT = "attract"
    HOME = "home"
    SECTION = "section"
    TOPIC = "topic"
    BODY_MAP = "body-map"
    EXPLAINER = "explainer"
    TOUR = "tour"
    DECK = "deck"
    FIND = "find-organ"
    GET_HELP = "get-help"
    HELP_PAGES = "help-pages"
    SOURCES = "sources"
    ABOUT = "about"
    WORDS = "words"
    LETTER = "letter"
    QUESTIONS = "questions"
    OFFERS = "offers"
    TAKE_AWAY = "take-away"
    NURSE = "nurse"
    SUPPORT = "support"
    HELPLINE = "helpline"
    PROBLEM = "problem"
    PIN_PAD = "pin-pad"
    STAFF = "staff"
    SET_UP = "set-up"
    CLEANING = "cleaning"


class Sheet(StrEnum):
    """What lies over the screen, at most one at a time."""

    NONE = "none"
    COMFORT = "comfort"
    MENU = "menu"
    PAGE = "page"
    CONTENTS = "contents"
    WORD = "word"
    GROWN_UPS = "grown-ups"
    RELATED = "related"


class Scheme(StrEnum):
    """The colour schemes a visitor may choose."""

    LIGHT = "light"
    CONTRAST = "contrast"
    DARK = "dark"


class IdlePhase(StrEnum):
    """Whether anybody is there."""

    ACTIVE = "active"
    WARNING = "warning"
    FINISHING = "finishing"


TEXT_STEPS = (100, 125, 160, 200)
FACES = ("glad", "so-so", "sad")
"""What a visitor may say of the kiosk, on About."""
LARGE_TEXT = 160
"""From this step on room is dear and reading slow: pages change shape and limits are longer."""


@dataclass(frozen=True, slots=True)
class Comfort:
    """How one visitor likes to read. ``text`` is a percentage of TEXT_STEPS."""

    text: int = 100
    scheme: Scheme = Scheme.LIGHT
    still: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where the visitor stands: a screen, what it shows, how far they have read.

    ``subject`` is the id of a tile, topic, organ, explainer, tour or help group, a letter,
    a helpline, or what questions are offered from. ``anchor`` is
    the index of the first atom of the page being read (see ui/paging.py), so
    that the place outlives a change of text size. ``audience`` differs from the
    kiosk's only while the pair of a topic is open.
    ``as_list`` and ``vessels`` are ways of looking at the body map. On a deck ``anchor``
    is the number of the card and ``chosen`` the answer given: its number, or an
    organ's id on the body map. On About ``chosen`` is one of FACES.
    """

    screen: Screen = Screen.HOME
    subject: str = ""
    anchor: int = 0
    audience: Audience | None = None
    as_list: bool = False
    vessels: bool = False
    chosen: str = ""


@dataclass(frozen=True, slots=True)
class SessionState:
    """One visit. ``audience`` is the kiosk's own and outlives the visit.

    ``since_ms`` is the monotonic time the present idle phase or last touch
    began. ``questions`` are the ids of the chosen ones, in the visitor's order.
    ``undo`` is the state a Finish can bring back. ``staff`` is true while
    somebody who knows the PIN stands in the staff area.
    """

    audience: Audience = Audience.ADULT
    place: Place = field(default_factory=lambda: Place(screen=Screen.ATTRACT))
    history: tuple[Place, ...] = ()
    sheet: Sheet = Sheet.NONE
    word: str = ""
    comfort: Comfort = field(default_factory=Comfort)
    phase: IdlePhase = IdlePhase.ACTIVE
    since_ms: int = 0
    words_shown: int = 0
    questions: tuple[str, ...] = ()
    undo: SessionState | None = None
    staff: bool = False

    @property
    def reading_audience(self) -> Audience:
        """The audience of the words on screen."""
        return self.place.audience or self.audience


def fresh(audience: Audience, comfort: Comfort | None = None) -> SessionState:
    """Return the state of a kiosk nobody has touched."""
    return SessionState(audience=audience, comfort=comfort or Comfort())
