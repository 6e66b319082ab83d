"""Counts made by hand, and the grades that follow from them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.readability import KnownWords, measure, sentences, words
from kiosk.content.syllables import syllables

NONE = KnownWords(())

COUNTED = {
    "cat": 1, "the": 1, "cells": 1, "helped": 1, "makes": 1, "eye": 1, "through": 1,
    "immune": 2, "system": 2, "treatment": 2, "started": 2, "noses": 2, "people": 2,
    "trouble": 2, "something": 2, "careful": 2, "closely": 2, "patient": 2, "being": 2,
    "trying": 2, "quiet": 2, "rhythm": 2, "thymus": 2, "yellow": 2, "special": 2,
    "medicine": 3, "medicines": 3, "hospital": 3, "easier": 3, "completely": 3, "serious": 3,
    "area": 3, "period": 3, "inflammation": 4, "radiation": 4, "antibody": 4, "usually": 4,
    "diarrhoea": 4, "bacteria": 4, "temperature": 4, "leukaemia": 4, "immunotherapy": 6,
    "Māori": 3, "whānau": 2, "tamariki": 4, "3": 1, "38": 2, "1800": 2, "24-hour": 3,
    "T-cell": 2, "PBS": 3, "it's": 1, "doctor\u2019s": 2, "café": 2,
}  # fmt: skip


@pytest.mark.parametrize(("word", "count"), COUNTED.items())
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        ("One thing", ("One thing",)),
        ("Call now. Do not wait.", ("Call now.", "Do not wait.")),
        ("Hot? Shivery? Tell us.", ("Hot?", "Shivery?", "Tell us.")),
        ("It is 38.5 °C or higher. Call.", ("It is 38.5 °C or higher.", "Call.")),
        ("Ask Dr. Lee, e.g. Monday. Then go.", ("Ask Dr. Lee, e.g. Monday.", "Then go.")),
        ("Come at 8 a.m. on Monday.", ("Come at 8 a.m. on Monday.",)),
        ("Come at 8 a.m. Bring a book.", ("Come at 8 a.m.", "Bring a book.")),
        ("Rashes, itch, etc. can come. Ask.", ("Rashes, itch, etc. can come.", "Ask.")),
        ('She asks "Why?" He tells.', ('She asks "Why?"', "He tells.")),
        ("Call {emergency}. Āe. Now.", ("Call {emergency}.", "Āe.", "Now.")),
    ],
)
def test_sentences(text: str, expected: tuple[str, ...]) -> None:
    assert sentences(text) == expected


@given(st.text(alphabet="ab .?!\"')({}1A", max_size=60))
def test_sentences_lose_no_words(text: str) -> None:
    assert " ".join(sentences(text)) == " ".join(text.split())


def test_words() -> None:
    text = "Don\u2019t wait: call the 24-hour line, {team-number}, at 38 °C."

    assert words(text) == (
        "Don\u2019t", "wait", "call", "the", "24-hour", "line", "000", "at", "38", "C",
    )  # fmt: skip


def test_a_sentence_counted_by_hand() -> None:
    # The(1) cat(1) sat(1) on(1) the(1) mat(1): 6 words, 1 sentence, 6 syllables.
    counts = measure(["The cat sat on the mat."], NONE)

    assert (counts.words, counts.sentences, counts.syllables) == (6, 1, 6)
    assert counts.grade == pytest.approx(0.39 * 6 + 11.8 * 1 - 15.59)


def test_two_sentences_counted_by_hand() -> None:
    # Your(1) im-mune(2) sys-tem(2) looks(1) out(1) for(1) germs(1). Can-cer(2) can(1) hide(1).
    counts = measure(["Your immune system looks out for germs. Cancer can hide."], NONE)

    assert (counts.words, counts.sentences, counts.syllables) == (10, 2, 13)
    assert counts.mean_sentence == 5
    assert counts.longest == "Your immune system looks out for germs."
    assert counts.longest_words == 7
    assert counts.grade == pytest.approx(0.39 * 5 + 11.8 * 1.3 - 15.59)


def test_list_items_end_their_sentences() -> None:
    counts = measure(["Skin rash", "Sore joints", "Dry eyes."], NONE)

    assert (counts.words, counts.sentences, counts.longest_words) == (6, 3, 2)


def test_glossary_words_count_two_syllables_at_most() -> None:
    # im-mu-no-ther-a-py 6 -> 2, and mon-o-clo-nal an-ti-bod-ies 4 + 4 -> 2 + 2
    known = KnownWords(["Immunotherapy", "monoclonal antibodies"])

    assert known.syllables("Immunotherapy helps") == 3
    assert known.syllables("monoclonal antibodies") == 4
    assert known.syllables("antibodies") == 4
    assert known.syllables("the immune system") == 5


def test_nothing_to_read_has_no_grade() -> None:
    counts = measure(["", "..."], NONE)

    assert (counts.words, counts.sentences, counts.grade, counts.mean_sentence) == (0, 0, 0, 0)
