"""The sheets that belong to a page or to the body map (pure)."""

from __future__ import annotations

from kiosk.content.model import Audience
from kiosk.session.asides import SOURCED
from kiosk.session.state import TEXT_STEPS, Screen, SessionState
from kiosk.ui.atoms import first_atom
from kiosk.ui.context import Context
from kiosk.ui.documents import sources_document
from kiosk.ui.paging import ScreenPage
from kiosk.ui.reading import Reading, page_words
from kiosk.ui.related import read_on
from kiosk.ui.sheet_props import Choice, SheetProps
from kiosk.ui.shell import WAYS

MOST_CHOICES = 10
"""On one sheet of a 10.1 inch tablet at 100 % text, lying or standing."""


def page_sheet(context: Context, state: SessionState, reading: Reading) -> SheetProps:
    """Offer every heading at once where there is room, so that each is four touches from Home.

    Where that leaves none to read on, the last page offers it instead of the headings.
    """
    choices = (
        *other_choices(context, state, reading),
        *watch_choices(context, state, reading),
    )
    headings = contents_sheet(reading).choices
    room = MOST_CHOICES - len(choices)
    onward = read_on(context, state, reading)
    if reading.anchor(1) is None:
        room -= len(onward)
    if state.comfort.text > TEXT_STEPS[0] or not 1 < len(headings) <= room:
        headings = (Choice("sheet:contents", "On this page", "contents"),)
    onward = onward[: max(0, MOST_CHOICES - len(choices) - len(headings))]
    return SheetProps(title=page_words(reading), choices=(*headings, *choices, *onward))


def other_choices(context: Context, state: SessionState, reading: Reading) -> tuple[Choice, ...]:
    """Offer the sources of what is read, and its version for the other audience."""
    topic = reading.topic
    choices: list[Choice] = []
    sources = sources_document(context, sources_subject(state), reading.audience)
    if sources and any(page.facts for page in topic.pages):
        anchor = first_atom(sources.pages, reading.page.page)
        choices.append(Choice(f"sources:{anchor}", "Where does this come from?", "sources"))
    if topic.pair:
        if topic.audience is Audience.ADULT:
            choices.append(Choice("pair:child", "Show me the child's version", "pair-child"))
        else:
            choices.append(Choice("sheet:grown-ups", "For grown-ups", "pair-adult"))
    return tuple(choices)


def watch_choices(context: Context, state: SessionState, reading: Reading) -> tuple[Choice, ...]:
    """Offer the explainers and tours that belong to the topic being read."""
    if state.place.screen is not Screen.TOPIC:
        return ()
    found = [
        (f"open:{kind.removesuffix('s')}:{story.id}", story.title)
        for kind, story in context.library.stories(reading.audience)
        if reading.topic.id in story.related
    ]
    if len(found) == 1:
        return (Choice(found[0][0], "Watch step by step", "watch"),)
    return tuple(Choice(key, f"Watch: {title}", "watch") for key, title in found)


def map_sheet(state: SessionState) -> SheetProps:
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


def contents_sheet(reading: Reading | None) -> SheetProps:
    if reading is None:
        return SheetProps()
    starts: dict[int, ScreenPage] = {}
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
