"""The installer of Linux tablets, run into a folder: again, another version, back, and undone."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.deploy.conftest import DEPLOY

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="an installer for Linux")

INSTALLER = DEPLOY / "linux" / "install.sh"
PROGRAM = """#!/bin/sh
here=$(dirname "$0")
case "$*" in
    --version) echo "kiosk VERSION"; echo "content 1.0.0" ;;
    *" check") echo "asked: $*"; exit "$(cat "$here/verdict")" ;;
esac
"""
KEPT = {
    "etc",
    "etc/kiosk",
    "etc/kiosk/environment",
    "etc/kiosk/kiosk.toml.example",
    "var",
    "var/lib",
    "var/lib/kiosk",
    "var/lib/kiosk/settings.json",
}


@dataclass(frozen=True)
class Tablet:
    """A folder that stands for the whole machine."""

    root: Path

    def run(self, *arguments: object) -> subprocess.CompletedProcess[str]:
        command = [INSTALLER, "--root", self.root, *arguments]
        return subprocess.run([str(c) for c in command], capture_output=True, text=True)

    def works(self, *arguments: object) -> str:
        done = self.run(*arguments)
        assert (done.returncode, done.stderr) == (0, ""), done.stdout
        return done.stdout

    def tree(self) -> dict[str, tuple[str, int, str]]:
        """Return what lies where: kind or bytes, rights, and for files when they were written."""
        found = {}
        for path in sorted(self.root.rglob("*")):
            if path.is_symlink():
                what, rights, when = f"-> {path.readlink()}", 0, ""
            else:
                rights = path.stat().st_mode & 0o7777
                what = path.read_bytes().hex() if path.is_file() else "folder"
                when = str(path.stat().st_mtime_ns) if path.is_file() else ""
            found[str(path.relative_to(self.root))] = (what, rights, when)
        return found

    def version(self, link: str) -> str:
        return str((self.root / "opt/kiosk" / link).readlink()).partition("-")[0]

    def versions(self) -> set[str]:
        names = {path.name for path in (self.root / "opt/kiosk").iterdir() if path.is_dir()}
        return {name.partition("-")[0] for name in names - {"setup", "current", "previous"}}


@pytest.fixture
def tablet(tmp_path: Path) -> Tablet:
    (tmp_path / "root").mkdir()
    return Tablet(tmp_path / "root")


def program(folder: Path, version: str, verdict: int = 0) -> Path:
    """Make a folder build that answers as the kiosk does."""
    made = folder / f"kiosk-folder-{version}-{verdict}"
    (made / "_internal").mkdir(parents=True)
    (made / "kiosk").write_text(PROGRAM.replace("VERSION", version), encoding="utf-8")
    (made / "kiosk").chmod(0o755)
    (made / "verdict").write_text(str(verdict), encoding="utf-8")
    (made / "_internal" / "libQt.so").symlink_to("PySide6/libQt.so")
    return made


def test_a_second_run_changes_nothing(tablet: Tablet, tmp_path: Path) -> None:
    one = program(tmp_path, "1.0")
    assert "the version is now 1.0-" in tablet.works(one)
    first = tablet.tree()
    assert tablet.works(one).splitlines() == ["kiosk: all was in place"]
    assert tablet.tree() == first


def test_what_is_where(tablet: Tablet, tmp_path: Path) -> None:
    tablet.works(program(tmp_path, "1.0"))
    etc = tablet.root / "etc"
    assert (tablet.root / "opt/kiosk/current/kiosk").stat().st_mode & 0o777 == 0o755
    wants = etc / "systemd/system/multi-user.target.wants"
    assert [path.name for path in wants.iterdir()] == ["kiosk.service"]
    assert (wants / "kiosk.service").resolve() == etc / "systemd/system/kiosk.service"
    for masked in ("ctrl-alt-del.target", "getty@tty1.service"):
        assert (etc / "systemd/system" / masked).readlink() == Path("/dev/null")
    assert not (etc / "X11").exists()
    assert (tablet.root / "opt/kiosk/setup/install.sh").stat().st_mode & 0o111
    assert (tablet.root / "var/lib/kiosk").stat().st_mode & 0o777 == 0o750


def test_the_check_is_asked_on_the_clinics_files(tablet: Tablet, tmp_path: Path) -> None:
    config, data = tablet.root / "etc/kiosk/kiosk.toml", tablet.root / "var/lib/kiosk"
    told = tablet.works(program(tmp_path, "1.0")).splitlines()
    assert f"asked: --data-dir {data} check" in told
    config.touch()
    told = tablet.works(program(tmp_path, "1.1")).splitlines()
    assert f"asked: --data-dir {data} --config {config} check" in told


def test_an_update_keeps_one_version_and_the_way_back(tablet: Tablet, tmp_path: Path) -> None:
    for version in ("1.0", "1.1", "1.2"):
        tablet.works(program(tmp_path, version))
    assert tablet.versions() == {"1.1", "1.2"}
    assert (tablet.version("current"), tablet.version("previous")) == ("1.2", "1.1")
    tablet.works("--roll-back")
    assert (tablet.version("current"), tablet.version("previous")) == ("1.1", "1.2")
    tablet.works("--roll-back")
    assert tablet.version("current") == "1.2"


def test_the_same_number_with_other_contents_is_another_version(
    tablet: Tablet, tmp_path: Path
) -> None:
    one = program(tmp_path, "1.0")
    tablet.works(one)
    (one / "_internal" / "content.md").write_text("new words", encoding="utf-8")
    tablet.works(one)
    assert (tablet.root / "opt/kiosk/current/_internal/content.md").exists()
    assert not (tablet.root / "opt/kiosk/previous/_internal/content.md").exists()


def test_a_failed_check_leaves_the_old_version(tablet: Tablet, tmp_path: Path) -> None:
    tablet.works(program(tmp_path, "1.0"))
    before = tablet.tree()
    bad = program(tmp_path, "2.0", verdict=1)
    done = tablet.run(bad)
    assert done.returncode == 1
    assert "check of 2.0-" in done.stderr
    assert tablet.tree() == before
    assert "that was accepted" in tablet.works("--accept-failed-check", bad)
    assert tablet.version("current") == "2.0"


def test_a_damaged_copy_is_copied_again(tablet: Tablet, tmp_path: Path) -> None:
    one = program(tmp_path, "1.0")
    tablet.works(one)
    damaged = tablet.root / "opt/kiosk/current/verdict"
    damaged.write_text("garbage", encoding="utf-8")
    tablet.works(one)
    assert damaged.read_text(encoding="utf-8") == "0"


def test_a_copy_that_was_cut_off_is_forgotten(tablet: Tablet, tmp_path: Path) -> None:
    (tablet.root / "opt/kiosk/incoming").mkdir(parents=True)
    (tablet.root / "opt/kiosk/incoming/half").touch()
    tablet.works(program(tmp_path, "1.0"))
    assert not (tablet.root / "opt/kiosk/incoming").exists()
    assert not (tablet.root / "opt/kiosk/current/half").exists()


def test_the_clinics_configuration_is_never_changed(tablet: Tablet, tmp_path: Path) -> None:
    one = program(tmp_path, "1.0")
    tablet.works(one)
    config = tablet.root / "etc/kiosk/kiosk.toml"
    config.write_text('country = "nz"\n', encoding="utf-8")
    tablet.works(program(tmp_path, "1.1"))
    tablet.works("--uninstall")
    tablet.works(one)
    assert config.read_text(encoding="utf-8") == 'country = "nz"\n'


def test_uninstall_leaves_the_data_and_purge_nothing(tablet: Tablet, tmp_path: Path) -> None:
    tablet.works("--x11", program(tmp_path, "1.0"))
    (tablet.root / "var/lib/kiosk/settings.json").write_text("{}", encoding="utf-8")
    assert "are kept" in tablet.works("--uninstall")
    assert set(tablet.tree()) == KEPT
    tablet.works("--uninstall")
    assert set(tablet.tree()) == KEPT
    tablet.works("--uninstall", "--purge")
    assert tablet.tree() == {}
    assert tablet.root.is_dir()


def test_uninstall_touches_nothing_of_others(tablet: Tablet, tmp_path: Path) -> None:
    others = [
        tablet.root / "etc/systemd/system/multi-user.target.wants/ssh.service",
        tablet.root / "etc/sysctl.d/50-site.conf",
        tablet.root / "opt/backup/run",
    ]
    for file in others:
        file.parent.mkdir(parents=True)
        file.touch()
    (tablet.root / "etc/systemd/system/ctrl-alt-del.target").symlink_to("/elsewhere")
    before = tablet.tree()
    tablet.works(program(tmp_path, "1.0"))
    tablet.works("--uninstall", "--purge")
    assert tablet.tree() == before


def test_x11_takes_the_place_of_wayland_and_stays(tablet: Tablet, tmp_path: Path) -> None:
    one = program(tmp_path, "1.0")
    wants = tablet.root / "etc/systemd/system/multi-user.target.wants"
    tablet.works(one)
    tablet.works("--x11", one)
    assert [path.name for path in wants.iterdir()] == ["kiosk-x11.service"]
    assert (tablet.root / "etc/X11/xorg.conf.d/90-kiosk.conf").exists()
    tablet.works(program(tmp_path, "1.1"))
    assert [path.name for path in wants.iterdir()] == ["kiosk-x11.service"]
    tablet.works("--wayland", one)
    assert [path.name for path in wants.iterdir()] == ["kiosk.service"]
    assert not (tablet.root / "etc/X11/xorg.conf.d/90-kiosk.conf").exists()


def test_it_installs_from_its_own_copy(tablet: Tablet, tmp_path: Path) -> None:
    tablet.works(program(tmp_path, "1.0"))
    first = tablet.tree()
    setup = shutil.copytree(tablet.root / "opt/kiosk/setup", tmp_path / "setup")
    command = [setup / "install.sh", "--root", tablet.root, program(tmp_path, "1.1")]
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert {name for name in tablet.tree() if "/setup" in name} == {
        name for name in first if "/setup" in name
    }


def test_one_file_is_a_program_too(tablet: Tablet, tmp_path: Path) -> None:
    one = tmp_path / "kiosk"
    one.write_text('#!/bin/sh\n[ "$1" != --version ] || echo kiosk 3.0\n', encoding="utf-8")
    one.chmod(0o755)
    tablet.works(one)
    assert (tablet.root / "opt/kiosk/current/kiosk").read_bytes() == one.read_bytes()


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        ([], 2, "say which PROGRAM"),
        (["nowhere"], 2, "there is no nowhere"),
        (["--frobnicate"], 2, "there is no option"),
        (["a", "b"], 2, "not also b"),
        (["--uninstall", "a"], 2, "no PROGRAM goes with it"),
        (["--purge", "a"], 2, "goes with --uninstall"),
        (["--roll-back"], 1, "no version to go back to"),
        (["/bin/true"], 1, "does not say its version"),
        (["/etc"], 2, "no program named kiosk"),
    ],
)
def test_what_is_wrong_is_told(tablet: Tablet, arguments: list[str], code: int, told: str) -> None:
    done = tablet.run(*arguments)
    assert done.returncode == code
    assert told in done.stderr


def test_root_that_is_not_there(tmp_path: Path) -> None:
    done = Tablet(tmp_path / "nowhere").run("x")
    assert (done.returncode, "needs a folder" in done.stderr) == (2, True)


def test_help_is_the_head_of_the_file() -> None:
    done = subprocess.run([str(INSTALLER), "--help"], capture_output=True, text=True)
    assert done.returncode == 0
    assert "Exit codes" in done.stdout
    assert "set -eu" not in done.stdout


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
@pytest.mark.parametrize("script", ["install.sh", "kiosk-start", "kiosk-xsession"])
def test_shellcheck_finds_nothing(script: str) -> None:
    done = subprocess.run(
        ["shellcheck", str(DEPLOY / "linux" / script)], capture_output=True, text=True
    )
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize("script", ["install.sh", "kiosk-start", "kiosk-xsession"])
def test_scripts_are_sound_for_a_plain_sh(script: str) -> None:
    done = subprocess.run(["sh", "-n", str(DEPLOY / "linux" / script)], capture_output=True)
    assert (done.returncode, done.stderr) == (0, b"")
