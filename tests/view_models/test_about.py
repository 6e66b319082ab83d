"""About carries the facts that the library says it carries."""

from __future__ import annotations

import yaml

from kiosk import paths
from kiosk.content.model import Audience
from kiosk.ui.about import about_document
from tests.view_models.small_library import context


def test_about_rests_on_just_the_facts_the_library_lists() -> None:
    library = yaml.safe_load((paths.content() / "library.yaml").read_text(encoding="utf-8"))
    pages = about_document(context(), Audience.ADULT).pages
    assert sorted(fact for page in pages for fact in page.facts) == sorted(library["about_facts"])
    words = " ".join(block.text for page in pages for block in page.blocks)
    assert "16 July 2020" in words
    assert "June 2017" in words


def test_about_says_to_both_audiences_that_nobody_has_checked_the_words() -> None:
    for audience, said in (
        (Audience.ADULT, "Not yet checked"),
        (Audience.CHILD, "not checked it yet"),
    ):
        pages = about_document(context(), audience).pages
        assert said in " ".join(block.text for page in pages for block in page.blocks)
