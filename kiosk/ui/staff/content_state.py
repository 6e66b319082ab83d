"""How the content stands: what is unreviewed, what is overdue, what could not be used (pure)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.content.kinds import Audience
from kiosk.content.library import Library
from kiosk.content.model import Problem, Review, ReviewState


@dataclass(frozen=True, slots=True)
class ContentState:
    """``overdue`` holds titles, each with its audience's word where both have one."""

    version: str
    texts: int
    unreviewed: int
    overdue: tuple[str, ...]
    problems: tuple[Problem, ...]


def content_state(library: Library, today: date) -> ContentState:
    """Read every text a visitor can open, in both audiences."""
    reviewed = {(who, name): (title, review) for who, name, title, review in _texts(library)}
    overdue = [
        f"{title} ({'adults' if who is Audience.ADULT else 'children'})"
        for (who, _), (title, review) in reviewed.items()
        if review.review_by < today
    ]
    drafts = [r for _, r in reviewed.values() if r.state is ReviewState.DRAFT]
    return ContentState(
        version=library.version,
        texts=len(reviewed),
        unreviewed=len(drafts),
        overdue=tuple(overdue),
        problems=library.problems(),
    )


def _texts(library: Library) -> Iterator[tuple[Audience, str, str, Review]]:
    for audience in Audience:
        for tile in library.tiles(audience):
            for entry in tile.entries:
                topic = library.topic(entry.id, audience) if entry.kind == "topic" else None
                if topic is not None:
                    yield audience, f"topic:{topic.id}", topic.title, topic.review
        shown = library.help(audience)
        for group in shown.groups if shown else ():
            yield audience, f"help:{group.id}", group.topic.title, group.topic.review
        for organ in library.organs(audience):
            yield audience, f"organ:{organ.id}", organ.name, organ.review
