"""The tiles of the home screen, as written."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kiosk.content.fields import Fields
from kiosk.content.ids import is_id
from kiosk.content.model import Audience
from kiosk.content.report import Report, quote
from kiosk.content.topic_files import read_fields
from kiosk.content.yaml_nodes import Node, Table

TINTS = ("teal", "coral", "amber", "plum", "leaf", "sky")
SCREENS = {"body-map": "", "questions": "questions", "support": "support"}
"""The screens, beside topics, that a row may open, with their icons ('' the tile's own)."""

WORDED = ("topic", "explainer", "tour", "deck")
"""The rows that open words, which have a title of their own."""

MOST_TILES = 8
MOST_ROWS = 7
LONGEST_LABEL = 60


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a tile: ``kind`` is one of WORDED or 'screen'."""

    kind: str
    id: str
    line: int


@dataclass(frozen=True, slots=True)
class TilePlan:
    """One tile of ``home.yaml``, without its words."""

    id: str
    icon: str
    tint: str
    rows: tuple[Row, ...]
    line: int
    picture: str = ""


@dataclass(frozen=True, slots=True)
class HomeWords:
    """``home.en.yaml`` for one audience: titles by tile id and by row."""

    tiles: dict[str, str]
    rows: dict[str, str]


def read_plan(path: Path, audience: Audience, report: Report) -> tuple[TilePlan, ...]:
    """Return the tiles of ``audience`` that are written soundly."""
    fields = read_fields(path, report)
    nodes = None if fields is None else fields.items(audience.value)
    if fields is None or nodes is None:
        return ()
    fields.only(tuple(Audience))
    if len(nodes) > MOST_TILES:
        report.add(fields.line_of(audience.value), f"{len(nodes)} tiles", f"at most {MOST_TILES}")
    plans = [_tile(node, report) for node in nodes[:MOST_TILES]]
    tiles: dict[str, TilePlan] = {}
    for plan in plans:
        if plan is not None and plan.id in tiles:
            report.add(plan.line, f"the tile {quote(plan.id)} a second time", "each tile once")
        elif plan is not None:
            tiles[plan.id] = plan
    return tuple(tiles.values())


def _tile(node: Node, report: Report) -> TilePlan | None:
    if not isinstance(node, Table):
        report.add(node.line, "a tile without keys", "{id:, icon:, tint:, entries:}")
        return None
    fields = Fields(node, report)
    fields.only(("id", "icon", "tint", "entries", "picture"))
    tile_id, icon, tint = fields.text("id"), fields.text("icon"), fields.text("tint")
    entries = fields.texts("entries")
    if tile_id is None or icon is None or tint is None or entries is None:
        return None
    if tint not in TINTS:
        report.add(fields.line_of("tint"), f"the tint {quote(tint)}", ", ".join(TINTS))
        return None
    if not is_id(tile_id) or not is_id(icon):
        report.add(node.line, f"{quote(tile_id)}, {quote(icon)}", "an id and an icon name")
        return None
    line = fields.line_of("entries")
    if len(entries) > MOST_ROWS:
        report.add(line, f"{len(entries)} rows in {quote(tile_id)}", f"at most {MOST_ROWS}")
    rows = tuple(row for entry in entries[:MOST_ROWS] if (row := _row(entry, line, report)))
    return TilePlan(tile_id, icon, tint, rows, node.line, fields.optional("picture"))


def _row(entry: str, line: int, report: Report) -> Row | None:
    kind, _, name = entry.partition(":")
    if not is_id(name) or not (kind in WORDED or (kind == "screen" and name in SCREENS)):
        known = (*(f"{what}:<id>" for what in WORDED), *(f"screen:{name}" for name in SCREENS))
        report.add(line, f"the row {quote(entry)}", " or ".join(known))
        return None
    return Row(kind, name, line)


def read_home_words(path: Path, audience: Audience, report: Report) -> HomeWords:
    """Return the words of tiles and rows; what cannot be read is left out."""
    fields = read_fields(path, report)
    if fields is None:
        return HomeWords({}, {})
    fields.only(tuple(Audience))
    words = fields.table(audience.value)
    if words is None:
        return HomeWords({}, {})
    words.only(("tiles", "entries"))
    rows = _labels(words.table("entries")) if "entries" in words else {}
    return HomeWords(_labels(words.table("tiles")), rows)


def _labels(fields: Fields | None) -> dict[str, str]:
    labels: dict[str, str] = {}
    for name, _ in fields or ():
        label = fields.text(name) if fields is not None else None
        if label is not None and fields is not None and len(label) > LONGEST_LABEL:
            line = fields.line_of(name)
            fields.report.add(line, f"{len(label)} letters", f"at most {LONGEST_LABEL}")
        elif label is not None:
            labels[name] = label
    return labels
