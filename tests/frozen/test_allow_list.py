"""The allow-list and the papers of the build, without building anything."""

from __future__ import annotations

import json
from pathlib import Path

import build_papers
import build_parts
import build_strip
import build_targets
import pytest
from build_packages import Package, owners
from build_papers import Component

KEPT = [
    "PySide6/Qt/lib/libQt6Core.so.6",
    "PySide6/Qt/lib/libQt6QuickShapes.so.6",
    "PySide6/Qt/lib/libicudata.so.73",
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
    "PySide6/Qt/qml/QtQuick/Shapes/qmldir",
    "PySide6/QtQuick.abi3.so",
    "PySide6/libpyside6qml.abi3.so.6.11",
    "shiboken6/Shiboken.abi3.so",
    "shiboken6/libshiboken6.abi3.so.6.11",
    "libQt6Core.so.6",
    "libxcb-cursor.so.0",
    "libpython3.11.so.1.0",
    "_cffi_backend.cpython-311-x86_64-linux-gnu.so",
    "base_library.zip",
    "python3.11/lib-dynload/math.cpython-311-x86_64-linux-gnu.so",
    "content/library.yaml",
    # Windows
    "PySide6\\Qt6Quick.dll",
    "PySide6\\QtQuick.pyd",
    "PySide6\\pyside6.abi3.dll",
    "PySide6\\plugins\\platforms\\qwindows.dll",
    "PySide6\\qml\\QtQuick\\Shapes\\qmldir",
    "python311.dll",
    "_ctypes.pyd",
    "_cffi_backend.cp311-win_amd64.pyd",
    "VCRUNTIME140_1.dll",
    # macOS
    "PySide6/Qt/lib/QtQuick.framework/Versions/A/QtQuick",
    "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
    "PySide6/libpyside6.abi3.6.11.dylib",
    "libffi.8.dylib",
]
LEFT_OUT = [
    "PySide6/Qt/lib/libQt6WaylandCompositor.so.6",
    "PySide6/Qt/lib/libQt6Widgets.so.6",
    "PySide6/Qt/lib/libQt6QuickTimeline.so.6",
    "PySide6/Qt/plugins/platforms/libqvnc.so",
    "PySide6/Qt/plugins/qmltooling/libqmldbg_tcp.so",
    "PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so",
    "PySide6/Qt/plugins/tls/libqopensslbackend.so",
    "PySide6/Qt/qml/QtQuick/Controls/qmldir",
    "PySide6/Qt/qml/QtQuick/Shapes/DesignHelpers/qmldir",
    "PySide6/Qt/qml/QtQuick/plugins.qmltypes",
    "PySide6/Qt/translations/qt_de.qm",
    "PySide6/QtOpenGL.abi3.so",
    "PySide6/QtWidgets.abi3.so",
    "libQt6WaylandCompositor.so.6",
    "libgtk-3.so.0",
    "libreadline.so.8",
    "libcrypto.so.3",
    "argon2_cffi-25.1.0.dist-info/RECORD",
    "PySide6\\Qt6Widgets.dll",
    "PySide6\\opengl32sw.dll",
    "PySide6\\QtWidgets.pyd",
    "PySide6\\plugins\\styles\\qmodernwindowsstyle.dll",
    "PySide6/Qt/lib/QtWidgets.framework/Versions/A/QtWidgets",
]


@pytest.mark.parametrize("place", KEPT)
def test_on_the_list(place: str) -> None:
    assert build_parts.kept(place)


@pytest.mark.parametrize("place", LEFT_OUT)
def test_not_on_the_list(place: str) -> None:
    assert not build_parts.kept(place)


def test_pruning_sorts_and_drops() -> None:
    entries = [(place, "", "BINARY") for place in (LEFT_OUT[0], "libz.so.1", "content/a", "z/b")]
    assert [e[0] for e in build_parts.pruned(entries)] == ["content/a", "libz.so.1", "z/b"]


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ("libpython3.11.so.1.0", True),
        ("python3.11/lib-dynload/math.cpython-311-x86_64-linux-gnu.so", True),
        ("_cffi_backend.cpython-311-x86_64-linux-gnu.so", True),
        ("PySide6/Qt/lib/libQt6Core.so.6", False),
        ("libX11.so.6", False),
    ],
)
def test_only_pythons_own_libraries_are_stripped(place: str, wanted: bool) -> None:
    assert build_strip.wants_stripping((place, "", "BINARY")) is wanted


def test_a_package_without_a_known_licence_stops_the_build() -> None:
    with pytest.raises(ValueError, match="pytest is in the build"):
        build_papers.package_components(["pytest"])


def test_packages_are_found_by_their_modules() -> None:
    found = build_papers.package_components(["yaml.loader", "PySide6", "json", "kiosk.app"])
    assert {part.name for part in found} == {"pyyaml", "pyside6-essentials"}


def test_owners_follow_links(tmp_path: Path) -> None:
    real = tmp_path / "libz.so.1.3"
    real.touch()
    link = tmp_path / "libz.so.1"
    link.symlink_to(real)
    lines = [f"zlib1g:amd64: {link}", "other: /elsewhere/libz.so.1"]
    assert owners(lines, [link]) == {link: "zlib1g"}


def test_system_libraries_take_their_version_from_the_package() -> None:
    entries = [("libz.so.1", "/lib/libz.so.1", "BINARY"), ("assets/z", "/z", "DATA")]
    packages = {Path("/lib/libz.so.1"): Package("zlib1g", "1.3")}
    (part,) = build_papers.system_components(entries, packages)
    assert (part.name, part.version, part.licence) == ("zlib", "1.3", "Zlib")


def test_parts_list_does_not_depend_on_order() -> None:
    parts = [Component("b", "1", "MIT"), Component("a", "", "GPL-3.0-or-later WITH X-exception")]
    text = build_papers.parts_list("0.1.0", parts)
    assert text == build_papers.parts_list("0.1.0", parts[::-1])
    told = json.loads(text)
    assert told["bomFormat"] == "CycloneDX"
    assert [part["name"] for part in told["components"]] == ["a", "b"]
    assert told["components"][0]["licenses"] == [{"expression": parts[1].licence}]
    assert "version" not in told["components"][0]


def test_notice_names_every_part_once() -> None:
    twice = [Component("a", "1", "MIT"), Component("a", "1", "MIT", purl="pkg:x/a")]
    assert build_papers.notice(twice).count("a 1: MIT\n") == 1


@pytest.mark.parametrize(("text", "numbers"), [("0.1.0", (0, 1, 0, 0)), ("2.3", (2, 3, 0, 0))])
def test_versions_as_windows_writes_them(text: str, numbers: tuple[int, ...]) -> None:
    assert build_targets.four_numbers(text) == numbers
