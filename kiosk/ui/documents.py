"""The document behind a reading screen: a topic, help pages, sources or About (pure)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kiosk.content.model import (
    Audience,
    Block,
    BlockKind,
    FactKind,
    Page,
    Review,
    ReviewState,
    Span,
    Topic,
)
from kiosk.session.state import Place, Screen
from kiosk.ui.about import about_document
from kiosk.ui.changing import CHANGES, changes, with_changes
from kiosk.ui.context import Context
from kiosk.ui.crisis_words import crisis_words
from kiosk.ui.organ_pages import organ_document, organ_of
from kiosk.ui.question_lists import topic_door
from kiosk.ui.support_lists import ASK_IN_WORDS

GENERAL = "Ask your care team: this is general information, not advice for you."
GENERAL_CHILD = ("Ask your nurse or your grown-up.", " They know you best.")
DRAFT = "Not yet checked by a clinician of this clinic."
_HIDES = frozenset({FactKind.FUNDING, FactKind.APPROVAL})


def document(context: Context, place: Place, audience: Audience) -> Topic | None:
    """Return what a reading screen shows at ``place``, or None if it is not there."""
    match place.screen:
        case Screen.TOPIC:
            topic = context.library.topic(place.subject, audience)
            return told(context, topic) if topic else None
        case Screen.HELP_PAGES:
            group = help_topic(context, place.subject, audience)
            return filled(context, group) if group else None
        case Screen.BODY_MAP if place.subject:
            organ = organ_of(context, place.subject, audience)
            return organ_document(organ) if organ else None
        case Screen.EXPLAINER | Screen.TOUR:
            return story_document(context, place.screen, place.subject, audience)
        case Screen.SOURCES:
            return sources_document(context, place.subject, audience)
        case Screen.STAFF:
            return context.staff_page(place.subject, audience)
        case Screen.ABOUT:
            return about_document(context, audience, place.chosen)
        case _:
            return None


def help_topic(context: Context, group_id: str, audience: Audience) -> Topic | None:
    """Return the plain pages of one group of Get help."""
    shown = context.library.help(audience)
    groups = shown.groups if shown else ()
    return next((group.topic for group in groups if group.id == group_id), None)


def story_document(context: Context, kind: str, name: str, audience: Audience) -> Topic | None:
    """Return an explainer or tour; the other audience's version is no pair of it here."""
    story = context.library.story(f"{kind}s", name, audience)
    return replace(told(context, story), pair=False) if story else None


def told(context: Context, topic: Topic) -> Topic:
    """Return a topic as it is shown: numbers filled in, changing facts marked."""
    overdue = topic.review.review_by < context.today
    door = topic_door(context.library, topic)
    pages = tuple(_page(context, topic.audience, page, overdue, door) for page in topic.pages)
    return filled(context, replace(topic, pages=pages))


def _page(context: Context, audience: Audience, page: Page, overdue: bool, door: str) -> Page:
    facts = [fact for name in page.facts if (fact := context.library.fact(name))]
    kinds = {fact.kind for fact in facts}
    if overdue and kinds & _HIDES and FactKind.URGENT not in kinds:
        return replace(page, blocks=(paragraph(CHANGES[audience], BlockKind.KEY),))
    blocks = page.blocks
    if FactKind.URGENT not in kinds and any(changes(fact) for fact in facts):
        blocks = with_changes(blocks, audience)
    if page.summary:
        blocks = (*blocks, Block(BlockKind.PARAGRAPH, general(audience, door)))
    return replace(page, blocks=blocks)


def general(audience: Audience, door: str) -> tuple[Span, ...]:
    """Say that this is general information; ``door`` opens the questions of the topic."""
    if audience is Audience.ADULT:
        return (Span(GENERAL, term=door),)
    return (Span(GENERAL_CHILD[0], term=door), Span(GENERAL_CHILD[1]))


def filled(context: Context, topic: Topic) -> Topic:
    """Return the topic with the clinic's own numbers in its words."""
    return replace(
        topic, pages=tuple(_filled_page(context, p, topic.audience) for p in topic.pages)
    )


def fill_words(context: Context, words: str, audience: Audience) -> str:
    """Return words with {emergency}, {team-number} and {crisis-line} filled in."""
    if "{" not in words:
        return words
    number = context.settings.team_number or ASK_IN_WORDS
    words = words.replace("{emergency}", context.settings.emergency)
    words = words.replace("{team-number}", number)
    return words.replace("{crisis-line}", crisis_words(context, audience))


def _filled_page(context: Context, page: Page, audience: Audience) -> Page:
    blocks = tuple(
        replace(
            block,
            spans=tuple(
                replace(s, text=fill_words(context, s.text, audience)) for s in block.spans
            ),
        )
        for block in page.blocks
    )
    return replace(page, heading=fill_words(context, page.heading, audience), blocks=blocks)


def paragraph(words: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Block:
    """Return plain words as one block."""
    return Block(kind, (Span(words),))


def review_words(review: Review) -> str:
    """Say who signed the words and when, or that nobody has."""
    if review.state is ReviewState.DRAFT or review.reviewed is None:
        return DRAFT
    return f"Checked by {review.name}, {review.role}, on {day(review.reviewed)}."


def day(value: object) -> str:
    """Write a date the way people say it."""
    return f"{value:%d %B %Y}".lstrip("0")


def sources_document(context: Context, subject: str, audience: Audience) -> Topic | None:
    """Return where each page of a topic (or 'help:<group>') comes from."""
    kind, _, name = subject.partition(":")
    topic: Topic | None
    if kind == "help":
        topic = help_topic(context, name, audience)
    elif kind == "organ":
        organ = organ_of(context, name, audience)
        topic = organ_document(organ) if organ else None
    elif kind in (Screen.EXPLAINER, Screen.TOUR, Screen.DECK):
        topic = story_document(context, kind, name, audience)
    else:
        topic = context.library.topic(name, audience)
    if topic is None:
        return None
    pages = tuple(_sources_page(context, topic, page) for page in topic.pages)
    return replace(topic, title="Where does this come from?", pages=pages, pair=False)


def _sources_page(context: Context, topic: Topic, page: Page) -> Page:
    blocks = [
        paragraph(review_words(topic.review), BlockKind.KEY),
        paragraph(f"Written on {day(topic.review.written)}."),
        *(paragraph(words) for words in source_lines(context, page.facts)),
    ]
    return Page(heading=page.heading, blocks=tuple(blocks), facts=page.facts)


def source_lines(context: Context, facts: Iterable[str]) -> tuple[str, ...]:
    """Return one line for each publication the facts rest on, in order of first use."""
    codes: dict[str, None] = {}
    for name in facts:
        fact = context.library.fact(name)
        for code in fact.sources if fact else ():
            codes.setdefault(code)
    lines = []
    for code in codes:
        source = context.library.source(code)
        if source:
            parts = (source.title, source.publisher, source.dated)
            lines.append(
                " ".join(f"{part[0].upper()}{part[1:].rstrip('.')}." for part in parts if part)
            )
    return tuple(lines)
