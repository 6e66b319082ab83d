"""The prepared questions: facts, sections, lengths and reading level."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.content.check_facts import fact_faults
from kiosk.content.check_pages import LIMITS, Limits, known_words
from kiosk.content.model import Problem
from kiosk.content.questions import Asker, Question, QuestionGroup, questions_file
from kiosk.content.readability import KnownWords, measure
from kiosk.content.report import quote
from kiosk.content.scan import Scan

Fault = tuple[str, int, str, str]
PREFIX = "E-QST-"


def check_questions(scan: Scan) -> Iterator[Problem]:
    """Yield what is wrong with the questions, and topics that name one nobody prepared."""
    known = known_words(scan)
    faults = (
        *(fault for asker in Asker for fault in _file(scan, asker, known)),
        *_twice(scan),
        *_unprepared(scan),
    )
    for file, line, found, expected in faults:
        yield Problem(file, line, found, expected)


def _label(asker: Asker) -> str:
    return f"questions/{questions_file(asker)}"


def _file(scan: Scan, asker: Asker, known: KnownWords) -> Iterator[Fault]:
    limits = LIMITS[asker.audience]
    groups = scan.questions[asker].values()
    for group in groups:
        for found, expected in _group(scan, asker, group, limits, known):
            yield _label(asker), group.line, found, expected
    texts = [question.words for group in groups for question in group.questions]
    grade = measure(texts, known).grade
    if round(grade, 1) > limits.grade:
        yield _label(asker), 0, f"a reading grade of {grade:.1f}", f"at most {limits.grade}"


def _group(
    scan: Scan, asker: Asker, group: QuestionGroup, limits: Limits, known: KnownWords
) -> Iterator[tuple[str, str]]:
    if group.section not in {plan.id for plan in scan.plans[asker.audience]}:
        yield f"the section {quote(group.section)}", f"a tile of home.yaml for the {asker.audience}"
    for question in group.questions:
        yield from fact_faults(scan, question.id)
        if not question.id.startswith(PREFIX):
            yield f"the question {quote(question.id)}", f"a fact that begins with {PREFIX}"
        if not question.ask.endswith("?"):
            yield quote(question.ask), "a question that ends with ?"
        counts = measure([question.ask, question.answer], known)
        if counts.longest_words > limits.sentence:
            found = f"a sentence of {counts.longest_words} words: {quote(counts.longest)}"
            yield found, f"at most {limits.sentence}"
        yield from _hard(scan, asker, question)


def _hard(scan: Scan, asker: Asker, question: Question) -> Iterator[tuple[str, str]]:
    """A list explains no words, so a hard one must be in the glossary of its reader."""
    for rule in scan.rules.hard:
        found = rule.find(question.words) if asker.audience in rule.audiences else ""
        terms = (term for term in scan.glossary.values() if term.term(asker.audience))
        if found and not any(rule.pattern.search(term.word) for term in terms):
            yield f"the hard word {quote(found)}", rule.instead


def _twice(scan: Scan) -> Iterator[Fault]:
    seen: set[str] = set()
    for asker, groups in scan.questions.items():
        for group in groups.values():
            for question in group.questions:
                if question.id in seen:
                    found = f"the question {question.id} a second time"
                    yield _label(asker), group.line, found, "each question once"
                seen.add(question.id)


def _unprepared(scan: Scan) -> Iterator[Fault]:
    prepared = {
        question.id
        for groups in scan.questions.values()
        for group in groups.values()
        for question in group.questions
    }
    for folder in scan.folders:
        for name in () if folder.head is None else folder.head.questions:
            if name in scan.facts and name not in prepared:
                line = 0 if folder.head is None else folder.head.line_of("questions")
                yield folder.file, line, f"the question {quote(name)}", "one of questions/"
