"""About carries the facts that the library says it carries."""

from __future__ import annotations

import yaml

from kiosk import paths
from kiosk.content.model import Audience
from kiosk.session.events import AnswerChosen
from kiosk.session.state import FACES
from kiosk.ui.about import about_document
from kiosk.ui.doors import door_icon, door_words
from kiosk.ui.list_keys import list_event
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


def test_about_asks_for_a_face_and_thanks_for_it() -> None:
    for audience in Audience:
        asked = about_document(context(), audience).pages[1]
        thanked = about_document(context(), audience, "glad").pages[1]
        doors = [span.term for block in asked.blocks for span in block.spans if span.term]
        assert asked.heading == thanked.heading == "Did this help?"
        assert doors == ["face:glad", "face:so-so", "face:sad"]
        assert asked.blocks[0].text == "Touch a face."
        assert [block.text for block in thanked.blocks] == ["Thank you. That helps us."]


def test_each_face_is_a_button_with_a_word_and_a_drawing() -> None:
    for name in FACES:
        term = f"face:{name}"
        assert door_words(term) in ("Yes", "A bit", "No")
        assert (paths.assets() / "icons" / f"{door_icon(term)}.svg").is_file()
        assert list_event(term) == AnswerChosen(name)
