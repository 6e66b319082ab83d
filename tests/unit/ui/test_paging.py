"""Every word of a topic is shown once, in order, on pages that fit."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.model import Block, BlockKind, Page, Span
from kiosk.ui.paging import HEADING, Measure, atoms_of, merge, page_at, paginate

KEY, PARAGRAPH, ITEM, FIGURE = (
    BlockKind.KEY,
    BlockKind.PARAGRAPH,
    BlockKind.ITEM,
    BlockKind.FIGURE,
)


def ruler(columns: int, line: float = 10, gap: float = 5) -> Measure:
    """Measure as a typewriter would: so many letters a line, half beside a figure."""

    def measure(heading: str, blocks: tuple[Block, ...], beside_figure: bool) -> float:
        assert all(block.kind is not FIGURE for block in blocks)
        room = max(1, columns // 2 if beside_figure else columns)
        texts = [text for text in (heading, *(block.text.strip() for block in blocks)) if text]
        lines = sum(math.ceil(len(text) / room) for text in texts)
        return lines * line + gap * max(0, len(texts) - 1)

    return measure


def page(*blocks: Block, heading: str = "Heading") -> Page:
    return Page(heading, blocks, facts=())


def said(kind: BlockKind, *texts: str) -> Block:
    return Block(kind, tuple(Span(text) for text in texts))


def picture(name: str = "cells") -> Block:
    return Block(FIGURE, (), name)


SENTENCES = st.sampled_from(
    (
        "Your team helps.",
        "Tell your nurse at once if you feel hot or cold or cannot breathe well.",
        "Ask Dr. Smith!",
        "There are three kinds:",
        "Is it 38.5 degrees?",
        "Rest. ",
        "word " * 40 + "end.",
    )
)
SPANS = st.lists(
    st.builds(
        Span,
        st.lists(SENTENCES, min_size=1, max_size=4).map(" ".join),
        st.booleans(),
        st.sampled_from(("", "", "cell")),
    ),
    min_size=1,
    max_size=3,
).map(tuple)
TEXT_BLOCKS = st.builds(
    Block,
    st.sampled_from((KEY, PARAGRAPH, ITEM, BlockKind.ACTION)),
    SPANS,
    tied=st.sampled_from((False, False, True)),
)
BLOCKS = st.one_of(TEXT_BLOCKS, TEXT_BLOCKS, TEXT_BLOCKS, st.just(picture()))
PAGES = st.lists(
    st.builds(
        Page,
        st.sampled_from(("What happens", "A long heading " * 4, "")),
        st.lists(BLOCKS, max_size=7).map(tuple),
        st.just(()),
    ),
    min_size=1,
    max_size=4,
).map(tuple)
COLUMNS = st.integers(8, 120)
HEIGHTS = st.floats(20, 800)


@given(PAGES, COLUMNS, HEIGHTS, st.booleans())
def test_every_atom_is_shown_once_and_the_words_in_order(
    pages: tuple[Page, ...], columns: int, height: float, alone: bool
) -> None:
    screens = paginate(pages, ruler(columns), height, alone)
    shown = [atom for screen in screens for atom in screen.atoms]
    assert sorted(shown, key=lambda atom: atom.index) == list(atoms_of(pages))
    words = [atom.index for atom in shown if atom.kind is not FIGURE]
    assert words == sorted(words)
    assert [s.page for s in screens] == sorted(s.page for s in screens)


@given(PAGES, COLUMNS, HEIGHTS, st.booleans())
def test_nothing_is_higher_than_the_screen_but_a_single_atom(
    pages: tuple[Page, ...], columns: int, height: float, alone: bool
) -> None:
    measure = ruler(columns)
    for screen in paginate(pages, measure, height, alone):
        beside = bool(screen.figure and screen.blocks)
        tall = measure(screen.heading, screen.blocks, beside) > height
        text = [a for a in screen.atoms if a.kind not in (HEADING, FIGURE)]
        if tall and text:
            assert screen.overflow == (text[0].index,)
            assert len(text) == 1
            assert not beside
        else:
            assert screen.overflow == ()


@given(PAGES, COLUMNS, HEIGHTS, st.booleans())
def test_the_parts_of_a_page_are_numbered(
    pages: tuple[Page, ...], columns: int, height: float, alone: bool
) -> None:
    screens = paginate(pages, ruler(columns), height, alone)
    for number, authored in enumerate(pages):
        own = [screen for screen in screens if screen.page == number]
        assert [s.part for s in own] == list(range(1, len(own) + 1))
        assert {s.parts for s in own} <= {len(own)}
        assert [s.continues for s in own] == [part > 0 for part in range(len(own))]
        assert {s.heading for s in own} <= {authored.heading}
        assert bool(own) == bool(authored.heading or authored.blocks)


@given(PAGES, COLUMNS, HEIGHTS, st.booleans())
def test_an_anchor_finds_its_page(
    pages: tuple[Page, ...], columns: int, height: float, alone: bool
) -> None:
    screens = paginate(pages, ruler(columns), height, alone)
    for place, screen in enumerate(screens):
        assert page_at(screens, screen.anchor) == place
        assert {page_at(screens, atom.index) for atom in screen.atoms} == {place}


@given(PAGES, COLUMNS, COLUMNS, HEIGHTS, HEIGHTS, st.booleans())
def test_another_text_size_keeps_the_place(
    pages: tuple[Page, ...], before: int, after: int, high: float, low: float, alone: bool
) -> None:
    after_screens = paginate(pages, ruler(after), low, not alone)
    for screen in paginate(pages, ruler(before), high, alone):
        found = after_screens[page_at(after_screens, screen.anchor)]
        assert screen.atoms[0] in found.atoms


@given(PAGES)
def test_cutting_and_joining_loses_nothing(pages: tuple[Page, ...]) -> None:
    atoms = atoms_of(pages)
    for number, authored in enumerate(pages):
        joined = merge(atom for atom in atoms if atom.page == number)
        assert [b.text for b in joined] == [b.text for b in authored.blocks]
        assert [b.kind for b in joined] == [b.kind for b in authored.blocks]
        styles = [[(c, s.bold, s.term) for s in b.spans for c in s.text] for b in joined]
        meant = [[(c, s.bold, s.term) for s in b.spans for c in s.text] for b in authored.blocks]
        assert styles == meant


def test_a_page_that_fits_is_one_screen() -> None:
    screens = paginate((page(said(KEY, "One. Two."), picture()),), ruler(40), 100, False)
    assert len(screens) == 1
    assert (screens[0].figure, screens[0].anchor, screens[0].parts) == ("cells", 0, 1)
    assert screens[0].blocks == (said(KEY, "One. Two."),)


def test_a_figure_alone_follows_the_key_message() -> None:
    long = said(PARAGRAPH, "This goes on and on. " * 12)
    screens = paginate((page(said(KEY, "One."), long, picture()),), ruler(40), 80, True)
    assert [screen.figure for screen in screens] == ["", "cells", *[""] * (len(screens) - 2)]
    assert screens[1].blocks == ()
    assert screens[0].blocks[0].kind is KEY


def test_words_too_high_beside_a_figure_send_it_away() -> None:
    sentence = said(KEY, "A sentence of forty letters, or about it.")
    screens = paginate((page(sentence, picture(), heading=""),), ruler(42), 15, False)
    assert [(bool(s.blocks), s.figure) for s in screens] == [(True, ""), (False, "cells")]
    assert [s.overflow for s in screens] == [(), ()]


def test_only_the_first_part_is_measured_beside_its_figure() -> None:
    seen: list[bool] = []
    inner = ruler(60)

    def measure(heading: str, blocks: tuple[Block, ...], beside_figure: bool) -> float:
        seen.append(beside_figure)
        return inner(heading, blocks, beside_figure)

    text = said(PARAGRAPH, "Twenty letters here. " * 15)
    screens = paginate((page(text, picture()),), measure, 70, False)
    assert [bool(screen.figure) for screen in screens] == [True, *[False] * (len(screens) - 1)]
    assert {True, False} == set(seen)
    assert inner("Heading", screens[1].blocks, True) > 70


def test_a_lone_last_sentence_is_shared_out() -> None:
    items = tuple(said(ITEM, f"Item {number}") for number in range(6))
    screens = paginate((page(*items),), ruler(40), 10 + 5 * 15, False)
    assert [len(screen.blocks) for screen in screens] == [3, 3]


def test_words_that_lead_in_a_list_stay_with_it() -> None:
    blocks = (said(KEY, "First words."), said(PARAGRAPH, "There are kinds:"))
    items = (said(ITEM, "Kind one"), said(ITEM, "Kind two"))
    screens = paginate((page(*blocks, *items),), ruler(40), 10 + 3 * 15 - 5, False)
    assert [block.text for block in screens[1].blocks][:2] == ["There are kinds:", "Kind one"]


NOTE = replace(said(PARAGRAPH, "This may change."), tied=True)


@pytest.mark.parametrize("count", range(2, 9))
def test_a_tied_block_stays_with_the_words_before_it(count: int) -> None:
    items = tuple(said(ITEM, f"Item {number}") for number in range(count))
    for height in range(40, 100, 5):
        for screen in paginate((page(*items, NOTE),), ruler(40), height, False):
            assert screen.blocks[0].text != NOTE.text


def test_only_the_last_sentence_of_a_tied_paragraph_is_held() -> None:
    text = replace(said(PARAGRAPH, "One. " * 7 + "This may change."), tied=True)
    assert [atom.tied for atom in atoms_of((page(text, heading=""),))] == [*[False] * 7, True]
    screens = paginate((page(text, heading=""),), ruler(16), 20, False)
    assert [s.blocks[0].text.strip() for s in screens][-1] == "One. This may change."


def test_a_whole_run_of_bound_words_goes_over_or_as_much_of_it_as_fits() -> None:
    blocks = (said(KEY, "One."), said(PARAGRAPH, "There is:"), said(ITEM, "Kind"), NOTE)
    for height, shown in ((40, [1, 3]), (25, [1, 1, 2])):
        pages = (page(*blocks, heading=""),)
        screens = paginate(pages, ruler(40), height, False)
        assert [len(screen.blocks) for screen in screens] == shown


def test_a_tied_block_stands_alone_only_where_both_do_not_fit() -> None:
    long = said(PARAGRAPH, "word " * 40)
    screens = paginate((page(long, NOTE, heading=""),), ruler(40), 50, False)
    assert [screen.overflow for screen in screens] == [(), ()]


def test_a_sentence_too_high_is_alone_and_named() -> None:
    tall = said(ITEM, "word " * 60)
    screens = paginate((page(said(KEY, "One."), tall, said(ITEM, "Two.")),), ruler(20), 60, False)
    assert [screen.overflow for screen in screens] == [(), (2,), ()]


@pytest.mark.parametrize(("anchor", "place"), [(-1, 0), (0, 0), (99, 1)])
def test_unknown_anchors(anchor: int, place: int) -> None:
    pages = (page(said(KEY, "One.")), page(said(KEY, "Two.")))
    assert page_at(paginate(pages, ruler(40), 90, False), anchor) == place
    assert page_at((), anchor) == 0


@pytest.mark.parametrize("alone", [True, False])
def test_pages_without_words(alone: bool) -> None:
    layout: Callable[..., tuple[str, ...]] = lambda *pages: tuple(  # noqa: E731
        screen.figure for screen in paginate(pages, ruler(40), 90, alone)
    )
    assert layout() == ()
    assert layout(page(picture("a"))) == ("a",)
    assert layout(page(heading="")) == ()
    assert layout(page()) == ("",)
