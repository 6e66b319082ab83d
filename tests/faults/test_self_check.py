"""``kiosk check``: passes on what is shipped, and fails where it should."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning

from kiosk import cli, paths
from kiosk.app import Glass, Kiosk
from kiosk.command_line import exit_codes
from kiosk.content.library import Library
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience
from kiosk.doctor.finding import Level
from kiosk.session.events import AboutOpened
from kiosk.settings.model import Settings
from kiosk.ui import no_screen, tour
from kiosk.ui.check_fonts import check_fonts
from kiosk.ui.check_screens import Listener, check_screens, visit
from kiosk.ui.tour import Way, every_place

ROOT = paths.root()
TABLET = Glass((1280, 800), 10.1, windowed=True)
GUIDE = (ROOT / "docs" / "it-guide.md").read_text(encoding="utf-8")


@pytest.fixture
def kiosk(qapp: object) -> Iterator[Kiosk]:
    kiosk = Kiosk(FileLibrary(paths.content()), Settings(), TABLET)
    kiosk.show(windowed=True)
    yield kiosk
    kiosk.close()


def test_the_demo_passes_and_every_line_is_in_the_guide(
    qapp: object, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A few places stand for all here; tests/frozen visits every one."""

    def few(library: Library, audience: Audience) -> Iterator[Way]:
        return islice(every_place(library, audience), 5)

    monkeypatch.setattr(tour, "every_place", few)
    assert cli.main(["check", "--demo", "--json"]) == exit_codes.FINE
    report = json.loads(capsys.readouterr().out)
    assert report["schema"] == 1
    assert set(report["versions"]) == {"kiosk", "content", "qt", "python"}
    names = [check["name"] for check in report["checks"]]
    assert len(names) == len(set(names))
    assert [name for name in names if f"| `{name}` |" not in GUIDE] == []


@pytest.mark.full
def test_a_clinic_without_signed_help_fails_and_leaves_no_trace(tmp_path: Path) -> None:
    data = tmp_path / "data"
    command = [sys.executable, "-m", "kiosk", "check", "--data-dir", str(data)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    failed = [line for line in done.stdout.splitlines() if line.startswith("FAIL")]
    assert done.returncode == exit_codes.FAILED
    assert [line.split(":")[0] for line in failed] == ["FAIL get help signed"]
    assert not data.exists()


@pytest.mark.full
def test_a_bad_configuration_and_a_damaged_page_fail(tmp_path: Path) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text("text = 110\n", encoding="utf-8")
    content = Path(shutil.copytree(paths.content(), tmp_path / "content"))
    (content / "topics" / "side-effects" / "en.adult.md").write_bytes(b"<html>")
    command = [sys.executable, "-m", "kiosk", "check", "--demo", "--json"]
    command += ["--config", str(config), "--content", str(content)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    checks = {check["name"]: check for check in json.loads(done.stdout)["checks"]}
    failed = {name for name, check in checks.items() if check["level"] == "fail"}
    assert failed == {"configuration", "content"}
    assert "text: found 110" in checks["configuration"]["found"]
    assert "topics/side-effects/en.adult.md" in checks["content"]["found"]


@pytest.mark.usefixtures("qapp")
def test_a_missing_letter_is_named() -> None:
    fonts = paths.assets() / "fonts"
    assert check_fonts(fonts, {"a", "\u0101"}).level is Level.OK
    found = check_fonts(fonts, {"a", "\u2603"})
    assert found.level is Level.FAIL
    assert "U+2603 SNOWMAN" in found.found


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("harm", ["gone", "one is none"])
def test_a_font_that_cannot_be_loaded_fails(tmp_path: Path, harm: str) -> None:
    fonts = Path(shutil.copytree(paths.assets() / "fonts", tmp_path / "fonts"))
    files = sorted(fonts.glob("*.ttf"))
    for file in files if harm == "gone" else ():
        file.unlink()
    if harm == "one is none":
        files[0].write_bytes(b"no font")
    found = check_fonts(fonts, "abc")
    assert found.level is Level.FAIL
    assert harm == "gone" or files[0].name in found.found


def test_a_warning_of_qt_fails_with_the_place_it_came_from(kiosk: Kiosk) -> None:
    listener = Listener()
    with listener:
        assert (
            visit(kiosk.host, kiosk.window, [("about", (AboutOpened(),))], listener, "adult") == 1
        )
        assert listener.heard == []
        qWarning("a drawing is broken")
    assert listener.heard == ["adult about: a drawing is broken"]
    assert check_screens(1, []).level is Level.OK
    found = check_screens(1, listener.heard * 5)
    assert found.level is Level.FAIL
    assert found.found.endswith("and 2 more")


@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":4711"}, {"QT_QPA_PLATFORM": "none"}])
def test_without_a_screen_the_program_says_so_and_ends(
    tmp_path: Path, display: dict[str, str]
) -> None:
    if sys.platform != "linux":
        pytest.skip("other systems always have a screen")
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "--demo"],
        cwd=ROOT,
        env=display | {"TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == no_screen.NO_SCREEN == exit_codes.NO_SCREEN
    assert "No screen can be opened: " in done.stderr
    assert list(tmp_path.iterdir()) == []
