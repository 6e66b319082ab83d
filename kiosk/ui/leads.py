"""The first sentence of what a row opens, so that one touch from Home already tells something."""

from __future__ import annotations

import re

from kiosk.content.model import Audience, BlockKind, Entry
from kiosk.ui.changing import CHANGES
from kiosk.ui.context import Context
from kiosk.ui.documents import told

_SENTENCE = re.compile(r".+?[.?!](?=\s|$)", re.DOTALL)


def lead_of(context: Context, entry: Entry, audience: Audience) -> str:
    """Return the first sentence of a topic's key message as it is shown there.

    '' for other rows, and where the words stand only together with "This changes".
    """
    topic = context.library.topic(entry.id, audience) if entry.kind == "topic" else None
    if topic is None:
        return ""
    blocks = told(context, topic).pages[0].blocks
    if any(block.tied or block.text == CHANGES[audience] for block in blocks):
        return ""
    key = next((block.text for block in blocks if block.kind is BlockKind.KEY), "")
    found = _SENTENCE.match(key)
    return found.group() if found else ""
