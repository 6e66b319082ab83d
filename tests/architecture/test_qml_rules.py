"""Every QML file keeps the rules; every rule catches what it is for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.architecture import qml_rules as rules

QML = Path(__file__).resolve().parents[2] / "kiosk" / "ui" / "qml"
Rule = Callable[[str], list[str]]

HEADER = "pragma ComponentBehavior: Bound\n\nimport QtQuick\n\nItem {\n    id: root\n"

BROKEN: list[tuple[Rule, str]] = [
    (rules.colour_problems, 'Rectangle { color: "#fff" }'),
    (rules.colour_problems, "Rectangle { color: '#80ffffff' }"),
    (rules.colour_problems, 'Rectangle { border.color: "red" }'),
    (rules.colour_problems, 'Rectangle { color: on ? "white" : Theme.ink }'),
    (rules.colour_problems, "ShapePath { fillColor: Qt.rgba(1, 0, 0, 1) }"),
    (rules.colour_problems, "Rectangle { color: Qt.darker('red') }"),
    (rules.forbidden_problems, "import QtQuick.Effects"),
    (rules.forbidden_problems, "Item { layer.enabled: true }"),
    (rules.forbidden_problems, 'import "logic.js" as Logic'),
    (rules.forbidden_problems, "Item { property var thing }"),
    (rules.forbidden_problems, "Item { required property var model }"),
    (rules.forbidden_problems, "Item { Flickable { } }"),
    (rules.forbidden_problems, "Item { ListView { } }"),
    (rules.forbidden_problems, 'Item { function go() { Qt.createComponent("A.qml"); } }'),
    (rules.header_problems, "Item {\n    id: root\n}"),
    (rules.header_problems, "pragma ComponentBehavior: Bound\nItem {\n    id: other\n}"),
    (rules.text_problems, 'Text { text: "a" }'),
    (rules.text_problems, "Text { textFormat: Text.RichText }"),
    (rules.text_problems, "Text { Text { textFormat: Text.PlainText } }"),
    (rules.text_problems, 'Text { text: "textFormat: Text.PlainText }" // {\n }'),
    (rules.tap_problems, "Item { TapHandler { } }"),
    (rules.tap_problems, "Item { Accessible.role: Accessible.Button; MouseArea { } }"),
    (rules.stray_number_problems, "Item {\n    width: 40\n}"),
    (rules.stray_number_problems, "Item {\n    anchors.margins: 12\n}"),
]

SOUND: list[tuple[Rule, str]] = [
    (rules.colour_problems, 'Rectangle { color: "transparent"; border.color: Theme.ink }'),
    (rules.colour_problems, 'Text { text: "#1 question" } // "#fff"'),
    (rules.colour_problems, "Rectangle { color: Qt.darker(Theme.card, 1.1) }"),
    (rules.forbidden_problems, "Item { property string layerName; readonly property int variety }"),
    (rules.forbidden_problems, "// property var x\nItem { }"),
    (rules.header_problems, HEADER + "}"),
    (rules.text_problems, "Text { text: a ? { } : b\n textFormat: Text.PlainText }"),
    (rules.text_problems, 'Text { text: "}"; textFormat: Text.StyledText }'),
    (
        rules.tap_problems,
        "Item { Accessible.role: Accessible.Button\nAccessible.name: a\nTapHandler { } }",
    ),
    (rules.stray_number_problems, "Item {\n    width: Theme.target\n    border.width: 1\n}"),
]


def label(value: object) -> str:
    return getattr(value, "__name__", str(value))


@pytest.mark.parametrize(("rule", "text"), BROKEN, ids=label)
def test_rule_catches(rule: Rule, text: str) -> None:
    assert rule(text) != []


@pytest.mark.parametrize(("rule", "text"), SOUND, ids=label)
def test_rule_lets_sound_text_be(rule: Rule, text: str) -> None:
    assert rule(text) == []


def problems_below(folder: Path, rule: Rule, *, but: tuple[str, ...] = ()) -> list[str]:
    files = [f for f in sorted(folder.rglob("*.qml")) if not set(but) & set(f.parts)]
    assert files, f"no QML file below {folder}"
    texts = ((file, file.read_text(encoding="utf-8")) for file in files)
    return [f"{file.relative_to(folder)}: {found}" for file, text in texts for found in rule(text)]


def test_colours_come_from_theme() -> None:
    palettes = ("Theme", "FigurePalette.qml", "CastPalette.qml")
    assert problems_below(QML, rules.colour_problems, but=palettes) == []


def test_lengths_come_from_theme() -> None:
    assert problems_below(QML, rules.stray_number_problems, but=("Theme", "Scenes")) == []


@pytest.mark.parametrize(
    "rule",
    [
        rules.forbidden_problems,
        rules.header_problems,
        rules.text_problems,
        rules.tap_problems,
    ],
    ids=label,
)
def test_every_file_keeps(rule: Rule) -> None:
    assert problems_below(QML, rule) == []


def test_no_script_files() -> None:
    found = [file for ending in ("*.js", "*.mjs") for file in QML.rglob(ending)]
    assert found == []


def unlisted(folder: Path) -> list[str]:
    """QML files that the qmldir beside them does not name."""
    lists = {file.parent: file.read_text(encoding="utf-8") for file in folder.rglob("qmldir")}
    files = sorted(folder.rglob("*.qml"))
    return [file.name for file in files if file.name not in lists.get(file.parent, "").split()]


def test_every_file_is_in_its_module() -> None:
    assert unlisted(QML) == []


def test_unlisted_files_are_seen(tmp_path: Path) -> None:
    (tmp_path / "qmldir").write_text("module A\nHome 1.0 Home.qml\n", encoding="utf-8")
    for name in ("Home.qml", "Me.qml"):
        (tmp_path / name).touch()
    assert unlisted(tmp_path) == ["Me.qml"]
