"""The library: lazy, bounded, laid over by the clinic, and unmoved by damage."""

from __future__ import annotations

import shutil
import tracemalloc
from pathlib import Path

import pytest

from kiosk.content import files, load, review
from kiosk.content.library import Library
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience, FactKind, Region, ReviewState
from kiosk.content.reading import Reading
from kiosk.content.shelf import Shelf

ADULT, CHILD = Audience.ADULT, Audience.CHILD
TOPIC = "topics/what-is-it"


def rows(library: Library, audience: Audience) -> list[tuple[str, list[str]]]:
    return [
        (tile.title, [entry.title for entry in tile.entries]) for tile in library.tiles(audience)
    ]


def swap(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_everything_can_be_asked_for(folder: Path) -> None:
    library: Library = FileLibrary(folder)

    assert library.version == "7"
    assert rows(library, ADULT) == [
        ("What is it?", ["What is it?", "Side effects"]),
        ("The body", ["The body map"]),
    ]
    assert rows(library, CHILD) == [("What is it?", ["What is it?", "The body map"])]
    topic = library.topic("what-is-it", ADULT)
    assert topic is not None
    assert (topic.title, topic.section, topic.pair, len(topic.pages)) == (
        "What is it?", "what", True, 2,
    )  # fmt: skip
    assert str(topic.review.review_by) == "2028-01-15"
    (organ,) = library.organs(CHILD)
    assert (organ.name, organ.places[0].y, organ.facts) == ("Spleen", 0.4, ("E-IMM-01",))
    help_screen = library.help(ADULT)
    assert help_screen is not None
    assert (help_screen.lead, help_screen.groups[0].label) == ("Tell the staff.", "Call the team")
    assert help_screen.groups[0].topic.pages[0].heading == "Very hot"
    for form in ("immune-system", "immune-systems", "Immune systems"):
        term = library.term(form, CHILD)
        assert term is not None
        assert term.meaning == "The helper team of a body."
    assert library.term("stage", ADULT) is not None
    assert library.term("stage", CHILD) is None
    picture = library.picture("helpers", CHILD)
    assert picture is not None
    assert picture.caption == "Helper cells"
    fact = library.fact("E-URG-01")
    assert fact is not None
    assert fact.kind is FactKind.URGENT
    source = library.source("S1")
    assert source is not None
    assert source.dated == "June 2017"
    assert library.problems() == ()


def test_unknown_things_are_not_there(folder: Path) -> None:
    library = FileLibrary(folder)

    for name in ("nosuch", "", "../topics/what-is-it", "a\0b", "A", "x" * 5000):
        assert library.topic(name, ADULT) is None
        assert library.term(name, ADULT) is None
        assert library.picture(name, ADULT) is None
        assert library.fact(name) is None
        assert library.source(name) is None


def test_only_what_is_asked_for_is_read(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(30):
        shutil.copytree(folder / TOPIC, folder / f"topics/spare-{number}")
    opened: list[str] = []
    real = Path.open

    def counting(self: Path, *args: object, **options: object) -> object:
        opened.append(self.relative_to(folder).as_posix())
        return real(self, *args, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", counting)
    library = FileLibrary(folder)
    assert opened == []

    library.tiles(CHILD)
    assert sorted(opened) == [
        "home.en.yaml",
        "home.yaml",
        "organs/spleen/en.child.md",
        "organs/spleen/organ.yaml",
        f"{TOPIC}/en.child.md",
        f"{TOPIC}/topic.yaml",
    ]
    library.tiles(CHILD)
    library.topic("what-is-it", CHILD)
    assert len(opened) == 6


def test_memory_does_not_grow_with_the_number_of_topics(folder: Path) -> None:
    library = FileLibrary(folder)

    for number in range(load.KEPT * 2):
        name = f"t{number}"
        shutil.copytree(folder / TOPIC, folder / "topics" / name)
        assert library.topic(name, ADULT) is not None

    assert library._text.cache_info().currsize == load.KEPT


def test_rows_without_words_and_tiles_without_rows_are_left_out(folder: Path) -> None:
    shutil.rmtree(folder / "organs")
    (folder / TOPIC / "en.adult.md").write_text("# Broken <b>", encoding="utf-8")

    library = FileLibrary(folder)

    assert rows(library, ADULT) == [("What is it?", ["Side effects"])]
    assert [problem.file for problem in library.problems()] == [f"{TOPIC}/en.adult.md"]


def test_another_country_is_left_out(folder: Path) -> None:
    swap(folder / TOPIC / "topic.yaml", "region: all", "region: nz")

    assert FileLibrary(folder, country="nz").topic("what-is-it", ADULT) is not None
    assert FileLibrary(folder).topic("what-is-it", ADULT) is not None
    library = FileLibrary(folder, country="au")
    assert library.topic("what-is-it", ADULT) is None
    assert rows(library, ADULT)[0] == ("What is it?", ["Side effects"])


def test_the_clinics_own_words_lie_over_the_built_in_ones(folder: Path, tmp_path: Path) -> None:
    overlay = tmp_path / "own"
    shutil.copytree(folder / TOPIC, overlay / TOPIC)
    shutil.copytree(folder / "organs/spleen", overlay / "organs/tonsils")
    shutil.copytree(folder / "help/team", overlay / "help/team")
    (overlay / "glossary").mkdir()
    (overlay / "glossary/en.yaml").write_text(
        "stage:\n  fact: E-IMM-01\n  word: stage\n  adult: Ours.\n  child: Ours too.\n",
        encoding="utf-8",
    )
    swap(overlay / TOPIC / "en.adult.md", "# What is it?", "# Our words")
    swap(overlay / "organs/tonsils/organ.yaml", "0.36", "0.15")
    swap(overlay / "help/team/en.adult.md", "Very hot", "Our fever")

    library = FileLibrary(folder, overlay)

    assert rows(library, ADULT)[0] == ("What is it?", ["Our words", "Side effects"])
    assert [organ.id for organ in library.organs(ADULT)] == ["tonsils", "spleen"]
    help_screen = library.help(ADULT)
    assert help_screen is not None
    assert help_screen.groups[0].topic.pages[0].heading == "Our fever"
    stage = library.term("stage", CHILD)
    assert stage is not None
    assert stage.meaning == "Ours too."
    assert library.term("immune-system", CHILD) is not None
    assert library.problems() == ()


def test_damaged_help_of_the_clinic_falls_back_to_the_built_in(
    folder: Path, tmp_path: Path
) -> None:
    overlay = tmp_path / "own"
    shutil.copytree(folder / "help", overlay / "help")
    (overlay / "help/help.yaml").write_text("groups: [", encoding="utf-8")
    (overlay / "help/team/en.adult.md").write_text("nothing", encoding="utf-8")

    library = FileLibrary(folder, overlay)
    help_screen = library.help(ADULT)

    assert help_screen is not None
    assert help_screen.groups[0].topic.pages[0].heading == "Very hot"
    assert {problem.file for problem in library.problems()} >= {
        "help/help.yaml",
        "help/team/en.adult.md",
    }


def test_button_words_that_do_not_match_the_groups_are_not_shown(folder: Path) -> None:
    shutil.copytree(folder / "help/team", folder / "help/here")
    swap(folder / "help/here/en.adult.md", "# Call the team", "# Tell the desk")
    (folder / "help/help.yaml").write_text(
        "groups: [{id: broken}, {id: here, icon: question}, {id: team, icon: question}]\n",
        encoding="utf-8",
    )
    swap(folder / "help/en.adult.md", "- Call the team", "- Ambulance\n- Desk\n- Team")

    help_screen = FileLibrary(folder).help(ADULT)

    assert help_screen is not None
    assert [(group.id, group.label) for group in help_screen.groups] == [
        ("here", "Tell the desk"),
        ("team", "Call the team"),
    ]


def test_a_signature_holds_for_the_words_it_was_given_for(folder: Path) -> None:
    signed = review.text_hash(folder / TOPIC)
    swap(
        folder / TOPIC / "topic.yaml",
        "{state: draft}",
        "{state: clinically-reviewed, name: A. Nurse, role: Nurse, "
        f"reviewed: 2026-02-28, text_hash: {signed}}}",
    )
    topic = FileLibrary(folder).topic("what-is-it", ADULT)
    assert topic is not None
    assert (topic.review.state, topic.review.name) == (ReviewState.REVIEWED, "A. Nurse")
    assert str(topic.review.review_by) == "2028-02-28"

    swap(folder / TOPIC / "en.child.md", "germs", "colds")
    library = FileLibrary(folder)
    topic = library.topic("what-is-it", ADULT)
    assert topic is not None
    assert (topic.review.state, topic.review.reviewed) == (ReviewState.DRAFT, None)
    assert "words changed" in library.problems()[0].found


def ask_everything(library: Library) -> None:
    for audience in Audience:
        library.tiles(audience)
        library.organs(audience)
        library.help(audience)
        for name in ("what-is-it", "side-effects"):
            library.topic(name, audience)
        library.term("immune-system", audience)
        library.words(audience)
        library.questions(audience)
        library.support(Region.ALL, audience)
        library.picture("helpers", audience)
    library.fact("E-IMM-01")
    library.source("S1")
    list(library.reviews())
    assert isinstance(library.version, str)


HOSTILE = {
    "empty": b"",
    "not UTF-8": b"\xff\xfe# \xe9\x00",
    "ten megabytes": b"# Title\n\n" + b"words " * 1_700_000,
    "a web page": b"<!DOCTYPE html><html><script>alert(1)</script></html>",
    "one endless word": b"# T\n\n## P\n\n" + b"x" * 200_000,
    "endless value": b"version: " + b"x" * 200_000,
    "bomb": b"a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\nadult: *b\nchild: *b\n",
    "deep": b"adult: " + b"[" * 50_000,
    "quotes": b"# T\n\n" + b"> " * 15_000,
    "brackets": b"# T\n\n## P\n\n" + b"[ " * 15_000,
    "numbers": b"1: 2\nadult: 3\nchild: [4, {a: b}]\ngroups: 5\nversion: [6]\n",
    "nulls": b"adult:\nchild: ~\ngroups:\nversion:\nsection:\n",
    "rows": b"adult: [{id: a, icon: b, tint: teal, entries: 3}, 7, [8]]\nchild: []\n",
    "hidden signs": "# T\u202e\n\n## P\n\nwords\n".encode(),
}


@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_damaged_file_harms_nothing_but_itself(folder: Path, content: bytes) -> None:
    paths = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    for path in paths:
        kept = path.read_bytes()
        path.write_bytes(content)
        library = FileLibrary(folder)
        ask_everything(library)
        label = path.relative_to(folder).as_posix()
        damaged = [problem.file for problem in library.problems()]
        # These are for writers only: the running kiosk does not read them.
        if path.name not in ("words.yaml", "pemat.yaml"):
            assert any(file.split("/")[:2] == label.split("/")[:2] for file in damaged), label
        path.write_bytes(kept)


def test_a_folder_or_nothing_instead_of_a_file(folder: Path) -> None:
    for path in [path for path in sorted(folder.rglob("*")) if path.is_file()]:
        path.unlink()
        ask_everything(FileLibrary(folder))
        path.mkdir()
        ask_everything(FileLibrary(folder))

    library = FileLibrary(folder)
    ask_everything(library)
    assert library.tiles(ADULT) == ()
    assert library.help(ADULT) is None
    assert {problem.found for problem in library.problems()} >= {"a folder or device"}


def test_no_content_at_all(tmp_path: Path) -> None:
    library = FileLibrary(tmp_path / "nosuch", tmp_path / "neither")

    ask_everything(library)

    assert library.tiles(CHILD) == ()
    assert {problem.found for problem in library.problems()} == {"no such file"}


def test_large_files_are_not_read_whole(tmp_path: Path) -> None:
    reading = Reading(Shelf(tmp_path))
    with (tmp_path / "library.yaml").open("wb") as big:
        big.truncate(64 * 1024 * 1024)

    tracemalloc.start()
    version = reading.version()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert version == ""
    assert reading.problems[0].expected == "at most 256 KB"
    assert most < 8 * files.LARGEST_FILE
