"""Files of words become pages, blocks and spans."""

from __future__ import annotations

from kiosk.content.markdown import Document, read_document
from kiosk.content.model import ActionKind, Block, BlockKind, Page, Span
from kiosk.content.report import Report

TEXT = """# What is it?

## Help
{facts: S1-01, S2-02}

Treatment that helps your **own [[immune system]]** act
against [[the cancer|cancer]].

Call {emergency}.

- One *

{figure: helper-cells}

## In short {summary}
{facts: S1-01}

- Remember

1. {action: ask} Ask your nurse.
"""


def read(text: str) -> tuple[Document | None, list[str]]:
    report = Report("en.adult.md")
    return read_document(text, report), [str(problem) for problem in report.problems]


def test_a_file_of_words() -> None:
    document, problems = read(TEXT)

    assert problems == []
    assert document == Document(
        "What is it?",
        (),
        (
            Page(
                "Help",
                (
                    Block(
                        BlockKind.KEY,
                        (
                            Span("Treatment that helps your "),
                            Span("own ", bold=True),
                            Span("immune system", bold=True, term="immune-system"),
                            Span(" act against "),
                            Span("the cancer", term="cancer"),
                            Span("."),
                        ),
                    ),
                    Block(BlockKind.PARAGRAPH, (Span("Call {emergency}."),)),
                    Block(BlockKind.ITEM, (Span("One *"),)),
                    Block(BlockKind.FIGURE, figure="helper-cells"),
                ),
                ("S1-01", "S2-02"),
                summary=False,
                line=3,
            ),
            Page(
                "In short",
                (
                    Block(BlockKind.ITEM, (Span("Remember"),)),
                    Block(BlockKind.ACTION, (Span("Ask your nurse."),), action=ActionKind.ASK),
                ),
                ("S1-01",),
                summary=True,
                line=15,
            ),
        ),
    )


def test_an_action_without_a_kind_is_still_read() -> None:
    document, problems = read("# T\n\n## P\n\nWords.\n\n1. Ask.\n2. {action: tell}Tell.\n")

    assert problems == []
    assert document is not None
    actions = document.pages[0].blocks[1:]
    assert [(a.text, a.action, a.line) for a in actions] == [
        ("Ask.", None, 7),
        ("Tell.", ActionKind.TELL, 8),
    ]


def test_an_action_of_an_unknown_kind_is_told_with_its_line() -> None:
    document, problems = read("# T\n\n## P\n\nWords.\n\n1. {action: Ask} Ask.\n")

    assert document is None
    assert problems == [
        'en.adult.md:7: found the action kind "Ask", expected {action: kind} before its words, '
        "kind being ask or tell or call or keep or touch or find or choose or bring or travel"
    ]


def test_windows_line_ends_and_a_lead() -> None:
    document, problems = read("# Get help\n\nTell the staff.\n\n- Here\n- There\n")

    assert problems == []
    assert document is not None
    assert [(block.kind, block.text) for block in document.lead] == [
        (BlockKind.KEY, "Tell the staff."),
        (BlockKind.ITEM, "Here"),
        (BlockKind.ITEM, "There"),
    ]


def test_every_fault_of_a_file_is_told_at_once() -> None:
    document, problems = read("# T\n\n## P\n\nA <b>b</b>\n\n> quote\n\n***\n\n# Again\n")

    assert document is None
    assert problems == [
        "en.adult.md:5: found HTML, expected words, **bold** and [[glossary words]] only",
        "en.adult.md:5: found HTML, expected words, **bold** and [[glossary words]] only",
        "en.adult.md:7: found a quotation, "
        "expected a heading, a paragraph, a list item or a figure",
        "en.adult.md:9: found a ruled line, "
        "expected a heading, a paragraph, a list item or a figure",
        "en.adult.md:11: found a second title, expected one # and then ## for each page",
    ]


def test_the_line_of_a_fault_within_a_paragraph() -> None:
    _, problems = read("# T\n\n## P\n\nOne\ntwo\n`three`\n")

    assert problems == [
        "en.adult.md:7: found code, expected words, **bold** and [[glossary words]] only"
    ]


def test_link_definitions_do_not_vanish() -> None:
    document, problems = read("# T\n\n## P\n\nWords.\n\n[a]: https://example.org\n")

    assert document is None
    assert "an address" in problems[0]


def test_facts_out_of_place() -> None:
    _, problems = read("# T\n\n## P\n\nWords.\n\n{facts: S1-01}\n")

    assert len(problems) == 1
    assert problems[0].startswith('en.adult.md:7: found "{facts: S1-01}", expected {facts: ...}')


def test_a_chunk_that_would_keep_the_parser_busy_is_not_parsed() -> None:
    document, problems = read("# T\n\n## P\n\n" + "[ " * 2500 + "\n\nEnd.\n")

    assert document is None
    assert problems == [
        "en.adult.md:5: found more than 4000 letters without an empty line, "
        "expected shorter paragraphs and lists"
    ]


def test_very_many_pages_are_not_loaded() -> None:
    document, problems = read("# T\n" + "\n## P\n\nWords.\n" * 41)

    assert document is None
    assert problems == ["en.adult.md:1: found 41 pages, expected at most 40"]
