"""Every declared setting: its default, its reading and its storing agree."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.model import Audience, Region
from kiosk.settings.config_file import read_config
from kiosk.settings.keys import KEYS
from kiosk.settings.model import Settings
from kiosk.settings.stored import Stored, decode, encode

VALUES: dict[str, tuple[str, object]] = {
    "audience": ('"child"', Audience.CHILD),
    "country": ('"nz"', Region.NZ),
    "team_number": ('"+64 (3) 55"', "+64 (3) 55"),
    "clinic_name": ('"M\u0101ori ward"', "M\u0101ori ward"),
    "text": ("160", 160),
    "inches": ("15.6", 15.6),
    "default_audience": ('"adult"', Audience.ADULT),
    "return_after_minutes": ("45", 45),
    "closing_time": ('"18:30"', "18:30"),
    "idle_list_s": ("30", 30),
    "idle_reading_s": ("1800", 1800),
    "idle_help_s": ("120", 120),
    "idle_warning_s": ("20", 20),
    "pin_shuffle": ("false", False),
    "numbers_rung": ("{ lifeline = 2026-11-22 }", (("lifeline", date(2026, 11, 22)),)),
    "metrics_file": ('"/var/lib/kiosk.prom"', "/var/lib/kiosk.prom"),
    "usage": ("false", False),
}
BAD: dict[str, list[str]] = {
    "default_audience": ['"both"', "1", '""', "[]"],
    "return_after_minutes": ["-1", "1441", "1.0", '"5"', "true"],
    "closing_time": ['"24:00"', '"18:60"', '"6:30"', '"18:30:00"', "18:30:00", "1830", "[]"],
    "idle_list_s": ["29", "601", "60.0", "true", '"60"'],
    "idle_reading_s": ["59", "1801"],
    "idle_help_s": ["119", "3601"],
    "idle_warning_s": ["19", "121"],
    "pin_shuffle": ["1", '"yes"', "[]"],
    "numbers_rung": [
        "7",
        "[]",
        '{ lifeline = "yesterday" }',
        "{ lifeline = 2026-11-22T10:00:00 }",
        "{ lifeline = 5 }",
        '{ "Two words" = 2026-11-22 }',
        "{ " + ", ".join(f"n-{n} = 2026-11-22" for n in range(101)) + " }",
    ],
    "metrics_file": ["7", '"a\\nb"', f'"{"x" * 401}"', "[]"],
    "usage": ["0", '"no"'],
}


def toml(folder: Path, words: str) -> Path:
    file = folder / "kiosk.toml"
    file.write_text(words, encoding="utf-8")
    return file


def test_the_samples_cover_every_key_and_none_is_a_default() -> None:
    assert list(VALUES) == list(KEYS)
    assert [name for name, (_, value) in VALUES.items() if value == KEYS[name].default] == []


@pytest.mark.parametrize("name", KEYS)
@pytest.mark.parametrize("above", ["", "[locked]\n"])
def test_a_value_is_read_from_the_file_and_stored_and_read_again(
    tmp_path: Path, name: str, above: str
) -> None:
    words, value = VALUES[name]
    found = read_config(toml(tmp_path, f"{above}{name} = {words}\n"))
    assert (found.values, found.problems) == ({name: value}, ())
    assert found.locked == ({name} if above else set())
    assert getattr(found.settings, name) == value
    assert decode(encode(Stored({name: value}))) == Stored({name: value})


@pytest.mark.parametrize(("name", "words"), [(name, w) for name, ws in BAD.items() for w in ws])
def test_a_value_that_does_not_fit_is_told_with_what_does(
    tmp_path: Path, name: str, words: str
) -> None:
    for above in ("", "locked."):
        found = read_config(toml(tmp_path, f"{above}{name} = {words}\n"))
        (problem,) = found.problems
        assert (problem.key, problem.expected) == (above + name, KEYS[name].kind.expected)
        assert (found.values, found.locked) == ({}, frozenset())


def test_none_as_default_audience_can_be_chosen_against_the_file(tmp_path: Path) -> None:
    found = read_config(toml(tmp_path, 'default_audience = "none"\n'))
    assert found.values == {"default_audience": None}
    assert decode(encode(Stored({"default_audience": None}))).values == {"default_audience": None}


def test_locked_goes_before_the_same_key_outside(tmp_path: Path) -> None:
    found = read_config(toml(tmp_path, "text = 125\n[locked]\ntext = 160\n"))
    assert (found.values, found.locked) == ({"text": 160}, {"text"})


def test_locked_that_is_no_table_is_told(tmp_path: Path) -> None:
    found = read_config(toml(tmp_path, 'locked = ["text"]\ntext = 125\n'))
    assert str(found.problems[0]).endswith(
        "locked: found ['text'], expected a table of keys, [locked]"
    )
    assert (found.values, found.locked) == ({"text": 125}, frozenset())


def test_a_file_of_windows_notepad_is_read(tmp_path: Path) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_bytes(b"\xef\xbb\xbftext = 125\r\n")
    assert read_config(file).values == {"text": 125}


def test_every_default_but_not_set_can_be_written_in_the_file() -> None:
    for key in KEYS.values():
        plain = json.loads(json.dumps(key.kind.plain(key.default)))
        if key.name not in ("country", "inches"):
            assert key.kind.read(plain) == key.default, key.name


def test_settings_have_no_field_that_is_not_declared_with_words() -> None:
    assert all(key.meaning and key.kind.expected for key in KEYS.values())
    assert len(KEYS) == len(Settings.__slots__)
