"""The review pack: every word of the folder, whole, safe to open and never over other files."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.command_line import exit_codes
from kiosk.content.lists import list_hash
from kiosk.content.model import Audience
from kiosk.content.review import text_hash
from kiosk.content.review_html import MARKER
from kiosk.content.review_pack import NotOursError, in_order, pack, write_pack
from kiosk.content.scan import scan
from kiosk.content.shelf import Shelf
from kiosk.content.signing import Signature, sign

TODAY = date(2026, 11, 22)
VOID = {"meta", "br", "!doctype"}


class Outline(HTMLParser):
    """Reads a pack: its text, its elements, and whether each is closed in turn."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.names: set[str] = set()
        self.attributes: set[str] = set()
        self.words = ""
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += "\n" + data if "style" not in self.open else ""


def outline(folder: Path, audience: Audience = Audience.ADULT) -> Outline:
    return Outline(pack(scan(folder), folder, audience, TODAY))


def swap(folder: Path, file: str, old: str, new: str) -> None:
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new), encoding="utf-8")


def test_every_word_of_every_page_is_there(folder: Path) -> None:
    found = scan(folder)
    for audience in Audience:
        words = outline(folder, audience).words
        for piece in (piece for piece in found.pieces if piece.audience is audience):
            assert piece.title in words
            for page in piece.pages:
                assert page.heading in words
                for block in page.blocks:
                    for span in block.spans:
                        assert span.text in words
        for entry in found.glossary.values():
            term = entry.term(audience)
            assert term is None or term.meaning in words
        assert found.help_words[audience].lead in words
        assert "Helper cells. Two round cells." in words


def test_an_action_is_printed_with_its_sign(folder: Path) -> None:
    assert "Ask your nurse.\n (sign: ask)" in outline(folder).words


def test_an_adult_only_word_is_not_in_the_childs_pack(folder: Path) -> None:
    assert "How far it has grown." in outline(folder).words
    assert "How far it has grown." not in outline(folder, Audience.CHILD).words


def test_questions_and_helplines_stand_with_their_facts(folder: Path) -> None:
    adult, child = outline(folder).words, outline(folder, Audience.CHILD).words
    for words in ("What could help me?", "What could help my child?", "E-QST-P01", "13 11 20"):
        assert words in adult
    assert "Hear" in adult
    assert "Can you catch it? No." in child
    assert "What could help me?" not in child
    assert "For kids." in child
    assert "Hear" not in child


def test_facts_sources_and_figures_stand_at_their_page(folder: Path) -> None:
    words = outline(folder).words.split("Call the team")[-1]
    page = words[words.index("Very hot") : words.index("I have read")].split("\n")

    assert page[page.index("E-URG-01") :][:5] == [
        "E-URG-01", "urgent", "gk, urgent", "GK: General knowledge", "please confirm",
    ]  # fmt: skip
    assert "S1: One, A house, June 2017" in outline(folder).words
    (figures,) = (line for line in page if line.startswith("Reading grade"))
    # Three items of 7 + 2 + 3 words, two sentences of 8 + 2.
    assert "22 words, longest sentence 8 words" in figures
    assert "Your team may give you a different number." in figures


def test_each_text_has_one_line_to_sign_with_its_command(folder: Path) -> None:
    words = outline(folder).words

    assert words.count("I have read all the words") == 7  # 2 topics, 1 group, 1 organ, 3 lists
    for target, place in (
        ("what-is-it", "topics/what-is-it"),
        ("help/team", "help/team"),
        ("organs/spleen", "organs/spleen"),
    ):
        assert f"kiosk content sign {target} --name" in words
        assert text_hash(folder / place) in words
    for name in ("questions", "support", "glossary"):
        assert f"kiosk content sign lists/{name} --name" in words
        assert list_hash(Shelf(folder), name) in words


def test_drafts_and_signatures_are_told_apart(folder: Path) -> None:
    sign("help/team", Signature("Test Person", "Nurse", date(2026, 11, 20)), TODAY, folder)

    words = outline(folder).words

    assert words.count("Draft, not signed by a clinician") == 6
    assert "Signed by Test Person, Nurse, on 2026-11-20" in words
    assert "due by 2028-11-20" in words


def test_a_list_is_a_draft_until_it_is_signed(folder: Path) -> None:
    words = outline(folder).words
    assert "glossary/list.yaml. Draft, not signed by a clinician" in words

    sign("lists/glossary", Signature("Test Person", "Nurse", date(2026, 11, 20)), TODAY, folder)

    for audience in Audience:
        words = outline(folder, audience).words
        assert "glossary/list.yaml. Signed by Test Person, Nurse, on 2026-11-20" in words
        assert "questions/list.yaml. Draft, not signed" in words


def test_a_list_whose_head_is_lost_is_a_draft(folder: Path) -> None:
    (folder / "support/list.yaml").unlink()

    assert "support/list.yaml. Draft: this file cannot be read." in outline(folder).words


def test_statements_without_a_source_are_kept_for_the_reviewer(folder: Path) -> None:
    assert "signs without a source" not in outline(folder).words
    with (folder / "library.yaml").open("a", encoding="utf-8") as file:
        file.write("to_confirm:\n  - Great thirst\n")

    words = outline(folder).words

    assert "signs without a source" in words
    assert "Great thirst" in words


def test_nothing_in_it_runs_or_loads(folder: Path) -> None:
    nasty = '<script>x</script><img src="http://a/b">&amp;'
    swap(folder, "glossary/en.yaml", "The cells that help you stay well.", f"'{nasty}'")
    swap(folder, "sources.yaml", "title: One", f"title: '{nasty}'")
    swap(folder, "home.en.yaml", "body: The body", "body: '<b>The body</b>'")
    swap(folder, "topics/what-is-it/en.adult.md", "It looks for", "It looks < & > for")

    text = pack(scan(folder), folder, Audience.ADULT, TODAY)
    found = Outline(text)

    assert nasty in found.words
    assert "<b>The body</b>" in found.words
    assert "It looks < & > for" in found.words
    assert found.names.isdisjoint({"script", "img", "b", "link", "iframe", "object", "a", "svg"})
    assert found.attributes <= {"lang", "charset", "content", "http-equiv", "class"}
    assert "default-src 'none'" in text
    assert "url(" not in text
    assert "@import" not in text


def test_topics_lie_as_on_home(folder: Path) -> None:
    swap(folder, "home.yaml", '"topic:what-is-it", "topic:side-effects"',
         '"topic:side-effects", "topic:what-is-it"')  # fmt: skip
    found = scan(folder)
    ids = [piece.id for piece in in_order(found, "topics", Audience.ADULT)]
    assert ids == ["side-effects", "what-is-it"]
    # The child's home has no row for it, so it comes last.
    ids = [piece.id for piece in in_order(found, "topics", Audience.CHILD)]
    assert ids == ["what-is-it", "side-effects"]


def test_one_file_an_audience_and_the_same_the_next_time(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "a" / "pack"
    files = write_pack(scan(folder), folder, out, TODAY)
    first = [file.read_bytes() for file in files]

    assert [file.name for file in files] == ["review-adult.html", "review-child.html"]
    assert write_pack(scan(folder), folder, out, TODAY) == files
    assert [file.read_bytes() for file in files] == first
    assert sorted(out.iterdir()) == list(files)


def link(file: Path) -> None:
    aim = file.with_name("aim.txt")
    aim.write_text(MARKER, encoding="utf-8")
    file.symlink_to(aim)


@pytest.mark.parametrize(
    "strange",
    [
        lambda file: file.write_text("my notes", encoding="utf-8"),
        lambda file: file.write_text("x" * 600 + MARKER, encoding="utf-8"),
        lambda file: file.mkdir(),
        link,
    ],
    ids=["other words", "the marker far down", "a folder", "a link"],
)
def test_another_file_of_that_name_is_left_alone(
    folder: Path, tmp_path: Path, strange: Callable[[Path], object]
) -> None:
    out = tmp_path / "pack"
    out.mkdir()
    child = out / "review-child.html"
    strange(child)

    with pytest.raises(NotOursError, match=r"review-child\.html is not a review pack"):
        write_pack(scan(folder), folder, out, TODAY)

    assert not (out / "review-adult.html").exists()
    assert (
        cli.main(["--content", str(folder), "content", "review-pack", str(out)]) == exit_codes.USAGE
    )


def test_the_command_writes_what_it_says(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "pack"
    words = ["--content", str(folder), "content", "review-pack", str(out)]

    assert cli.main([*words, "--today", "2027-02-03"]) == exit_codes.FINE

    told = capsys.readouterr().out.splitlines()
    assert told == [f"Written: {out / f'review-{audience}.html'}" for audience in Audience]
    assert "printed 2027-02-03" in (out / "review-adult.html").read_text(encoding="utf-8")


def test_a_damaged_page_is_told_in_the_pack_and_by_the_code(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "help/team/en.adult.md").write_bytes(b"\xff\xfe")
    out = tmp_path / "pack"

    assert (
        cli.main(["--content", str(folder), "content", "review-pack", str(out)])
        == exit_codes.FAILED
    )

    assert "help/team/en.adult.md:1" in capsys.readouterr().err
    assert "help/team/en.adult.md:1" in (out / "review-child.html").read_text(encoding="utf-8")


def test_no_content_is_wrong_usage_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--content", str(tmp_path / "nosuch"), "content", "review-pack"]
    assert cli.main([*words, str(tmp_path / "pack")]) == exit_codes.USAGE
    assert "no content" in capsys.readouterr().err
    assert not (tmp_path / "pack").exists()


def test_a_file_for_a_folder_is_wrong_usage(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "pack"
    out.write_text("my notes", encoding="utf-8")

    assert (
        cli.main(["--content", str(folder), "content", "review-pack", str(out)]) == exit_codes.USAGE
    )

    assert "Nothing written" in capsys.readouterr().err
    assert out.read_text(encoding="utf-8") == "my notes"


def test_a_full_disk_ends_with_4(
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    out = tmp_path / "pack"

    assert cli.main(["--content", str(folder), "content", "review-pack", str(out)]) == 4

    assert "No space" in capsys.readouterr().err
    assert list(out.iterdir()) == []
