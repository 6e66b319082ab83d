"""Whatever visitors touch, nothing breaks and nothing of them is left."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from kiosk.content.model import Audience
from kiosk.session.idle import deadline_ms
from kiosk.session.state import fresh
from tests.journeys.conftest import Arrive
from tests.journeys.visitor import TABLET, UPRIGHT, Visitor

SHARE = st.floats(0, 0.999, allow_nan=False)
TAP = st.tuples(st.just("tap"), SHARE, SHARE)
POKE = st.tuples(st.just("poke"), SHARE, SHARE)
WAIT = st.tuples(st.just("wait"), SHARE, SHARE)
TURN = st.tuples(st.just("turn"), SHARE, SHARE)
DEED = st.one_of(TAP, TAP, TAP, TAP, TAP, TAP, POKE, WAIT, TURN)
LONGEST_PAUSE_MS = 100_000


def do(visitor: Visitor, kind: str, one: float, other: float) -> None:
    """Do one thing a visitor might: the numbers say where, how long or which."""
    width, height = visitor.window.width(), visitor.window.height()
    if kind == "wait":
        visitor.wait(int(one * LONGEST_PAUSE_MS))
    elif kind == "turn":
        visitor.turn(TABLET if one < 0.5 else UPRIGHT)
    elif kind == "poke":
        visitor.touch(QPointF(one * width, other * height))
    else:
        names = visitor.offered()
        assert names or visitor.sheet() is None
        if names:
            visitor.tap(names[int(one * len(names))])


def leave_alone(visitor: Visitor) -> None:
    """Let every limit run out."""
    for _ in range(3):
        due = deadline_ms(visitor.state, visitor.kiosk.host.rules)
        if due is not None:
            visitor.wait(max(0, due - visitor.clock.now_ms))


@pytest.mark.parametrize("audience", Audience)
def test_no_visit_breaks_anything_or_leaves_anything(arrive: Arrive, audience: Audience) -> None:
    visitor = arrive(audience)
    default = settings.default
    visits = max(5, default.max_examples // 20) if default else 5

    @settings(
        max_examples=visits,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(st.lists(DEED, min_size=20, max_size=40))
    def visit(deeds: list[tuple[str, float, float]]) -> None:
        visitor.tap("Touch to start")
        for deed in deeds:
            do(visitor, *deed)
            if "Touch to start" in visitor.offered():
                visitor.tap("Touch to start")
        leave_alone(visitor)
        assert visitor.state == fresh(audience)
        assert visitor.offered() == ["Staff", "Touch to start"]

    visit()
