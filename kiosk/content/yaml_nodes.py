"""A YAML file as plain texts, lists and tables that know their lines."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """One value as it is written."""

    value: str
    line: int


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    nodes: tuple[Node, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Table:
    """Keys in the order of the file."""

    rows: tuple[tuple[Text, Node], ...]
    line: int


type_names = {Text: "a text", Items: "a list", Table: "a table of keys"}
Node = Text | Items | Table
