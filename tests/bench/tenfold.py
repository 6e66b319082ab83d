"""A library of ten times the topics, made from the shipped one."""

from __future__ import annotations

import shutil
from pathlib import Path

import yaml

from kiosk.content.home_files import MOST_ROWS, MOST_TILES
from kiosk.content.model import Audience

FOLD = 10
Tile = dict[str, object]


def make_tenfold(source: Path, folder: Path) -> int:
    """Copy ``source`` to ``folder``, each topic ten times over; return how many topics there are.

    Home is filled to its limits (eight tiles of seven rows) with the copies.
    """
    shutil.copytree(source, folder)
    topics = sorted(path for path in (folder / "topics").iterdir() if path.is_dir())
    for number in range(2, FOLD + 1):
        for topic in topics:
            shutil.copytree(topic, topic.with_name(copy_name(topic.name, number)))
    _fill_home(folder, [topic.name for topic in topics])
    return len(topics) * FOLD


def copy_name(topic_id: str, number: int) -> str:
    return f"{topic_id}-{number}"


def _fill_home(folder: Path, topic_ids: list[str]) -> None:
    path = folder / "home.yaml"
    home: dict[str, list[Tile]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    for audience in Audience:
        there = [t for t in topic_ids if (folder / "topics" / t / f"en.{audience}.md").exists()]
        home[audience] = filled(home[audience], there)
    path.write_text(yaml.safe_dump(home, sort_keys=False), encoding="utf-8")


def filled(tiles: list[Tile], topic_ids: list[str]) -> list[Tile]:
    """Return eight tiles of seven rows: the given ones first, then copies of the topics.

    Raises:
        ValueError: if a tile's entries are not a list.

    """
    names = (copy_name(t, number) for number in range(2, FOLD + 1) for t in topic_ids)
    more = (f"topic:{name}" for name in names)
    made = [dict(tile) for tile in tiles]
    made += [
        {**tiles[index % len(tiles)], "id": f"more-{index}", "entries": []}
        for index in range(MOST_TILES - len(tiles))
    ]
    for tile in made:
        entries = tile["entries"]
        if not isinstance(entries, list):
            raise ValueError(f"the tile {tile['id']} has no list of entries")
        room = MOST_ROWS - len(entries)
        tile["entries"] = [*entries, *(row for row, _ in zip(more, range(room), strict=False))]
    return made
