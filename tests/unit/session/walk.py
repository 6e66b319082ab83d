"""Shared by the session tests: short ways to a state, and random events."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

from kiosk.content.model import Audience
from kiosk.session import events as ev
from kiosk.session import staff_events as se
from kiosk.session.list_events import (
    NurseShown,
    QuestionChosen,
    QuestionMoved,
    QuestionsOffered,
    QuestionsOpened,
    QuestionsTaken,
    QuestionTakenOut,
    SupportOpened,
    WordsOpened,
)
from kiosk.session.reduce import reduce
from kiosk.session.rules import Rules
from kiosk.session.state import (
    Comfort,
    Place,
    Scheme,
    Screen,
    SessionState,
    Sheet,
    fresh,
)

RULES = Rules(comfort=Comfort(text=125, scheme=Scheme.LIGHT))

CHECKPOINT = ev.EntryOpened("topic:checkpoint")


def run(
    state: SessionState, events: Sequence[ev.Event], now_ms: int = 0, rules: Rules = RULES
) -> SessionState:
    """Return the state after all ``events`` at one moment."""
    for event in events:
        state = reduce(state, event, now_ms, rules)
    return state


def home(audience: Audience = Audience.ADULT, now_ms: int = 0) -> SessionState:
    """Return a visit that has just begun."""
    return run(fresh(audience, RULES.comfort), [ev.Woken()], now_ms)


def topic(audience: Audience = Audience.ADULT) -> SessionState:
    """Return a visit that reads one topic, opened from home."""
    return run(home(audience), [CHECKPOINT])


def at(screen: Screen, text: int = 100, words: int = 0, sheet: Sheet = Sheet.NONE) -> SessionState:
    """Return a visit on ``screen`` since moment 0."""
    return SessionState(
        place=Place(screen), comfort=Comfort(text=text), words_shown=words, sheet=sheet
    )


_ids = st.sampled_from(["", "checkpoint", "spleen", "urgent", "words", "a:b"])
_entries = st.sampled_from(
    [
        "",
        "topic:",
        "topic:checkpoint",
        "topic:spleen",
        "screen:",
        "screen:nowhere",
        "nonsense",
        *(f"screen:{screen}" for screen in Screen),
    ]
)
_audiences = st.sampled_from(Audience)

any_staff_event: st.SearchStrategy[ev.Event] = st.one_of(
    st.sampled_from(
        [
            se.DoorOpened(),
            se.DoorOpened(),
            se.StaffLeft(),
            se.CleaningBegan(),
            se.SetUpBegan(),
            se.SetUpDone(),
        ]
    ),
    st.builds(se.StaffPageOpened, st.sampled_from(["", "settings", "country", "usage"])),
    st.builds(se.SetUpStepped, st.sampled_from(["", "country", "number", "pin"])),
)
"""All but signing in."""

any_event: st.SearchStrategy[ev.Event] = st.one_of(
    any_staff_event,
    st.sampled_from(
        [
            ev.Woken(),
            ev.Touched(),
            ev.Ticked(),
            ev.HelpOpened(),
            ev.AboutOpened(),
            ev.SheetClosed(),
            ev.WentBack(),
            ev.WentHome(),
            ev.Finished(),
            ev.FinishUndone(),
            ev.StayedHere(),
        ]
    ),
    st.builds(ev.TileOpened, _ids, st.one_of(st.just(""), _entries)),
    st.builds(ev.EntryOpened, _entries),
    st.builds(ev.PageTurned, st.integers(-5, 500)),
    st.builds(ev.OrganTouched, _ids),
    st.builds(ev.MapShownAsList, st.booleans()),
    st.builds(ev.VesselsShown, st.booleans()),
    st.builds(ev.SourcesOpened, st.integers(-5, 500)),
    st.builds(ev.HelpGroupOpened, _ids),
    st.builds(WordsOpened, st.sampled_from(["", "C"])),
    st.sampled_from([QuestionsOpened(), QuestionsTaken(), NurseShown()]),
    st.builds(SupportOpened, st.sampled_from(["", "team", "gone"])),
    st.builds(QuestionsOffered, st.sampled_from(["", "group", "topic:checkpoint"])),
    st.builds(QuestionChosen, _ids),
    st.builds(QuestionTakenOut, _ids),
    st.builds(QuestionMoved, _ids, st.integers(-3, 3)),
    st.builds(ev.SheetOpened, st.sampled_from(Sheet)),
    st.builds(ev.WordOpened, _ids),
    st.builds(ev.PairOpened, _ids, _audiences),
    st.builds(ev.TextSizeChosen, st.integers(-10, 400) | st.sampled_from([100, 125, 160, 200])),
    st.builds(ev.SchemeChosen, st.sampled_from(Scheme)),
    st.builds(ev.StillChosen, st.booleans()),
    st.builds(ev.WordsShown, st.integers(-5, 400)),
    st.builds(ev.AudienceChosen, _audiences),
)
