"""The audience goes back to the clinic's default by itself, but never under a visitor."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.clock import FakeClock
from kiosk.content.kinds import Audience
from kiosk.session.events import AudienceChosen, Finished, Woken
from kiosk.session.rules import Rules
from kiosk.session.state import Screen
from kiosk.settings.model import Settings
from kiosk.ui.audience_return import AudienceReturn, closings, wait_ms
from kiosk.ui.session_host import SessionHost

MINUTE = 60_000
HOUR = 60 * MINUTE


@dataclass
class Clinic:
    """A child's kiosk in a clinic whose default is adult."""

    settings: Settings
    clock: FakeClock = field(default_factory=FakeClock)
    kept: list[Audience] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.host = SessionHost(Audience.CHILD, Rules(), self.clock)
        self.returning = AudienceReturn(
            self.host, self.clock, lambda: self.settings, self.kept.append
        )

    def later(self, ms: int) -> Audience:
        self.clock.advance(ms)
        self.host.tick()
        self.returning.look()
        return self.host.state.audience


def clinic(**values: object) -> Clinic:
    return Clinic(replace(Settings(default_audience=Audience.ADULT), **values))


def test_after_so_many_minutes_without_a_visit(qapp: object) -> None:
    kiosk = clinic(return_after_minutes=10)
    assert kiosk.later(10 * MINUTE - 1) is Audience.CHILD
    assert kiosk.later(1) is Audience.ADULT
    assert kiosk.kept == [Audience.ADULT]


def test_a_visit_begins_the_minutes_anew(qapp: object) -> None:
    kiosk = clinic(return_after_minutes=10)
    kiosk.later(9 * MINUTE)
    kiosk.host.dispatch(Woken())
    assert kiosk.later(30_000) is Audience.CHILD
    assert kiosk.host.state.place.screen is Screen.HOME
    kiosk.host.dispatch(Finished())
    kiosk.later(10_000)
    assert kiosk.later(10 * MINUTE - 1) is Audience.CHILD
    assert kiosk.later(1) is Audience.ADULT


def test_at_closing_or_when_the_last_visitor_has_gone(qapp: object) -> None:
    kiosk = clinic(closing_time="17:30")
    assert kiosk.later(17 * HOUR + 29 * MINUTE) is Audience.CHILD
    kiosk.host.dispatch(Woken())
    assert kiosk.later(MINUTE) is Audience.CHILD
    kiosk.host.dispatch(Finished())
    assert kiosk.later(10_000) is Audience.ADULT


def test_what_staff_choose_after_closing_holds_till_the_next(qapp: object) -> None:
    kiosk = clinic(closing_time="17:30")
    assert kiosk.later(18 * HOUR) is Audience.ADULT
    kiosk.host.dispatch(AudienceChosen(Audience.CHILD))
    assert kiosk.later(3 * HOUR) is Audience.CHILD
    assert kiosk.later(20 * HOUR + 30 * MINUTE) is Audience.ADULT


@pytest.mark.parametrize(
    "values", [{}, {"default_audience": None, "return_after_minutes": 1, "closing_time": "00:01"}]
)
def test_without_a_default_or_a_time_it_stays(qapp: object, values: dict[str, object]) -> None:
    assert clinic(**values).later(48 * HOUR) is Audience.CHILD


@given(st.datetimes(timezones=st.just(UTC)), st.times())
def test_the_next_closing_is_within_a_day(after: datetime, at: object) -> None:
    settings = Settings(closing_time=f"{at:%H:%M}")
    if after.year < 9000:
        closing = closings(settings, after)
        assert closing is not None
        assert timedelta(0) < closing - after <= timedelta(days=1)


def test_the_sooner_of_both_counts() -> None:
    settings = Settings(return_after_minutes=10, closing_time="12:00")
    noon = datetime(2026, 1, 1, 12, tzinfo=UTC)
    before = noon - timedelta(minutes=5)
    assert wait_ms(settings, 0, before, before) == 5 * MINUTE
    assert wait_ms(settings, 8 * MINUTE, before, before) == 2 * MINUTE
    assert wait_ms(settings, 0, before, noon + timedelta(minutes=1)) == 0
    assert wait_ms(Settings(), 0, before, noon) is None
