"""Cards: every answer has words of its own, nothing is counted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk import paths
from kiosk.clock import FakeClock
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience, Region
from kiosk.session.events import (
    AnswerChosen,
    EntryOpened,
    PageTurned,
    SourcesOpened,
    WentBack,
    WentHome,
    Woken,
)
from kiosk.session.reduce import reduce
from kiosk.session.rules import Rules
from kiosk.session.state import Comfort, Screen, SessionState, fresh
from kiosk.settings.model import Settings
from kiosk.ui.changing import CHANGES
from kiosk.ui.context import Context
from kiosk.ui.deck_frame import deck_sheet, with_deck
from kiosk.ui.decks import AGAIN, HINTS, deck_screen, derive_deck, turned, words_on_card
from kiosk.ui.shell_props import ShellProps
from kiosk.ui.surface import Surface
from tests.view_models.small_library import SmallLibrary, context

CHILD = Audience.CHILD
PORTRAIT = Surface(800, 1280, 730, 900, 800, 1280)


@pytest.fixture(scope="module")
def shipped() -> Context:
    library = FileLibrary(paths.content())
    return Context(library, Settings(country=Region.AU), FakeClock())


def visit(*events: object, audience: Audience = CHILD, text: int = 100) -> SessionState:
    state = fresh(audience)
    for event in (Woken(), WentHome(), *events):
        state = reduce(state, event, 0, Rules())  # type: ignore[arg-type]
    return replace(state, comfort=Comfort(text=text))


def test_a_deck_opens_at_its_first_card(shipped: Context) -> None:
    state = visit(EntryOpened("deck:quiz"))

    props = derive_deck(shipped, state, Surface())

    assert (state.place.screen, state.place.subject) == (Screen.DECK, "quiz")
    assert [row.label for row in props.answers] == [
        "In the thymus",
        "In the spleen",
        "In the tonsils",
    ]
    assert not any(row.selected for row in props.answers)
    assert (props.said, props.hint) == ("", HINTS[CHILD])
    assert props.figure.endswith("helper-cells-look.svg")


@pytest.mark.parametrize("number", ["0", "1", "2"])
def test_every_answer_is_told_something(shipped: Context, number: str) -> None:
    props = derive_deck(shipped, visit(EntryOpened("deck:quiz"), AnswerChosen(number)), Surface())

    assert "T cells" in props.said
    assert [row.selected for row in props.answers] == [str(row) == number for row in range(3)]
    assert props.figure == ""


def test_another_answer_can_be_tried_and_back_takes_it_away(shipped: Context) -> None:
    tried = visit(EntryOpened("deck:quiz"), AnswerChosen("1"), AnswerChosen("0"))
    assert derive_deck(shipped, tried, Surface()).said.startswith("Yes.")

    back = reduce(tried, WentBack(), 0, Rules())
    assert (back.place.screen, back.place.chosen) == (Screen.DECK, "")
    assert reduce(back, WentBack(), 0, Rules()).place.screen is Screen.HOME


def test_turning_the_card_puts_the_answer_away(shipped: Context) -> None:
    state = visit(EntryOpened("deck:quiz"), AnswerChosen("1"), PageTurned(1))

    here = turned(shipped, state)
    assert here is not None
    assert (here.number, here.anchor(-1), here.anchor(1)) == (1, 0, 2)
    assert derive_deck(shipped, state, Surface()).said == ""


def test_an_answer_that_is_none_says_nothing(shipped: Context) -> None:
    for chosen in ("7", "x", "spleen"):
        state = visit(EntryOpened("deck:quiz"), AnswerChosen(chosen))
        assert derive_deck(shipped, state, Surface()).said == ""


def test_an_answer_means_nothing_elsewhere() -> None:
    assert visit(AnswerChosen("1")).place.chosen == ""
    assert visit(EntryOpened("screen:body-map"), AnswerChosen("1")).place.chosen == ""


def test_large_text_gives_the_words_the_screen(shipped: Context) -> None:
    state = visit(EntryOpened("deck:quiz"), AnswerChosen("1"), text=200)

    props = derive_deck(shipped, state, Surface())

    assert props.alone
    assert props.answers == ()
    assert derive_deck(shipped, visit(EntryOpened("deck:quiz"), text=200), Surface()).answers


def test_the_question_stands_in_the_header_or_over_the_card(shipped: Context) -> None:
    state = visit(EntryOpened("deck:quiz"), PageTurned(1))
    question = "What do B cells make?"

    wide = with_deck(shipped, state, Surface(), ShellProps())
    large = replace(state, comfort=Comfort(text=200))

    assert (wide.title, wide.heading) == ("Helper quiz", question)
    assert (wide.page_label, wide.paged) == ("Card 2 of 8", True)
    assert (wide.previous, wide.next) == (0, 2)
    assert with_deck(shipped, large, Surface(), ShellProps()).title == question
    upright = with_deck(shipped, state, PORTRAIT, ShellProps())
    assert (upright.title, upright.heading) == ("Helper quiz", "")
    assert derive_deck(shipped, state, PORTRAIT).question == question
    assert derive_deck(shipped, state, Surface()).question == ""


def test_the_last_card_has_no_next(shipped: Context) -> None:
    state = visit(EntryOpened("deck:quiz"), PageTurned(99))

    props = with_deck(shipped, state, Surface(), ShellProps())

    assert (props.page_label, props.next) == ("Card 8 of 8", None)


def test_a_fact_that_changes_says_so(shipped: Context) -> None:
    state = visit(
        EntryOpened("deck:true-or-not"), PageTurned(10), AnswerChosen("0"), audience=Audience.ADULT
    )

    assert derive_deck(shipped, state, Surface()).said.endswith(CHANGES[Audience.ADULT])


def test_an_organ_found_or_another(shipped: Context) -> None:
    asked = visit(EntryOpened("deck:find-organ"))
    assert deck_screen(shipped, asked) is Screen.FIND

    right = visit(EntryOpened("deck:find-organ"), AnswerChosen("thymus"))
    other = visit(EntryOpened("deck:find-organ"), AnswerChosen("spleen"))

    assert deck_screen(shipped, right) is Screen.DECK
    assert derive_deck(shipped, right, Surface()).said.startswith("Yes. T cells grow up")
    said = derive_deck(shipped, other, Surface()).said
    assert said == "You found the spleen. It works like a filter for the blood."
    assert [row.label for row in derive_deck(shipped, other, Surface()).answers] == [AGAIN]
    assert (
        derive_deck(
            shipped, visit(EntryOpened("deck:find-organ"), AnswerChosen("x")), Surface()
        ).said
        == ""
    )


def test_where_a_card_comes_from(shipped: Context) -> None:
    state = visit(EntryOpened("deck:quiz"), PageTurned(1), AnswerChosen("1"))

    sheet = deck_sheet(shipped, state)

    assert sheet.title == "Card 2 of 8"
    (choice,) = sheet.choices
    anchor = int(choice.key.removeprefix("sources:"))
    sources = reduce(state, SourcesOpened(anchor), 0, Rules())
    assert (sources.place.screen, sources.place.subject) == (Screen.SOURCES, "deck:quiz")
    assert reduce(sources, WentBack(), 0, Rules()).place.chosen == "1"


def test_the_words_of_a_card_are_counted(shipped: Context) -> None:
    asked = visit(EntryOpened("deck:quiz"))
    told = visit(EntryOpened("deck:quiz"), AnswerChosen("0"))

    assert words_on_card(shipped, told, Surface()) > words_on_card(shipped, asked, Surface()) > 10
    assert words_on_card(shipped, visit(), Surface()) == 0


def test_a_deck_that_is_not_there_is_a_problem_screen() -> None:
    small = context(SmallLibrary())
    state = visit(EntryOpened("deck:gone"))

    assert deck_screen(small, state) is Screen.PROBLEM
    assert derive_deck(small, state, Surface()).answers == ()
    assert deck_sheet(small, state).choices == ()
    assert with_deck(small, state, Surface(), ShellProps()) == ShellProps()
