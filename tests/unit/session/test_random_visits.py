"""What holds for every visit, however odd."""

from __future__ import annotations

from typing import get_args

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.clock import FakeClock
from kiosk.content.model import Audience
from kiosk.session import events as ev
from kiosk.session.idle import STAFF_SCREENS, deadline_ms, is_visit, limit_ms, seconds_left
from kiosk.session.places import HISTORY_LIMIT
from kiosk.session.reduce import reduce
from kiosk.session.staff_events import DoorOpened, StaffEvent, StaffSignedIn
from kiosk.session.state import TEXT_STEPS, IdlePhase, Screen, SessionState, Sheet, fresh
from tests.unit.session.walk import CHECKPOINT, RULES, any_event

PAIRED = (Screen.TOPIC, Screen.SOURCES)
PASSIVE = (ev.Ticked, ev.WordsShown, ev.AudienceChosen)


def reads_adult_words(state: SessionState) -> bool:
    return state.reading_audience is Audience.ADULT


class Visits(RuleBasedStateMachine):
    """Visitors, staff and time doing anything in any order."""

    @initialize(audience=st.sampled_from(Audience))
    def start(self, audience: Audience) -> None:
        self.clock = FakeClock()
        self.state = fresh(audience, RULES.comfort)
        self.entered = False

    def dispatch(self, event: ev.Event) -> tuple[SessionState, SessionState]:
        before = self.state
        self.state = reduce(before, event, self.clock.monotonic_ms(), RULES)
        return before, self.state

    def is_over(self) -> bool:
        return self.state == fresh(self.state.audience, RULES.comfort)

    @rule(event=any_event, pause_ms=st.integers(0, 4_000))
    def happens(self, event: ev.Event, pause_ms: int) -> None:
        self.clock.advance(pause_ms)
        before, after = self.dispatch(event)
        if before.audience is Audience.CHILD and after.audience is Audience.CHILD:
            self.check_adult_words(before, event)
        now_ms = self.clock.monotonic_ms()
        passive = isinstance(event, (*PASSIVE, *get_args(StaffEvent)))
        if is_visit(before) and is_visit(after) and not passive:
            assert (after.phase, after.since_ms) == (IdlePhase.ACTIVE, now_ms)

    @rule(ask=st.booleans(), audience=st.sampled_from(Audience))
    def turns_to_the_pair(self, *, ask: bool, audience: Audience) -> None:
        self.happens(ev.Woken(), 0)
        self.happens(CHECKPOINT, 0)
        if ask:
            self.happens(ev.SheetOpened(Sheet.GROWN_UPS), 0)
        self.happens(ev.PairOpened("checkpoint", audience), 0)

    @rule(count=st.integers(1, HISTORY_LIMIT + 10))
    def wanders(self, count: int) -> None:
        for number in range(count):
            self.happens(ev.EntryOpened(f"topic:{number}"), 0)

    @rule(right=st.booleans())
    def holds_the_mark_and_types(self, *, right: bool) -> None:
        before = self.state
        self.happens(DoorOpened(), 0)
        self.entered |= right and self.state.place.screen is Screen.PIN_PAD
        if right:
            self.happens(StaffSignedIn(), 0)
        elif before != self.state and is_visit(before):
            self.happens(ev.WentBack(), 0)
            assert (self.state.place, self.state.history) == (
                before.place,
                before.history[-HISTORY_LIMIT + 1 :],
            )

    @rule(count=st.integers(1, 5))
    def goes_back(self, count: int) -> None:
        for _ in range(count):
            self.happens(ev.WentBack(), 0)

    def check_adult_words(self, before: SessionState, event: ev.Event) -> None:
        if reads_adult_words(self.state) and not reads_adult_words(before):
            asked = isinstance(event, ev.PairOpened) and before.sheet is Sheet.GROWN_UPS
            undone = isinstance(event, ev.FinishUndone) and before.undo is not None
            returned = before.place.screen is Screen.PIN_PAD
            assert asked or returned or (undone and reads_adult_words(before.undo or before))

    @rule(pause_ms=st.integers(0, 700_000))
    def time_goes_by(self, pause_ms: int) -> None:
        self.clock.advance(pause_ms)
        before, after = self.dispatch(ev.Ticked())
        waited = self.clock.monotonic_ms() - before.since_ms
        staffed = before.place.screen in STAFF_SCREENS
        due = deadline_ms(before, RULES) if staffed else before.since_ms + limit_ms(before, RULES)
        if before.phase is IdlePhase.ACTIVE and (due is None or before.since_ms + waited < due):
            assert after is before
        if before.phase is IdlePhase.WARNING and waited < RULES.warning_ms:
            assert after is before
        if before.phase is IdlePhase.FINISHING and waited < RULES.undo_ms:
            assert after is before

    @rule()
    def time_almost_runs_out(self) -> None:
        deadline = deadline_ms(self.state, RULES)
        if deadline is not None and deadline > self.clock.monotonic_ms():
            self.clock.advance(deadline - 1 - self.clock.monotonic_ms())
            before, after = self.dispatch(ev.Ticked())
            assert after is before

    @rule()
    def everybody_leaves(self) -> None:
        for _ in range(4):
            deadline = deadline_ms(self.state, RULES)
            if deadline is None:
                break
            self.clock.advance(max(0, deadline - self.clock.monotonic_ms()))
            self.dispatch(ev.Ticked())
        assert self.is_over() or self.state.place.screen is Screen.SET_UP

    @rule()
    def finishes_and_leaves(self) -> None:
        before = self.dispatch(ev.Finished())[0]
        self.clock.advance(RULES.undo_ms)
        self.dispatch(ev.Ticked())
        assert self.is_over() or before.place.screen in STAFF_SCREENS

    @rule()
    def finishes_and_comes_back(self) -> None:
        self.dispatch(ev.WordOpened("t-cell"))
        before, finishing = self.dispatch(ev.Finished())
        if is_visit(before):
            assert finishing.undo == before
            assert self.dispatch(ev.FinishUndone())[1] == before

    @invariant()
    def stays_sound(self) -> None:
        state = self.state
        assert len(state.history) <= HISTORY_LIMIT
        assert state.undo is None or state.undo.undo is None
        assert (state.undo is not None) == (state.phase is IdlePhase.FINISHING)
        assert (state.sheet is Sheet.WORD) == bool(state.word)
        assert state.comfort.text in TEXT_STEPS
        assert state.words_shown >= 0
        assert state.place.anchor >= 0
        waits = self.is_over() or state.place.screen is Screen.SET_UP
        assert (deadline_ms(state, RULES) is None) == waits
        assert state.staff == (state.place.screen is Screen.STAFF)
        assert not state.staff or self.entered
        assert state.place.screen is not Screen.CLEANING or self.entered
        left = seconds_left(state, self.clock.monotonic_ms(), RULES)
        assert left is None or 0 <= left <= 15
        assert state.place.audience is None or state.place.screen in PAIRED


TestVisits = Visits.TestCase
TestVisits.settings = settings(stateful_step_count=60, deadline=None)
