"""Every id that one file names and another must hold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.content.files import folder_names
from kiosk.content.home_files import WORDED
from kiosk.content.ids import is_id
from kiosk.content.kinds import SCENE
from kiosk.content.model import Audience, Problem
from kiosk.content.pemat import FILE as PEMAT
from kiosk.content.report import quote
from kiosk.content.scan import Folder, Piece, Scan
from kiosk.content.topic_files import HEADS, STORIES, TopicHead, words_file

Fault = tuple[str, int, str, str]


def check_links(scan: Scan, roots: tuple[Path, ...], assets: Path) -> Iterator[Problem]:
    """Yield broken links between files, and drawings and icons that are not there."""
    faults = (
        *_home(scan),
        *(fault for folder in scan.folders for fault in _folder(scan, folder)),
        *(fault for piece in scan.pieces for fault in _figures(scan, piece)),
        *_organs(scan, roots),
        *(fault for root in roots for fault in _names(root)),
        *_help(scan),
        *_icons(scan, assets),
        *_drawings(scan, assets),
        *_titles(scan),
    )
    for file, line, found, expected in faults:
        yield Problem(file, line, found, expected)


def _home(scan: Scan) -> Iterator[Fault]:
    for audience, plans in scan.plans.items():
        words = scan.home_words[audience]
        known: set[str] = set()
        for plan in plans:
            seen: list[str] = []
            if not plan.rows:
                yield "home.yaml", plan.line, f"no rows in {quote(plan.id)}", "at least one row"
            for row in plan.rows:
                key = f"{row.kind}:{row.id}"
                if row.kind in WORDED and row.id not in scan.texts(f"{row.kind}s", audience):
                    found = f"the row {quote(key)} for the {audience}"
                    expected = f"a {row.kind} with words for that audience"
                    yield "home.yaml", row.line, found, expected
                if key in seen:
                    yield "home.yaml", row.line, f"the row {quote(key)} twice", "each row once"
                seen.append(key)
            known |= set(seen)
        tiles = {plan.id for plan in plans}
        screens = {key for key in known if key.startswith("screen:")}
        yield from _labels("tile", words.tiles, tiles, tiles)
        yield from _labels("row", words.rows, screens, known)


def _labels(what: str, words: dict[str, str], needed: set[str], known: set[str]) -> Iterator[Fault]:
    for name in sorted(needed - set(words)):
        yield "home.en.yaml", 0, f"no words for the {what} {quote(name)}", "its title"
    for name in sorted(set(words) - known):
        yield "home.en.yaml", 0, f"words for no {what}: {quote(name)}", f"a {what} of home.yaml"


def _folder(scan: Scan, folder: Folder) -> Iterator[Fault]:
    head = folder.head
    if head is None:
        return
    for found, key, expected in _pair(head):
        yield folder.file, head.line_of(key), found, expected
    yield from _strays(folder, head)
    sections = {plan.id for plans in scan.plans.values() for plan in plans}
    if folder.kind != "help" and head.section not in sections:
        found = f"the unknown section {quote(head.section)}"
        yield folder.file, head.line_of("section"), found, "a tile of home.yaml"
    topics = {piece.id: piece for piece in scan.pieces if piece.kind == "topics"}
    for name in head.related:
        if name not in topics or (folder.kind == "topics" and name == folder.id):
            found = f"the related topic {quote(name)}"
            yield folder.file, head.line_of("related"), found, "another topic that can be read"
    for name in head.questions:
        if name not in scan.facts or not name.startswith("E-QST-"):
            found = f"the question {quote(name)}"
            yield folder.file, head.line_of("questions"), found, "an E-QST id of facts.yaml"


def _strays(folder: Folder, head: TopicHead) -> Iterator[Fault]:
    own = HEADS[folder.kind]
    stem = folder.file.removesuffix(own)
    known = {own, *(words_file(audience) for audience in head.audiences)}
    if folder.kind == "topics":
        known.add(PEMAT)
    for name in folder.names:
        if name not in known:
            yield f"{stem}{name}", 0, "a file nobody reads", ", ".join(sorted(known))


def _pair(head: TopicHead) -> Iterator[tuple[str, str, str]]:
    both = len(head.audiences) == len(Audience)
    if not both and not head.pair_missing:
        found = f"words for the {head.audiences[0]} only"
        yield found, "audiences", "both audiences, or the reason in pair_missing"
    if both and head.pair_missing:
        yield "a reason in pair_missing", "pair_missing", "nothing, as both audiences have words"


def _figures(scan: Scan, piece: Piece) -> Iterator[Fault]:
    for page in piece.pages:
        for block in page.blocks:
            entry = scan.pictures.get(block.figure)
            if block.figure.startswith(SCENE):
                continue
            if block.figure and (entry is None or piece.audience not in dict(entry.words)):
                found = f"the figure {quote(block.figure)}"
                expected = f"a caption and description for the {piece.audience} in pictures/en.yaml"
                yield piece.file, page.line, found, expected


def _organs(scan: Scan, roots: tuple[Path, ...]) -> Iterator[Fault]:
    topics = {piece.id for piece in scan.pieces if piece.kind == "topics"}
    for piece in scan.pieces:
        if piece.kind == "organs" and piece.audience is Audience.ADULT:
            for name in (name for name in _organ_topics(piece) if name not in topics):
                found = f"the topic {quote(name)}"
                yield f"organs/{piece.id}/organ.yaml", 0, found, "a topic that can be read"
    if not scan.organ_ids and any((root / "organs").exists() for root in roots):
        yield "organs", 0, "no organs", "a folder for each organ"


def _organ_topics(piece: Piece) -> tuple[str, ...]:
    return getattr(piece.record, "topics", ())


def _help(scan: Scan) -> Iterator[Fault]:
    groups = {group.id for group in scan.groups}
    folders = {folder.id for folder in scan.folders if folder.kind == "help"}
    for group in scan.groups:
        if group.id not in folders:
            found = f"the group {quote(group.id)} without its folder"
            yield "help/help.yaml", group.line, found, f"help/{group.id}/topic.yaml and its words"
    for name in sorted(folders - groups):
        yield f"help/{name}", 0, "a group that help.yaml does not list", "a group of help.yaml"


def _icons(scan: Scan, assets: Path) -> Iterator[Fault]:
    for plans in scan.plans.values():
        for plan in plans:
            yield from _icon(assets, "home.yaml", plan.line, plan.icon)
            if plan.picture and not (assets / "pictures" / f"{plan.picture}.svg").is_file():
                found = f"the picture {quote(plan.picture)}"
                yield "home.yaml", plan.line, found, f"assets/pictures/{plan.picture}.svg"
    for group in scan.groups:
        yield from _icon(assets, "help/help.yaml", group.line, group.icon)
    for folder in scan.folders:
        if folder.head is not None:
            line = folder.head.line_of("icon")
            yield from _icon(assets, folder.file, line, folder.head.icon)


def _icon(assets: Path, file: str, line: int, icon: str) -> Iterator[Fault]:
    if not (assets / "icons" / f"{icon}.svg").is_file():
        yield file, line, f"the icon {quote(icon)}", f"assets/icons/{icon}.svg"


def _drawings(scan: Scan, assets: Path) -> Iterator[Fault]:
    for entry in scan.pictures.values():
        if not (assets / "pictures" / f"{entry.id}.svg").is_file():
            found = f"words for the drawing {quote(entry.id)}"
            yield "pictures/en.yaml", entry.line, found, f"assets/pictures/{entry.id}.svg"


def _names(root: Path) -> Iterator[Fault]:
    for kind in (*HEADS, "organs"):
        for name in folder_names(root / kind):
            if not is_id(name):
                found = f"the folder name {quote(name)}"
                yield f"{kind}/{name}", 0, found, "small letters, digits and hyphens"


def _titles(scan: Scan) -> Iterator[Fault]:
    for kind in ("topics", "organs", *STORIES):
        owners: dict[tuple[Audience, str], str] = {}
        for piece in (piece for piece in scan.pieces if piece.kind == kind):
            owner = owners.setdefault((piece.audience, piece.title.lower()), piece.id)
            if owner != piece.id:
                found = f"the title {quote(piece.title)}, which {owner} has too"
                yield piece.file, 1, found, "a title of its own"
