"""Nobody gets out of the kiosk: keys, the mouse, other windows and other screens.

The kiosk's own program runs full screen under two window managers: the clinic's (no keys of its
own) and openbox as it comes (Alt+F4, Alt+Tab, four desktops and more).
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience, Region
from kiosk.settings.model import Settings
from tests.journeys.conftest import Arrive
from tests.journeys.desk import BOUNCE_MS, MISSING, TITLE, Desk, open_desk, steady
from tests.journeys.rival import KINDS
from tests.journeys.visitor import TABLET, Visitor
from tests.journeys.x_requests import REQUESTS

GLASS = (1280, 800)
CORNER = (1279, 799)
FIRST = ("first", "1280/217x800/135+0+0", "screen")
"""A monitor, as xrandr takes it: its millimetres matter to nobody, --inches is given."""
WAY = ("Touch to start", "Get help")
"""Get help stays for five minutes: no idle warning changes the picture meanwhile."""
CLINICS, AS_IT_COMES = "the clinic's", "as it comes"
ALONE = (
    *(f"F{number}" for number in range(1, 13)),
    *("Print", "Menu", "shift+F10", "Super_L", "Pause", "Insert", "Delete", "BackSpace"),
)
COMBINED = (
    *(f"{held}+{letter}" for held in ("ctrl", "alt") for letter in "acefghlnopqrstuvwxz"),
    *("ctrl+shift+i", "ctrl+plus", "ctrl+minus", "ctrl+0", "ctrl+Tab", "ctrl+F4", "ctrl+Escape"),
    *("alt+Left", "alt+Right", "alt+Home", "alt+Return", "alt+F2", "alt+Print", "ctrl+alt+t"),
    *("ctrl+alt+Delete", "ctrl+alt+BackSpace", "ctrl+Insert", "super+l", "super+r"),
)
OF_THE_MANAGER = (
    *("alt+F4", "alt+Tab", "alt+shift+Tab", "alt+Escape", "super+d", "super+e"),
    *("ctrl+alt+Right", "ctrl+alt+Down", "super+F1", "super+F3", "shift+alt+Right"),
)
needs_a_screen = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")


@dataclass
class Station:
    """A kiosk open at Get help, full screen, and what is on the glass."""

    desk: Desk
    kiosk: subprocess.Popen[bytes]
    start: Callable[..., subprocess.Popen[bytes]]
    log: Path
    across: int
    down: int
    picture: bytes = b""

    def press(self, *keys: str) -> None:
        self.desk.xdotool("key", "--clearmodifiers", "--delay", "5", *keys)

    def click(self, button: int, at: QPointF, *more: object) -> None:
        there = ("mousemove", round(at.x()), round(at.y()), "click", *more, button)
        self.desk.xdotool(*there, "mousemove", *CORNER)

    def has_the_front(self) -> bool:
        """Whether the kiosk has the keyboard and every pixel, and its page is as before."""
        assert self.kiosk.poll() is None, self.told()
        focus = self.desk.xdotool("getwindowfocus", "getwindowname")
        return focus == TITLE and self.glass() == self.picture

    def glass(self) -> bytes:
        """Return the kiosk's pixels but the very first, which openbox keeps for itself."""
        whole, (width, height) = self.desk.picture(), GLASS
        across = 4 * self.across
        pixels = whole[len(whole) - across * self.down :]
        rows = (pixels[at : at + 4 * width] for at in range(0, across * height, across))
        return b"".join(rows)[4:]

    def holds(self, qtbot: QtBot) -> None:
        """Check that the kiosk is (again) in front, and stays there."""
        qtbot.waitUntil(self.has_the_front, timeout=10_000)
        qtbot.wait(300)
        assert self.has_the_front()
        assert "Traceback" not in self.told()

    def shape(self) -> tuple[int, ...]:
        """Return where the window with the keyboard lies: x, y, width and height."""
        words = self.desk.xdotool("getwindowfocus", "getwindowgeometry", "--shell")
        found = dict(word.split("=") for word in words.split())
        return tuple(int(found[name]) for name in ("X", "Y", "WIDTH", "HEIGHT"))

    def told(self) -> str:
        return self.log.read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def where(qapp: QGuiApplication) -> dict[str, QPointF]:
    """Return where the way to Get help must be clicked, found by name off screen."""
    settings = Settings(audience=Audience.ADULT, country=Region.AU)
    visitor = Visitor(FileLibrary(paths.content(), country="au"), settings, TABLET)
    found = {}
    for name in WAY:
        found[name] = visitor.middle(name)
        visitor.tap(name)
    visitor.leave()
    return found


Open = Callable[..., Station]


@pytest.fixture(scope="module")
def opens() -> Iterator[Open]:
    """Return a way to open a kiosk on a screen of its own."""
    running: list[subprocess.Popen[bytes]] = []

    def start(*command: str, **more: object) -> subprocess.Popen[bytes]:
        quiet = {"stderr": subprocess.DEVNULL, "stdout": subprocess.DEVNULL} | more
        running.append(subprocess.Popen(command, **quiet))  # type: ignore[call-overload]
        return running[-1]

    def come(
        folder: Path, size: str, manager: str, *monitor: str, options: tuple[str, ...] = ()
    ) -> Station:
        config = paths.root() / "deploy" / "linux" / "kiosk-openbox.xml"
        more = ("--config-file", str(config)) if manager == CLINICS else ()
        desk = open_desk(folder, start, size, *more)
        if monitor:
            plug(desk, *monitor)
        log = folder / "log"
        command = (sys.executable, "-m", "kiosk", "--demo", "--inches", "10.1", *options)
        with log.open("wb") as told:
            kiosk = start(*command, env=desk.environment, cwd=paths.root(), stderr=told)
        across, down = map(int, size.split("x"))
        return Station(desk, kiosk, start, log, across, down)

    yield come
    for process in reversed(running):
        process.terminate()
        process.wait(timeout=10)


def go_to_help(station: Station, where: dict[str, QPointF], qtbot: QtBot) -> None:
    """Wait for the kiosk and open Get help."""
    desk = station.desk
    qtbot.waitUntil(lambda: desk.window() != "", timeout=20_000)
    desk.xdotool("mousemove", *CORNER)
    for name in WAY:
        before = steady(desk, qtbot)
        station.click(1, where[name])
        qtbot.waitUntil(lambda before=before: desk.picture() != before, timeout=10_000)  # type: ignore[misc]
        qtbot.wait(BOUNCE_MS)
    steady(desk, qtbot)
    station.picture = station.glass()


@pytest.fixture(scope="module", params=[CLINICS, pytest.param(AS_IT_COMES, marks=pytest.mark.full)])
def opened(
    request: pytest.FixtureRequest, opens: Open, tmp_path_factory: pytest.TempPathFactory
) -> Station:
    return opens(tmp_path_factory.mktemp("desk"), "1280x800", request.param)


@pytest.fixture
def station(opened: Station, where: dict[str, QPointF], qtbot: QtBot) -> Station:
    if not opened.picture:
        go_to_help(opened, where, qtbot)
    return opened


@needs_a_screen
class TestOneScreen:
    def test_it_fills_the_screen(self, station: Station, qtbot: QtBot) -> None:
        assert station.shape() == (0, 0, *GLASS)
        station.holds(qtbot)

    @pytest.mark.parametrize("keys", [ALONE, COMBINED], ids=["alone", "held together"])
    def test_no_key_does_anything(
        self, station: Station, qtbot: QtBot, keys: tuple[str, ...]
    ) -> None:
        station.press(*keys)
        station.holds(qtbot)

    def test_no_key_of_the_window_manager_leads_out(self, station: Station, qtbot: QtBot) -> None:
        for key in OF_THE_MANAGER:
            station.press(key)
            station.holds(qtbot)

    @pytest.mark.parametrize("button", [2, 3, 8, 9], ids=["middle", "right", "back", "forward"])
    def test_other_buttons_open_nothing(
        self, station: Station, where: dict[str, QPointF], qtbot: QtBot, button: int
    ) -> None:
        for at in (*where.values(), QPointF(40, 40), QPointF(640, 790)):
            station.click(button, at)
            station.click(button, at, "--repeat", 2)
        station.holds(qtbot)

    def test_a_long_press_opens_nothing(self, station: Station, qtbot: QtBot) -> None:
        """On words, where other programs select or open a menu, and where nothing is."""
        for at in (QPointF(640, 40), QPointF(640, 300)):
            station.desk.xdotool("mousemove", round(at.x()), round(at.y()), "mousedown", 1)
            qtbot.wait(1_500)
            station.desk.xdotool("mousemove", *CORNER, "mouseup", 1)
        station.holds(qtbot)

    @pytest.mark.parametrize("asked", REQUESTS)
    def test_what_others_ask_of_its_window_is_not_done(
        self, station: Station, qtbot: QtBot, asked: str
    ) -> None:
        command = (sys.executable, "-m", "tests.journeys.x_requests", asked, station.desk.window())
        sent = subprocess.run(
            command, env=station.desk.environment, cwd=paths.root(), timeout=20, check=False
        )
        assert sent.returncode == 0
        station.holds(qtbot)

    def test_a_window_that_is_moved_and_shrunk_fills_the_screen_again(
        self, station: Station, qtbot: QtBot
    ) -> None:
        window = station.desk.window()
        station.desk.xdotool("windowsize", window, 600, 400, "windowmove", window, 300, 200)
        station.holds(qtbot)
        station.desk.xdotool("windowminimize", window)
        station.holds(qtbot)

    @pytest.mark.parametrize("kind", KINDS)
    def test_another_program_never_keeps_the_front(
        self, station: Station, qtbot: QtBot, kind: str
    ) -> None:
        command = (sys.executable, "-m", "tests.journeys.rival", kind)
        rival = station.start(
            *command, env=station.desk.environment, cwd=paths.root(), stdout=subprocess.PIPE
        )
        assert rival.stdout is not None
        with rival.stdout as told:
            assert told.readline() == b"exposed\n"
        station.holds(qtbot)
        station.desk.xdotool("search", "--name", "Rival", "windowactivate", "windowraise")
        station.press("alt+Tab")
        station.holds(qtbot)
        rival.terminate()
        rival.wait(timeout=10)
        station.holds(qtbot)


def plug(desk: Desk, name: str, shape: str, output: str = "none") -> None:
    """Let the X server have another monitor on a part of its pixels."""
    desk.run("xrandr", "--setmonitor", name, shape, output)
    assert name in desk.run("xrandr", "--listmonitors")


@pytest.mark.full
@needs_a_screen
@pytest.mark.skipif(shutil.which("xrandr") is None, reason="not installed: xrandr")
def test_screens_come_and_go_its_own_too(
    opens: Open, where: dict[str, QPointF], qtbot: QtBot, tmp_path: Path
) -> None:
    station = opens(tmp_path, "2000x900", CLINICS, *FIRST)
    go_to_help(station, where, qtbot)
    station.holds(qtbot)
    for _ in range(2):
        plug(station.desk, "second", "720/122x800/135+1280+0")
        station.holds(qtbot)
        station.desk.run("xrandr", "--delmonitor", "second")
        station.holds(qtbot)
    station.desk.run("xrandr", "--delmonitor", FIRST[0])
    qtbot.waitUntil(lambda: station.shape() == (0, 0, 2000, 900), timeout=10_000)
    plug(station.desk, *FIRST)
    station.holds(qtbot)
    station.kiosk.terminate()
    assert station.kiosk.wait(timeout=10) == 0


def test_nothing_takes_what_is_dropped_on_it(arrive: Arrive) -> None:
    visitor = arrive()
    visitor.tap(*WAY)
    before, state = visitor.draw(), visitor.state
    dropped = QMimeData()
    dropped.setUrls([QUrl("file:///etc/passwd")])
    dropped.setText("words")
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    held = Qt.KeyboardModifier.NoModifier
    for share in (0.1, 0.5, 0.9):
        at = QPointF(share * visitor.window.width(), share * visitor.window.height())
        enter = QDragEnterEvent(at.toPoint(), action, dropped, button, held)
        drop = QDropEvent(at, action, dropped, button, held)
        for event in (enter, drop):
            event.ignore()
            QGuiApplication.sendEvent(visitor.window, event)
            assert not event.isAccepted()
    assert (visitor.draw(), visitor.state) == (before, state)


def test_no_page_has_a_place_for_drops() -> None:
    for file in paths.qml().rglob("*.qml"):
        assert "DropArea" not in file.read_text(encoding="utf-8"), file


@needs_a_screen
def test_in_a_window_it_may_be_closed(opens: Open, tmp_path: Path, qtbot: QtBot) -> None:
    station = opens(tmp_path, "1440x900", AS_IT_COMES, options=("--windowed",))
    qtbot.waitUntil(lambda: station.desk.window() != "", timeout=20_000)
    steady(station.desk, qtbot)
    command = (sys.executable, "-m", "tests.journeys.x_requests", "close", station.desk.window())
    subprocess.run(command, env=station.desk.environment, cwd=paths.root(), timeout=20, check=True)
    assert station.kiosk.wait(timeout=10) == 0
