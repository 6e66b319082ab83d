"""Each audit finds the fault it is there for, in a small window made to have it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QAccessible, QGuiApplication, QImage, QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import paths
from kiosk.ui.engine import load_fonts
from kiosk.ui.shots import settle
from tests.audit.access import audit_access
from tests.audit.contrast import audit_contrast, ratio
from tests.audit.fitting import audit_fitting
from tests.audit.geometry import audit_geometry
from tests.audit.glyphs import audit_glyphs, missing, typeface
from tests.audit.keys import audit_keys
from tests.audit.outlines import audit_outlines
from tests.audit.pressing import audit_pressed
from tests.audit.scrolling import audit_scrolling

PX_PER_MM = 5.0
HEAD = """
import QtQuick
Window {
    id: root
    width: 640; height: 400; color: "white"
    component Door: Rectangle {
        id: door
        property string label: "Door"
        property bool rings: true
        width: 120; height: 110
        color: tap.pressed && rings ? "gray" : "white"
        border.width: activeFocus && rings ? 6 : 0
        activeFocusOnTab: true
        Accessible.role: Accessible.Button
        Accessible.name: label
        Accessible.onPressAction: door.forceActiveFocus()
        TapHandler { id: tap }
    }
"""
Show = Callable[[str], QQuickWindow]


@pytest.fixture
def show(qapp: QGuiApplication) -> Iterator[Show]:
    """A window with what the QML says."""
    load_fonts(paths.assets() / "fonts")
    engines: list[QQmlApplicationEngine] = []

    def make(body: str) -> QQuickWindow:
        engine = QQmlApplicationEngine()
        engines.append(engine)
        engine.loadData(QByteArray((HEAD + body + "}").encode()))
        window = engine.rootObjects()[0]
        assert isinstance(window, QQuickWindow)
        window.show()
        QAccessible.setActive(True)
        window.requestActivate()
        settle()
        window.grabWindow()
        return window

    yield make
    for engine in engines:
        shiboken6.delete(engine)


GOOD = 'Door { x: 60; y: 60; label: "One" } Door { x: 240; y: 60; label: "Two" }'


def test_a_sound_window_passes(show: Show, finger: QPointingDevice) -> None:
    window = show(
        GOOD + 'Text { objectName: "title"; x: 60; y: 300; text: "Words"; width: 200;'
        ' font.family: "Lexend"; font.pixelSize: 30; Accessible.role: Accessible.Heading;'
        " Accessible.name: text }"
    )
    assert audit_geometry(window, PX_PER_MM) == []
    assert audit_fitting(window) == []
    assert audit_contrast(window) == []
    assert audit_access(window, framed=True) == []
    assert audit_glyphs(window, typeface()) == []
    assert audit_scrolling(window) == []
    assert audit_pressed(window, finger) == []
    assert audit_keys(window) == []


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("Door { x: 60; y: 60; width: 95 }", "size 19.0 x 22.0 mm < 20"),
        ('Door { objectName: "pageButton"; x: 60; y: 60; width: 70 }', "size 14.0 x 22.0 mm < 15"),
        ("Door { x: 20; y: 60 }", "edge 4.0 mm < 6"),
        ("Door { x: -10; y: 60 }", "off the glass by 2.0 mm"),
        ("Door { x: 60; y: 60 } Door { x: 190; y: 60 }", "gap 2.0 mm < 4"),
        ("Door { x: 60; y: 60 } Door { x: 100; y: 60 }", "gap 0.0 mm < 4"),
    ],
)
def test_sizes_gaps_and_edges_are_found(show: Show, body: str, fault: str) -> None:
    found = audit_geometry(show(body), PX_PER_MM)
    assert len(found) == 1
    assert found[0].startswith(fault)


@pytest.mark.parametrize(
    "body",
    [
        "Door { x: 60; y: 60; width: 99 }",
        'Door { objectName: "pageButton"; x: 60; y: 60; width: 75 }',
        'Door { property string term: "t-cell"; x: 60; y: 60; width: 75 }',
    ],
)
def test_a_rounded_pixel_and_a_second_rank_are_allowed(show: Show, body: str) -> None:
    assert audit_geometry(show(body), PX_PER_MM) == []


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ('Text { x: 600; y: 50; text: "Out of the window" }', "text outside the window"),
        ('Text { width: 40; elide: Text.ElideRight; text: "Far too long" }', "text shortened"),
        ('Text { width: 40; text: "Unbreakablelongword" }', "wider than its room"),
        ('Item { clip: true; width: 90; height: 8; Text { text: "Cut" } }', "text clipped"),
        ('Rectangle { width: 90; height: 8; Text { text: "Over" } }', "out of its card"),
        ('Text { text: "One" } Text { text: "Two" }', "texts overlap"),
        ('Text { x: 70; y: 70; text: "Covered" } Door { x: 60; y: 60 }', "text under"),
        ("Rectangle { x: 630; width: 20; height: 20 }", "drawn outside the window"),
        (
            'Item { width: 300; height: 30; Column { objectName: "readingColumn"; width: 300;'
            ' Text { text: "One" } Text { text: "Two" } Text { text: "Three" } } }',
            "out of its card",
        ),
        (
            'Item { width: 300; height: 300; Column { objectName: "readingColumn"; width: 300;'
            ' Text { text: "One" } } Door { property string term: "x"; y: 4 } }',
            "px into",
        ),
    ],
)
def test_what_is_cut_or_covered_is_found(show: Show, body: str, fault: str) -> None:
    assert any(fault in line for line in audit_fitting(show(body)))


@pytest.mark.parametrize(
    ("colour", "fault"), [("#767676", "contrast 4.5"), ("#FEFEFE", "cannot be seen")]
)
def test_pale_words_are_found(show: Show, colour: str, fault: str) -> None:
    found = audit_contrast(show(f'Text {{ text: "Pale"; font.pixelSize: 40; color: "{colour}" }}'))
    assert len(found) == 1
    assert found[0].startswith(fault)


@pytest.mark.parametrize(("ink", "faults"), [("#888888", 1), ("#666666", 0)])
def test_pale_icons_are_found(show: Show, tmp_path: Path, ink: str, faults: int) -> None:
    square = QImage(40, 40, QImage.Format.Format_RGB32)
    square.fill(ink)
    file = tmp_path / "square.png"
    assert square.save(str(file))
    icon = f'property string name: "mark"; property color ink; source: "{file.as_uri()}"'
    assert len(audit_contrast(show(f"Image {{ {icon} }}"))) == faults


@pytest.mark.parametrize(("edge", "faults"), [("#AAAAAA", 4), ("#777777", 0)])
def test_pale_outlines_are_found(show: Show, edge: str, faults: int) -> None:
    outline = f'Rectangle {{ anchors.fill: parent; border {{ width: 2; color: "{edge}" }} }}'
    window = show(f"Door {{ x: 60; y: 60; {outline} }}")
    assert len(audit_outlines(window, PX_PER_MM, window.grabWindow())) == faults


def test_contrast_is_what_wcag_says() -> None:
    assert ratio(0xFF000000, 0xFFFFFFFF) == pytest.approx(21)
    assert ratio(0xFF767676, 0xFFFFFFFF) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("Item { width: 90; height: 90; TapHandler {} }", "not in the accessible tree"),
        ("MouseArea { width: 90; height: 90 }", "not in the accessible tree"),
        (
            "Item { width: 90; height: 90; Accessible.role: Accessible.StaticText;"
            ' Accessible.name: "x"; TapHandler {} }',
            "its role is",
        ),
        (
            "Item { width: 90; height: 90; Accessible.role: Accessible.PageTab;"
            ' Accessible.name: "x"; TapHandler {} }',
            "without a press action",
        ),
        ('Door { label: "" }', "without a name"),
        ("Door {} Door { x: 200 }", "2 controls are called 'Door'"),
        ('Text { text: "Unsaid"; Accessible.ignored: true }', "a screen reader cannot come to"),
        ('Door { Text { text: "Other"; Accessible.ignored: true } }', "cannot come to"),
        ("Item {}", "0 titles"),
        (
            'Text { objectName: "title"; text: "T"; Accessible.role: Accessible.StaticText }',
            "not a heading",
        ),
    ],
)
def test_what_a_screen_reader_misses_is_found(show: Show, body: str, fault: str) -> None:
    found = audit_access(show(body), framed=True)
    assert any(fault in line for line in found), found


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("Door { activeFocusOnTab: false } Door { x: 200 }", "never reaches"),
        ("Door { rings: false } Door { x: 200 }", "no ring"),
        ("Door {} Item { opacity: 0; activeFocusOnTab: true; width: 9; height: 9 }", "hidden"),
        (
            "Door {} Item { Accessible.role: Accessible.Dialog; Door { x: 300; label: 'Top' } }",
            "hidden or covered",
        ),
    ],
)
def test_what_four_keys_miss_is_found(show: Show, body: str, fault: str) -> None:
    found = audit_keys(show(body))
    assert any(fault in line for line in found), found


def test_a_dead_looking_button_is_found(show: Show, finger: QPointingDevice) -> None:
    found = audit_pressed(show("Door { x: 60; y: 60; rings: false }"), finger)
    assert [line.partition(":")[0] for line in found] == ["looks the same when touched"]


def test_letters_outside_the_typeface_are_found(show: Show) -> None:
    fonts = typeface()
    assert missing(["a \u2192 b \u2265 c"], fonts) == [
        "U+2192 RIGHTWARDS ARROW",
        "U+2265 GREATER-THAN OR EQUAL TO",
    ]
    window = show('Text { text: "tick \u2713"; font.family: "Lexend" }')
    assert any("CHECK MARK" in line for line in audit_glyphs(window, fonts))
    other = show('Text { text: "plain"; font.family: "Serif" }')
    assert any(line.startswith("set in") for line in audit_glyphs(other, fonts))


def test_what_scrolls_is_found(show: Show) -> None:
    assert audit_scrolling(show("ListView { width: 90; height: 90; model: 3 }"))
    assert audit_scrolling(show("Item { DragHandler {} }"))
