"""A clinic's own folder, checked with the built-in library beneath, and read by the kiosk."""

from __future__ import annotations

import io
import shutil
from datetime import date
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.command_line import exit_codes
from kiosk.content.commands import content_check
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience

TODAY = date(2026, 11, 22)
TOPIC = "topics/what-is-it"


@pytest.fixture
def overlay(folder: Path, tmp_path: Path) -> Path:
    """A clinic's folder with one topic of its own words."""
    own = tmp_path / "own"
    shutil.copytree(folder / TOPIC, own / TOPIC)
    words = own / TOPIC / "en.adult.md"
    text = words.read_text(encoding="utf-8")
    words.write_text(text.replace("# What is it?", "# Our words"), encoding="utf-8")
    return own


def told(folder: Path, overlay: Path) -> list[str]:
    out = io.StringIO()
    content_check(folder, False, TODAY, out, overlay=overlay)
    return out.getvalue().splitlines()


def test_an_overlay_rests_on_the_library_beneath(folder: Path, overlay: Path) -> None:
    assert told(folder, overlay) == [f"0 errors, 0 warnings in {overlay}"]


def test_a_fault_of_the_overlay_is_told(folder: Path, overlay: Path) -> None:
    words = overlay / TOPIC / "en.adult.md"
    words.write_text(words.read_text(encoding="utf-8") + "\nWow!\n", encoding="utf-8")

    assert told(folder, overlay)[0].startswith(f"{TOPIC}/en.adult.md:13: found an exclamation")


def test_what_an_overlay_cannot_bring_is_told(folder: Path, overlay: Path) -> None:
    (overlay / "words.yaml").write_text("instead: []\n", encoding="utf-8")

    assert told(folder, overlay)[0].startswith('words.yaml: found "words.yaml" in an overlay')


def test_an_overlay_that_is_not_there_is_told(folder: Path, tmp_path: Path) -> None:
    assert "expected a folder of content" in told(folder, tmp_path / "none")[0]


def test_the_command_line_checks_an_overlay(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "own"
    own.mkdir()
    assert cli.main(["content", "check", "--overlay", str(own)]) == exit_codes.FINE
    assert capsys.readouterr().out == f"0 errors, 0 warnings in {own}\n"
    assert cli.main(["content", "check", "--overlay"]) == exit_codes.USAGE


@pytest.mark.parametrize("file", ["topic.yaml", "en.adult.md"])
def test_a_damaged_topic_of_the_clinic_gives_way_to_the_built_in_one(
    folder: Path, overlay: Path, file: str
) -> None:
    (overlay / TOPIC / file).write_text("[", encoding="utf-8")
    library = FileLibrary(folder, overlay)

    topic = library.topic("what-is-it", Audience.ADULT)

    assert topic is not None
    assert topic.title == "What is it?"
    said = [str(problem) for problem in library.problems()]
    assert any(line.startswith(f"{TOPIC}/{file}:") for line in said)
    assert f"{TOPIC}: found words that cannot be read" in "\n".join(said)


def test_a_damaged_organ_of_the_clinic_gives_way_to_the_built_in_one(
    folder: Path, overlay: Path
) -> None:
    shutil.copytree(folder / "organs/spleen", overlay / "organs/spleen")
    (overlay / "organs/spleen/organ.yaml").write_text("[", encoding="utf-8")
    library = FileLibrary(folder, overlay)

    assert [organ.id for organ in library.organs(Audience.ADULT)] == ["spleen"]
    assert "the built-in ones are shown" in "\n".join(map(str, library.problems()))


def test_words_left_out_on_purpose_do_not_come_back(folder: Path, overlay: Path) -> None:
    head = overlay / TOPIC / "topic.yaml"
    text = head.read_text(encoding="utf-8").replace("[adult, child]", "[adult]")
    head.write_text(text, encoding="utf-8")

    assert FileLibrary(folder, overlay).topic("what-is-it", Audience.CHILD) is None
