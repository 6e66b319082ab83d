"""File lengths and the seam between Python and QML."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

KIOSK = Path(__file__).resolve().parents[2] / "kiosk"

SEAM = {
    "context properties hide what a screen needs": re.compile(r"\bsetContextProperty\b"),
    "an instance works in one engine only": re.compile(r"\bqmlRegisterSingletonInstance\b"),
    "singletons hold state out of sight": re.compile(r"@QmlSingleton\b"),
}


def ceiling(file: Path) -> int:
    """Lines ``file`` may have."""
    if file.suffix == ".py":
        return 200
    return 250 if "Scenes" in file.parts else 150


def too_long(folder: Path) -> list[str]:
    sources = [file for file in sorted(folder.rglob("*")) if file.suffix in (".py", ".qml")]
    assert sources, f"nothing to read below {folder}"
    counted = [(file, len(file.read_text(encoding="utf-8").splitlines())) for file in sources]
    return [
        f"{file.relative_to(folder)}: {lines} lines, at most {ceiling(file)}"
        for file, lines in counted
        if lines > ceiling(file)
    ]


def seam_problems(folder: Path) -> list[str]:
    return [
        f"{file.relative_to(folder)}: {reason}"
        for file in sorted(folder.rglob("*.py"))
        for reason, pattern in SEAM.items()
        if pattern.search(file.read_text(encoding="utf-8"))
    ]


def test_files_hold_one_idea() -> None:
    assert too_long(KIOSK) == []


def test_python_hands_qml_nothing_in_secret() -> None:
    assert seam_problems(KIOSK) == []


@pytest.mark.parametrize(
    ("name", "lines", "found"),
    [
        ("a.py", 200, 0),
        ("a.py", 201, 1),
        ("a.qml", 150, 0),
        ("a.qml", 151, 1),
        ("Scenes/a.qml", 250, 0),
        ("Scenes/a.qml", 251, 1),
    ],
)
def test_ceilings(tmp_path: Path, name: str, lines: int, found: int) -> None:
    file = tmp_path / name
    file.parent.mkdir(exist_ok=True)
    file.write_text("\n" * lines, encoding="utf-8")
    assert len(too_long(tmp_path)) == found


def test_seam_rule_catches(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("context.setContextProperty('x', 1)", encoding="utf-8")
    assert seam_problems(tmp_path) == ["a.py: context properties hide what a screen needs"]
