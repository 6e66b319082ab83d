"""Staff's settings: which value holds, what survives, what staff are told."""

from __future__ import annotations

import errno
import json
from datetime import date
from pathlib import Path

import pytest

from kiosk.clock import FakeClock
from kiosk.content.model import Audience, Region
from kiosk.settings.config_file import Configured, read_config
from kiosk.settings.model import Settings
from kiosk.settings.settings_file import COPY, FILE
from kiosk.settings.store import LOCKED, SettingsStore
from kiosk.settings.stored import Stored, encode

NOTHING = Configured()


def store(folder: Path, configured: Configured = NOTHING, **commanded: object) -> SettingsStore:
    return SettingsStore(folder, configured, commanded, FakeClock(first_day=date(2026, 11, 22)))


def configured(folder: Path, words: str) -> Configured:
    file = folder / "kiosk.toml"
    file.write_text(words, encoding="utf-8")
    return read_config(file)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_first_start_has_the_defaults_and_needs_set_up(tmp_path: Path) -> None:
    first = store(tmp_path / "data")
    assert (first.settings, first.problems, first.writable) == (Settings(), (), True)
    assert first.needs_set_up


def test_a_configuration_file_stands_in_for_the_set_up_even_a_bad_one(tmp_path: Path) -> None:
    for words in ('country = "nz"', "country = "):
        assert not store(tmp_path / "data", configured(tmp_path, words)).needs_set_up


def test_what_staff_set_holds_at_once_and_at_the_next_start(tmp_path: Path) -> None:
    now = store(tmp_path)
    rung = (("lifeline-au", date(2026, 11, 21)),)
    answer = now.change(
        audience=Audience.CHILD, country=Region.NZ, numbers_rung=rung, default_audience=None
    )
    assert answer == ""
    after = store(tmp_path)
    for each in (now, after):
        wanted = Settings(audience=Audience.CHILD, country=Region.NZ, numbers_rung=rung)
        assert each.settings == wanted
        assert not each.needs_set_up
    assert after.problems == ()


def test_the_command_line_goes_before_staff_they_before_the_file(tmp_path: Path) -> None:
    file = configured(tmp_path, 'text = 125\naudience = "child"\ncountry = "nz"')
    store(tmp_path / "data", file).change(text=160, audience="adult")
    after = store(tmp_path / "data", file, text=200)
    assert (after.settings.text, after.settings.audience) == (200, Audience.ADULT)
    assert after.settings.country is Region.NZ


def test_a_change_on_the_glass_holds_against_the_command_line_until_the_next_start(
    tmp_path: Path,
) -> None:
    now = store(tmp_path, audience=Audience.CHILD)
    assert now.change(audience="adult") == ""
    assert now.settings.audience is Audience.ADULT
    assert store(tmp_path, audience=Audience.CHILD).settings.audience is Audience.CHILD


def test_a_locked_key_beats_staff_and_refuses_a_change(tmp_path: Path) -> None:
    data = tmp_path / "data"
    store(data).change(text=160, audience="child")
    after = store(data, configured(tmp_path, '[locked]\naudience = "adult"\n'))
    assert after.locked == {"audience"}
    assert (after.settings.audience, after.settings.text) == (Audience.ADULT, 160)
    before = names(data), (data / FILE).read_bytes()
    assert after.change(text=200, audience="child") == LOCKED
    assert after.settings.text == 160
    assert (names(data), (data / FILE).read_bytes()) == before
    assert store(data).settings.audience is Audience.CHILD


@pytest.mark.parametrize(
    "values", [{"text": 110}, {"team_number": "call me"}, {"text": 125, "idle_list_s": 5}]
)
def test_a_value_that_does_not_fit_changes_nothing_and_says_what_does(
    tmp_path: Path, values: dict[str, object]
) -> None:
    now = store(tmp_path)
    assert now.change(**values).startswith("Not changed. What fits here: ")
    assert now.settings == Settings()
    assert names(tmp_path) == []


def test_a_name_that_is_no_setting_is_a_mistake_of_the_program(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        store(tmp_path).change(colour="red")


def test_a_damaged_file_is_set_aside_and_its_copy_used(tmp_path: Path) -> None:
    store(tmp_path).change(team_number="131126")
    good = (tmp_path / FILE).read_bytes()
    bad = good.replace(b"131126", b"131127")
    (tmp_path / FILE).write_bytes(bad)
    after = store(tmp_path)
    assert after.settings.team_number == "131126"
    (problem,) = after.problems
    assert str(problem) == (
        "settings.json: its check does not match: something in it has changed; "
        "set aside as settings.bad-2026-11-22-1.json; staff's settings are read from its copy"
    )
    assert (tmp_path / "settings.bad-2026-11-22-1.json").read_bytes() == bad
    reason = (tmp_path / "settings.bad-2026-11-22-1.json.txt").read_text(encoding="utf-8")
    assert "check does not match" in reason
    assert (tmp_path / FILE).read_bytes() == good
    assert store(tmp_path).problems == ()


@pytest.mark.parametrize("gone", [FILE, COPY])
def test_a_missing_one_of_the_two_is_written_anew(tmp_path: Path, gone: str) -> None:
    store(tmp_path).change(text=125)
    (tmp_path / gone).unlink()
    after = store(tmp_path)
    assert (after.settings.text, after.problems) == (125, ())
    assert (tmp_path / FILE).read_bytes() == (tmp_path / COPY).read_bytes()


def test_a_kill_between_the_file_and_its_copy_leaves_the_newer_settings(tmp_path: Path) -> None:
    store(tmp_path).change(text=125)
    old = (tmp_path / COPY).read_bytes()
    store(tmp_path).change(text=160)
    (tmp_path / COPY).write_bytes(old)
    assert store(tmp_path).settings.text == 160
    (tmp_path / FILE).unlink()
    assert store(tmp_path).settings.text == 160


def test_both_damaged_means_the_defaults_but_never_the_first_set_up(tmp_path: Path) -> None:
    store(tmp_path).change(text=125)
    for name in (FILE, COPY):
        (tmp_path / name).write_bytes(b"")
    after = store(tmp_path)
    assert after.settings == Settings()
    assert [problem.file for problem in after.problems if hasattr(problem, "done")] == [FILE, COPY]
    assert not after.needs_set_up
    assert not store(tmp_path).needs_set_up
    assert after.change(text=160) == ""
    assert store(tmp_path).settings.text == 160


def test_a_folder_in_its_place_is_set_aside_too(tmp_path: Path) -> None:
    (tmp_path / FILE / "inside").mkdir(parents=True)
    after = store(tmp_path)
    assert after.change(text=160) == ""
    assert (tmp_path / "settings.bad-2026-11-22-1.json" / "inside").is_dir()


def test_at_most_three_damaged_files_are_kept_the_newest(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / FILE).write_bytes(b"damage %d" % number)
        assert store(tmp_path).settings == Settings()
    kept = [name for name in names(tmp_path) if name.endswith(".json")]
    assert kept == [f"settings.bad-2026-11-22-{n}.json" for n in (3, 4, 5)]
    assert (tmp_path / kept[-1]).read_bytes() == b"damage 4"
    assert len(names(tmp_path)) == 6


def newer(folder: Path) -> bytes:
    plain = {"text": 125, "voice": "low", "country": ["au", "nz"]}
    data = encode(Stored({}, plain)).replace(b'"version": 1', b'"version": 7')
    from kiosk.settings import stored

    file = json.loads(data) | {"check": stored._check(7, plain)}
    data = json.dumps(file).encode()
    (folder / FILE).write_bytes(data)
    return data


def test_a_newer_kiosks_file_is_used_as_far_as_it_is_understood_and_not_touched(
    tmp_path: Path,
) -> None:
    data = newer(tmp_path)
    after = store(tmp_path)
    assert after.settings == Settings(text=125)
    assert names(tmp_path) == [FILE]
    assert (tmp_path / FILE).read_bytes() == data
    told = [str(problem) for problem in after.problems]
    assert any("a newer kiosk wrote it" in words for words in told)
    assert any("country, voice" in words for words in told)


def test_before_a_newer_kiosks_file_is_replaced_it_is_kept(tmp_path: Path) -> None:
    data = newer(tmp_path)
    assert store(tmp_path).change(country="nz") == ""
    assert (tmp_path / "settings.version-7.json").read_bytes() == data
    after = store(tmp_path)
    assert after.settings == Settings(text=125, country=Region.NZ)
    assert json.loads((tmp_path / FILE).read_bytes())["settings"]["voice"] == "low"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "the disk is read-only"),
        (errno.EACCES, "the folder may not be written"),
        (errno.EIO, "the disk reported a fault"),
    ],
)
def test_a_change_that_cannot_be_stored_holds_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    now = store(tmp_path)
    assert now.change(text=125) == ""

    def fails(handle: int, data: object) -> int:
        raise OSError(number, "no")

    with monkeypatch.context() as broken:
        broken.setattr("os.write", fails)
        answer = now.change(text=160)
        assert answer == f"This holds until the kiosk is started again. It was not stored: {words}."
        assert (now.settings.text, now.writable) == (160, False)
        assert not store(tmp_path).writable
    assert store(tmp_path).settings.text == 125
    assert now.change(audience="child") == ""
    assert now.writable
    assert store(tmp_path).settings == Settings(text=160, audience=Audience.CHILD)


def test_a_file_where_the_folder_should_be_lets_the_kiosk_run_without_saving(
    tmp_path: Path,
) -> None:
    (tmp_path / "data").write_text("not a folder", encoding="utf-8")
    now = store(tmp_path / "data")
    assert (now.settings, now.writable, now.problems) == (Settings(), False, ())
    assert now.change(text=125).startswith("This holds until")
    assert now.settings.text == 125


def test_a_damaged_file_that_cannot_be_moved_is_never_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / FILE).write_bytes(b"damage")

    def stays(old: object, new: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    with monkeypatch.context() as broken:
        broken.setattr("os.replace", stays)
        now = store(tmp_path)
        assert "left where it is (Read-only file system)" in str(now.problems[0])
        assert not now.needs_set_up
        assert now.change(text=125).startswith("This holds until")
        assert (tmp_path / FILE).read_bytes() == b"damage"
    assert now.change(text=160) == ""
    assert (tmp_path / "settings.bad-2026-11-22-1.json").read_bytes() == b"damage"
    assert store(tmp_path).settings.text == 160
