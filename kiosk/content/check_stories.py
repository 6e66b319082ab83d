"""Explainers and tours: a few steps, each beside a scene that can be drawn and told."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.kinds import SCENE
from kiosk.content.model import BlockKind, Page, Problem
from kiosk.content.report import quote
from kiosk.content.scan import Piece, Scan
from kiosk.content.scenes import SCENES, is_scene
from kiosk.content.topic_files import STORIES

STEPS = {"explainers": (4, 6), "tours": (6, 8)}
"""The fewest and the most steps (ledger, D3 and D4)."""

FILE = "scenes/en.yaml"


def check_stories(scan: Scan) -> Iterator[Problem]:
    """Yield steps without a scene, scenes without words and words without a scene."""
    for piece in scan.pieces:
        if piece.kind in STORIES:
            yield from _steps(piece)
        for page in piece.pages:
            for found, expected in _page(scan, piece, page):
                yield Problem(piece.file, page.line, found, expected)
    for scene in scan.scenes.values():
        if not is_scene(scene.id):
            expected = "one of " + ", ".join(f"{name}-..." for name in SCENES)
            yield Problem(FILE, scene.line, f"words for the scene {quote(scene.id)}", expected)


def _steps(piece: Piece) -> Iterator[Problem]:
    fewest, most = STEPS[piece.kind]
    if not fewest <= len(piece.pages) <= most:
        yield Problem(piece.file, 1, f"{len(piece.pages)} steps", f"{fewest} to {most}")


def _page(scan: Scan, piece: Piece, page: Page) -> Iterator[tuple[str, str]]:
    story = piece.kind in STORIES
    figures = [block.figure for block in page.blocks if block.figure]
    scenes = [name.removeprefix(SCENE) for name in figures if name.startswith(SCENE)]
    if story and not scenes:
        yield f"no scene on {quote(page.heading)}", "{scene: name}"
    if scenes and not story:
        yield f"the scene {quote(scenes[0])}", "scenes in explainers and tours only"
        return
    if story and (page.summary or any(b.kind is BlockKind.ACTION for b in page.blocks)):
        yield f"a summary or an action on {quote(page.heading)}", "a step: words and a scene"
    for name in scenes:
        entry = scan.scenes.get(name)
        if not is_scene(name):
            known = (f"{family}-{part}" for family in SCENES for part in SCENES[family])
            yield f"the scene {quote(name)}", ", ".join(known)
        elif entry is None or piece.audience not in dict(entry.words):
            yield f"the scene {quote(name)} without words", f"its description in {FILE}"
