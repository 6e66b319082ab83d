"""One page of reading, with its words as buttons and its picture."""

from __future__ import annotations

import pytest

from kiosk.content.model import (
    ActionKind,
    Audience,
    Block,
    BlockKind,
    Picture,
    Span,
    Term,
)
from kiosk.session.state import Comfort, Place, Screen, SessionState
from kiosk.ui.action_signs import NO_SIGN
from kiosk.ui.reading import KEPT, Reading, Readings
from kiosk.ui.reading_page import ReadingProps, block_rows, derive, picture_of
from kiosk.ui.surface import Surface
from kiosk.ui.words_row import WordsRow
from tests.view_models.small_library import (
    SmallLibrary,
    block,
    context,
    organ,
    page,
    topic,
    with_topics,
)

FIGURE = Block(BlockKind.FIGURE, figure="barriers")
DRAWN = Picture("barriers", "The first wall", "Skin keeps germs out.")
WORDS = ("cell", "germ", "lymph", "organ", "thymus")
TERMS = {word: Term(word, word, f"What {word} is.") for word in WORDS}
LONG = tuple(block(f"Sentence number {n} says a thing about cells. " * 4) for n in range(12))


def read(
    library: SmallLibrary, text: int = 100, surface: Surface | None = None, anchor: int = 0
) -> Reading:
    state = SessionState(place=Place(Screen.TOPIC, "topic", anchor), comfort=Comfort(text=text))
    reading = Readings(context(library)).of(state, surface or Surface())
    assert reading is not None
    return reading


def props_of(library: SmallLibrary, reading: Reading) -> ReadingProps:
    return derive(context(library), reading, "sky", 10.0, 20.0)


def test_a_page_too_long_for_the_glass_flows_on_and_loses_no_word() -> None:
    reading = read(with_topics(topic(page("One", *LONG))))
    assert len(reading.pages) > 2
    told = "".join(b.text for p in reading.pages for b in p.blocks)
    assert told.split() == "".join(b.text for b in LONG).split()
    assert [p.overflow for p in reading.pages] == [()] * len(reading.pages)


def test_larger_text_makes_more_pages_and_keeps_the_anchor() -> None:
    library = with_topics(topic(page("One", *LONG), page("Two")))
    normal = read(library)
    for place in normal.pages:
        for text in (125, 160, 200):
            larger = read(library, text, anchor=place.anchor)
            assert len(larger.pages) >= len(normal.pages)
            assert place.anchor in [atom.index for atom in larger.page.atoms]


def test_the_ends_of_a_document_lead_nowhere() -> None:
    reading = read(with_topics(topic(page("One"), page("Two"))))
    assert reading.anchor(-1) is None
    assert reading.anchor(1) == reading.pages[1].anchor
    assert reading.anchor(2) is None


def test_a_topic_of_another_audience_is_not_read() -> None:
    library = with_topics(topic(audience=Audience.CHILD))
    state = SessionState(place=Place(Screen.TOPIC, "topic"))
    assert Readings(context(library)).of(state, Surface()) is None


def test_only_the_latest_documents_are_remembered() -> None:
    topics = [topic(name=f"t{n}") for n in range(KEPT + 5)]
    readings = Readings(context(with_topics(*topics)))
    for each in topics:
        assert readings.of(SessionState(place=Place(Screen.TOPIC, each.id)), Surface())
    assert len(readings._laid) == KEPT


def test_rows_tell_lead_items_and_numbered_actions_apart() -> None:
    blocks = (
        block("First.", BlockKind.KEY),
        block("Then."),
        block("One", BlockKind.ITEM),
        block("Ask.", BlockKind.ACTION),
        block("Tell.", BlockKind.ACTION),
    )
    rows = block_rows(blocks, done=2)
    assert [(r.lead, r.bullet) for r in rows] == [
        (True, ""),
        (False, ""),
        (False, "-"),
        (False, "3"),
        (False, "4"),
    ]


def test_numbers_of_actions_go_on_over_the_pages() -> None:
    actions = tuple(block(f"Ask number {n}. " * 12, BlockKind.ACTION) for n in range(1, 8))
    library = with_topics(topic(page("One", *actions)))
    bullets: list[str] = []
    for shown in read(library).pages:
        props = props_of(library, read(library, anchor=shown.anchor))
        bullets.extend(row.bullet for row in props.blocks)
    assert bullets == [str(n) for n in range(1, 8)]


def action(words: str, kind: ActionKind) -> Block:
    return Block(BlockKind.ACTION, (Span(words),), action=kind)


def test_an_action_has_the_sign_of_its_kind_and_one_without_kind_its_number() -> None:
    blocks = (action("Ask.", ActionKind.ASK), block("Then.", BlockKind.ACTION))
    library = with_topics(topic(page("One", *blocks)))
    props = props_of(library, read(library))
    assert [(row.sign, row.bullet) for row in props.blocks] == [("f/signs/ask.svg", "1"), ("", "2")]
    assert props.sign.inset > props.sign.side > 0


def test_pages_without_a_sign_leave_no_room_for_one() -> None:
    library = with_topics(topic(page("One", block("Then.", BlockKind.ACTION))))
    assert props_of(library, read(library)).sign == NO_SIGN


def test_signs_are_large_but_smaller_where_they_would_cost_a_page() -> None:
    asks = [action("Ask your nurse.", ActionKind.ASK)] * 3
    items = [block("A thing to remember.", BlockKind.ITEM)] * 2
    roomy = read(with_topics(topic(page("One", *asks))))
    tight = read(with_topics(topic(page("One", *items, *asks))))
    assert (len(roomy.pages), len(tight.pages)) == (1, 1)
    assert roomy.sign.side > tight.sign.side > 0


def test_words_cannot_smuggle_markup_onto_the_screen() -> None:
    (row,) = block_rows((Block(BlockKind.PARAGRAPH, (Span("<img src='http://x'>&"),)),))
    assert "<img" not in row.markup
    assert row.plain == "<img src='http://x'>&"


def test_what_is_held_together_on_the_screen_is_read_out_as_it_was_written() -> None:
    words = "It is 38 °C after CAR T."
    (row,) = block_rows((block(words),))
    assert row.markup == "It is 38&nbsp;°C after CAR&nbsp;T."
    assert row.plain == words


def test_a_picture_stands_beside_the_words_and_alone_in_large_text() -> None:
    library = with_topics(topic(page("One", block("Words."), FIGURE)), pictures={"barriers": DRAWN})
    beside = props_of(library, read(library))
    assert (beside.figure, beside.caption) == ("f/barriers.svg", "The first wall")
    assert beside.description == DRAWN.description
    assert beside.text_box.x >= beside.figure_box.width
    large = read(library, 160)
    assert [bool(p.blocks) for p in large.pages] == [True, False]
    alone = props_of(library, read(library, 160, anchor=large.pages[1].anchor))
    assert (alone.figure, alone.blocks) == ("f/barriers.svg", ())


def test_a_picture_that_is_not_there_leaves_the_words() -> None:
    library = with_topics(topic(page("One", block("Words."), FIGURE)))
    props = props_of(library, read(library))
    assert (props.figure, props.scene) == ("", "")
    assert [row.plain for row in props.blocks] == ["Words."]


def test_an_organs_card_shows_its_own_scene() -> None:
    library = SmallLibrary(all_organs=(organ("spleen"),))
    state = SessionState(place=Place(Screen.BODY_MAP, "spleen"))
    reading = Readings(context(library)).of(state, Surface())
    assert reading is not None
    shown = picture_of(context(library), reading)
    assert (shown.scene, shown.organ, shown.file) == ("place", "spleen", "")
    assert shown.description == "A drawing of spleen."


def row_of(reading: Reading) -> WordsRow:
    return reading.words_row


def test_at_most_three_words_each_once_and_only_those_of_the_glossary() -> None:
    named = [block(word, term=word) for word in (*WORDS, "cell", "unknown")]
    library = with_topics(topic(page("One", *named)), terms=TERMS)
    reading = read(library)
    found = row_of(reading).terms(tuple(named))
    assert found == (("cell", "cell"), ("germ", "germ"), ("lymph", "lymph"))
    assert row_of(reading).terms((block("x", term="unknown"),)) == ()


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("dendritic cell", "dendritic cell"),
        ("Dendritic cells", "dendritic cell"),
        ("DC", "DC"),
        ("DCs", "DCs"),
        ("messenger cell", "messenger cell"),
        ("Messenger  cells ", "messenger cells"),
        ("M cells", "M cells"),
        (" ", "dendritic cell"),
    ],
)
def test_a_button_carries_the_words_the_page_uses(shown: str, said: str) -> None:
    term = Term("dendritic-cell", "dendritic cell", "It holds up a card.", aliases=("DC",))
    named = (block(shown, term=term.id), block("messenger helper", term=term.id))
    reading = read(with_topics(topic(page("One", *named)), terms={term.id: term}))
    assert row_of(reading).terms(named) == ((term.id, said),)


def test_word_buttons_do_not_overlap_each_other_the_words_or_the_edge() -> None:
    named = tuple(block(f"About {word}. ", term=word) for word in WORDS[:3])
    library = with_topics(topic(page("One", *named)), terms=TERMS)
    upright = Surface(width=800, height=1280, content_width=740, content_height=900)
    for surface in (Surface(), upright):
        for text in (100, 125, 160, 200):
            reading = read(library, text, surface)
            props = props_of(library, reading)
            least = surface.metrics(text).mm(15) - 1
            for one in props.words:
                assert one.height >= least
                assert one.width >= least
                assert one.x + one.width <= surface.content_width
                assert one.y + one.height <= surface.content_height
            for one, other in zip(props.words, props.words[1:], strict=False):
                apart_x = one.x + one.width + reading.layout.gap <= other.x + 0.5
                apart_y = one.y + one.height + reading.layout.gap <= other.y + 0.5
                assert apart_x or apart_y
