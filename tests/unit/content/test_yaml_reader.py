"""YAML is read as text with lines, and everything clever is refused."""

from __future__ import annotations

import pytest

from kiosk.content.fields import Fields
from kiosk.content.report import Report
from kiosk.content.yaml_nodes import Items, Table, Text
from kiosk.content.yaml_reader import read_table


def test_values_stay_text_and_know_their_lines() -> None:
    report = Report("a.yaml")
    table = read_table("on: yes\nday: 2026-11-22\nlist:\n  - 1.0\n  - {a: b}\n", report)

    assert report.problems == ()
    assert table == Table(
        (
            (Text("on", 1), Text("yes", 1)),
            (Text("day", 2), Text("2026-11-22", 2)),
            (
                Text("list", 3),
                Items((Text("1.0", 4), Table(((Text("a", 5), Text("b", 5)),), 5)), 4),
            ),
        ),
        1,
    )


@pytest.mark.parametrize(
    ("text", "line", "found"),
    [
        ("a: &x [1]\nb: *x", 1, "an anchor"),
        ("a: 1\nb: *x", 2, "an anchor"),
        ("a: !!python/object:os.system x", 1, "the tag"),
        ("a: 1\nb: 2\na: 3", 3, 'the key "a" a second time'),
        ("a: {b: 1, b: 2}", 1, 'the key "b" a second time'),
        ("a: " + "[" * 100_000, 1, "lists within lists"),
        ("a: " + "{b: " * 60_000, 1, "lists within lists"),
        ("a: " + "x" * 200_000, 1, "a text of 200000 letters"),
        ("a: " + "x" * 61, 1, "the unbroken word"),
        ("<html><body>", 1, "a text"),
        ("- a", 1, "a list"),
        ("", 1, "an empty file"),
        ("a: 1\n---\nb: 1", 2, "a second document"),
        ("? [a]\n: b", 1, "a list as a key"),
        ("a: [1,", 2, "did not find"),
        ("a:\n\t- b", 2, "character that cannot start any token"),
        ("a: \x01", 0, "broken YAML"),
    ],
)
def test_refusals(text: str, line: int, found: str) -> None:
    report = Report("a.yaml")

    assert read_table(text, report) is None
    (problem,) = report.problems
    assert problem.line == line
    assert problem.found.startswith(found)


def test_fields_of_the_wrong_kind_are_told_and_not_guessed() -> None:
    report = Report("a.yaml")
    table = read_table('a: [1]\nb: ""\nc: {d: e}\nf: [[1]]\ng: 31.12.2026\nh: [Not An Id]', report)
    assert table is not None
    fields = Fields(table, report)

    assert fields.text("a") is None
    assert fields.text("b") is None
    assert fields.texts("c") is None
    assert fields.texts("f") is None
    assert fields.date("g") is None
    assert fields.ids("h") is None
    assert fields.text("z") is None
    assert [str(problem) for problem in report.problems] == [
        "a.yaml:1: found a list as a, expected a text",
        'a.yaml:2: found nothing after "b", expected some words',
        "a.yaml:3: found a table of keys as c, expected a list",
        'a.yaml:4: found more than words in "f", expected words',
        'a.yaml:5: found "31.12.2026" as g, expected a date such as 2026-11-22',
        'a.yaml:6: found "Not An Id" as h, expected small letters, digits and hyphens',
        'a.yaml:1: found no "z", expected the key "z"',
    ]
