"""Where a reader may go on: the topics related to the one that is read (pure)."""

from __future__ import annotations

from kiosk.session.state import Screen, SessionState
from kiosk.ui.context import Context
from kiosk.ui.reading import Reading
from kiosk.ui.sheet_props import Choice, SheetProps

READ_ON = "Read on"
MOST = 4
"""Related topics offered at once."""


def related_choices(
    context: Context, state: SessionState, reading: Reading | None
) -> tuple[Choice, ...]:
    """Return one choice for each related topic there is for this audience and country.

    Grown-ups' words on a child's kiosk lead on to nothing: what they open would be
    the child's.
    """
    if reading is None or state.place.screen is not Screen.TOPIC:
        return ()
    if reading.audience is not state.audience:
        return ()
    found = (context.library.topic(name, reading.audience) for name in reading.topic.related)
    topics = [topic for topic in found if topic and topic.id != reading.topic.id]
    return tuple(Choice(f"open:topic:{t.id}", t.title, t.icon) for t in topics[:MOST])


def read_on(context: Context, state: SessionState, reading: Reading) -> tuple[Choice, ...]:
    """Return the row that opens the related topics, none where there are none."""
    if not related_choices(context, state, reading):
        return ()
    return (Choice("sheet:related", READ_ON, "read"),)


def related_sheet(context: Context, state: SessionState, reading: Reading | None) -> SheetProps:
    """Offer the related topics by their titles."""
    return SheetProps(title=READ_ON, choices=related_choices(context, state, reading))
