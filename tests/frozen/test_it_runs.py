"""The built program runs: from an empty folder, with an empty environment, on every screen."""

from __future__ import annotations

import filecmp
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.frozen.listing import FOLDER, INSIDE, ROOT
from tests.frozen.machine import OFFSCREEN, told

DRAWN_BY_PARTS = """
import runpy, sys
sys._MEIPASS = sys.argv.pop(1)
runpy.run_path({hook!r})
import PySide6
assert PySide6.__file__.startswith({site!r}), PySide6.__file__
from kiosk.ui.shots import main
sys.exit(main())
"""


@pytest.fixture(params=["one file", "folder"])
def program(request: pytest.FixtureRequest, kiosk: Path) -> str:
    return str(kiosk if request.param == "one file" else FOLDER / "kiosk")


def test_versions(program: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [program, "--version"], cwd=tmp_path, env=OFFSCREEN, capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Qt 6.11.3" in done.stdout.splitlines()
    assert list(tmp_path.iterdir()) == []


def test_content_inside_is_sound(program: str, tmp_path: Path) -> None:
    command = [program, "content", "check"]
    done = subprocess.run(command, cwd=tmp_path, env={}, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


@pytest.mark.full
def test_stays_open_without_a_word(program: str, tmp_path: Path) -> None:
    environ = OFFSCREEN | {"TMPDIR": str(tmp_path)}
    assert told([program, "--demo", "--windowed"], environ, tmp_path) == ("", None)
    assert list(tmp_path.iterdir()) == [], "ended, and the unpacked copy is still there"


@pytest.mark.full
def test_opens_under_x11(program: str, tmp_path: Path) -> None:
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        environ = {"DISPLAY": f":{server.stdout.readline().strip()}"}
        try:
            assert told([program, "--demo", "--windowed"], environ, tmp_path) == ("", None)
        finally:
            server.terminate()


@pytest.mark.full
@pytest.mark.timeout(400)
def test_every_screen_is_drawn_alike_by_the_parts_of_the_build(kiosk: Path, tmp_path: Path) -> None:
    """The bundle's Qt, QML, assets and content draw what the source tree draws."""
    site = tmp_path / "site"
    for name in ("PySide6", "shiboken6"):
        package = Path(sys.prefix, "lib", f"python3.{sys.version_info[1]}", "site-packages", name)
        shutil.copytree(INSIDE / name, site / name)
        for file in package.glob("*.py"):
            shutil.copyfile(file, site / name / file.name)
    shutil.copytree(package.parent / "PySide6" / "support", site / "PySide6" / "support")
    hook = str(ROOT / ".ci" / "build_hook_opengl.py")
    program = DRAWN_BY_PARTS.format(hook=hook, site=str(site))
    environ = {**os.environ, **OFFSCREEN, "QT_QUICK_BACKEND": "software"}
    parts = {
        "PYTHONPATH": f"{site}{os.pathsep}{ROOT}",
        "QT_PLUGIN_PATH": str(INSIDE / "PySide6" / "Qt" / "plugins"),
        "QML_IMPORT_PATH": str(INSIDE / "PySide6" / "Qt" / "qml"),
    }
    commands = {
        "parts": [sys.executable, "-c", program, str(INSIDE), str(tmp_path / "parts"), "--still"],
        "source": [sys.executable, "-m", "kiosk.ui.shots", str(tmp_path / "source"), "--still"],
    }
    for name, command in commands.items():
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=environ | (parts if name == "parts" else {}),
            capture_output=True,
            text=True,
        )
        assert (done.returncode, done.stderr) == (0, ""), name
    pictures = sorted(file.name for file in (tmp_path / "source").glob("*.png"))
    assert len(pictures) > 30
    same = filecmp.cmpfiles(tmp_path / "source", tmp_path / "parts", pictures, shallow=False)
    assert same[1:] == ([], [])


def test_a_pin_can_be_set(program: str, tmp_path: Path) -> None:
    """The hash is made by a library whose compiled parts nothing in Python names."""
    done = subprocess.run(
        [program, "staff", "set-pin", "--data-dir", str(tmp_path)],
        cwd=tmp_path,
        env={},
        input="480153\n",
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "$argon2id$" in (tmp_path / "pin.json").read_text(encoding="utf-8")
