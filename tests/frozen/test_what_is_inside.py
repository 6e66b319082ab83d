"""What the built file holds: reviewed entries, licences, size, nothing under the GPL alone."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from build_system_parts import HOST_LIBRARIES

from tests.frozen.conftest import build
from tests.frozen.listing import FOLDER, INSIDE, REVIEWED, ROOT, entries, foreign, own_files

LARGEST = 130_000_000
DENIED = re.compile(
    r"WaylandCompositor|VirtualKeyboard|Charts|Graphs|DataVisualization|Quick3D|QuickTimeline"
    r"|Lottie|ShaderTools|NetworkAuth|HttpServer|Mqtt|Coap",
    re.IGNORECASE,
)
LICENCE_TEXTS = {
    "GPL-3.0.txt",
    "LGPL-2.1.txt",
    "LGPL-3.0.txt",
    "Apache-2.0.txt",
    "LICENSE",
    "argon2-cffi-bindings.txt",
    "argon2-cffi.txt",
    "cffi.txt",
    "filelock.txt",
    "prometheus_client-notice.txt",
    "segno.txt",
    "PyInstaller.txt",
    "PyYAML.txt",
    "Python.txt",
    "markdown-it-py.txt",
    "mdurl.txt",
    "source-and-relinking.txt",
    "third-party.txt",
}


def denied_names(names: set[str]) -> list[str]:
    return sorted(name for name in names if DENIED.search(name))


def gpl_alone(folder: Path) -> list[str]:
    """Files that speak of GPL-3.0-only and not of the LGPL. Licence texts are not judged."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    judged = [file for file in files if "licences" not in file.relative_to(folder).parts]
    data = {file: file.read_bytes() for file in judged}
    return sorted(
        file.name for file, held in data.items() if b"GPL-3.0-only" in held and b"LGPL" not in held
    )


def strangers(folder: Path) -> set[str]:
    """Libraries that something in ``folder`` loads, found neither there nor on every desktop."""
    binaries = [f for f in folder.rglob("*") if f.is_file() and ".so" in f.name]
    told = subprocess.run(
        ["objdump", "-p", *map(str, binaries)], capture_output=True, text=True, check=True
    ).stdout
    needed = set(re.findall(r"NEEDED\s+(\S+)", told))
    present = {file.name for file in folder.rglob("*.so*")}
    loader = {name for name in needed if name.startswith("ld-linux")}
    return needed - present - HOST_LIBRARIES - loader


def test_size(kiosk: Path) -> None:
    assert kiosk.stat().st_size <= LARGEST


def test_foreign_entries_are_the_reviewed_ones(kiosk: Path) -> None:
    reviewed = REVIEWED.read_text(encoding="utf-8").splitlines()
    found = foreign(entries(kiosk))
    assert sorted(set(found) ^ set(reviewed)) == []


def test_own_files_are_all_inside_and_no_others(kiosk: Path) -> None:
    inside = {e for e in entries(kiosk) if e.startswith(("assets/", "content/", "kiosk/"))}
    made = {e for e in inside if e.startswith("assets/licences/system/")}
    assert made
    assert inside - made == own_files() | {
        "assets/licences/LICENSE",
        "assets/licences/third-party.txt",
    }


def test_no_development_tool_inside(kiosk: Path) -> None:
    assert "module kiosk.ui.shots" not in entries(kiosk)
    assert "module kiosk.app" in entries(kiosk)


def test_folder_holds_what_the_file_holds(kiosk: Path) -> None:
    in_folder = {
        file.relative_to(INSIDE).as_posix() for file in INSIDE.rglob("*") if not file.is_dir()
    }
    in_file = {
        e
        for e in entries(kiosk)
        if not e.startswith(("module ", "PYZ", "pyi", "__main__", "struct"))
    }
    assert {e for e in in_file if "/" in e or ".so" in e} == {
        e for e in in_folder if "/" in e or ".so" in e
    }


def test_no_denied_name(kiosk: Path) -> None:
    assert denied_names(entries(kiosk)) == []


def test_no_file_under_the_gpl_alone(kiosk: Path) -> None:
    assert gpl_alone(FOLDER) == []


def test_every_library_finds_those_it_loads(kiosk: Path) -> None:
    assert strangers(INSIDE) == set()


def test_a_library_alone_is_seen_to_lack_others(kiosk: Path, tmp_path: Path) -> None:
    name = "libQt6QmlMeta.so.6"
    shutil.copyfile(INSIDE / "PySide6" / "Qt" / "lib" / name, tmp_path / name)
    assert "libQt6Core.so.6" in strangers(tmp_path)


@pytest.mark.parametrize("folder", ["licences", "_internal/assets/licences"])
def test_licence_texts(kiosk: Path, folder: str) -> None:
    texts = {file.name: file.stat().st_size for file in (FOLDER / folder).glob("*")}
    assert LICENCE_TEXTS - set(texts) == set()
    assert [name for name in LICENCE_TEXTS if texts[name] < 200] == []


def test_list_of_parts(kiosk: Path) -> None:
    told = json.loads((ROOT / "dist" / "kiosk.cdx.json").read_text(encoding="utf-8"))
    parts = {part["name"]: part for part in told["components"]}
    assert parts["Qt"]["version"] == "6.11.3"
    assert {"Python", "ICU", "markdown-it-py", "pyyaml", "Lexend", "Lucide"} <= set(parts)
    notice = (FOLDER / "licences" / "third-party.txt").read_text(encoding="utf-8")
    assert [name for name in parts if f"\n{name}" not in notice] == []


@pytest.mark.parametrize(
    ("name", "scan"),
    [
        (
            "libQt6WaylandCompositor.so.6",
            lambda folder: denied_names({p.name for p in folder.iterdir()}),
        ),
        ("seen.qml", gpl_alone),
    ],
)
def test_the_scans_can_find(tmp_path: Path, name: str, scan: Callable[[Path], list[str]]) -> None:
    (tmp_path / name).write_text("SPDX: Commercial OR GPL-3.0-only", encoding="utf-8")
    assert scan(tmp_path) == [name]


@pytest.mark.full
@pytest.mark.timeout(600)
def test_two_builds_hold_the_same(kiosk: Path, tmp_path: Path) -> None:
    build(tmp_path / "dist", tmp_path / "build")
    assert entries(tmp_path / "dist" / "kiosk") == entries(kiosk)
    first = {f.relative_to(INSIDE): f.read_bytes() for f in INSIDE.rglob("*") if f.is_file()}
    again = tmp_path / "dist" / "kiosk-folder" / "_internal"
    second = {f.relative_to(again): f.read_bytes() for f in again.rglob("*") if f.is_file()}
    assert first.keys() == second.keys()
    assert [str(f) for f in first if first[f] != second[f]] == []
