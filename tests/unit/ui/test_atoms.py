"""Sentences, items and figures are what paging moves; none is torn."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.model import Block, BlockKind, Page, Span
from kiosk.ui.atoms import HEADING, atoms_of, merge, sentence_ends

KEY, PARAGRAPH, ITEM = BlockKind.KEY, BlockKind.PARAGRAPH, BlockKind.ITEM


def page(*blocks: Block) -> Page:
    return Page("Heading", blocks, facts=())


def said(kind: BlockKind, text: str) -> Block:
    return Block(kind, (Span(text),))


def test_atoms_count_over_the_whole_topic() -> None:
    pages = (page(said(KEY, "One. Two.")), page(Block(BlockKind.FIGURE, (), "cells")))
    atoms = atoms_of(pages)
    assert [(a.index, a.page, a.kind, a.figure) for a in atoms] == [
        (0, 0, HEADING, ""),
        (1, 0, KEY, ""),
        (2, 0, KEY, ""),
        (3, 1, HEADING, ""),
        (4, 1, BlockKind.FIGURE, "cells"),
    ]


def test_a_later_sentence_alone_is_a_block_of_its_own() -> None:
    atoms = atoms_of((page(said(KEY, "One. Two. Three.")),))
    assert [block.text for block in merge(atoms[2:])] == ["Two. Three."]
    assert [block.text for block in merge((atoms[1], atoms[3]))] == ["One. ", "Three."]


def test_sentences_are_cut_with_their_styles() -> None:
    block = Block(
        KEY, (Span("One "), Span("is. Two", True), Span(" is "), Span("a cell", term="c"))
    )
    atoms = atoms_of((page(block),))[1:]
    assert [atom.spans for atom in atoms] == [
        (Span("One "), Span("is. ", True)),
        (Span("Two", True), Span(" is "), Span("a cell", term="c")),
    ]
    assert [(atom.joins, atom.first_of_block) for atom in atoms] == [(False, True), (True, False)]
    assert merge(atoms) == (block,)


def test_a_glossary_word_and_a_list_item_are_not_cut() -> None:
    held = Block(PARAGRAPH, (Span("See "), Span("Stop. Think", term="stop"), Span(" now.")))
    item = said(ITEM, "Rest. Drink water.")
    assert [a.text for a in atoms_of((page(held, item),))[1:]] == [held.text, item.text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two.", ["One. ", "Two."]),
        ("Is it? Yes! No.", ["Is it? ", "Yes! ", "No."]),
        ("It is 38.5 degrees.", ["It is 38.5 degrees."]),
        ("Ask Dr. Smith, e.g. Monday.", ["Ask Dr. Smith, e.g. Monday."]),
        ('She said "Stop." Then she left.', ['She said "Stop." ', "Then she left."]),
        ("Ring 000. 24 hours a day.", ["Ring 000. ", "24 hours a day."]),
        ("One. ", ["One. "]),
        ("", [""]),
    ],
)
def test_sentence_ends(text: str, parts: list[str]) -> None:
    cuts = [0, *sentence_ends(text), len(text)]
    assert [text[a:b] for a, b in pairwise(cuts)] == parts


@given(st.text(alphabet=st.one_of(st.sampled_from("aB1 .!?\u00a0\u2028\n\"')"), st.characters())))
def test_sentences_begin_inside_the_text_after_a_space(text: str) -> None:
    ends = sentence_ends(text)
    assert list(ends) == sorted(set(ends))
    assert all(text[end - 1].isspace() and not text[end].isspace() for end in ends)
