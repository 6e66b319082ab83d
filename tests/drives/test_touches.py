"""The drive of touches notices what it is there for."""

from __future__ import annotations

import random
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import qWarning
from pytestqt.qtbot import QtBot

from kiosk.content.kinds import Audience
from kiosk.session.rules import Rules
from kiosk.session.state import IdlePhase, Place, Screen, SessionState, Sheet, fresh
from tests.drives.touch_steps import DEEDS, steps
from tests.drives.touches import Heard, growth_mb
from tests.drives.valid_state import faults

HOME = replace(fresh(Audience.ADULT), place=Place(Screen.HOME))
STAFF = replace(HOME, place=Place(Screen.STAFF), staff=True)
WORD = replace(HOME, place=Place(Screen.TOPIC, "scans"), sheet=Sheet.WORD, word="cell")
FINISHED = replace(fresh(Audience.CHILD), phase=IdlePhase.FINISHING, undo=HOME)


@pytest.mark.parametrize("state", [fresh(Audience.CHILD), HOME, STAFF, WORD, FINISHED])
def test_states_that_may_be(state: SessionState) -> None:
    assert faults(state, Rules(), now_ms=0) == []


@pytest.mark.parametrize(
    "state",
    [
        replace(HOME, place=Place(Screen.TOPIC)),
        replace(HOME, place=Place(Screen.HOME, "scans")),
        replace(HOME, place=Place(Screen.TOPIC, "scans", anchor=-1)),
        replace(HOME, place=Place(Screen.TOPIC, "scans", audience=Audience.ADULT)),
        replace(HOME, staff=True),
        replace(STAFF, staff=False),
        replace(HOME, history=(Place(Screen.HOME),) * 51),
        replace(HOME, history=(Place(Screen.STAFF),)),
        replace(HOME, history=(Place(Screen.ATTRACT),)),
        replace(fresh(Audience.ADULT), history=(Place(Screen.HOME),)),
        replace(HOME, sheet=Sheet.CONTENTS),
        replace(HOME, sheet=Sheet.GROWN_UPS),
        replace(fresh(Audience.ADULT), sheet=Sheet.MENU),
        replace(WORD, word=""),
        replace(HOME, questions=("one", "one")),
        replace(HOME, questions=tuple(map(str, range(31)))),
        replace(HOME, since_ms=1),
        replace(STAFF, phase=IdlePhase.WARNING),
        replace(FINISHED, undo=None),
        replace(FINISHED, undo=STAFF),
        replace(HOME, comfort=replace(HOME.comfort, text=110)),
        replace(fresh(Audience.ADULT), questions=("one",)),
    ],
)
def test_states_that_may_not_be(state: SessionState) -> None:
    assert faults(state, Rules(), now_ms=0)


def test_what_is_raised_and_said_is_heard(qtbot: QtBot) -> None:
    heard = Heard()
    with heard.listening():
        sys.excepthook(ValueError, ValueError("raised"), None)
        qWarning("said")
    assert heard.words == ["ValueError: raised", "Qt: said"]


def test_the_same_seed_gives_the_same_steps() -> None:
    one, again, other = (steps(random.Random(seed), 300) for seed in ("7 1", "7 1", "7 2"))
    assert one == again != other
    assert {step.kind for step in one} == set(DEEDS)


def test_memory_is_measured_from_the_middle() -> None:
    assert growth_mb([10, 50, 50, 51]) == 1
