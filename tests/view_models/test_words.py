"""Words from A to Z, from the state alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.clock import FakeClock
from kiosk.content.model import Audience, Term
from kiosk.session.events import Woken
from kiosk.session.rules import Rules
from kiosk.session.state import Comfort, Place, Screen, SessionState, Sheet
from kiosk.ui.listings import rows_on_show
from kiosk.ui.rows import RowsProps
from kiosk.ui.session_host import SessionHost
from kiosk.ui.shell import derive_shell
from kiosk.ui.surface import Surface
from kiosk.ui.view_models.rows import RowsViewModel
from tests.view_models.small_library import SmallLibrary, context

LANDSCAPE = Surface(content_height=427)
PORTRAIT = Surface(800, 1280, 730, 808, 800, 1280)
STEPS = (100, 125, 160, 200)


def glossary(*words: str) -> SmallLibrary:
    return SmallLibrary(terms={word: Term(word, word, f"What {word} is.") for word in words})


def at(screen: Screen, subject: str = "", anchor: int = 0, text: int = 100) -> SessionState:
    return SessionState(place=Place(screen, subject, anchor), comfort=Comfort(text))


def rows(library: SmallLibrary, state: SessionState, surface: Surface = LANDSCAPE) -> RowsProps:
    found = rows_on_show(context(library), state, surface)
    assert found is not None
    return found


def test_only_letters_that_have_words_are_shown_once_and_in_order() -> None:
    library = glossary("virus", "antibody", "Antigen", "B cell", "(odd) word")
    assert [row.label for row in rows(library, at(Screen.WORDS)).rows] == ["A", "B", "O", "V"]


def test_a_letter_shows_its_words_in_order_whatever_their_case() -> None:
    library = glossary("cytokine", "CAR T-cell therapy", "cell", "virus")
    props = rows(library, at(Screen.LETTER, "C"))
    assert [row.label for row in props.rows] == ["CAR T-cell therapy", "Cell", "Cytokine"]
    assert (props.title, props.heading) == ("Words: C", "")


def test_an_unknown_letter_shows_nothing_and_does_not_fall() -> None:
    assert rows(glossary("cell"), at(Screen.LETTER, "Q")).rows == ()
    assert rows(SmallLibrary(), at(Screen.WORDS)).rows == ()


@pytest.mark.parametrize("surface", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("text", STEPS)
def test_every_word_of_a_full_letter_is_on_one_page_of_the_room(
    surface: Surface, text: int
) -> None:
    words = [f"c{number:02} immune-related side effect" for number in range(23)]
    library, anchor = glossary(*words), 0
    shown: list[str] = []
    while True:
        props = rows(library, at(Screen.LETTER, "C", anchor, text), surface)
        shown += [row.key.removeprefix("word:") for row in props.rows]
        grid, mm = props.grid, surface.metrics(text).mm
        down = -(-len(props.rows) // grid.across)
        assert grid.high >= mm(20)
        assert down * (grid.high + mm(4)) - mm(4) <= surface.content_height + 1
        assert grid.across * (grid.wide + mm(4)) - mm(4) <= surface.content_width + 1
        step = props.turning.anchor(1)
        if step is None:
            break
        anchor = step
    assert shown == words


@pytest.mark.parametrize("surface", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("count", [1, 17, 26])
def test_letter_tiles_are_targets_that_fit_and_none_is_lost(surface: Surface, count: int) -> None:
    library = glossary(*(chr(ord("a") + number) + "x" for number in range(count)))
    shown: list[str] = []
    anchor: int | None = 0
    while anchor is not None:
        props = rows(library, at(Screen.WORDS, anchor=anchor), surface)
        grid, mm = props.grid, surface.metrics(100).mm
        assert min(grid.wide, grid.high) >= mm(20) - 1
        assert grid.across * (grid.wide + mm(4)) - mm(4) <= surface.content_width + 1
        assert grid.down * (grid.high + mm(4)) - mm(4) <= surface.content_height + 1
        shown += [row.label for row in props.rows]
        anchor = props.turning.anchor(1)
    assert len(shown) == count


def test_the_frame_says_the_page_and_turns_it() -> None:
    library = glossary(*(f"c{number:02}" for number in range(23)))
    state = at(Screen.LETTER, "C", 9)
    props = rows(library, state)
    shell = derive_shell(context(library), state, LANDSCAPE, None, "q/", props)
    assert (shell.title, shell.heading, shell.page_label) == ("Words: C", "Page 2 of 3", "")
    assert (shell.paged, shell.previous, shell.next) == (True, 0, 18)
    assert shell.screen_source == "q/RowsScreen.qml"
    large = replace(state, comfort=Comfort(200))
    shell = derive_shell(context(library), large, LANDSCAPE, None, "q/", props)
    assert (shell.title, shell.heading) == ("Words: C (2 of 3)", "")


def test_a_touch_on_a_letter_and_on_a_word_opens_it(qapp: object) -> None:
    host = SessionHost(Audience.ADULT, Rules(), FakeClock(now_ms=1))
    host.dispatch(Woken())
    model = RowsViewModel(host)
    model.choose("letter:C")
    assert host.state.place == Place(Screen.LETTER, "C")
    model.choose("word:cell")
    assert (host.state.sheet, host.state.word) == (Sheet.WORD, "cell")
    before = host.state
    model.choose("nonsense:x")
    assert host.state == before
