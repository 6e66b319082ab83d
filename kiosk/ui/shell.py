"""What header and bar show on every screen (pure)."""

from __future__ import annotations

from kiosk.content.model import Audience
from kiosk.session.idle import STAFF_SCREENS
from kiosk.session.state import IdlePhase, Screen, SessionState, Sheet
from kiosk.ui.context import Context
from kiosk.ui.decks import DECK_SCREENS, deck_screen
from kiosk.ui.list_props import ListProps
from kiosk.ui.reading import Reading, page_words
from kiosk.ui.shell_props import AUDIENCE_WORDS, ShellProps, derive_theme
from kiosk.ui.staff.pads import pad_at
from kiosk.ui.staff.pages import TITLES as STAFF_TITLES
from kiosk.ui.surface import Surface

SCREENS = {
    Screen.ATTRACT: "AttractScreen",
    Screen.HOME: "HomeScreen",
    Screen.SECTION: "SectionScreen",
    Screen.TOPIC: "ReadingScreen",
    Screen.EXPLAINER: "ReadingScreen",
    Screen.TOUR: "ReadingScreen",
    Screen.HELP_PAGES: "ReadingScreen",
    Screen.SOURCES: "ReadingScreen",
    Screen.ABOUT: "ReadingScreen",
    Screen.DECK: "DeckScreen",
    Screen.FIND: "FindScreen",
    Screen.GET_HELP: "HelpScreen",
    Screen.BODY_MAP: "BodyMapScreen",
    Screen.PROBLEM: "ProblemScreen",
    Screen.PIN_PAD: "PadScreen",
    Screen.STAFF: "StaffScreen",
    Screen.SET_UP: "StaffScreen",
    Screen.CLEANING: "CleaningScreen",
}
SHEETS = {
    Sheet.COMFORT: "ComfortSheet",
    Sheet.MENU: "ChoiceSheet",
    Sheet.PAGE: "ChoiceSheet",
    Sheet.CONTENTS: "ChoiceSheet",
    Sheet.GROWN_UPS: "ChoiceSheet",
    Sheet.RELATED: "ChoiceSheet",
    Sheet.WORD: "WordSheet",
}
WAYS = "Ways to look"
UNFRAMED = frozenset({Screen.ATTRACT, Screen.PROBLEM, Screen.CLEANING})


def screen_on_show(context: Context, state: SessionState, reading: Reading | None) -> Screen:
    """Return the screen drawn: the problem screen where there is nothing to show."""
    screen = state.place.screen
    if screen in STAFF_SCREENS:
        return Screen.TOPIC if reading else screen
    if screen in UNFRAMED or screen is Screen.GET_HELP:
        return screen
    if screen is Screen.HOME and not context.library.tiles(state.audience):
        return Screen.PROBLEM
    if reading:
        return Screen.TOPIC
    if screen in DECK_SCREENS:
        return deck_screen(context, state)
    if SCREENS.get(screen) == "ReadingScreen":
        return Screen.PROBLEM
    return screen if screen in SCREENS else Screen.PROBLEM


def derive_shell(
    context: Context,
    state: SessionState,
    surface: Surface,
    reading: Reading | None,
    qml: str,
    listed: ListProps | None = None,
) -> ShellProps:
    """Return the frame of the state. ``qml`` is the URL of the folder of screens."""
    screen = screen_on_show(context, state, reading)
    sheet = "IdleSheet" if state.phase is IdlePhase.WARNING else SHEETS.get(state.sheet, "")
    pages = reading.pages if reading else ()
    many = len(pages) > 1
    large = not surface.portrait and surface.metrics(state.comfort.text).large
    above = reading is not None and reading.layout.heading_above
    pad = pad_at(state.place)
    label = WAYS if screen is Screen.BODY_MAP else ""
    if reading:
        label = page_words(reading) if many else "About this page"
    turner = reading or (listed.turning if listed else None)
    heading = reading.page.heading if reading and above else listed.heading if listed else ""
    title = listed.title if listed else title_of(context, state, reading)
    if large:
        title = reading.page.heading if reading else listed.large_title if listed else title
    source = listed.source if listed else SCREENS[screen]
    if pad:
        source = "PadScreen"
    return ShellProps(
        title=title,
        audience_word=AUDIENCE_WORDS[state.audience],
        page_label=label,
        heading="" if large else heading,
        page_in_bar=large,
        framed=(listed.framed if listed else screen not in UNFRAMED) and pad is None,
        shows_back=screen is not Screen.HOME,
        paged=many or (listed is not None and listed.turning.many),
        previous=turner.anchor(-1) if turner else None,
        next=turner.anchor(1) if turner else None,
        screen_source=f"{qml}{source}.qml",
        sheet_source=f"{qml}{sheet}.qml" if sheet else "",
        theme=derive_theme(state, surface),
        questions=len(state.questions),
    )


def title_of(context: Context, state: SessionState, reading: Reading | None) -> str:
    """Return the one heading of the screen."""
    if reading:
        return reading.topic.title
    match state.place.screen:
        case Screen.SECTION:
            tiles = context.library.tiles(state.audience)
            return next((t.title for t in tiles if t.id == state.place.subject), "")
        case Screen.GET_HELP:
            return "Get help"
        case Screen.STAFF:
            return STAFF_TITLES.get(state.place.subject, "Staff")
        case Screen.SET_UP:
            return "Welcome. Where is this clinic?"
        case Screen.BODY_MAP:
            child = state.audience is Audience.CHILD
            return "Where the helpers live" if child else "Your immune system"
        case _:
            return "What would you like to know?"
