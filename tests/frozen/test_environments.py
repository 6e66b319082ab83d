"""The built file on machines that are not as they should be: each has a row in the IT guide."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from kiosk.command_line import exit_codes
from kiosk.settings.settings_file import FILE
from kiosk.settings.stored import VERSION, Stored, encode
from tests.frozen.listing import ROOT
from tests.frozen.machine import OFFSCREEN, ended, language, told, with_mounts

pytestmark = [pytest.mark.full, pytest.mark.timeout(180)]

BOOTLOADER = 255
LOADER = 127
GUIDE = (ROOT / "docs" / "it-guide.md").read_text(encoding="utf-8")
HOSTILE = {
    "QT_SCALE_FACTOR": "3",
    "QT_SCREEN_SCALE_FACTORS": "2",
    "QT_FONT_DPI": "300",
    "QT_PLUGIN_PATH": "/nowhere",
    "QT_QPA_PLATFORM_PLUGIN_PATH": "/nowhere",
    "QT_QPA_PLATFORMTHEME": "gtk3",
    "QT_QPA_FONTDIR": "/nowhere",
    "QT_QUICK_BACKEND": "rhi",
    "QT_DEBUG_PLUGINS": "1",
    "QT_LOGGING_RULES": "*=true",
    "QT_MESSAGE_PATTERN": "%{backtrace}",
    "QT_FATAL_WARNINGS": "1",
    "QT_IM_MODULE": "qtvirtualkeyboard",
    "QML_IMPORT_PATH": "/nowhere",
    "QML2_IMPORT_PATH": "/nowhere",
    "QML_IMPORT_TRACE": "1",
    "QSG_INFO": "1",
    "QSG_RHI_BACKEND": "vulkan",
    "QV4_FORCE_INTERPRETER": "1",
}


@pytest.fixture
def demo(kiosk: Path) -> list[str]:
    return [str(kiosk), "--demo"]


@pytest.fixture
def temporary(tmp_path: Path) -> Path:
    """A folder for temporary files of its own."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    return folder


def test_check_passes_from_an_empty_folder_with_nothing_set(kiosk: Path, tmp_path: Path) -> None:
    done = ended([str(kiosk), "check", "--demo", "--json"], {}, tmp_path)
    assert done.returncode == 0, done.stdout
    report = json.loads(done.stdout)
    assert report["ok"]
    assert [c["name"] for c in report["checks"] if f"| `{c['name']}` |" not in GUIDE] == []
    assert list(tmp_path.iterdir()) == []


def test_check_says_that_unsigned_help_keeps_the_kiosk_from_visitors(
    kiosk: Path, tmp_path: Path
) -> None:
    done = ended([str(kiosk), "check", "--data-dir", str(tmp_path / "data")], {}, tmp_path)
    assert done.returncode == 1
    failed = [line for line in done.stdout.splitlines() if line.startswith("FAIL")]
    assert [line.split(":")[0] for line in failed] == ["FAIL get help signed"]
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    "display",
    [
        {},
        {"DISPLAY": ":4711"},
        {"WAYLAND_DISPLAY": "wayland-4711", "XDG_RUNTIME_DIR": "/nowhere"},
        {"QT_QPA_PLATFORM": "vnc"},
    ],
    ids=["none", "x11", "wayland", "unknown"],
)
def test_without_a_screen_it_says_so_and_ends(
    demo: list[str], temporary: Path, display: dict[str, str]
) -> None:
    done = ended(demo, display | {"TMPDIR": str(temporary)}, temporary)
    assert done.returncode == exit_codes.NO_SCREEN
    assert "No screen can be opened: " in done.stdout
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize("config", ["none", "empty"])
def test_without_system_fonts_the_words_are_in_its_own(
    kiosk: Path, tmp_path: Path, config: str
) -> None:
    file = tmp_path / "fonts.conf"
    if config == "empty":
        file.write_text("<fontconfig></fontconfig>", encoding="utf-8")
    command = [str(kiosk), "check", "--demo"]
    hidden = with_mounts(["-t tmpfs tmpfs /usr/share/fonts"], command)
    done = ended(hidden, OFFSCREEN | {"FONTCONFIG_FILE": str(file)}, tmp_path)
    assert done.returncode == 0, done.stdout
    assert "ok   fonts: Lexend" in done.stdout


def test_without_a_message_bus(demo: list[str], tmp_path: Path) -> None:
    nowhere = "unix:path=/nowhere/bus"
    bus = {"DBUS_SESSION_BUS_ADDRESS": nowhere, "DBUS_SYSTEM_BUS_ADDRESS": nowhere}
    reader = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    assert told(demo, OFFSCREEN | bus | reader, tmp_path) == ("", None)


@pytest.mark.parametrize("extra", [[], ["--strict"]], ids=["tablet", "strict"])
def test_on_a_read_only_system_it_runs_without_keeping_anything(
    kiosk: Path, temporary: Path, extra: list[str]
) -> None:
    data = temporary.parent / "data"
    command = [str(kiosk), "--data-dir", str(data), *extra]
    mounts = [f"-t tmpfs tmpfs {temporary}", "-o remount,ro,bind /"]
    words, code = told(
        with_mounts(mounts, command), OFFSCREEN | {"TMPDIR": str(temporary)}, temporary
    )
    assert f"{data} cannot be written" in words
    assert code == (exit_codes.CANNOT_WRITE if extra else None)
    assert not data.exists()


@pytest.mark.parametrize(
    ("mount", "code", "words"),
    [
        ("-t tmpfs -o size=60m tmpfs {}", BOOTLOADER, "No space left on device"),
        ("-t tmpfs -o noexec tmpfs {}", LOADER, "failed to map segment from shared object"),
        ("-o remount,ro,bind /", BOOTLOADER, "Could not create temporary directory"),
    ],
    ids=["full", "noexec", "read-only"],
)
def test_an_unusable_temporary_folder_ends_the_start_with_words(
    demo: list[str], temporary: Path, mount: str, code: int, words: str
) -> None:
    command = with_mounts([mount.format(temporary)], demo)
    done = ended(command, OFFSCREEN | {"TMPDIR": str(temporary)}, temporary)
    assert done.returncode == code
    assert words in done.stdout
    assert words in GUIDE


@pytest.mark.parametrize("name", ["C", "POSIX", "tr_TR", "xx_YY.UTF-8", ""])
def test_any_language_of_the_start_will_do(demo: list[str], tmp_path: Path, name: str) -> None:
    for variable in ("LANG", "LC_ALL"):
        assert told(demo, OFFSCREEN | {variable: name}, tmp_path) == ("", None)


@pytest.mark.parametrize("letters", ["UTF-8", "ISO-8859-9"])
def test_in_turkish_every_screen_is_as_ever(kiosk: Path, tmp_path: Path, letters: str) -> None:
    """Where the small letter of I has no dot."""
    environ = OFFSCREEN | language("tr_TR", letters, tmp_path)
    done = ended([str(kiosk), "check", "--demo"], environ, tmp_path)
    assert done.returncode == 0, done.stdout


def test_qts_variables_change_nothing(kiosk: Path, demo: list[str], tmp_path: Path) -> None:
    assert told(demo, OFFSCREEN | HOSTILE, tmp_path) == ("", None)
    done = ended([str(kiosk), "check", "--demo"], HOSTILE, tmp_path)
    assert done.returncode == 0, done.stdout


def test_a_second_start_ends_with_3_and_the_first_goes_on(kiosk: Path, tmp_path: Path) -> None:
    command = [str(kiosk), "--data-dir", str(tmp_path)]
    with subprocess.Popen(command, env=OFFSCREEN, stderr=subprocess.DEVNULL) as first:
        try:
            settled = told([str(kiosk), "--demo"], OFFSCREEN, tmp_path)
            assert settled == ("", None), "a demo beside it has a folder of its own"
            second = ended(command, OFFSCREEN, tmp_path)
            assert second.returncode == exit_codes.ANOTHER_RUNS
            assert "Another kiosk is running" in second.stdout
            seen = ended([str(kiosk), "check", "--data-dir", str(tmp_path)], {}, tmp_path)
            assert "ok   running kiosk: a kiosk is running" in seen.stdout
            assert first.poll() is None
        finally:
            first.terminate()


def test_a_newer_kiosks_data_is_used_and_kept(kiosk: Path, tmp_path: Path) -> None:
    data = newer(encode(Stored({"clinic_name": "Day unit"})))
    (tmp_path / FILE).write_bytes(data)
    words, code = told([str(kiosk), "--data-dir", str(tmp_path)], OFFSCREEN, tmp_path)
    assert code is None
    assert "a newer kiosk wrote it" in words
    assert (tmp_path / FILE).read_bytes() == data
    seen = ended([str(kiosk), "check", "--data-dir", str(tmp_path)], {}, tmp_path)
    assert f"a newer kiosk wrote them (version {VERSION + 1})" in seen.stdout


def newer(data: bytes) -> bytes:
    """Return staff's settings as the next version of the kiosk would write them."""
    import zlib

    file = json.loads(data)
    file["version"] = VERSION + 1
    file["settings"]["of_the_future"] = 1
    plain = json.dumps([file["version"], file["settings"]], sort_keys=True, ensure_ascii=True)
    file["check"] = f"{zlib.crc32(plain.encode()):08x}"
    return json.dumps(file).encode()
