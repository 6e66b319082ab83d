"""Reads YAML into nodes.

Nothing is guessed: ``yes``, ``1.0`` and ``2026-11-22`` stay text until a field
asks for a date or a number. Anchors, aliases, tags, repeated keys, deep nesting
and long values are refused.
"""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from kiosk.content.files import LONGEST_RUN, long_run
from kiosk.content.report import Report, quote
from kiosk.content.yaml_nodes import Items, Node, Table, Text, type_names

_Loader: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

DEEPEST = 6
LONGEST_VALUE = 1200
UNBROKEN_KEYS = frozenset({"address", "text_hash"})
LONGEST_ADDRESS = 200


class _Refused(Exception):
    """Stops the reading at the first thing that may not be there."""

    def __init__(self, line: int, found: str, expected: str) -> None:
        super().__init__(found)
        self.line, self.found, self.expected = line, found, expected


def read_table(text: str, report: Report) -> Table | None:
    """Return the file's keys, or ``None`` with the reason in ``report``."""
    try:
        return _document(yaml.parse(text, Loader=_Loader))
    except _Refused as refused:
        report.add(refused.line, refused.found, refused.expected)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        found = (error.problem or "broken YAML").removeprefix("found ")
        report.add(0 if mark is None else mark.line + 1, found, "YAML")
    except (yaml.YAMLError, RecursionError, ValueError):
        report.add(0, "broken YAML", "YAML")
    return None


def _document(events: Iterator[yaml.Event]) -> Table:
    for event in events:
        if isinstance(event, yaml.StreamStartEvent | yaml.DocumentStartEvent):
            continue
        if isinstance(event, yaml.StreamEndEvent):
            raise _Refused(1, "an empty file", "keys with their values")
        node = _node(event, events, 1, "")
        if not isinstance(node, Table):
            raise _Refused(node.line, type_names[type(node)], "keys with their values")
        for rest in events:
            if isinstance(rest, yaml.DocumentStartEvent):
                raise _Refused(_line(rest), "a second document", "one document")
        return node
    raise _Refused(1, "an empty file", "keys with their values")


def _node(event: yaml.Event, events: Iterator[yaml.Event], depth: int, key: str) -> Node:
    line = _line(event)
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
        raise _Refused(line, "an anchor or alias (& or *)", "the words written out, or in quotes")
    if getattr(event, "tag", None):
        raise _Refused(line, f"the tag {quote(str(getattr(event, 'tag', '')))}", "no tags")
    if depth > DEEPEST:
        raise _Refused(line, "lists within lists within lists", f"at most {DEEPEST} levels")
    if isinstance(event, yaml.ScalarEvent):
        return _scalar(event.value, line, key)
    if isinstance(event, yaml.SequenceStartEvent):
        return _items(events, line, depth, key)
    return _table(events, line, depth)


def _scalar(value: str, line: int, key: str) -> Text:
    longest = LONGEST_ADDRESS if key in UNBROKEN_KEYS else LONGEST_VALUE
    if len(value) > longest:
        raise _Refused(line, f"a text of {len(value)} letters", f"at most {longest}")
    if key not in UNBROKEN_KEYS and long_run(value) is not None:
        raise _Refused(line, f"the unbroken word {quote(value)}", f"at most {LONGEST_RUN} letters")
    return Text(value.strip(), line)


def _items(events: Iterator[yaml.Event], line: int, depth: int, key: str) -> Items:
    nodes: list[Node] = []
    for event in events:
        if isinstance(event, yaml.SequenceEndEvent):
            break
        nodes.append(_node(event, events, depth + 1, key))
    return Items(tuple(nodes), line)


def _table(events: Iterator[yaml.Event], line: int, depth: int) -> Table:
    rows: dict[str, tuple[Text, Node]] = {}
    for event in events:
        if isinstance(event, yaml.MappingEndEvent):
            break
        key = _node(event, events, depth + 1, "")
        if not isinstance(key, Text):
            raise _Refused(key.line, f"{type_names[type(key)]} as a key", "a word as a key")
        if key.value in rows:
            raise _Refused(key.line, f"the key {quote(key.value)} a second time", "each key once")
        rows[key.value] = (key, _node(next(events), events, depth + 1, key.value))
    return Table(tuple(rows.values()), line)


def _line(event: yaml.Event) -> int:
    mark = event.start_mark
    return 1 if mark is None else int(mark.line) + 1
