"""A folder with one fault is refused by the check, and the kiosk shows what is sound in it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.content.checks import check_folder
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience
from tests.content.seeded_faults import FAULTS
from tests.unit.content.conftest import FILES, write_folder

TODAY = date(2026, 11, 22)
TOPICS = ("what-is-it", "side-effects")
every_fault = pytest.mark.parametrize(
    ("file", "old", "new", "told", "line", "found", "expected"), FAULTS
)


def sow(root: Path, file: str, old: str, new: str) -> None:
    """Put ``new`` in the place of the first ``old``."""
    path = root / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_folder(tmp_path)


def test_there_are_sixty_faults_and_more() -> None:
    assert len({(file, old, new) for file, old, new, *_ in FAULTS}) >= 60


@every_fault
def test_the_check_refuses_it(
    folder: Path, file: str, old: str, new: str, told: str, line: int, found: str, expected: str
) -> None:
    sow(folder, file, old, new)

    problems = check_folder(folder, folder.parent / "assets", TODAY, strict=False)

    there = [p for p in problems if p.file == told and p.line == line and not p.warning]
    assert any(found in p.found and expected in p.expected for p in there), [*map(str, problems)]


@every_fault
def test_the_kiosk_shows_what_is_sound(
    folder: Path, file: str, old: str, new: str, told: str, line: int, found: str, expected: str
) -> None:
    sow(folder, file, old, new)
    library = FileLibrary(folder)
    hit = file.rpartition("/")[0]

    for audience in Audience:
        other = Audience.CHILD if audience is Audience.ADULT else Audience.ADULT
        elsewhere = file.endswith(f"en.{other}.md") or hit != "organs/spleen"
        assert library.tiles(audience) or file == "home.yaml"
        for name in TOPICS:
            topic = library.topic(name, audience)
            sound = hit != f"topics/{name}" or file.endswith(f"en.{other}.md")
            assert topic is not None or not sound, (name, audience)
        assert bool(library.organs(audience)) or not elsewhere
        assert library.help(audience) is not None or hit.startswith("help")
        assert library.term("immune-system", audience) is not None or file == "glossary/en.yaml"
        assert library.picture("helpers", audience) is not None or file == "pictures/en.yaml"
    assert library.fact("E-QST-A01") is not None
    assert library.source("GK") is not None or file == "sources.yaml"


@pytest.mark.parametrize("file", sorted(FILES))
def test_a_file_of_noise_is_refused_and_the_rest_is_shown(folder: Path, file: str) -> None:
    (folder / file).write_bytes(b"\xff\xfe\x00[{")

    problems = check_folder(folder, folder.parent / "assets", TODAY, strict=False)
    library = FileLibrary(folder)

    assert any(problem.file == file and not problem.warning for problem in problems)
    shown = [
        library.topic(name, audience) is not None
        for name in TOPICS
        for audience in Audience
        if not file.startswith(f"topics/{name}/")
    ]
    assert all(shown)
