"""What each sheet says and offers (pure)."""

from __future__ import annotations

from kiosk.content.model import Audience
from kiosk.session.idle import seconds_left
from kiosk.session.rules import Rules
from kiosk.session.state import TEXT_STEPS, IdlePhase, Scheme, SessionState, Sheet
from kiosk.ui.context import Context
from kiosk.ui.deck_frame import deck_sheet
from kiosk.ui.decks import DECK_SCREENS
from kiosk.ui.page_sheets import contents_sheet, map_sheet, page_sheet
from kiosk.ui.question_lists import questions_label
from kiosk.ui.reading import Reading
from kiosk.ui.related import related_sheet
from kiosk.ui.sheet_props import Choice, SheetProps

SIZES = {100: "Normal", 125: "Large", 160: "Larger", 200: "Largest"}
SCHEMES = {Scheme.LIGHT: ("Light", "sun"), Scheme.CONTRAST: ("High contrast", "contrast")}
DARK = ("Dark", "moon")


def sheet_props(
    context: Context, state: SessionState, reading: Reading | None, now_ms: int, rules: Rules
) -> SheetProps:
    """Return what the open sheet (or the idle warning) shows."""
    if state.phase is IdlePhase.WARNING:
        return _idle(state, now_ms, rules)
    match state.sheet:
        case Sheet.COMFORT:
            return _comfort(state)
        case Sheet.MENU:
            return _menu(state)
        case Sheet.PAGE:
            if state.place.screen in DECK_SCREENS:
                return deck_sheet(context, state)
            return page_sheet(context, state, reading) if reading else map_sheet(state)
        case Sheet.CONTENTS:
            return contents_sheet(reading)
        case Sheet.RELATED:
            return related_sheet(context, state, reading)
        case Sheet.WORD:
            return _word(context, state)
        case Sheet.GROWN_UPS:
            return _grown_ups(state)
        case _:
            return SheetProps()


def _comfort(state: SessionState) -> SheetProps:
    comfort = state.comfort
    schemes = {**SCHEMES, Scheme.DARK: DARK}
    return SheetProps(
        title="Make it easier to read",
        choices=(
            *(
                Choice(f"text:{step}", SIZES[step], "", comfort.text == step, True)
                for step in TEXT_STEPS
            ),
            *(
                Choice(f"scheme:{scheme}", label, icon, comfort.scheme is scheme, True)
                for scheme, (label, icon) in schemes.items()
            ),
            Choice("still:no", "Moving", "motion", not comfort.still, True),
            Choice("still:yes", "Still", "still", comfort.still, True),
        ),
    )


def _menu(state: SessionState) -> SheetProps:
    return SheetProps(
        title="Menu",
        choices=(
            Choice("sheet:comfort", "Bigger text", "text-size"),
            Choice("questions:", questions_label(len(state.questions)), "questions"),
            Choice("words:", "Words", "words"),
            Choice("home:", "Home", "home"),
            Choice("about:", "About this information", "about"),
            Choice("finish:", "Finish", "finish"),
        ),
    )


def _word(context: Context, state: SessionState) -> SheetProps:
    term = context.library.term(state.word, state.reading_audience)
    if term is None:
        return SheetProps(title="Words", words="Ask your nurse what this word means.")
    said = f"Say it like this: {term.said_like}" if term.said_like else ""
    return SheetProps(title=term.word[:1].upper() + term.word[1:], words=term.meaning, aside=said)


def _grown_ups(state: SessionState) -> SheetProps:
    own = state.audience is Audience.ADULT
    return SheetProps(
        title="This page is for grown-ups",
        words="" if own else "Ask a grown-up to read it with you.",
        choices=(
            Choice("pair:adult", "Show the page for grown-ups", "pair-adult"),
            Choice("close:", "Stay here", "back"),
        ),
    )


def _idle(state: SessionState, now_ms: int, rules: Rules) -> SheetProps:
    left = seconds_left(state, now_ms, rules)
    unit = "second" if left == 1 else "seconds"
    told = f"Starting again in {left} {unit}." if left is not None else ""
    return SheetProps(
        title="Are you still there?",
        words="Touch anywhere to stay on your page.",
        aside=told,
        choices=(Choice("stay:", "I'm still here", "check"),),
    )
