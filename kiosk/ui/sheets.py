"""What each sheet says and offers (pure)."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.model import Audience
from kiosk.session.events import (
    AboutOpened,
    Event,
    Finished,
    MapShownAsList,
    PageTurned,
    PairOpened,
    SchemeChosen,
    SheetClosed,
    SheetOpened,
    SourcesOpened,
    StayedHere,
    StillChosen,
    TextSizeChosen,
    VesselsShown,
    WentHome,
)
from kiosk.session.idle import seconds_left
from kiosk.session.moves import SOURCED
from kiosk.session.rules import Rules
from kiosk.session.state import TEXT_STEPS, IdlePhase, Scheme, SessionState, Sheet
from kiosk.ui.atoms import first_atom
from kiosk.ui.context import Context
from kiosk.ui.documents import sources_document
from kiosk.ui.reading import Reading
from kiosk.ui.shell import WAYS


@dataclass(frozen=True, slots=True)
class Choice:
    """One button of a sheet. ``key`` is 'kind:value', see ``event_for``."""

    key: str
    label: str
    icon: str = ""
    selected: bool = False
    selectable: bool = False


@dataclass(frozen=True, slots=True)
class SheetProps:
    title: str = ""
    words: str = ""
    aside: str = ""
    choices: tuple[Choice, ...] = ()


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
        case Sheet.PAGE if reading is None:
            return _map(state)
        case Sheet.PAGE:
            return _page(context, state, reading)
        case Sheet.CONTENTS:
            return _contents(reading)
        case Sheet.WORD:
            return _word(context, state)
        case Sheet.GROWN_UPS:
            return _grown_ups(state)
        case _:
            return SheetProps()


def event_for(key: str, state: SessionState) -> Event | None:
    """Return what the visitor did by pressing a choice, None for an unknown one."""
    kind, _, value = key.partition(":")
    match kind:
        case "text":
            return TextSizeChosen(int(value))
        case "scheme":
            return SchemeChosen(Scheme(value))
        case "still":
            return StillChosen(value == "yes")
        case "sheet":
            return SheetOpened(Sheet(value))
        case "list":
            return MapShownAsList(value == "yes")
        case "vessels":
            return VesselsShown(value == "yes")
        case "sources":
            return SourcesOpened(int(value))
        case "page":
            return PageTurned(int(value))
        case "pair":
            return PairOpened(state.place.subject, Audience(value))
        case "about":
            return AboutOpened()
        case "home":
            return WentHome()
        case "finish":
            return Finished()
        case "stay":
            return StayedHere()
        case "close":
            return StayedHere() if state.phase is IdlePhase.WARNING else SheetClosed()
        case _:
            return None


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
            Choice("home:", "Home", "home"),
            Choice("about:", "About this information", "about"),
            Choice("finish:", "Finish", "finish"),
        ),
    )


def _page(context: Context, state: SessionState, reading: Reading) -> SheetProps:
    topic = reading.topic
    choices = [Choice("sheet:contents", "On this page", "contents")]
    sources = sources_document(context, sources_subject(state), reading.audience)
    if sources and any(page.facts for page in topic.pages):
        anchor = first_atom(sources.pages, reading.page.page)
        choices.append(Choice(f"sources:{anchor}", "Where does this come from?", "sources"))
    if topic.pair:
        if topic.audience is Audience.ADULT:
            choices.append(Choice("pair:child", "Show me the child's version", "pair-child"))
        else:
            choices.append(Choice("sheet:grown-ups", "For grown-ups", "pair-adult"))
    return SheetProps(title=f"Page {reading.number + 1} of {len(reading.pages)}", choices=tuple(choices))


def _map(state: SessionState) -> SheetProps:
    as_list, vessels = state.place.as_list, state.place.vessels
    look = "Show the body" if as_list else "Show a list of the organs"
    layer = "Hide the lymph vessels" if vessels else "Show the lymph vessels"
    return SheetProps(
        title=WAYS,
        choices=(
            Choice("list:no" if as_list else "list:yes", look, "body" if as_list else "list"),
            Choice("vessels:no" if vessels else "vessels:yes", layer, "treatments"),
        ),
    )


def sources_subject(state: SessionState) -> str:
    """Name the sources of what is read: 'topic:<id>', 'help:<group>', 'organ:<id>' or ''."""
    kind = SOURCED.get(state.place.screen)
    return f"{kind}:{state.place.subject}" if kind else ""


def _contents(reading: Reading | None) -> SheetProps:
    if reading is None:
        return SheetProps()
    starts = {}
    for page in reading.pages:
        starts.setdefault(page.page, page)
    here = reading.page.page
    return SheetProps(
        title="On this page",
        choices=tuple(
            Choice(f"page:{page.anchor}", page.heading, "", number == here, True)
            for number, page in starts.items()
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
    told = f"Starting again in {left} seconds." if left is not None else ""
    return SheetProps(
        title="Are you still there?",
        words="Touch anywhere to stay on your page.",
        aside=told,
        choices=(Choice("stay:", "I'm still here", "check"),),
    )

