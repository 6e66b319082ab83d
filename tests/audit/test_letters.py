"""Every letter of the content is in the kiosk's own typeface."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from kiosk import paths
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience
from tests.audit.glyphs import missing, typeface
from tests.audit.stage import word_ids


def strings(thing: object) -> Iterator[str]:
    """Yield every string a record holds."""
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, (tuple, list)):
        for part in thing:
            yield from strings(part)
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from strings(getattr(thing, field.name))


def records(library: FileLibrary, audience: Audience) -> Iterator[object]:
    """Yield all that is shipped for an audience."""
    for folder in sorted((paths.content() / "topics").iterdir()):
        yield library.topic(folder.name, audience)
    for word in word_ids():
        yield library.term(word, audience)
    yield library.tiles(audience)
    yield library.organs(audience)
    yield library.help(audience)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("audience", list(Audience))
def test_the_typeface_holds_every_letter_of_the_content(audience: Audience) -> None:
    texts = list(strings(list(records(FileLibrary(paths.content()), audience))))
    assert len(texts) > 500
    assert missing(texts, typeface()) == []
