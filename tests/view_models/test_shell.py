"""Header, bar and theme, from the state alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.content.model import Audience
from kiosk.session.state import (
    Comfort,
    IdlePhase,
    Place,
    Scheme,
    Screen,
    SessionState,
    Sheet,
    fresh,
)
from kiosk.ui.reading import Reading, Readings
from kiosk.ui.shell import derive_shell, screen_on_show
from kiosk.ui.shell_props import ShellProps, derive_theme
from kiosk.ui.surface import Surface
from tests.view_models.small_library import (
    SmallLibrary,
    block,
    context,
    organ,
    page,
    tile,
    topic,
    with_topics,
)

PORTRAIT = Surface(width=800, height=1280, content_width=740, content_height=900)
LIBRARY = with_topics(
    topic(page("One"), page("Two", block("Second.")), page("Three")),
    topic(name="short"),
    all_tiles=(tile("tile"),),
    all_organs=(organ("spleen"),),
)


def reading_of(state: SessionState, surface: Surface) -> Reading | None:
    return Readings(context(LIBRARY)).of(state, surface)


def shell(state: SessionState, surface: Surface | None = None) -> ShellProps:
    glass = surface or Surface()
    return derive_shell(context(LIBRARY), state, glass, reading_of(state, glass), "q/")


def at(screen: Screen, subject: str = "", **more: object) -> SessionState:
    return SessionState(place=Place(screen, subject), **more)  # type: ignore[arg-type]


def test_a_paged_document_says_which_page_and_where_next_leads() -> None:
    first = shell(at(Screen.TOPIC, "topic"))
    assert (first.page_label, first.previous, first.paged) == ("Page 1 of 3", None, True)
    assert first.next is not None
    second = shell(SessionState(place=Place(Screen.TOPIC, "topic", anchor=first.next)))
    assert second.page_label == "Page 2 of 3"
    assert second.previous == 0
    assert second.next is not None
    last = shell(SessionState(place=Place(Screen.TOPIC, "topic", anchor=second.next)))
    assert (last.page_label, last.next) == ("Page 3 of 3", None)


def test_a_document_of_one_page_has_no_pager_but_its_sheet() -> None:
    props = shell(at(Screen.TOPIC, "short"))
    assert (props.paged, props.page_label) == (False, "About this page")


def test_the_heading_stands_above_in_landscape_and_in_the_text_in_portrait() -> None:
    state = at(Screen.TOPIC, "topic")
    assert shell(state).heading == "One"
    assert shell(state, PORTRAIT).heading == ""


def test_the_page_button_moves_to_the_bar_only_for_large_text_in_landscape() -> None:
    large = at(Screen.TOPIC, "topic", comfort=Comfort(text=160))
    assert shell(large).page_in_bar
    assert not shell(large, PORTRAIT).page_in_bar
    assert not shell(at(Screen.TOPIC, "topic", comfort=Comfort(text=125))).page_in_bar


def test_home_has_no_back_and_attract_no_frame() -> None:
    assert not shell(at(Screen.HOME)).shows_back
    assert shell(at(Screen.SECTION, "tile")).shows_back
    assert not shell(fresh(Audience.ADULT)).framed
    assert shell(at(Screen.HOME)).framed


@pytest.mark.parametrize(
    ("screen", "subject", "title"),
    [
        (Screen.HOME, "", "What would you like to know?"),
        (Screen.SECTION, "tile", "Tile tile"),
        (Screen.GET_HELP, "", "Get help"),
        (Screen.BODY_MAP, "", "Your immune system"),
        (Screen.BODY_MAP, "spleen", "Spleen"),
        (Screen.TOPIC, "topic", "A topic"),
        (Screen.SOURCES, "topic:topic", "Where does this come from?"),
        (Screen.ABOUT, "", "About this information"),
    ],
)
def test_every_screen_has_its_title(screen: Screen, subject: str, title: str) -> None:
    assert shell(at(screen, subject)).title == title


def test_the_pair_of_a_topic_leaves_the_kiosks_own_word_and_colours() -> None:
    theirs = topic(name="topic", audience=Audience.CHILD)
    library = with_topics(theirs, all_tiles=(tile("tile"),))
    place = Place(Screen.TOPIC, "topic", audience=Audience.CHILD)
    state = SessionState(place=place)
    reading = Readings(context(library)).of(state, Surface())
    props = derive_shell(context(library), state, Surface(), reading, "q/")
    assert (props.audience_word, props.theme.palette) == ("Adults", 0)
    own = derive_theme(replace(state, place=Place(Screen.HOME)), Surface())
    assert props.theme.body > own.body


def test_the_idle_warning_lies_over_any_other_sheet() -> None:
    state = at(Screen.TOPIC, "topic", sheet=Sheet.PAGE)
    assert shell(state).sheet_source == "q/ChoiceSheet.qml"
    warned = replace(state, phase=IdlePhase.WARNING)
    assert shell(warned).sheet_source == "q/IdleSheet.qml"
    assert shell(at(Screen.HOME)).sheet_source == ""


@pytest.mark.parametrize("audience", Audience)
def test_without_tiles_only_the_problem_screen_is_left(audience: Audience) -> None:
    empty = context(SmallLibrary())
    assert screen_on_show(empty, at(Screen.HOME, audience=audience), None) is Screen.PROBLEM
    assert screen_on_show(empty, at(Screen.GET_HELP), None) is Screen.GET_HELP


def test_a_document_that_went_away_is_a_problem_not_an_empty_page() -> None:
    assert screen_on_show(context(LIBRARY), at(Screen.TOPIC, "gone"), None) is Screen.PROBLEM


@pytest.mark.parametrize(
    ("audience", "scheme", "palette"),
    [
        (Audience.ADULT, Scheme.LIGHT, 0),
        (Audience.CHILD, Scheme.LIGHT, 1),
        (Audience.ADULT, Scheme.DARK, 2),
        (Audience.CHILD, Scheme.DARK, 2),
        (Audience.CHILD, Scheme.CONTRAST, 3),
    ],
)
def test_each_scheme_has_its_palette(audience: Audience, scheme: Scheme, palette: int) -> None:
    state = SessionState(audience=audience, comfort=Comfort(scheme=scheme))
    assert derive_theme(state, Surface()).palette == palette


def test_body_text_grows_fully_and_titles_are_held() -> None:
    small = derive_theme(SessionState(), Surface())
    large = derive_theme(SessionState(comfort=Comfort(text=200)), Surface())
    assert large.body == pytest.approx(2 * small.body, abs=1)
    assert large.title == pytest.approx(1.4 * small.title, abs=1)
    assert large.button == pytest.approx(1.4 * small.button, abs=1)
