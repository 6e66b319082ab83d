"""The paging measure and the QML it stands for must agree, line by line."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QMetaObject, QObject, QUrl
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.content.model import Audience, Block, BlockKind, Span
from kiosk.ui.metrics import Metrics, TextRole, line_height
from kiosk.ui.styled_text import styled_text, tidy
from kiosk.ui.text_measure import HEADING_WEIGHT, TextMeasure

FONTS: Final = Path(__file__).parents[2] / "assets" / "fonts"
WORDS: Final = (
    *("immunotherapy", "your", "team", "the", "a", "cells", "T-cell", "38.5", "don't", "fi", "ffl"),
    *("side-effect", "(rash)", "treatment;", "help:", "checkpoint/inhibitors", "AVATAR", "&"),
    *("<b>", "<nurse>", '"say"', "13\u00a020\u00a000", "\u2013", "m\u0101ori", "caf\u00e9"),
    *("\u2265", "lymphadenopathymorelettersthanfitononeline"),
)
HOSTILE: Final = (
    *(
        "<",
        ">",
        "&",
        "&lt;",
        "&nbsp;",
        "<b>",
        "</u>",
        "<img src='x'>",
        "<br>",
        '"',
        "&#65;",
        "<!--",
    ),
    *("&amp", ";", "\n", "\t", "\x00", "\u2028", "\u00a0", "\u202f", "a", " ", "<pre>"),
)
QML: Final = """
import QtQuick
Item {
    id: root
    property string family
    property real gap
    property real indent
    component Words: Text {
        textFormat: Text.StyledText
        wrapMode: Text.WordWrap
        font.family: root.family
    }
    Words { id: one; objectName: "one" }
    Words { id: bare; objectName: "bare"; textFormat: Text.PlainText }
    Column {
        id: page; objectName: "page"
        spacing: root.gap
        Words { id: heading; objectName: "heading"; width: page.width }
        Words { id: key; objectName: "key"; width: page.width }
        Words { id: paragraph; objectName: "paragraph"; width: page.width }
        Item {
            width: page.width
            height: item.height
            Words { id: item; objectName: "item"; x: root.indent; width: page.width - x }
        }
    }
}
"""


@pytest.fixture(scope="module")
def family(qapp: QGuiApplication) -> str:
    names: set[str] = set()
    for file in sorted(FONTS.glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(file))
        names.update(QFontDatabase.applicationFontFamilies(number))
    assert "Lexend" in names
    return "Lexend"


@pytest.fixture
def stage(qapp: QGuiApplication, family: str) -> Iterator[QObject]:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(QML.encode(), QUrl())
    root = component.create()
    assert root is not None, component.errorString()
    root.setProperty("family", family)
    yield root
    root.deleteLater()


def part(stage: QObject, name: str) -> QObject:
    found = stage.findChild(QObject, name)
    assert found is not None
    return found


def spans_from(dice: random.Random, most_words: int) -> tuple[Span, ...]:
    spans = []
    for _ in range(dice.randint(1, 4)):
        words = " ".join(dice.choices(WORDS, k=dice.randint(1, most_words)))
        term = dice.choice(("", "", "cell"))
        spans.append(Span(words + dice.choice(("", " ", "  ")), dice.random() < 0.3, term))
    return tuple(spans)


def write(
    item: QObject,
    spans: tuple[Span, ...],
    role: TextRole,
    metrics: Metrics,
    audience: Audience,
    weight: QFont.Weight = QFont.Weight.Normal,
) -> None:
    font = item.property("font")
    font.setPixelSize(metrics.pixel_size(role, audience))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, metrics.letter_spacing(role, audience))
    font.setWeight(weight)
    item.setProperty("font", font)
    item.setProperty("lineHeight", line_height(role))
    item.setProperty("text", styled_text(spans))


@pytest.mark.parametrize("text", [100, 125, 160, 200])
@pytest.mark.parametrize("role", [TextRole.BODY, TextRole.LEAD, TextRole.TITLE])
def test_a_text_is_as_high_as_measured(
    stage: QObject, family: str, role: TextRole, text: int
) -> None:
    dice = random.Random(f"{role}{text}")
    item = part(stage, "one")
    for audience in Audience:
        metrics = Metrics.for_screen(1280, 800, 10.1, text)
        measure = TextMeasure(family, metrics, audience, 900, 500)
        for _ in range(80):
            spans = spans_from(dice, 14)
            width = dice.choice((dice.randint(260, 1200), dice.uniform(260, 1200)))
            weight = dice.choice((QFont.Weight.Normal, HEADING_WEIGHT))
            item.setProperty("width", width)
            write(item, spans, role, metrics, audience, weight)
            lines = measure.lines(spans, role, width, weight)
            assert len(lines) == item.property("lineCount"), (spans, width)
            height = measure.text(spans, role, width, weight)
            assert height == pytest.approx(item.property("height"), abs=1.0), (spans, width)


def test_what_is_held_together_is_measured_together(stage: QObject, family: str) -> None:
    metrics = Metrics.for_screen(1280, 800, 10.1, 200)
    said = "After CAR T a temperature of 38 °C. "
    spans = (Span(said), Span("38 °C", bold=True), Span(" and CAR T."))
    one = part(stage, "one")
    write(one, spans, TextRole.BODY, metrics, Audience.ADULT)
    apart = set()
    for width in range(300, 1200, 7):
        measure = TextMeasure(family, metrics, Audience.ADULT, width, width)
        one.setProperty("width", width)
        height = measure("", (Block(BlockKind.PARAGRAPH, spans),), False)
        assert height == pytest.approx(one.property("height"), abs=1.0), width
        apart.add(height == measure.text(spans, TextRole.BODY, width))
    assert apart == {True, False}


@pytest.mark.parametrize("audience", list(Audience))
def test_a_column_is_as_high_as_measured(stage: QObject, family: str, audience: Audience) -> None:
    dice = random.Random(audience)
    for text in (100, 200):
        metrics = Metrics.for_screen(1920, 1080, 15.6, text)
        measure = TextMeasure(family, metrics, audience, 1100, 640)
        stage.setProperty("gap", metrics.paragraph_gap(audience))
        stage.setProperty("indent", metrics.item_indent(audience))
        for beside_figure in (False, True):
            words = {name: spans_from(dice, 8) for name in ("key", "paragraph", "item")}
            heading = (Span("What happens on the day of your treatment"),)
            column = part(stage, "page")
            column.setProperty("width", 640 if beside_figure else 1100)
            write(
                part(stage, "heading"), heading, TextRole.HEADING, metrics, audience, HEADING_WEIGHT
            )
            for name, spans in words.items():
                role = metrics.key_role if name == "key" else TextRole.BODY
                write(part(stage, name), spans, role, metrics, audience)
            assert QMetaObject.invokeMethod(column, "forceLayout")
            blocks = tuple(Block(BlockKind(name), spans) for name, spans in words.items())
            measured = measure(heading[0].text, blocks, beside_figure)
            assert measured == pytest.approx(column.property("height"), abs=1.0)


def test_no_character_of_the_words_is_taken_for_markup(stage: QObject, family: str) -> None:
    dice = random.Random(7)
    metrics = Metrics.for_screen(1280, 800, 10.1, 100)
    for _ in range(300):
        spans = (Span("".join(dice.choices(HOSTILE, k=dice.randint(1, 12)))),)
        for name in ("one", "bare"):
            write(part(stage, name), spans, TextRole.BODY, metrics, Audience.ADULT)
        part(stage, "bare").setProperty("text", "".join(span.text for span in tidy(spans)))
        shown, meant = (part(stage, name).property("contentWidth") for name in ("one", "bare"))
        assert shown == pytest.approx(meant, abs=0.01), spans


def test_signs_that_count_twice_do_not_shift_the_bold_words(stage: QObject, family: str) -> None:
    metrics = Metrics.for_screen(1280, 800, 10.1, 100)
    measure = TextMeasure(family, metrics, Audience.ADULT, 900, 500)
    spans = (Span("\U00010330" * 8), Span(" wwww wwww", bold=True), Span(" llll" * 9))
    one = part(stage, "one")
    write(one, spans, TextRole.BODY, metrics, Audience.ADULT)
    for width in range(200, 900, 3):
        one.setProperty("width", width)
        lines = measure.lines(spans, TextRole.BODY, width, QFont.Weight.Normal)
        assert len(lines) == one.property("lineCount"), width


def test_bold_words_are_measured_bold(qapp: QGuiApplication, family: str) -> None:
    metrics = Metrics.for_screen(1280, 800, 10.1, 100)
    measure = TextMeasure(family, metrics, Audience.ADULT, 900, 500)
    words = "immunotherapy " * 12
    plain = (Span(words),)
    bold = (Span(words, bold=True),)
    differ = [
        width
        for width in range(300, 900, 10)
        if measure.text(plain, TextRole.BODY, width) < measure.text(bold, TextRole.BODY, width)
    ]
    assert differ


def test_nothing_measures_nothing(qapp: QGuiApplication, family: str) -> None:
    metrics = Metrics.for_screen(1280, 800, 10.1, 100)
    measure = TextMeasure(family, metrics, Audience.CHILD, 900, 500)
    assert measure("", (), False) == 0
