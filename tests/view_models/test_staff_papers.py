"""What staff read: the state of content, usage and device."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

from kiosk.content.kinds import Audience
from kiosk.content.model import Problem, Review, ReviewState, Topic
from kiosk.content.staleness import content_state
from kiosk.settings.model import Settings
from kiosk.ui.staff.device_state import device_state
from kiosk.ui.staff.nothing_kept import nothing_kept
from kiosk.ui.staff.papers import LONGEST, Papers, content_paper, device_paper, usage_paper
from kiosk.usage.counts import Counted, Row, Tally, month_use
from tests.view_models.small_library import (
    DUE,
    OVERDUE,
    TODAY,
    SmallLibrary,
    organ,
    tile,
    topic,
    with_topics,
)

SIGNED = Review(ReviewState.REVIEWED, TODAY, DUE, TODAY, "A Nurse", "nurse")


def words(pages: tuple[object, ...]) -> str:
    return "\n".join(
        "".join(span.text for span in block.spans)
        for each in pages
        for block in each.blocks  # type: ignore[attr-defined]
    )


def library() -> SmallLibrary:
    return with_topics(
        topic(name="old", due=OVERDUE),
        topic(name="signed", review=SIGNED),
        topic(name="draft"),
        all_tiles=(tile("tile", "topic:old", "topic:signed", "topic:old"),),
        all_organs=(organ("spleen"),),
    )


def test_the_paper_says_what_is_overdue_and_what_is_wrong() -> None:
    fault = Problem("topics/a/adult.md", 12, "no heading", "a heading")
    told = words(content_paper(content_state(library(), TODAY), "7", (fault,)))
    assert "Not reviewed by a clinician: 2 of 3 texts." in told
    assert "Past the date for a new review: 1." in told
    assert "A topic, due 31 May 2026." in told
    assert "Version of the content: 7." in told
    assert "found no heading, expected a heading" in told.replace("\n", " ")


def test_long_names_of_files_may_break() -> None:
    services = replace(nothing_kept(Settings(), SmallLibrary()), folder=Path("/a/b" + "/long" * 30))
    paper = device_paper(device_state(services), ())
    longest = max(words(paper).split(), key=len)
    assert len(longest) < 20
    assert max(map(len, words(paper).splitlines())) <= LONGEST


def test_the_device_paper_says_what_was_set_aside_and_what_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "settings.bad-2026-11-22-1.json").write_text("x")
    (tmp_path / "settings.bad-2026-11-22-1.json.txt").write_text("why")
    store = SimpleNamespace(problems=("settings.json: torn; set aside",), writable=False)
    services = nothing_kept(Settings(), SmallLibrary())
    state = device_state(replace(services, store=store, folder=tmp_path))  # type: ignore[arg-type]
    assert state.set_aside == ("settings.bad-2026-11-22-1.json",)
    assert state.attention == 2
    told = words(device_paper(state, (("Kiosk", "9"),)))
    assert "cannot write its files" in told
    assert "torn; set aside" in told
    assert "Kiosk 9" in told


def test_a_sound_device_needs_nobody(tmp_path: Path) -> None:
    services = replace(nothing_kept(Settings(), SmallLibrary()), folder=tmp_path)
    assert device_state(services).attention == 0


def test_small_counts_are_not_told() -> None:
    tally: Tally = Tally(
        {
            Row(Counted.TOPIC, "2026-06-01", "old", Audience.ADULT): 7,
            Row(Counted.TOPIC, "2026-06-02", "signed", Audience.CHILD): 3,
            Row(Counted.VISIT, "2026-06-01", "", Audience.ADULT): 12,
            Row(Counted.HOUR, "2026-06", "09"): 12,
        }
    )
    told = words(usage_paper(month_use("2026-06", tally), lambda use: use.topic))
    assert "old: 7" in told
    assert "signed: fewer than 5" in told
    assert "Adults: 12" in told
    assert "9:00 to 10:00: 12" in told
    assert "10:00 to 11:00" not in told


def test_a_paper_is_written_once_while_it_is_open() -> None:
    papers = Papers(nothing_kept(Settings(), SmallLibrary()), lambda: TODAY, ())
    assert papers.page("content", Audience.ADULT) is None
    papers.use(library())
    first = papers.page("content", Audience.ADULT)
    assert first is not None
    assert papers.page("content", Audience.CHILD) == replace(first, audience=Audience.CHILD)
    assert papers.page("settings", Audience.ADULT) is None
    off = papers.page("usage", Audience.ADULT)
    assert isinstance(off, Topic)
    assert "switched off" in words(off.pages)
