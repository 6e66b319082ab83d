"""Counting: what is kept, what is told, and what a faulty disk does not break."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from kiosk.clock import FakeClock
from kiosk.content.model import Audience
from kiosk.usage.counts import Tally, TopicUse, in_words, masked
from kiosk.usage.database import Database
from kiosk.usage.store import UsageStore

DAY = date(2026, 11, 22)
HOUR_MS = 60 * 60 * 1000
ADULT, CHILD = Audience.ADULT, Audience.CHILD
Open = Callable[[], UsageStore]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "usage.db"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(first_day=DAY)


@pytest.fixture
def start(path: Path, clock: FakeClock) -> Iterator[Open]:
    """Return a way to begin counting; a new one closes the one before."""
    there: list[UsageStore] = []

    def begin() -> UsageStore:
        for each in there:
            each.close()
        there.append(UsageStore(path, clock))
        return there[-1]

    yield begin
    for each in there:
        each.close()


def opened(
    store: UsageStore, times: int, topic: str = "spleen", audience: Audience = ADULT
) -> None:
    for _ in range(times):
        store.topic_opened(topic, audience)


def topics(store: UsageStore) -> list[tuple[str, str, str]]:
    return [(use.topic, use.audience, in_words(use.count)) for use in store.month(DAY).topics]


def test_counts_outlast_the_kiosk(start: Open) -> None:
    store = start()
    opened(store, 7)
    opened(store, 9, "spleen", CHILD)
    assert store.settle()
    again = start()
    opened(again, 1)
    assert topics(again) == [("spleen", "child", "9"), ("spleen", "adult", "8")]
    assert again.problems == ()


def test_counts_are_seen_before_they_are_on_the_disk(start: Open) -> None:
    store = start()
    opened(store, 6)
    assert store.month(DAY).topics == (TopicUse("spleen", ADULT, 6),)


def test_small_counts_are_not_told(start: Open) -> None:
    store = start()
    for times, topic in ((1, "a"), (4, "b"), (5, "c")):
        opened(store, times, topic)
    few = "fewer than 5"
    assert topics(store) == [("c", "adult", "5"), ("a", "adult", few), ("b", "adult", few)]


@pytest.mark.parametrize(("number", "told"), [(0, 0), (1, None), (4, None), (5, 5), (1000, 1000)])
def test_from_one_to_four_is_masked(number: int, told: int | None) -> None:
    assert masked(number) == told


def test_visits_are_counted_by_audience_and_apart_from_that_by_hour(
    start: Open, clock: FakeClock
) -> None:
    store = start()
    clock.advance(9 * HOUR_MS)
    for _ in range(6):
        store.visit_began(ADULT)
    clock.advance(5 * HOUR_MS)
    for _ in range(5):
        store.visit_began(CHILD)
    month = store.month(DAY)
    assert month.month == "2026-11"
    assert month.visits == {ADULT: 6, CHILD: 5}
    assert {hour: n for hour, n in enumerate(month.hours) if n} == {9: 6, 14: 5}


def test_the_days_of_a_month_are_added_and_other_months_left_out(
    start: Open, clock: FakeClock
) -> None:
    store = start()
    for _ in range(12):
        opened(store, 1)
        clock.advance(24 * HOUR_MS)
    assert topics(store) == [("spleen", "adult", "9")]
    assert in_words(store.month(date(2026, 12, 31)).topics[0].count) == "fewer than 5"
    assert store.month(date(2027, 1, 1)).topics == ()


def test_faces_are_counted(start: Open) -> None:
    store = start()
    for _ in range(5):
        store.face("glad")
    store.face("sad")
    assert store.month(DAY).faces == {"glad": 5, "sad": None}


def test_nothing_of_a_visit_is_in_the_file(start: Open, path: Path, clock: FakeClock) -> None:
    store = start()
    for hour in range(3):
        store.visit_began(ADULT)
        opened(store, 1, f"topic-{hour}")
        clock.advance(HOUR_MS)
    store.close()
    with closing(sqlite3.connect(path)) as file:
        rows = set(file.execute("SELECT counted, day, name, audience, count FROM counts"))
    assert rows == {
        ("visit", "2026-11-22", "", "adult", 3),
        *(("hour", "2026-11", f"{hour:02}", "", 1) for hour in range(3)),
        *(("topic", "2026-11-22", f"topic-{hour}", "adult", 1) for hour in range(3)),
    }


def test_every_commit_is_on_the_disk_and_readers_do_not_wait(start: Open, path: Path) -> None:
    database = Database(path)
    assert database._open.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert database._open.execute("PRAGMA synchronous").fetchone() == (2,)
    database.close()


def test_the_caller_does_not_wait_for_the_disk(
    start: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk takes its time until the gate opens; a caller that waited would never get there."""
    gate = threading.Event()
    add = Database.add

    def slow(self: Database, tally: Tally) -> None:
        assert gate.wait(20)
        add(self, tally)

    monkeypatch.setattr(Database, "add", slow)
    store = start()
    opened(store, 200)
    assert not store.settle(0)
    gate.set()
    assert store.settle()
    assert topics(store) == [("spleen", "adult", "200")]


def test_reading_makes_no_file(start: Open, path: Path) -> None:
    assert start().month(DAY).topics == ()
    assert not path.parent.exists()


@pytest.mark.parametrize("damage", [b"", b"damage", b"\0" * 8192, b"x" * 100_000])
def test_a_damaged_file_is_set_aside_and_counting_goes_on(
    start: Open, path: Path, damage: bytes
) -> None:
    path.parent.mkdir()
    path.write_bytes(damage)
    store = start()
    opened(store, 6)
    assert store.settle()
    assert topics(store) == [("spleen", "adult", "6")]
    bad = path.with_name("usage.bad-2026-11-22-1.db")
    if damage:
        assert bad.read_bytes() == damage
        (problem,) = store.problems
        assert problem.done == f"set aside as {bad.name}; counting starts anew"
    else:
        assert store.problems == ()
    assert start().problems == ()


def test_another_databases_file_and_a_folder_are_set_aside(start: Open, path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE counts (words TEXT)")
    store = start()
    opened(store, 6)
    assert store.settle()
    store.close()
    for file in path.parent.glob("usage.db*"):
        file.unlink()
    path.mkdir()
    again = start()
    opened(again, 6)
    assert again.settle()
    assert path.with_name("usage.bad-2026-11-22-2.db").is_dir()


def test_a_file_damaged_while_the_kiosk_runs_is_set_aside_too(start: Open, path: Path) -> None:
    store = start()
    opened(store, 6)
    assert store.settle()
    store.close()
    again = start()
    opened(again, 1)
    assert again.settle()
    with closing(sqlite3.connect(path)) as other:
        other.execute("DROP TABLE counts")
    opened(again, 5)
    assert again.settle()
    assert len(again.problems) == 1
    assert topics(again) == [("spleen", "adult", "5")]
    assert start().problems == ()


def test_a_newer_kiosks_file_is_left_alone_and_told(start: Open, path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as newer:
        newer.execute("PRAGMA user_version = 7")
        newer.execute("CREATE TABLE numbers (a)")
    before = path.read_bytes()
    store = start()
    opened(store, 6)
    assert not store.settle()
    assert str(store.problems[0]) == (
        "usage.db: a newer kiosk wrote it (version 7); nothing is counted"
    )
    store.close()
    assert path.read_bytes() == before
    assert sorted(file.name for file in path.parent.iterdir()) == ["usage.db"]


def test_what_a_faulty_disk_does_not_take_is_kept_and_written_later(
    start: Open, path: Path
) -> None:
    path.parent.write_text("a file where the folder should be", encoding="utf-8")
    store = start()
    opened(store, 6)
    assert not store.settle()
    assert topics(store) == [("spleen", "adult", "6")]
    (problem,) = store.problems
    assert problem.done == "counts wait in memory"
    path.parent.unlink()
    opened(store, 1)
    assert store.settle()
    assert store.problems == ()
    assert topics(start()) == [("spleen", "adult", "7")]


def test_a_full_disk_loses_nothing_while_the_kiosk_runs(
    start: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite's own limit of pages stands in for the disk: the error and its code are the same."""
    store = start()
    opened(store, 1, "first")
    assert store.settle()
    full = Database.add

    def add(self: Database, tally: object) -> None:
        self._open.execute("PRAGMA max_page_count = 1")
        full(self, tally)

    with monkeypatch.context() as disk:
        disk.setattr(Database, "add", add)
        for number in range(300):
            opened(store, 6, f"a-topic-with-a-long-name-to-fill-pages-{number}")
            if number % 50 == 0:
                store.settle()
        assert not store.settle()
        assert "full" in store.problems[0].found
    opened(store, 1, "last")
    assert store.settle()
    assert len([use for use in store.month(DAY).topics if use.count == 6]) == 300


def test_a_locked_file_is_no_damage(
    start: Open, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.usage.reading.BUSY_SECONDS", 0.01)
    store = start()
    opened(store, 1)
    assert store.settle()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        opened(store, 5)
        assert not store.settle(10)
        other.execute("ROLLBACK")
    opened(store, 1)
    assert store.settle()
    assert topics(store) == [("spleen", "adult", "7")]
    assert not list(path.parent.glob("*.bad-*"))


def test_rows_nobody_could_have_written_are_left_out(start: Open, path: Path) -> None:
    store = start()
    opened(store, 6)
    assert store.settle()
    with closing(sqlite3.connect(path)) as other:
        other.execute("INSERT INTO counts VALUES ('topic', '2026-11-22', 'a', 'dog', 9)")
        other.execute("INSERT INTO counts VALUES ('visit', '2026-11-22', '', '', 9)")
        other.execute("INSERT INTO counts VALUES ('colour', '2026-11-22', '', '', 9)")
        other.commit()
    assert topics(store) == [("spleen", "adult", "6")]


@pytest.mark.parametrize("day", [date(1970, 1, 1), date(2099, 12, 31)])
def test_a_clock_that_is_wrong_for_a_time_loses_no_counts(
    start: Open, clock: FakeClock, day: date
) -> None:
    store = start()
    opened(store, 6)
    clock.first_day = day
    opened(store, 7)
    store.visit_began(ADULT)
    clock.first_day = DAY
    opened(store, 1)
    assert store.settle()
    assert topics(start()) == [("spleen", "adult", "7")]
    assert start().month(day).topics == (TopicUse("spleen", ADULT, 7),)


def test_counts_on_a_read_only_disk_can_be_read(
    start: Open, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There SQLite cannot make the index of its log beside the file."""
    store = start()
    opened(store, 6)
    store.close()
    connect = sqlite3.connect

    def refused(address: object, **named: object) -> sqlite3.Connection:
        if "immutable" in str(address):
            return connect(address, **named)
        fault = sqlite3.OperationalError("unable to open database file")
        fault.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
        raise fault

    monkeypatch.setattr("sqlite3.connect", refused)
    again = start()
    assert topics(again) == [("spleen", "adult", "6")]
    opened(again, 1)
    assert not again.settle()
    assert topics(again) == [("spleen", "adult", "7")]
