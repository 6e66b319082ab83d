"""The import rules of pyproject.toml cover every part of the package that exists."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
JOINS = {"kiosk.command_line"}


def packages(folder: Path) -> set[str]:
    """Dotted names of the parts directly below ``folder``."""
    return {f"{folder.name}.{init.parent.name}" for init in folder.glob("*/__init__.py")}


def contracts() -> dict[str, dict[str, Any]]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {entry["id"]: entry for entry in settings["tool"]["importlinter"]["contracts"]}


def test_every_part_but_the_user_interface_is_core() -> None:
    parts = packages(ROOT / "kiosk")
    assert "kiosk.ui" in parts
    assert set(contracts()["core"]["source_modules"]) == parts - {"kiosk.ui"} - JOINS


def test_no_part_joins_the_others() -> None:
    assert set(contracts()["joined-once"]["source_modules"]) == packages(ROOT / "kiosk") - JOINS


def test_once_there_is_staff_a_visit_must_not_know_of_it() -> None:
    rule = contracts().get("visit-without-staff", {})
    exists = "kiosk.staff" in packages(ROOT / "kiosk")
    assert ("kiosk.staff" in rule.get("forbidden_modules", [])) == exists
