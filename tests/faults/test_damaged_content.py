"""A damaged content file is left out; everything else is there; nobody waits."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt

from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience
from kiosk.session.state import Screen
from tests.faults.conftest import Start
from tests.journeys.visitor import Visitor

DESK = "Please ask at the desk"
HTML = b"<!DOCTYPE html>\n<html><body onload='x()'><h1>Cure!</h1><script>x()</script></body></html>"
LONGEST_START_S = 6.0


def a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()
    (file / "inside.txt").write_text("words", encoding="utf-8")


def bytes_in(raw: bytes) -> Callable[[Path], None]:
    def write(file: Path) -> None:
        file.write_bytes(raw)

    return write


def ten_megabytes(file: Path) -> None:
    file.write_text("# Large\n\n## One\n\n" + "words and more words. " * 480_000, encoding="utf-8")


def one_long_word(file: Path) -> None:
    whole = file.read_text(encoding="utf-8")
    file.write_text(whole + "\n" + "a" * 200_000 + "\n", encoding="utf-8")


def wrong_encoding(file: Path) -> None:
    whole = file.read_text(encoding="utf-8")
    file.write_text("\u00e9" + whole, encoding="utf-16")


def in_latin(file: Path) -> None:
    file.write_bytes(b"# M\xe3ori\n" + file.read_bytes())


DAMAGES: dict[str, Callable[[Path], None]] = {
    "a page of 10 MB": ten_megabytes,
    "one word of 200,000 letters": one_long_word,
    "a web page": bytes_in(HTML),
    "utf-16": wrong_encoding,
    "latin-1": in_latin,
    "an svg that is no picture": bytes_in(b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
    "a folder instead of a file": a_folder,
    "an empty file": bytes_in(b""),
    "zeros": bytes_in(b"\0" * 4096),
    "a picture": bytes_in(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9),
    "deep brackets": bytes_in(b"[" * 100_000),
    "a yaml bomb": bytes_in(
        b"a: &a [x,x,x,x,x,x,x,x,x]\n"
        + b"".join(
            b"%c: &%c [%s]\n" % (n + 1, n + 1, b",".join([b"*%c" % n] * 9))
            for n in range(ord("a"), ord("i"))
        )
    ),
    "a missing file": Path.unlink,
}
every_damage = pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)

SHARED = (
    "facts.yaml",
    "sources.yaml",
    "library.yaml",
    "words.yaml",
    "glossary/en.yaml",
    "pictures/en.yaml",
    "organs/spleen/organ.yaml",
    "organs/spleen/en.adult.md",
    "topics/side-effects/topic.yaml",
    "help/team/topic.yaml",
)


def read_on(visitor: Visitor) -> None:
    """Read another topic, see an organ and get help, as somebody would."""
    visitor.tap("Touch to start", "What is immunotherapy?", "Five kinds of immunotherapy", "Next")
    assert visitor.state.place.subject == "five-kinds"
    visitor.tap("Home", "Your immune system", "The body map", "Thymus")
    assert visitor.state.place.subject == "thymus"
    visitor.tap("Get help")
    assert "Ambulance: 000" in visitor.words()
    visitor.tap("Home")


@every_damage
def test_a_damaged_page_is_left_out_and_the_rest_is_there(
    content: Path, start: Start, damage: Callable[[Path], None]
) -> None:
    damage(content / "topics" / "side-effects" / "en.adult.md")
    began = time.monotonic()
    visitor = start(content)
    read_on(visitor)
    assert time.monotonic() - began < LONGEST_START_S
    visitor.tap("Side effects")
    assert visitor.state.place.subject == "when-to-get-help"
    told = [str(p) for p in visitor.kiosk.context.library.problems()]
    assert any(line.startswith("topics/side-effects/en.adult.md") for line in told)


@every_damage
def test_a_damaged_page_of_one_audience_leaves_the_others_words(
    content: Path, damage: Callable[[Path], None]
) -> None:
    damage(content / "topics" / "side-effects" / "en.child.md")
    library = FileLibrary(content)
    assert library.topic("side-effects", Audience.CHILD) is None
    assert library.topic("side-effects", Audience.ADULT) is not None


@pytest.mark.parametrize("file", SHARED)
@pytest.mark.parametrize("damage", ["a web page", "a folder instead of a file"])
def test_a_damaged_shared_file_stops_nothing(
    content: Path, start: Start, file: str, damage: str
) -> None:
    DAMAGES[damage](content / file)
    visitor = start(content)
    read_on(visitor)
    if file != "words.yaml":
        visitor.kiosk.context.library.source("S1")
        told = [str(p) for p in visitor.kiosk.context.library.problems()]
        assert any(line.startswith(file) for line in told)


@every_damage
def test_without_home_the_screen_asks_people_to_the_desk(
    content: Path, start: Start, damage: Callable[[Path], None]
) -> None:
    damage(content / "home.yaml")
    visitor = start(content)
    assert visitor.heading() == DESK


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("what", ["an empty folder", "no folder", "a file"])
def test_with_no_content_the_screen_asks_people_to_the_desk(
    tmp_path: Path, start: Start, audience: Audience, what: str
) -> None:
    folder = tmp_path / "nothing"
    if what == "an empty folder":
        folder.mkdir()
    elif what == "a file":
        folder.write_text("no folder", encoding="utf-8")
    visitor = start(folder, audience)
    assert visitor.heading() == DESK
    assert visitor.offered() == ["Staff"]
    visitor.touch(QPointF(640, 400))
    visitor.key(Qt.Key.Key_Return)
    visitor.key(Qt.Key.Key_Escape)
    visitor.wait(600_000)
    assert visitor.heading() == DESK


@pytest.mark.parametrize("gone", ["help", "help/help.yaml", "help/en.adult.md"])
def test_get_help_shows_the_emergency_number_when_help_files_are_gone(
    content: Path, start: Start, gone: str
) -> None:
    path = content / gone
    shutil.rmtree(path) if path.is_dir() else path.unlink()
    visitor = start(content)
    visitor.tap("Touch to start", "Get help")
    assert visitor.stands_at(Screen.GET_HELP)
    assert "Ambulance: 000" in visitor.words()
    assert "Tell the staff at the desk" in visitor.words()
    visitor.tap("Home")


@pytest.mark.parametrize("damage", [ten_megabytes, one_long_word, wrong_encoding, a_folder])
@pytest.mark.parametrize("file", ["help/help.yaml", "help/en.adult.md", "help/here/en.adult.md"])
def test_get_help_shows_the_emergency_number_when_its_files_are_damaged(
    content: Path, start: Start, file: str, damage: Callable[[Path], None]
) -> None:
    damage(content / file)
    visitor = start(content)
    visitor.tap("Touch to start", "Get help")
    assert "Ambulance: 000" in visitor.words()


def test_damaged_content_of_the_clinics_own_leaves_the_built_in(
    content: Path, tmp_path: Path
) -> None:
    overlay = tmp_path / "own"
    overlay.write_text("a file where a folder should be", encoding="utf-8")
    library = FileLibrary(content, overlay)
    assert len(library.tiles(Audience.ADULT)) == 8
