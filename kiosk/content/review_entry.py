"""Putting a signature into the text of a ``topic.yaml`` or ``organ.yaml``."""

from __future__ import annotations

import json
from datetime import date

from kiosk.content.model import ReviewState
from kiosk.content.report import Report
from kiosk.content.yaml_nodes import Items, Node, Table, Text
from kiosk.content.yaml_reader import read_table

_Plain = str | tuple["_Plain", ...]


def signed_entry(name: str, role: str, day: date, text_hash: str) -> str:
    """Return the ``review`` key with its values, as lines of YAML."""
    return (
        "review:\n"
        f"  state: {ReviewState.REVIEWED.value}\n"
        f"  name: {json.dumps(name, ensure_ascii=False)}\n"
        f"  role: {json.dumps(role, ensure_ascii=False)}\n"
        f"  reviewed: {day.isoformat()}\n"
        f"  text_hash: {text_hash}\n"
    )


def with_entry(text: str, entry: str, report: Report) -> str | None:
    """Return ``text`` with ``entry`` for its ``review``; every other key stays as it was.

    ``None`` with the reason in ``report`` when there is no ``review`` or it
    shares its lines with another key.
    """
    table = read_table(text, report)
    if table is None or read_table(entry, report) is None:
        return None
    starts = [(key.value, key.line) for key, _ in table.rows]
    line = dict(starts).get("review", 0)
    if not line:
        report.add(1, 'no "review"', 'the key "review"')
        return None
    lines = text.split("\n")
    end = min((start for _, start in starts if start > line), default=len(lines) + 1)
    while end - 1 > line and lines[end - 2].split("#")[0].strip() == "":
        end -= 1
    new = "\n".join([*lines[: line - 1], *entry.splitlines(), *lines[end - 1 :]])
    again = read_table(new, Report(report.file))
    if again is None or _rest(again) != _rest(table):
        report.add(line, "review on a line it shares", "review on lines of its own")
        return None
    return new if new.endswith("\n") else new + "\n"


def _rest(table: Table) -> tuple[tuple[str, _Plain], ...]:
    return tuple((key.value, _plain(node)) for key, node in table.rows if key.value != "review")


def _plain(node: Node) -> _Plain:
    match node:
        case Text():
            return node.value
        case Items():
            return tuple(_plain(part) for part in node.nodes)
        case Table():
            return tuple((key.value, _plain(part)) for key, part in node.rows)
