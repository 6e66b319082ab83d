"""What happens to its files, disk, clock and glass while a kiosk runs: visits go on."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk import paths
from kiosk.content.kinds import Audience, Region
from kiosk.content.load import FileLibrary
from kiosk.session.state import Screen, fresh
from kiosk.settings.config_file import Configured
from kiosk.settings.model import Settings
from kiosk.settings.settings_file import COPY, FILE
from kiosk.settings.store import SettingsStore
from kiosk.usage.store import UsageStore
from tests.journeys.nurse import answered, folder_services, sign_in, type_in, way_to_a_topic
from tests.journeys.visitor import TABLET, UPRIGHT, Visitor

Clinic = Callable[[Path], Visitor]
GARBAGE = b"\0garbage\xff" * 300
ROOM_KB = 256


@pytest.fixture
def clinic(qtbot: QtBot) -> Iterator[Clinic]:
    """Return a way to start a kiosk with its files in a folder."""
    there: list[Visitor] = []

    def open_(folder: Path) -> Visitor:
        library = FileLibrary(paths.content(), country="au")
        settings = Settings(audience=Audience.ADULT, country=Region.AU)
        there.append(Visitor(library, settings, TABLET, folder_services(folder)))
        return there[-1]

    yield open_
    for visitor in there:
        visitor.leave()
        usage_of(visitor).close()


def usage_of(visitor: Visitor) -> UsageStore:
    usage = visitor.kiosk.services.usage
    assert isinstance(usage, UsageStore)
    return usage


def read_a_topic(visitor: Visitor, times: int = 1) -> str:
    """Make so many visits to one topic; return its name."""
    section, topic = way_to_a_topic(visitor)
    for _ in range(times):
        visitor.tap("Touch to start", section, topic)
        assert visitor.stands_at(Screen.TOPIC)
        visitor.tap("Finish")
    return topic


def topics_counted(visitor: Visitor) -> int:
    return sum(use.count for use in usage_of(visitor).month(visitor.clock.today()).topics)


class TestDamage:
    def test_counting_starts_anew_and_visitors_see_nothing(
        self, clinic: Clinic, tmp_path: Path, qtbot: QtBot
    ) -> None:
        visitor = clinic(tmp_path)
        read_a_topic(visitor, 5)
        assert usage_of(visitor).settle()
        for file in tmp_path.glob("usage.db*"):
            file.write_bytes(GARBAGE)
        topic = read_a_topic(visitor, 6)
        assert usage_of(visitor).settle()
        (bad,) = tmp_path.glob("usage.bad-*.db")
        assert bad.read_bytes() == GARBAGE
        assert "set aside" in str(usage_of(visitor).problems[0])
        sign_in(visitor, qtbot)
        visitor.tap("Usage this month", "Next")
        assert f"{topic} (adults): " in visitor.words()
        assert topics_counted(visitor) >= 5

    def test_what_staff_set_is_written_over_damaged_settings(
        self, clinic: Clinic, tmp_path: Path, qtbot: QtBot
    ) -> None:
        visitor = clinic(tmp_path)
        for name in (FILE, COPY):
            (tmp_path / name).write_bytes(GARBAGE)
        sign_in(visitor, qtbot)
        visitor.tap("Children")
        assert "Saved." in visitor.words()
        visitor.tap("Done")
        assert visitor.state == fresh(Audience.CHILD)
        again = SettingsStore(tmp_path, Configured(), {})
        assert (again.settings.audience, again.problems) == (Audience.CHILD, ())

    def test_a_damaged_pin_opens_nothing_and_visits_go_on(
        self, clinic: Clinic, tmp_path: Path, qtbot: QtBot
    ) -> None:
        visitor = clinic(tmp_path)
        visitor.tap("Touch to start")
        visitor.hold("Staff", 3_000)
        (tmp_path / "pin.json").write_bytes(GARBAGE)
        visitor.tap("4")
        assert visitor.stands_at(Screen.PIN_PAD)
        assert visitor.offered() == ["Back"]
        visitor.tap("Back")
        assert visitor.stands_at(Screen.HOME)
        visitor.hold("Staff", 3_000)
        assert "kiosk staff set-pin" in visitor.words()
        visitor.tap("Back", "Finish")
        read_a_topic(visitor)


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """Return a folder on a small disk of its own."""
    folder = tmp_path / "disk"
    folder.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={ROOM_KB}k", "kiosk", str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    if made.returncode:
        pytest.skip(f"no disk can be mounted here: {made.stderr.strip()}")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(folder: Path) -> Path:
    """Leave no room; return the file that takes it."""
    big = folder / "big"
    with big.open("wb", buffering=0) as file:
        size = 65_536
        while size:
            try:
                file.write(b"x" * size)
            except OSError:
                size //= 2
    return big


def remount(folder: Path, how: str) -> None:
    options = f"remount,{how},size={ROOM_KB}k"
    subprocess.run(["mount", "-o", options, str(folder)], check=True)


class TestDisk:
    def test_a_disk_that_fills_up(self, clinic: Clinic, disk: Path, qtbot: QtBot) -> None:
        visitor = clinic(disk)
        sign_in(visitor, qtbot)
        before = (disk / FILE).read_bytes() if (disk / FILE).exists() else b""
        big = fill(disk)
        visitor.tap("Children")
        assert "Saved." not in visitor.words()
        assert "full" in visitor.words()
        assert ((disk / FILE).read_bytes() if before else b"") == before
        visitor.tap("Done")
        assert visitor.state == fresh(Audience.CHILD)
        visitor.tap("Touch to start", "Finish")
        assert not usage_of(visitor).settle()
        visitor.hold("Staff", 3_000)
        type_in(visitor, "482915")
        answered(visitor, qtbot)
        assert "cannot save anything" in visitor.words()
        visitor.tap("Back")
        big.unlink()
        visitor.tap("Touch to start", "Finish")
        assert usage_of(visitor).settle()
        sign_in(visitor, qtbot)
        visitor.tap("Adults")
        assert "Saved." in visitor.words()

    def test_a_disk_that_becomes_read_only(self, clinic: Clinic, disk: Path, qtbot: QtBot) -> None:
        visitor = clinic(disk)
        sign_in(visitor, qtbot)
        visitor.tap("Children", "Done")
        stored = (disk / FILE).read_bytes()
        usage_of(visitor).close()
        remount(disk, "ro")
        section, topic = way_to_a_topic(visitor)
        visitor.tap("Touch to start", section, topic, "Finish")
        visitor.hold("Staff", 3_000)
        type_in(visitor, "482915")
        answered(visitor, qtbot)
        assert "Visitors can go on reading." in visitor.words()
        assert visitor.stands_at(Screen.PIN_PAD)
        assert (disk / FILE).read_bytes() == stored
        remount(disk, "rw")
        visitor.tap("Back")
        sign_in(visitor, qtbot)
        assert visitor.state.staff


class TestClock:
    @pytest.mark.parametrize("days", [-4_000, -1, 1, 4_000])
    def test_a_clock_that_is_set_ends_no_visit_and_no_wait(
        self, clinic: Clinic, tmp_path: Path, qtbot: QtBot, days: int
    ) -> None:
        visitor = clinic(tmp_path)
        visitor.hold("Staff", 3_000)
        for _ in range(5):
            type_in(visitor, "111222")
            answered(visitor, qtbot)
        visitor.tap("Back", "Touch to start")
        state, picture = visitor.state, visitor.draw()
        visitor.clock.first_day += timedelta(days=days)
        visitor.kiosk.host.tick()
        visitor.kiosk.returning.look()
        assert (visitor.state, visitor.draw()) == (state, picture)
        visitor.tap("Finish")
        visitor.hold("Staff", 3_000)
        assert "Please wait 1 minute" in visitor.words()
        visitor.tap("Back")
        visitor.wait(60_000)
        read_a_topic(visitor, 6)
        assert topics_counted(visitor) == 6
        sign_in(visitor, qtbot)
        assert visitor.state.staff


class TestGlass:
    def test_turning_and_resizing_in_the_middle_of_a_page_loses_nothing(
        self, clinic: Clinic, tmp_path: Path
    ) -> None:
        visitor = clinic(tmp_path)
        section, topic = way_to_a_topic(visitor)
        visitor.tap("Touch to start", section, topic, "Next")
        state, picture = visitor.state, visitor.draw()
        for size in (UPRIGHT, (1920, 1080), (1024, 768), TABLET):
            visitor.turn(size)
            assert visitor.state.place == state.place
            assert visitor.state.since_ms == state.since_ms
            assert {"Back", "Home", "Get help"} <= set(visitor.offered()), size
        assert visitor.draw() == picture
