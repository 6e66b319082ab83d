"""What lies at the top, and what no committed file may hold."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

TOP_LEVEL = {
    ".ci",
    ".git",
    ".gitignore",
    "LICENSE",
    "README.md",
    "assets",
    "build_spec.spec",
    "content",
    "deploy",
    "dev.py",
    "docs",
    "kiosk",
    "pyproject.toml",
    "requirements",
    "tests",
}
INDEX_LINE = re.compile(
    r"--(extra-)?index-url|--find-links|--trusted-host|^-[if]\b|://", re.MULTILINE
)
PIN = re.compile(r"^[a-z0-9][a-z0-9._-]*==\S+( ; .+)? \\$")


def ignored(root: Path) -> set[str]:
    lines = (root / ".gitignore").read_text(encoding="utf-8").split()
    return {line.rstrip("/") for line in lines}


def strangers(root: Path) -> list[str]:
    """Entries at the top that belong to no part of the project."""
    return sorted({entry.name for entry in root.iterdir()} - TOP_LEVEL - ignored(root))


def test_top_level_is_fixed() -> None:
    assert strangers(ROOT) == []


def test_strangers_are_seen(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("build/\n", encoding="utf-8")
    for name in ("build", "kiosk", "scratch"):
        (tmp_path / name).mkdir()
    assert strangers(tmp_path) == ["scratch"]


@pytest.mark.parametrize("file", sorted((ROOT / "requirements").iterdir()), ids=lambda f: f.name)
def test_requirements_name_no_index(file: Path) -> None:
    assert not INDEX_LINE.search(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "line", ["--index-url x", "-i x", "--extra-index-url=x", "a @ https://x", "-f x"]
)
def test_index_lines_are_seen(line: str) -> None:
    assert INDEX_LINE.search(f"first==1\n{line}\n")


@pytest.mark.parametrize("name", ["runtime.txt", "dev.txt"])
def test_every_requirement_is_locked(name: str) -> None:
    lines = (ROOT / "requirements" / name).read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if not line.startswith(("    --hash=sha256:", "#"))]
    assert pins
    assert [line for line in pins if not PIN.match(line)] == []


def test_tools_use_the_same_versions_as_the_program() -> None:
    folder = ROOT / "requirements"
    pins = {
        name: {
            line
            for line in (folder / name).read_text(encoding="utf-8").splitlines()
            if "==" in line
        }
        for name in ("runtime.txt", "dev.txt")
    }
    assert pins["runtime.txt"] <= pins["dev.txt"]
