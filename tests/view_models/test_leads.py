"""The first sentence a section row tells of what it opens."""

from dataclasses import replace

import pytest

from kiosk import paths
from kiosk.clock import FakeClock
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience, Entry
from kiosk.settings.model import Settings
from kiosk.ui.context import Context
from kiosk.ui.leads import lead_of


@pytest.fixture(scope="module")
def context() -> Context:
    library = FileLibrary(paths.content())
    return Context(library=library, settings=Settings(), clock=FakeClock(), family="", pictures="")


def row(context: Context, topic: str, kind: str = "topic") -> str:
    return lead_of(context, Entry(kind, topic, "", ""), Audience.ADULT)


def test_a_topics_row_says_one_sentence_of_its_first_page(context: Context) -> None:
    lead = row(context, "side-effects")
    topic = context.library.topic("side-effects", Audience.ADULT)
    assert topic is not None
    assert topic.pages[0].blocks[0].text.startswith(lead)
    assert lead.endswith(".")
    assert lead.count(".") == 1


def test_other_rows_and_missing_topics_say_nothing(context: Context) -> None:
    assert row(context, "body-map", "screen") == ""
    assert row(context, "no-such-topic") == ""


def test_what_has_changed_since_is_not_said(context: Context) -> None:
    years_on = replace(context, clock=FakeClock(now_ms=1000 * 60 * 60 * 24 * 365 * 5))
    assert row(context, "cost-au") != ""
    assert row(years_on, "cost-au") == ""
