"""Without its fonts, icons or pictures the kiosk still says what it has to say."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import paths
from tests.faults.conftest import Start

BROKEN: dict[str, Callable[[Path], object]] = {
    "missing": Path.unlink,
    "empty": lambda file: file.write_bytes(b""),
    "no picture": lambda file: file.write_bytes(b"these are words, not a drawing"),
    "another drawing": lambda file: file.write_bytes(b"\x89PNG\r\n\x1a\n\xff\xfe\x00"),
    "half of it": lambda file: file.write_bytes(file.read_bytes()[:200]),
}
every_break = pytest.mark.parametrize("harm", BROKEN.values(), ids=BROKEN)
told_by_qt = pytest.mark.qt_log_ignore("(?i)svg|image|picture")


DOOR = "Staff"
"""The clinic mark shows no word to visitors."""


def test_without_the_fonts_folder_the_words_are_still_there(assets: Path, start: Start) -> None:
    shutil.rmtree(assets / "fonts")
    visitor = start(paths.content())
    assert visitor.kiosk.context.family != "Lexend"
    visitor.tap("Touch to start", "Side effects", "Side effects", "Next")
    assert visitor.blocks()


def test_fonts_that_are_none_are_passed_over(assets: Path, start: Start) -> None:
    for file in (assets / "fonts").glob("*.ttf"):
        file.write_bytes(b"no font")
    visitor = start(paths.content())
    visitor.tap("Touch to start", "Side effects", "Side effects")
    assert visitor.blocks()


@every_break
@told_by_qt
def test_without_its_icons_every_button_keeps_its_word(
    assets: Path, start: Start, harm: Callable[[Path], object]
) -> None:
    for file in (assets / "icons").glob("*.svg"):
        harm(file)
    visitor = start(paths.content())
    visitor.tap("Touch to start")
    for name in visitor.offered():
        assert name in visitor.words() or name == DOOR
    visitor.tap("Side effects", "Side effects", "Next", "Get help", "Home")


@every_break
@told_by_qt
def test_without_its_pictures_every_page_keeps_its_words(
    assets: Path, start: Start, harm: Callable[[Path], object]
) -> None:
    for file in (assets / "pictures").glob("*.svg"):
        harm(file)
    visitor = start(paths.content())
    assert "Touch to start" in visitor.offered()
    visitor.tap("Touch to start", "Side effects", "Side effects")
    pages = 1
    while "Next" in visitor.offered():
        assert visitor.blocks()
        visitor.tap("Next")
        pages += 1
    assert pages > 5


@told_by_qt
def test_without_any_asset_the_kiosk_still_starts(assets: Path, start: Start) -> None:
    shutil.rmtree(assets)
    visitor = start(paths.content())
    visitor.tap("Touch to start", "Get help")
    assert "Ambulance: 000" in visitor.words()
