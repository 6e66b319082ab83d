"""The glossary: every term of the ledger, for both audiences, in every form a text may use."""

from __future__ import annotations

from pathlib import Path

from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience
from kiosk.content.scan import scan

CONTENT = Path(__file__).resolve().parents[2] / "content"
ADULT_ONLY = {"GL-57", "GL-58"}
WITHOUT_PLURAL = {
    "adenoids", "appendix", "apheresis", "BCG", "bone marrow", "chemotherapy", "CTLA-4",
    "cytokine release syndrome", "fatigue", "ICANS", "inflammation", "intravenous", "lymph",
    "PBS", "Pharmac", "radiation therapy", "recur", "thymus", "TIL therapy", "PD-1 and PD-L1",
    "steroids", "tonsils",
}  # fmt: skip


def test_all_72_terms_are_there_for_both_audiences() -> None:
    terms = {term.fact: term for term in scan(CONTENT).glossary.values()}

    assert {f"GL-{number:02}" for number in range(1, 73)} <= set(terms)
    for fact, term in terms.items():
        assert term.term(Audience.ADULT) is not None
        assert (term.term(Audience.CHILD) is None) == (fact in ADULT_ONLY), fact


def test_plurals_are_found_in_a_text() -> None:
    library = FileLibrary(CONTENT)
    for term in scan(CONTENT).glossary.values():
        if term.word in WITHOUT_PLURAL:
            continue
        stem, last = term.word[:-1], term.word[-1]
        plural = f"{stem}ies" if last == "y" else f"{term.word}{'es' if last == 's' else 's'}"
        found = library.term(plural, Audience.ADULT)
        assert found is not None, plural
        assert found.id == term.id


def test_a_meaning_needs_no_other_long_word() -> None:
    for term in scan(CONTENT).glossary.values():
        for words in filter(None, (term.adult, term.child)):
            assert max(map(len, words.split())) <= 18, (term.id, words)
