"""Explainers and tours as content: read, checked, signed and printed like topics."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.content.checks import check_folder
from kiosk.content.coverage import coverage_of
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience, Problem, ReviewState
from kiosk.content.review_pack import pack
from kiosk.content.scan import scan
from kiosk.content.scenes import SCENES, is_scene
from kiosk.content.signing import Signature, sign
from kiosk.content.staleness import content_state

TODAY = date(2026, 11, 22)
ADULT, CHILD = Audience.ADULT, Audience.CHILD
HEAD = """section: what
icon: question
region: all
audiences: [adult, child]
pair_missing: ""
written: 2026-01-15
review: {state: draft}
related: [what-is-it]
questions: []
"""
PARTS = ("meet", "join", "stop", "cover", "act", "healthy")
H, A = "explainers/buttons/explainer.yaml", "explainers/buttons/en.adult.md"
S = "scenes/en.yaml"


def words(title: str, steps: int = 4) -> str:
    said = "{facts: E-IMM-01}\n\nA cell meets a cell.\n\n"
    parts = PARTS[:steps]
    pages = [f"## Step {part}\n{said}{{scene: checkpoint-{part}}}\n" for part in parts]
    return f"# {title}\n\n" + "\n".join(pages)


@pytest.fixture
def story(folder: Path) -> Path:
    """The sound folder with an explainer and a tour, shown on Home."""
    for kind, name, head, steps in (
        ("explainers", "buttons", "explainer.yaml", 4),
        ("tours", "way", "tour.yaml", 6),
    ):
        place = folder / kind / name
        place.mkdir(parents=True)
        (place / head).write_text(HEAD, encoding="utf-8")
        for audience in Audience:
            (place / f"en.{audience}.md").write_text(words(f"A {name}", steps), encoding="utf-8")
    told = "".join(f"checkpoint-{part}:\n  both: Two cells, {part}.\n" for part in PARTS)
    (folder / "scenes").mkdir()
    (folder / S).write_text(told, encoding="utf-8")
    swap(folder, "home.yaml", '"topic:side-effects"', '"topic:side-effects", "tour:way"')
    return folder


def swap(folder: Path, file: str, old: str, new: str) -> None:
    text = (folder / file).read_text(encoding="utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, 1), encoding="utf-8")


def check(folder: Path) -> tuple[Problem, ...]:
    return check_folder(folder, folder.parent / "assets", TODAY, strict=True)


def test_a_sound_explainer_and_tour_have_no_problems(story: Path) -> None:
    assert check(story) == ()


def test_the_library_shows_stories_scenes_and_their_row(story: Path) -> None:
    library = FileLibrary(story)

    assert [(kind, found.id) for kind, found in library.stories(CHILD)] == [
        ("explainers", "buttons"), ("tours", "way"),
    ]  # fmt: skip
    buttons = library.story("explainers", "buttons", ADULT)
    assert buttons is not None
    assert len(buttons.pages) == 4
    assert buttons.pages[0].blocks[-1].figure == "scene:checkpoint-meet"
    assert library.scene("checkpoint-meet", CHILD) == "Two cells, meet."
    assert library.scene("checkpoint-nosuch", CHILD) == ""
    rows = [entry for tile in library.tiles(ADULT) for entry in tile.entries]
    assert ("tour", "way", "A way") in [(row.kind, row.id, row.title) for row in rows]


@pytest.mark.parametrize(
    ("kind", "name"),
    [("topics", "what-is-it"), ("tours", "buttons"), ("tours", "../tours/way"), ("", "way")],
)
def test_no_other_folder_is_a_story(story: Path, kind: str, name: str) -> None:
    assert FileLibrary(story).story(kind, name, ADULT) is None


STEP = "## Step meet\n"
SCENE = "{scene: checkpoint-meet}\n"
FAULTS = [
    # file, old, new, file told, found, expected
    (A, SCENE, "", A, "no scene", "{scene: name}"),
    (A, SCENE, "{scene: nosuch}\n", A, '"nosuch"', "checkpoint-meet"),
    (A, SCENE, "{scene: checkpoint-nosuch}\n", A, '"checkpoint-nosuch"', "checkpoint-"),
    (A, SCENE, f"{SCENE}\n{SCENE}", A, "a second figure", "one figure a page"),
    (A, "A cell meets a cell.", "1. A cell meets a cell.", A, "an action", "a step"),
    (A, STEP, "## Step meet {summary}\n", A, "a summary", "a step"),
    (A, "A cell meets a cell.\n", "", A, "no key message", "a paragraph first"),
    (A, "A cell meets a cell.", "A cell. " * 25, A, "words on the page", "at most 40"),
    (A, "E-IMM-01", "E-IMM-99", A, '"E-IMM-99"', "facts.yaml"),
    (A, "A cell meets a cell.", "A battle.", A, '"battle"', "living with"),
    (H, "section: what", "section: nosuch", H, '"nosuch"', "a tile"),
    (H, "[what-is-it]", "[nosuch]", H, '"nosuch"', "another topic"),
    (H, "icon: question", "icon: nosuch", H, '"nosuch"', "assets/icons"),
    (H, "2026-01-15", "2024-01-15", H, "a review that was due", "a review after"),
    (S, "checkpoint-meet:\n  both: Two cells, meet.\n", "", A, "without words", S),
    (S, "checkpoint-meet:", "checkpoint-nosuch:", S, '"checkpoint-nosuch"', "one of"),
    (S, "Two cells, meet.", "A sneaky cell.", S, '"sneaky"', "hidden"),
    (S, "Two cells, meet.", "x " * 200, S, "letters", "at most 300"),
    ("topics/what-is-it/en.adult.md", "{figure: helpers}", SCENE.strip(),
     "topics/what-is-it/en.adult.md", "the scene", "explainers and tours only"),
    ("home.yaml", "tour:way", "tour:nosuch", "home.yaml", '"tour:nosuch"', "a tour with words"),
    ("home.yaml", "tour:way", "walk:way", "home.yaml", '"walk:way"', "tour:<id>"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "told", "found", "expected"), FAULTS)
def test_a_fault_is_told(
    story: Path, file: str, old: str, new: str, told: str, found: str, expected: str
) -> None:
    swap(story, file, old, new)

    problems = [problem for problem in check(story) if problem.file == told]

    assert any(found in p.found and expected in p.expected for p in problems), problems


@pytest.mark.parametrize("steps", [3, 6])
def test_an_explainer_has_four_to_six_steps(story: Path, steps: int) -> None:
    (story / A).write_text(words("A buttons", steps), encoding="utf-8")

    told = [problem.expected for problem in check(story) if problem.file == A]

    assert told == ([] if steps == 6 else ["4 to 6"])


def test_a_story_is_signed_and_counted_like_a_topic(story: Path) -> None:
    signed = sign("explainers/buttons", Signature("Test Person", "Nurse", TODAY), TODAY, story)

    assert signed.file == story / H
    library = FileLibrary(story)
    buttons, way = (
        library.story(k, n, CHILD) for k, n in (("explainers", "buttons"), ("tours", "way"))
    )
    assert buttons is not None
    assert way is not None
    assert (buttons.review.state, way.review.state) == (ReviewState.REVIEWED, ReviewState.DRAFT)
    waiting = [text.name for text in content_state(library, TODAY).unreviewed]
    assert "tours/way" in waiting
    assert "explainers/buttons" not in waiting
    swap(story, A, "A cell meets", "One cell meets")
    again = FileLibrary(story).story("explainers", "buttons", CHILD)
    assert again is not None
    assert again.review.state is ReviewState.DRAFT


def test_the_pack_prints_each_step_with_its_drawing_in_words(story: Path) -> None:
    printed = pack(scan(story), story, ADULT, TODAY)

    assert "Step healthy" in printed
    assert "Two cells, healthy." in printed
    assert "kiosk content sign tours/way --name" in printed


def test_facts_of_steps_are_covered(story: Path) -> None:
    uses = coverage_of(story).uses["E-IMM-01"]

    assert ("tours/way", "child", "Step healthy") in {
        (u.place, u.audience, u.heading) for u in uses
    }


def test_the_clinics_own_explainer_replaces_the_built_in_one(story: Path, tmp_path: Path) -> None:
    overlay = tmp_path / "overlay"
    own = overlay / "explainers" / "buttons"
    own.mkdir(parents=True)
    (own / "explainer.yaml").write_text(HEAD, encoding="utf-8")
    for audience in Audience:
        (own / f"en.{audience}.md").write_text(words("Our buttons"), encoding="utf-8")

    found = FileLibrary(story, overlay).story("explainers", "buttons", ADULT)

    assert found is not None
    assert found.title == "Our buttons"
    (own / "en.adult.md").write_text("# <b>", encoding="utf-8")
    kept = FileLibrary(story, overlay).story("explainers", "buttons", ADULT)
    assert kept is not None
    assert kept.title == "A buttons"


def test_scene_names_are_family_and_part() -> None:
    assert is_scene("checkpoint-meet")
    assert not any(map(is_scene, ("", "checkpoint", "checkpoint-", "meet", "nosuch-meet")))
    assert sum(len(parts) for parts in SCENES.values()) == 48
