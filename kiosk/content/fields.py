"""Asking a YAML table for the fields it should have.

A field of the wrong kind is told in the report and comes back as ``None``; a
caller that needs it gives up on the record.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from typing import TypeVar

from kiosk.content.ids import is_id
from kiosk.content.report import Report, quote
from kiosk.content.yaml_nodes import Items, Node, Table, Text, type_names

_E = TypeVar("_E", bound=StrEnum)


class Fields:
    """The keys of one table, asked one by one."""

    def __init__(self, table: Table, report: Report, line: int = 0) -> None:
        self.line = line or table.line
        self.report = report
        self._rows = {key.value: (key, node) for key, node in table.rows}

    def __iter__(self) -> Iterator[tuple[str, Node]]:
        return iter((name, node) for name, (_, node) in self._rows.items())

    def __contains__(self, name: str) -> bool:
        return name in self._rows

    def line_of(self, name: str) -> int:
        """Return the line of a key, or the table's own line."""
        return self._rows[name][0].line if name in self._rows else self.line

    def only(self, allowed: Iterable[str]) -> None:
        """Report every key that is not one of ``allowed``."""
        names = tuple(allowed)
        for name, (key, _) in self._rows.items():
            if name not in names:
                self.report.add(key.line, f"the unknown key {quote(name)}", ", ".join(names))

    def text(self, name: str) -> str | None:
        """Return a text that must be there and must not be empty."""
        found = self._find(name, Text)
        if isinstance(found, Text) and not found.value:
            self.report.add(found.line, f"nothing after {quote(name)}", "some words")
            return None
        return found.value if isinstance(found, Text) else None

    def optional(self, name: str) -> str:
        """Return a text, or '' when the key is not there."""
        found = self._find(name, Text) if name in self._rows else None
        return found.value if isinstance(found, Text) else ""

    def table(self, name: str) -> Fields | None:
        found = self._find(name, Table)
        if not isinstance(found, Table):
            return None
        return Fields(found, self.report, self.line_of(name))

    def items(self, name: str) -> tuple[Node, ...] | None:
        found = self._find(name, Items)
        return found.nodes if isinstance(found, Items) else None

    def texts(self, name: str) -> tuple[str, ...] | None:
        """Return a list of texts that must be there; it may be empty."""
        nodes = self.items(name)
        if nodes is None:
            return None
        found = tuple(node.value for node in nodes if isinstance(node, Text))
        if len(found) < len(nodes):
            self.report.add(self.line_of(name), f"more than words in {quote(name)}", "words")
            return None
        return found

    def ids(self, name: str) -> tuple[str, ...] | None:
        """Return a list of ids, or () when the key is not there."""
        found = self.texts(name) if name in self._rows else ()
        for text in found or ():
            if not is_id(text):
                self._wrong(name, text, "small letters, digits and hyphens")
                return None
        return found

    def date(self, name: str) -> date | None:
        found = self.text(name)
        if found is None:
            return None
        try:
            return date.fromisoformat(found)
        except ValueError:
            self._wrong(name, found, "a date such as 2026-11-22")
            return None

    def choice(self, name: str, kind: type[_E]) -> _E | None:
        found = self.text(name)
        if found is None:
            return None
        if found not in tuple(kind):
            self._wrong(name, found, " or ".join(kind))
            return None
        return kind(found)

    def _wrong(self, name: str, found: str, expected: str) -> None:
        self.report.add(self.line_of(name), f"{quote(found)} as {name}", expected)

    def _find(self, name: str, kind: type[Text | Items | Table]) -> Node | None:
        if name not in self._rows:
            self.report.add(self.line, f"no {quote(name)}", f"the key {quote(name)}")
            return None
        key, node = self._rows[name]
        if not isinstance(node, kind):
            self.report.add(key.line, f"{type_names[type(node)]} as {name}", type_names[kind])
            return None
        return node
