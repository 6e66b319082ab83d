"""The IT guide tells every key as it is declared."""

from __future__ import annotations

import tomllib
from pathlib import Path

from settings_table import GUIDE, table, with_table

from kiosk.settings.config_file import read_config
from kiosk.settings.keys import KEYS


def test_the_table_in_the_guide_is_the_one_of_today() -> None:
    guide = GUIDE.read_text(encoding="utf-8")
    assert with_table(guide) == guide, "run .ci/settings_table.py"


def test_every_key_has_a_row_with_what_fits_its_default_and_its_meaning() -> None:
    rows = [line.strip("| ").split(" | ") for line in table().splitlines()[2:]]
    assert [row[0].strip("`") for row in rows] == list(KEYS)
    assert all(len(row) == 4 and all(row) for row in rows)


def test_the_guides_example_is_a_good_configuration(tmp_path: Path) -> None:
    guide = GUIDE.read_text(encoding="utf-8")
    chapter = guide.partition("\n## The configuration file\n")[2]
    words = chapter.partition("```toml\n")[2].partition("```")[0]
    file = tmp_path / "kiosk.toml"
    file.write_text(words, encoding="utf-8")
    found = read_config(file)
    assert (found.problems, found.locked) == ((), {"idle_help_s"})
    assert set(tomllib.loads(words)) - {"locked"} < set(found.values)
