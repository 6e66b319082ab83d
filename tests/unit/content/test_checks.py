"""One seeded fault a rule: the check says where it is, what it is and what was expected."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest

from kiosk.content.checks import check_folder
from kiosk.content.commands import content_check
from kiosk.content.model import Problem

TODAY = date(2026, 11, 22)
A = "topics/what-is-it/en.adult.md"
C = "topics/what-is-it/en.child.md"
T = "topics/what-is-it/topic.yaml"
G = "glossary/en.yaml"


def check(folder: Path, *, today: date = TODAY, strict: bool = False) -> tuple[Problem, ...]:
    return check_folder(folder, folder.parent / "assets", today, strict)


def swap(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_sound_folder_has_no_problems(folder: Path) -> None:
    assert check(folder) == ()


LONG = " ".join(["one"] * 21) + "."
FAULTS = [
    # file, old words, new words, file told, line, found, expected
    (T, "icon:", "colour: red\nicon:", T, 2, '"colour"', "section, icon"),
    (T, "icon: question\n", "", T, 1, 'no "icon"', "icon"),
    (T, "icon: question", "icon: nosuch", T, 2, '"nosuch"', "assets/icons/nosuch.svg"),
    (T, "region: all", "region: uk", T, 3, '"uk"', "all or au or nz"),
    (T, "region: all", "region: [all]", T, 3, "a list as region", "a text"),
    (T, "[adult, child]", "[adult]", T, 4, "words for the adult only", "pair_missing"),
    (T, "[adult, child]", "[adult]", C, 0, "a file nobody reads", "en.adult.md"),
    (T, 'missing: ""', "missing: why", T, 5, "a reason", "nothing"),
    (T, "2026-01-15", "15 January", T, 6, '"15 January" as written', "2026-11-22"),
    (T, "2026-01-15", "2027-01-15", T, 0, "written 2027-01-15", "2026-11-22 or before"),
    (T, "state: draft", "state: fine", T, 7, '"fine"', "draft or clinically-reviewed"),
    (T, "draft}", "clinically-reviewed}", T, 7, 'no "name"', 'the key "name"'),
    (T, "section: what", "section: nosuch", T, 1, "section", "a tile of home.yaml"),
    (T, "[side-effects]", "[nosuch]", T, 8, 'related topic "nosuch"', "another topic"),
    (T, "[E-QST-A01]", "[E-QST-A99]", T, 9, 'question "E-QST-A99"', "E-QST"),
    (T, "section: what", "section: &x what", T, 1, "an anchor", "written out"),
    (T, "icon: question", "section: what", T, 2, '"section" a second time', "each key once"),
    (T, "section: what", "section: [", T, 3, "expected ','", "YAML"),
    (A, "# What is it?", "What is it?", A, 1, "words before the title", "# and the title"),
    (A, "{facts: E-IMM-01}\n", "", A, 3, "no facts", "{facts: ...}"),
    (A, "{facts: E-IMM-01}", "{facts: E-IMM-99}", A, 3, '"E-IMM-99"', "facts.yaml"),
    (A, "{facts: E-IMM-01}", "{facts: E-HID-7}", A, 3, "the fact E-HID-7", "may be shown"),
    (A, "[[immune system]]", "[[imune system]]", A, 3, '"imune-system"', G),
    (C, "[[immune system]]", "[[stage]]", C, 3, "adult-only", "child meaning"),
    (A, "[[immune system]]", "[[immune system", A, 6, "half-open", "[[word]]"),
    (A, "It may", LONG + " It may", A, 3, "a sentence of 21 words", "at most 20"),
    (C, "It may", "a b c d e f g h i j k l m n. It may", C, 3, "14 words", "at most 13"),
    (A, "It may", "One two. " * 20 + "It may", A, 3, "58 words on", "at most 40 beside"),
    (A, "It may", "It is a " + "x" * 23 + ". It may", A, 3, "the word", "at most 22 letters"),
    (A, "It may", "It is a " + "x" * 61 + ". It may", A, 6, "unbroken", "at most 60"),
    (A, "It helps some people.\n\n{", "It helps.\n" + "- A.\n" * 6 + "\n{", A, 3, "8 list", "7"),
    (A, "{summary}", "", A, 13, "no summary page", "{summary}"),
    (A, "1. Ask your nurse.\n", "", A, 13, "unfinished summary", "at least one action"),
    (A, "It may help your [[immune system]].\n", "", A, 3, "no key message", "a paragraph"),
    (A, "It may help", "Our battles help", A, 3, '"battles" for the adult', "living with"),
    (A, "It may help", "Natural ways help", A, 3, '"Natural"', "plain"),
    (C, "It may help", "Sneaky cells help", C, 3, '"Sneaky" for the child', "hidden"),
    (A, "It may help", "Cytokines help", A, 3, '"Cytokines"', "[[Cytokines]] explained"),
    (A, "It may help", "In 40 % it may help", A, 3, '"0 %"', "1 in 10"),
    (A, "germs**.", "germs**!", A, 3, "an exclamation mark", "full stop"),
    (A, "It may help", "You may get chills. It may help", A, 3, '"chills"', "38 °C or higher"),
    (A, "It may help", "It <b>may</b> help", A, 6, "HTML", "words"),
    (A, "It may help", "<div>\n\nIt may help", A, 6, "HTML", "a heading, a paragraph"),
    (A, "It may help", "It [may](http://a.b) help", A, 6, "a link", "words"),
    (A, "It may help", "See www.a.b and it may help", A, 6, "an address", "no web links"),
    (A, "It may help", "![may](a.png) It may help", A, 6, "a picture by address", "words"),
    (A, "It may help", "It `may` help", A, 6, "code", "words"),
    (A, "It may help", "It *may* help", A, 6, "slanted text", "words"),
    (A, "It may help", "It {may} help", A, 6, '"{may}"', "{emergency}"),
    (A, "- It helps some people.\n\n{", "  - Nested.\n\n{", A, 9, "a list within a list", "one"),
    (A, "## Help for", "### Help for", A, 3, "(h3)", "# or ##"),
    (A, "{figure: helpers}", "{figure: nosuch}", A, 3, '"nosuch"', "pictures/en.yaml"),
    (A, "{figure: helpers}", "{figure: a}\n\n{figure: b}", A, 13, "second figure", "one figure"),
    ("home.yaml", "topic:what-is-it", "topic:nosuch", "home.yaml", 2, "topic:nosuch", "a topic"),
    ("home.yaml", "topic:what-is-it", "page:x", "home.yaml", 2, '"page:x"', "screen:body-map"),
    ("home.yaml", "tint: teal", "tint: pink", "home.yaml", 2, '"pink"', "teal, coral"),
    ("home.yaml", "{id: body", "{id: what", "home.yaml", 3, "a second time", "each tile once"),
    ("home.en.yaml", ", body: The body", "", "home.en.yaml", 0, 'the tile "body"', "its title"),
    ("organs/spleen/organ.yaml", "[what-is-it]", "[nosuch]", "organs/spleen/organ.yaml", 0,
     "nosuch", "a topic"),
    ("organs/spleen/organ.yaml", "0.36", "36", "organs/spleen/organ.yaml", 1, "places of adult",
     "body heights"),
    ("organs/spleen/en.adult.md", "## How big it is", "## Size", "organs/spleen/en.adult.md", 1,
     "Size", "How big it is"),
    ("organs/spleen/en.adult.md", "## What it does\n{facts: E-IMM-01}\n", "## What it does\n",
     "organs/spleen/en.adult.md", 8, "no facts", "{facts: ...}"),
    ("help/help.yaml", "id: team", "id: nosuch", "help/help.yaml", 1, "nosuch", "topic.yaml"),
    ("help/help.yaml", "id: team", "id: nosuch", "help/team", 0, "does not list", "help.yaml"),
    ("help/en.adult.md", "- Call the team\n", "- Call\n- Run\n", "help/en.adult.md", 1,
     "2 list items", "1, one per group"),
    ("help/team/en.adult.md", "38 °C or higher", "39 °C", "help/team/en.adult.md", 3,
     '"fever"', "38 °C or higher"),
    (G, "  child: The helper team of a body.\n", "", G, 1, 'no "child"', "child"),
    (G, "word: stage", "word: immune system", G, 8, "immune system", "each form once"),
    (G, "fact: E-IMM-01", "fact: E-IMM-98", G, 1, '"E-IMM-98"', "facts.yaml"),
    (G, "stay well", "battle on", G, 1, '"battle"', "living with"),
    ("pictures/en.yaml", "helpers:", "others:", "pictures/en.yaml", 1, "others", "others.svg"),
    ("pictures/en.yaml", "description: Two round cells.", "text: Two", "pictures/en.yaml", 2,
     '"text"', "caption, description"),
    ("facts.yaml", "sources: [S1]", "sources: [S9]", "facts.yaml", 0, '"S9" of E-IMM-01',
     "sources.yaml"),
    ("facts.yaml", "kind: urgent", "kind: phone", "facts.yaml", 0, "E-URG-01", "kind: urgent"),
    ("facts.yaml", "[timeless]", "[old]", "facts.yaml", 1, '"old"', "timeless"),
    ("sources.yaml", "dated: June 2017, ", "", "sources.yaml", 1, 'no "dated"', "dated"),
    ("words.yaml", "audience: adult", "audience: all", "words.yaml", 2, "all", "both"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "told", "line", "found", "expected"), FAULTS)
def test_a_fault_is_told(
    folder: Path, file: str, old: str, new: str, told: str, line: int, found: str, expected: str
) -> None:
    swap(folder, file, old, new)

    problems = check(folder)

    there = [p for p in problems if p.file == told and p.line == line and not p.warning]
    assert any(found in p.found and expected in p.expected for p in there), [*map(str, problems)]


def test_a_hard_text_is_told(folder: Path) -> None:
    hard = "Immunological interventions necessitate considerable multidisciplinary coordination."
    swap(folder, A, "It may help", f"{hard} It may help")

    told = [p for p in check(folder) if "reading grade" in p.found]

    assert {(p.file, p.line) for p in told} >= {(A, 1), (A, 3)}


def test_explained_hard_words_pass(folder: Path) -> None:
    swap(folder, G, "aliases: [immune systems]", "aliases: [cytokines]")
    swap(folder, A, "[[immune system]]", "[[cytokines]]")
    swap(folder, A, "- It helps some people.\n\n1.", "- Cytokines help.\n\n1.")

    assert check(folder) == ()


def test_excepted_words_pass(folder: Path) -> None:
    swap(folder, A, "It may help", "Natural killer cells help")

    assert check(folder) == ()


def test_too_many_pages(folder: Path) -> None:
    page = "\n## One more\n{facts: E-IMM-01}\n\nIt is so.\n"
    swap(folder, A, "\n## In short", page * 6 + "\n## In short")

    assert [str(p) for p in check(folder)] == [f"{A}:1: found 8 pages, expected at most 7"]


def test_faults_of_both_audiences_in_one_file_are_told(folder: Path) -> None:
    swap(folder, "home.yaml", "tint: teal", "tint: pink")
    swap(folder, "home.yaml", "tint: teal", "tint: grey")

    told = {(p.file, p.line, p.found) for p in check(folder)}

    assert told >= {
        ("home.yaml", 2, 'the tint "pink"'),
        ("home.yaml", 5, 'the tint "grey"'),
    }


def test_a_missing_file_is_told(folder: Path) -> None:
    (folder / C).unlink()

    told = {(p.file, p.found) for p in check(folder)}

    assert (C, "no such file") in told
    assert ("home.yaml", 'the row "topic:what-is-it" for the child') in told


def test_missing_drawings_and_icons_are_told(folder: Path) -> None:
    (folder.parent / "assets/icons/question.svg").unlink()
    (folder.parent / "assets/pictures/helpers.svg").unlink()

    told = {(p.file, p.line, p.expected) for p in check(folder)}

    assert ("home.yaml", 2, "assets/icons/question.svg") in told
    assert ("help/help.yaml", 1, "assets/icons/question.svg") in told
    assert (T, 2, "assets/icons/question.svg") in told
    assert ("pictures/en.yaml", 1, "assets/pictures/helpers.svg") in told


def test_an_overdue_review_warns_and_fails_when_strict(folder: Path) -> None:
    assert check(folder, today=date(2028, 1, 15)) == ()

    late = check(folder, today=date(2028, 1, 16))
    strict = check(folder, today=date(2028, 1, 16), strict=True)

    assert {p.file for p in late} >= {T, "organs/spleen/organ.yaml", "help/team/topic.yaml"}
    assert all(p.warning and "due 2028-01-15" in p.found for p in late)
    assert len(strict) == len(late)
    assert not any(p.warning for p in strict)


def test_problems_are_sorted(folder: Path) -> None:
    swap(folder, A, "germs**.", "germs**!")
    swap(folder, G, "stay well", "battle on")
    swap(folder, T, "section: what", "section: nosuch")

    places = [(p.file, p.line) for p in check(folder)]

    assert len(places) == 3
    assert places == sorted(places)


def test_the_command_prints_and_exits(folder: Path) -> None:
    out = io.StringIO()
    assert content_check(folder, False, TODAY, out) == 0
    assert out.getvalue() == f"0 errors, 0 warnings in {folder}\n"

    swap(folder, A, "germs**.", "germs**!")
    out = io.StringIO()
    assert content_check(folder, False, TODAY, out) == 1
    lines = out.getvalue().splitlines()
    assert lines[0] == f"{A}:3: found an exclamation mark, expected a calm full stop"
    assert lines[-1] == f"1 errors, 0 warnings in {folder}"


def test_warnings_alone_do_not_fail(folder: Path) -> None:
    out = io.StringIO()
    assert content_check(folder, False, date(2030, 1, 1), out) == 0
    assert content_check(folder, True, date(2030, 1, 1), io.StringIO()) == 1
    assert "(warning)" in out.getvalue()
