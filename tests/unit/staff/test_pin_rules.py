"""Which digits may be a PIN, and the reason each of the others is given."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.staff.pin_rules import may_be_a_pin, weakness

REPEATED = "come again and again"
STEPS = "in even steps"
DATE = "reads as a date"
BACKWARDS = "the same backwards"
KNOWN = "many people know"


@pytest.mark.parametrize("digits", ["483920", "594031", "7204915", "90417263", "736159284056"])
def test_may_be_a_pin(digits: str) -> None:
    assert weakness(digits) == ""
    assert may_be_a_pin(digits)


@pytest.mark.parametrize(
    ("digits", "reason"),
    [
        ("", "digits 0 to 9 only"),
        ("48a920", "digits 0 to 9 only"),
        ("48 920", "digits 0 to 9 only"),
        ("-83920", "digits 0 to 9 only"),
        ("٤٨٣٩٢٠", "digits 0 to 9 only"),
        ("48392", "Too short"),
        ("4839204839201", "Too long"),
        ("000000", "one digit"),
        ("777777777777", "one digit"),
        ("121212", REPEATED),
        ("1212121", REPEATED),
        ("007007", REPEATED),
        ("48394839", REPEATED),
        ("112233", REPEATED),
        ("994400", REPEATED),
        ("555222", REPEATED),
        ("444455556666", REPEATED),
        ("123321", BACKWARDS),
        ("4839384", BACKWARDS),
        ("123456", STEPS),
        ("987654", STEPS),
        ("567890", STEPS),
        ("321098", STEPS),
        ("246802", STEPS),
        ("012345678901", STEPS),
        ("123789", STEPS),
        ("147258", STEPS),
        ("159753", STEPS),
        ("789456123", STEPS),
        ("45673210", STEPS),
        ("311299", DATE),
        ("123199", DATE),
        ("991231", DATE),
        ("290200", DATE),
        ("041987", DATE),
        ("198704", DATE),
        ("31121999", DATE),
        ("12311999", DATE),
        ("19991231", DATE),
        ("19993112", DATE),
        ("314159", KNOWN),
        ("5201314", KNOWN),
    ],
)
def test_what_is_refused_and_why(digits: str, reason: str) -> None:
    assert reason in weakness(digits)


@pytest.mark.parametrize("digits", ["320197", "310299", "991332", "32131999", "31122100"])
def test_what_is_no_date_is_not_called_one(digits: str) -> None:
    assert DATE not in weakness(digits)


def test_the_number_on_the_screen_is_no_pin() -> None:
    shown = "+64 4 839-2075"
    assert "telephone number" in weakness("483920", shown)
    assert "telephone number" in weakness("44839207", shown)
    assert weakness("483921", shown) == ""


@given(st.text())
def test_whatever_is_typed_gets_an_answer(words: str) -> None:
    assert may_be_a_pin(words) or weakness(words) != ""


@given(st.text("0123456789", min_size=6, max_size=12))
def test_every_reason_is_one_sentence_without_the_digits(digits: str) -> None:
    reason = weakness(digits)
    assert digits not in reason
    assert reason == "" or (reason.endswith(".") and reason.count(".") == 1)


def test_most_numbers_are_left() -> None:
    """Every refusal helps whoever guesses: they need not try those."""
    sample = range(0, 1_000_000, 97)
    allowed = sum(weakness(f"{number:06}") == "" for number in sample)
    assert 0.89 < allowed / len(sample) < 0.93
