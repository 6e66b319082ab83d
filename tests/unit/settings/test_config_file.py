"""The configuration file: every key typed, every fault told, the rest still holds."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content.model import Audience, Region
from kiosk.settings.config_file import ConfigProblem
from kiosk.settings.config_file import read_config as read_file
from kiosk.settings.keys import KEYS
from kiosk.settings.model import Settings

GOOD = """
audience = "child"
country = "nz"
team_number = " +64 3 555 0000 "
clinic_name = "M\u0101ori ward, level 2"
text = 125
inches = 12.9
"""

BAD = {
    "audience": ['"both"', "1", "true", "[1, 2]", "{ a = 1 }"],
    "country": ['"uk"', '"all"', "61", "[1]", "{ a = 1 }"],
    "team_number": ['"call me"', '"0"', f'"{"1" * 25}"', "131126", '"12\\n34"'],
    "clinic_name": [f'"{"x" * 61}"', '"two\\nlines"', "7", "[]"],
    "text": ['"100"', "110", "true", "1e9", "[100]", "{ a = 1 }"],
    "inches": ["4.9", "100.1", '"10"', "nan", "inf", "true", "[10]"],
}


def write(folder: Path, words: str) -> Path:
    file = folder / "kiosk.toml"
    file.write_text(words, encoding="utf-8")
    return file


def read_config(file: Path) -> tuple[Settings, tuple[ConfigProblem, ...]]:
    configured = read_file(file)
    assert configured.given
    return configured.settings, configured.problems


def test_a_good_file_sets_every_key(tmp_path: Path) -> None:
    settings, problems = read_config(write(tmp_path, GOOD))
    assert problems == ()
    assert settings == Settings(
        audience=Audience.CHILD,
        country=Region.NZ,
        team_number="+64 3 555 0000",
        clinic_name="M\u0101ori ward, level 2",
        text=125,
        inches=12.9,
    )


def test_an_empty_file_leaves_the_defaults(tmp_path: Path) -> None:
    assert read_config(write(tmp_path, "")) == (Settings(), ())


@pytest.mark.parametrize(("key", "value"), [(k, v) for k, vs in BAD.items() for v in vs])
def test_a_value_that_cannot_be_used_is_told_and_the_rest_holds(
    tmp_path: Path, key: str, value: str
) -> None:
    kept = "clinic_name" if key != "clinic_name" else "team_number"
    file = write(tmp_path, f'{kept} = "1300"\n{key} = {value}\n')
    settings, (problem,) = read_config(file)
    assert problem.key == key
    assert problem.expected == KEYS[key].kind.expected
    assert getattr(settings, key) == getattr(Settings(), key)
    assert getattr(settings, kept) == "1300"


@pytest.mark.parametrize("key", BAD)
def test_a_table_or_a_date_in_place_of_a_value_is_told(tmp_path: Path, key: str) -> None:
    settings, (problem,) = read_config(write(tmp_path, f"{key} = 2026-01-01\n"))
    assert (settings, problem.key) == (Settings(), key)


def test_an_unknown_key_is_told_with_the_keys_there_are(tmp_path: Path) -> None:
    file = write(tmp_path, 'country = "au"\ncontry = "nz"\n')
    settings, (problem,) = read_config(file)
    assert settings.country is Region.AU
    assert str(problem).startswith(f"{file}: contry: found 'nz', expected one of audience,")


@pytest.mark.parametrize(
    "raw",
    [
        b"country = ",
        b"\xff\xfe\x00",
        b"country",
        b"a = 1\na = 2",
        b"<html></html>",
        b"\x00" * 9,
        b"inches = " + b"9" * 5000,
        b"inches = " + b"[" * 5000,
    ],
)
def test_a_file_that_is_no_toml_gives_the_defaults_and_one_problem(
    tmp_path: Path, raw: bytes
) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_bytes(raw)
    settings, (problem,) = read_config(file)
    assert settings == Settings()
    assert (problem.file, problem.key) == (str(file), "file")
    assert problem.expected == "a TOML file in UTF-8"


def test_a_missing_file_and_a_folder_are_told(tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere.toml", tmp_path):
        settings, (problem,) = read_config(path)
        assert settings == Settings()
        assert problem.key == "file"


def test_a_problem_says_file_key_found_and_expected() -> None:
    problem = ConfigProblem("k.toml", "text", "'big'", "100, 125, 160 or 200")
    assert str(problem) == "k.toml: text: found 'big', expected 100, 125, 160 or 200"


@pytest.mark.parametrize(
    ("country", "words"),
    [
        (Region.AU, "000"),
        (Region.NZ, "111"),
        (Region.ALL, "000 in Australia, 111 in New Zealand"),
    ],
)
def test_the_ambulance_is_the_countrys(country: Region, words: str) -> None:
    assert Settings(country=country).emergency == words
