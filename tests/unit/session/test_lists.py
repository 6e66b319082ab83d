"""Going through the lists: words and their letters."""

from __future__ import annotations

from kiosk.session import events as ev
from kiosk.session.list_events import SupportOpened, WordsOpened
from kiosk.session.state import Place, Screen, Sheet
from tests.unit.session.walk import home, run


def test_words_lead_to_a_letter_and_back_to_the_letters() -> None:
    letters = run(home(), [WordsOpened()])
    assert letters.place == Place(Screen.WORDS)
    one = run(letters, [WordsOpened("C")])
    assert one.place == Place(Screen.LETTER, "C")
    assert run(one, [ev.WentBack()]).place == Place(Screen.WORDS)
    assert run(one, [ev.WentBack(), ev.WentBack()]) == home()


def test_a_word_opens_over_its_letter_and_a_page_turns_beneath() -> None:
    one = run(home(), [WordsOpened("C"), ev.PageTurned(9)])
    assert one.place == Place(Screen.LETTER, "C", anchor=9)
    word = run(one, [ev.WordOpened("cell")])
    assert (word.sheet, word.word, word.place) == (Sheet.WORD, "cell", one.place)
    assert run(word, [ev.WentBack()]) == one


def test_lists_have_no_sheet_of_their_page() -> None:
    for event in (WordsOpened(), WordsOpened("C")):
        listed = run(home(), [event])
        assert run(listed, [ev.SheetOpened(Sheet.PAGE)]) == listed
        assert run(listed, [ev.SheetOpened(Sheet.CONTENTS)]) == listed


def test_a_helpline_leads_back_to_the_list_where_it_was_left() -> None:
    listed = run(home(), [SupportOpened(), ev.PageTurned(4)])
    card = run(listed, [SupportOpened("team")])
    assert card.place == Place(Screen.HELPLINE, "team")
    assert run(card, [ev.WentBack()]).place == Place(Screen.SUPPORT, anchor=4)
