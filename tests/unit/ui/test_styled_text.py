"""Only our own two tags ever reach a Text item."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.model import Span
from kiosk.ui.styled_text import styled_text, tidy

TAGS = re.compile(r"</?[bu]>")
HOSTILE = st.sampled_from(
    ("<b>", "</u>", "<img src='http://x/y.png'>", "&lt;", "&#60;", "&", "<", ">", '"', "\n", " ")
)
TEXTS = st.lists(st.one_of(st.text(max_size=8), HOSTILE), max_size=6).map("".join)
SPANS = st.lists(
    st.builds(Span, TEXTS, st.booleans(), st.sampled_from(("", "cell"))), max_size=5
).map(tuple)


def words(spans: tuple[Span, ...]) -> str:
    return "".join(span.text for span in spans)


@pytest.mark.parametrize(
    ("spans", "markup"),
    [
        ((), ""),
        ((Span("Plain words."),), "Plain words."),
        ((Span("Call ", True), Span("now")), "<b>Call </b>now"),
        ((Span("A "), Span("T cell", False, "t-cell"), Span(".")), "A <u>T cell</u>."),
        ((Span("cell", True, "cell"),), "<b><u>cell</u></b>"),
        ((Span("<b>a</b> & \"b\" 'c'"),), "&lt;b&gt;a&lt;/b&gt; &amp; &quot;b&quot; 'c'"),
        ((Span("It is 38 °C or more."),), "It is 38&nbsp;°C or more."),
        ((Span("38 ", True), Span("°C")), "<b>38&nbsp;</b>°C"),
        ((Span("CAR"), Span(" T cell", False, "t")), "CAR<u>&nbsp;T cell</u>"),
        (
            (Span("CAR T-cell therapy, a CAR TV, SCAR T"),),
            "CAR&nbsp;T-cell therapy, a CAR TV, SCAR T",
        ),
        ((Span("13\u00a020\u202f00"),), "13&nbsp;20&nbsp;00"),
    ],
)
def test_markup(spans: tuple[Span, ...], markup: str) -> None:
    assert styled_text(spans) == markup


def test_tidy_keeps_one_space_between_words_and_none_at_the_ends() -> None:
    spans = (Span("  One \n"), Span(" \t two", True), Span("  "), Span("three "))
    assert tidy(spans) == (Span("One "), Span("two", True), Span(" "), Span("three"))


def test_what_draws_nothing_is_left_out() -> None:
    assert words(tidy((Span("a\x00b\x07c\ufffcd\ud800e"),))) == "abcde"
    assert words(tidy((Span("a\u2028b\u2029c"),))) == "a b c"


@given(SPANS)
def test_no_markup_of_the_words_survives(spans: tuple[Span, ...]) -> None:
    bare = TAGS.sub("", styled_text(spans))
    assert not set(bare) & set('<>"\n\r\u2028\u2029\x00')
    assert re.fullmatch(r"(?:[^&]|&(?:amp|lt|gt|quot|nbsp);)*", bare)


@given(SPANS)
def test_the_words_themselves_all_survive(spans: tuple[Span, ...]) -> None:
    assert html.unescape(TAGS.sub("", styled_text(spans))) == words(tidy(spans))
    kept = words(tidy(spans)).replace("\u00a0", " ")
    assert kept.split() == words(tidy((Span(words(spans)),))).split()


@given(SPANS)
def test_tags_close_in_order(spans: tuple[Span, ...]) -> None:
    open_tags: list[str] = []
    for tag in TAGS.findall(styled_text(spans)):
        if tag.startswith("</"):
            assert open_tags.pop() == tag[2]
        else:
            open_tags.append(tag[1])
    assert open_tags == []


@given(SPANS)
def test_tidy_is_tidy(spans: tuple[Span, ...]) -> None:
    once = tidy(spans)
    assert tidy(once) == once
    assert "  " not in words(once)
    assert words(once) == words(once).strip(" ")
