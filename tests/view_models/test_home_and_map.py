"""Home, sections, Get help, attract and the body map, from the state alone."""

from __future__ import annotations

from math import hypot

import pytest

from kiosk.clock import FakeClock
from kiosk.content.model import Audience, Help, Point, Region
from kiosk.session.events import EntryOpened, WentBack, Woken
from kiosk.session.rules import Rules
from kiosk.session.state import Comfort, IdlePhase, Place, Screen, SessionState
from kiosk.settings.model import Settings
from kiosk.ui.body_map import derive_body_map
from kiosk.ui.context import Context
from kiosk.ui.session_host import SessionHost
from kiosk.ui.shell_props import AUDIENCE_WORDS
from kiosk.ui.support_lists import ASK_AT_NIGHT
from kiosk.ui.surface import Surface
from kiosk.ui.view_models.attract import derive_attract
from kiosk.ui.view_models.body_map import BodyMapViewModel
from kiosk.ui.view_models.get_help import DESK, derive_help
from kiosk.ui.view_models.home import HomeViewModel, derive_home, derive_section
from tests.view_models.small_library import (
    SmallLibrary,
    context,
    door,
    organ,
    tile,
    topic,
    with_topics,
)

SPLEEN, THYMUS = Point(0.06, 0.33), Point(0.0, 0.22)
BODY = SmallLibrary(all_organs=(organ("spleen", SPLEEN), organ("thymus", THYMUS)))
MAP = SessionState(place=Place(Screen.BODY_MAP))


def visit(library: SmallLibrary) -> tuple[SessionHost, Context]:
    host = SessionHost(Audience.ADULT, Rules(), FakeClock(now_ms=1))
    host.dispatch(Woken())
    return host, context(library)


def test_home_shows_the_tiles_in_order_and_knows_the_widest_word() -> None:
    shown = context(SmallLibrary(all_tiles=(tile("one"), tile("immunotherapy"))))
    props = derive_home(shown, SessionState())
    assert [c.key for c in props.choices] == ["one", "immunotherapy"]
    one_word = context(SmallLibrary(all_tiles=(tile("immunotherapy"),)))
    assert props.longest_em == derive_home(one_word, SessionState()).longest_em > 5
    assert derive_home(context(), SessionState()).longest_em == 0


def test_a_section_shows_its_rows_and_an_unknown_one_none() -> None:
    shown = context(SmallLibrary(all_tiles=(tile("t", "topic:a", "screen:body-map"),)))
    props = derive_section(shown, SessionState(place=Place(Screen.SECTION, "t")))
    assert [c.key for c in props.choices] == ["topic:a", "screen:body-map"]
    assert derive_section(shown, SessionState(place=Place(Screen.SECTION, "x"))).choices == ()


def test_a_tile_of_one_topic_opens_it_at_once(qapp: object) -> None:
    tiles = (tile("single", "topic:topic"), tile("many", "topic:topic", "topic:b"))
    host, shown = visit(with_topics(topic(), all_tiles=tiles))
    model = HomeViewModel(host, shown)
    model.openTile("unknown")
    assert host.state.place.screen is Screen.HOME
    model.openTile("single")
    assert host.state.place == Place(Screen.TOPIC, "topic")
    model.openTile("many")
    assert host.state.place == Place(Screen.SECTION, "many")
    model.openEntry("topic:topic")
    assert host.state.place == Place(Screen.TOPIC, "topic")


@pytest.mark.parametrize("country", Region)
def test_help_never_depends_on_the_content_files(country: Region) -> None:
    clinic = Settings(country=country)
    props = derive_help(context(settings=clinic), SessionState())
    assert props.emergency == f"Ambulance: {clinic.emergency}"
    assert (props.lead, props.team_number, props.groups) == (DESK, ASK_AT_NIGHT, ())


def test_help_shows_its_doors_and_the_teams_number() -> None:
    library = SmallLibrary(shown_help=Help("Help", "First this.", (door("a"), door("b"))))
    clinic = Settings(country=Region.NZ, team_number="03 555")
    props = derive_help(context(library, clinic), SessionState())
    assert (props.lead, [g.key for g in props.groups]) == ("First this.", ["a", "b"])
    assert props.emergency == "Ambulance: 111"
    assert props.team_number == "Your team, day or night: 03 555"


@pytest.mark.parametrize("audience", Audience)
def test_attract_has_at_most_three_panels_and_undo_only_while_finishing(
    audience: Audience,
) -> None:
    shown = context(settings=Settings(clinic_name="Ward 2"))
    props = derive_attract(shown, SessionState(audience=audience))
    assert 1 <= len(props.lines) == len(props.pictures) <= 3
    assert (props.audience_word, props.clinic) == (AUDIENCE_WORDS[audience], "Ward 2")
    assert not props.undo
    finishing = SessionState(audience=audience, phase=IdlePhase.FINISHING)
    assert derive_attract(shown, finishing).undo


def test_the_map_has_a_label_of_20_mm_and_a_line_for_every_organ() -> None:
    props = derive_body_map(context(BODY), MAP, Surface())
    assert {label.organ for label in props.labels} == {"spleen", "thymus"}
    assert not props.as_list
    least = Surface().metrics(100).mm(20) - 1
    for label in props.labels:
        assert min(label.width, label.height) >= least
        assert label.line.startswith("M")
        place = SPLEEN if label.organ == "spleen" else THYMUS
        at = (props.origin_x + place.x * props.unit, props.origin_y + place.y * props.unit)
        near = hypot(label.end_x - at[0], label.end_y - at[1])
        assert near <= Surface().metrics(100).mm(10)


def test_where_the_labels_do_not_fit_the_list_stands_instead() -> None:
    tiny = Surface(width=400, height=240, content_width=380, content_height=120)
    props = derive_body_map(context(BODY), MAP, tiny)
    assert props.as_list
    assert [row.organ for row in props.rows] == ["spleen", "thymus"]
    assert (props.labels, props.unit) == ((), 0.0)


def test_the_nearest_organ_within_10_mm_is_meant_and_no_other(qapp: object) -> None:
    host, shown = visit(BODY)
    host.dispatch(EntryOpened("screen:body-map"))
    model = BodyMapViewModel(host)
    props = derive_body_map(shown, host.state, host.surface)
    model.show(props)
    spleen = props.origin_x + SPLEEN.x * props.unit, props.origin_y + SPLEEN.y * props.unit
    mm = host.surface.metrics(100).mm(1)
    model.touchFigure(spleen[0] + 10.1 * mm, spleen[1])
    assert host.state.place.subject == ""
    model.touchFigure(spleen[0] + 9.9 * mm, spleen[1])
    assert host.state.place.subject == "spleen"
    host.dispatch(WentBack())
    thymus_y = props.origin_y + THYMUS.y * props.unit
    model.touchFigure(props.origin_x, thymus_y)
    assert host.state.place.subject == "thymus"


def test_larger_text_never_shrinks_a_label() -> None:
    sizes = []
    for text in (100, 125):
        state = SessionState(place=Place(Screen.BODY_MAP), comfort=Comfort(text=text))
        props = derive_body_map(context(BODY), state, Surface())
        sizes.append(sum(label.width for label in props.labels))
    assert sizes[0] <= sizes[1]
