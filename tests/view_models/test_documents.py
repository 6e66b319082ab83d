"""What a document says besides what its file says."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.clock import FakeClock
from kiosk.content.model import (
    Audience,
    BlockKind,
    FactFlag,
    FactKind,
    Help,
    Page,
    Region,
    Review,
    ReviewState,
    Source,
    Topic,
)
from kiosk.session.state import Place, Screen
from kiosk.settings.model import Settings
from kiosk.ui.changing import CHANGES, with_changes
from kiosk.ui.documents import (
    DRAFT,
    GENERAL,
    GENERAL_CHILD,
    document,
    fill_words,
    review_words,
    source_lines,
    told,
)
from tests.view_models.small_library import (
    DUE,
    OVERDUE,
    TODAY,
    SmallLibrary,
    block,
    context,
    door,
    fact,
    organ,
    page,
    topic,
    with_topics,
)


def words(shown: Page) -> list[str]:
    return [b.text for b in shown.blocks]


def shown_with(flagged: FactKind, *flags: FactFlag, due: date = DUE) -> Topic:
    library = SmallLibrary(facts={"F1": fact("F1", flagged, *flags)})
    return told(context(library), topic(page("One", block("Said."), facts=("F1",)), due=due))


def test_a_fact_to_check_is_followed_by_the_sentence_that_it_changes() -> None:
    shown = shown_with(FactKind.SCHEDULE, FactFlag.CHECK)
    assert words(shown.pages[0]) == ["Said. This changes: ask your team."]


def test_a_child_is_told_in_words_for_children() -> None:
    library = SmallLibrary(facts={"F1": fact("F1", FactKind.SCHEDULE, FactFlag.CHECK)})
    child = topic(page("One", block("Said."), facts=("F1",)), audience=Audience.CHILD)
    assert words(told(context(library), child).pages[0]) == ["Said. This changes: ask your nurse."]


@pytest.mark.parametrize(
    ("kind", "ends"),
    [
        (BlockKind.PARAGRAPH, ["Said. This changes: ask your team."]),
        (BlockKind.KEY, ["Said.", CHANGES[Audience.ADULT]]),
        (BlockKind.ITEM, ["Said.", CHANGES[Audience.ADULT]]),
        (BlockKind.ACTION, ["Said.", CHANGES[Audience.ADULT]]),
    ],
)
def test_the_sentence_is_tied_to_the_words_it_is_about(kind: BlockKind, ends: list[str]) -> None:
    blocks = with_changes((block("First."), block("Said.", kind)), Audience.ADULT)
    assert [b.text for b in blocks] == ["First.", *ends]
    assert [b.tied for b in blocks] == [*[False] * len(ends), True]


def test_an_urgent_fact_is_never_watered_down() -> None:
    shown = shown_with(FactKind.URGENT, FactFlag.CHECK, FactFlag.URGENT)
    assert words(shown.pages[0]) == ["Said."]


def test_a_timeless_fact_stands_alone() -> None:
    assert words(shown_with(FactKind.BIOLOGY, FactFlag.TIMELESS).pages[0]) == ["Said."]


@pytest.mark.parametrize("kind", [FactKind.FUNDING, FactKind.APPROVAL])
def test_funding_and_approval_hide_once_their_review_is_overdue(kind: FactKind) -> None:
    assert words(shown_with(kind, due=OVERDUE).pages[0]) == [CHANGES[Audience.ADULT]]
    assert words(shown_with(kind, due=TODAY).pages[0]) == ["Said."]
    assert words(shown_with(kind, due=DUE).pages[0]) == ["Said."]


@pytest.mark.parametrize("kind", sorted(set(FactKind) - {FactKind.FUNDING, FactKind.APPROVAL}))
def test_nothing_else_hides_when_overdue(kind: FactKind) -> None:
    assert words(shown_with(kind, due=OVERDUE).pages[0])[0] == "Said."


def test_only_the_page_with_the_overdue_fact_hides() -> None:
    library = SmallLibrary(facts={"F1": fact("F1", FactKind.FUNDING)})
    pages = (page("Cost", facts=("F1",)), page("Other", block("Stays.")))
    shown = told(context(library), topic(*pages, due=OVERDUE))
    assert [words(p) for p in shown.pages] == [[CHANGES[Audience.ADULT]], ["Stays."]]
    assert [p.heading for p in shown.pages] == ["Cost", "Other"]


@pytest.mark.parametrize(
    ("audience", "general"), [(Audience.ADULT, GENERAL), (Audience.CHILD, "".join(GENERAL_CHILD))]
)
def test_the_summary_says_that_this_is_general(audience: Audience, general: str) -> None:
    pages = (page("One"), page("In short", block("Ask."), summary=True))
    shown = told(context(), topic(*pages, audience=audience))
    assert words(shown.pages[1]) == ["Ask.", general]
    assert general not in words(shown.pages[0])


def test_a_fact_nobody_knows_changes_nothing() -> None:
    shown = told(context(), topic(page("One", block("Said."), facts=("gone",)), due=OVERDUE))
    assert words(shown.pages[0]) == ["Said."]


def test_the_clinics_numbers_stand_in_the_words_and_headings() -> None:
    clinic = Settings(country=Region.NZ, team_number="03 555")
    pages = page("Ring {emergency}", block("Or ring {team-number}.", BlockKind.ACTION))
    shown = told(context(settings=clinic), topic(pages))
    assert shown.pages[0].heading == "Ring 111"
    assert words(shown.pages[0]) == ["Or ring 03 555."]


def test_without_a_team_number_the_desk_is_asked() -> None:
    words = fill_words(context(), "Call them: {team-number}", Audience.ADULT)
    assert words == "Call them: ask the desk for the number"


def test_an_unsigned_text_says_so_and_a_signed_one_says_who() -> None:
    draft = Review(ReviewState.DRAFT, TODAY, DUE)
    assert review_words(draft) == DRAFT
    state = ReviewState.REVIEWED
    signed = Review(state, TODAY, DUE, date(2026, 3, 5), "A. Nurse", "nurse educator")
    assert review_words(signed) == "Checked by A. Nurse, nurse educator, on 5 March 2026."
    assert review_words(Review(state, TODAY, DUE, None, "A. Nurse", "nurse")) == DRAFT


def test_each_source_is_named_once_in_order_of_use() -> None:
    sources = {
        "S1": Source("S1", "Immunotherapy", "A council.", "June 2017", "x"),
        "S2": Source("S2", "Cells", "A hospital", "", "x"),
    }
    facts = {name: fact(name) for name in ("F1", "F2")}
    library = SmallLibrary(facts=facts, sources=sources)
    lines = source_lines(context(library), ("F1", "F2", "gone"))
    assert lines == ("Immunotherapy. A council. June 2017.",)


def test_sources_follow_the_pages_of_their_topic_and_have_no_pair() -> None:
    shown = topic(page("One", facts=("F1",)), page("Two"), pair=True)
    library = with_topics(shown, facts={"F1": fact("F1")})
    place = Place(Screen.SOURCES, "topic:topic")
    found = document(context(library), place, Audience.ADULT)
    assert found is not None
    assert [p.heading for p in found.pages] == ["One", "Two"]
    assert (found.title, found.pair) == ("Where does this come from?", False)
    assert DRAFT in words(found.pages[0])
    assert "Written on 1 January 2026." in words(found.pages[0])


def test_every_reading_place_finds_its_document_and_no_other() -> None:
    library = with_topics(topic(), all_organs=(organ("spleen"),))
    library.shown_help = Help("Get help", "Lead.", (door("here", page("Ring {emergency}")),))
    about = context(library)
    found = {
        Place(Screen.TOPIC, "topic"): "A topic",
        Place(Screen.BODY_MAP, "spleen"): "Spleen",
        Place(Screen.HELP_PAGES, "here"): "A topic",
        Place(Screen.SOURCES, "help:here"): "Where does this come from?",
        Place(Screen.SOURCES, "organ:spleen"): "Where does this come from?",
        Place(Screen.ABOUT): "About this information",
    }
    for place, title in found.items():
        shown = document(about, place, Audience.ADULT)
        assert shown is not None, place
        assert shown.title == title
    missing = [
        Place(Screen.TOPIC, "gone"),
        Place(Screen.BODY_MAP, "gone"),
        Place(Screen.BODY_MAP),
        Place(Screen.HELP_PAGES, "gone"),
        Place(Screen.SOURCES, "topic:gone"),
        Place(Screen.SOURCES, "organ:gone"),
        Place(Screen.HOME),
    ]
    assert [document(about, place, Audience.ADULT) for place in missing] == [None] * 7
    assert document(about, Place(Screen.TOPIC, "topic"), Audience.CHILD) is None


def test_help_pages_carry_the_emergency_number() -> None:
    library = SmallLibrary(shown_help=Help("Help", "Lead.", (door("x", page("Ring {emergency}")),)))
    shown = document(context(library), Place(Screen.HELP_PAGES, "x"), Audience.ADULT)
    assert shown is not None
    assert shown.pages[0].heading == "Ring 000"


def test_a_kiosk_that_runs_on_hides_what_becomes_overdue() -> None:
    """The day is asked for anew: nobody restarts the kiosk at midnight."""
    facts = {"F1": fact("F1", FactKind.FUNDING), "F2": fact("F2", FactKind.URGENT)}
    paid = page("Paid", block("It is paid for."), facts=("F1",))
    sign = page("Sign", block("Call now."), facts=("F2",))
    shown = context(SmallLibrary(facts=facts))
    both = topic(paid, sign, due=TODAY)
    assert words(told(shown, both).pages[0]) == ["It is paid for."]

    assert isinstance(shown.clock, FakeClock)
    shown.clock.advance(24 * 60 * 60 * 1000)

    assert [words(page) for page in told(shown, both).pages] == [
        [CHANGES[Audience.ADULT]],
        ["Call now."],
    ]


def test_a_page_with_an_urgent_fact_never_hides() -> None:
    facts = {"F1": fact("F1", FactKind.FUNDING), "F2": fact("F2", FactKind.URGENT)}
    both = page("Sign", block("Call now."), facts=("F1", "F2"))
    shown = told(context(SmallLibrary(facts=facts)), topic(both, due=OVERDUE))
    assert words(shown.pages[0]) == ["Call now."]


def test_a_page_with_an_urgent_fact_never_says_that_it_changes() -> None:
    facts = {"F1": fact("F1", FactKind.PHONE, FactFlag.CHECK), "F2": fact("F2", FactKind.URGENT)}
    both = page("Who to call", block("Call now."), facts=("F1", "F2"))
    shown = told(context(SmallLibrary(facts=facts)), topic(both))
    assert words(shown.pages[0]) == ["Call now."]
