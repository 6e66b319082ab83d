"""What staff read in pages: the state of content, usage and device, as documents."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from textwrap import wrap

from kiosk.content.kinds import Audience, Region
from kiosk.content.library import Library
from kiosk.content.model import Block, BlockKind, Page, Problem, Review, ReviewState, Span, Topic
from kiosk.content.staleness import ContentState, content_state
from kiosk.content.support import Helpline
from kiosk.ui.documents import day
from kiosk.ui.staff.device_state import DeviceState, device_state
from kiosk.ui.staff.helplines import numbered
from kiosk.ui.staff.pages import AUDIENCES, TITLES
from kiosk.ui.staff.ports import Services
from kiosk.usage.counts import MonthUse, TopicUse, in_words

Versions = Sequence[tuple[str, str]]
Pages = tuple[Page, ...]
LONGEST = 58
"""Letters in a block: the largest type on the smallest glass has room for such a block."""
NOBODY = "Only counts are kept, and nothing about any person."


def _key(words: str) -> Block:
    return Block(BlockKind.KEY, (Span(words),))


def _item(words: str) -> Block:
    return Block(BlockKind.ITEM, (Span(_breakable(words)),))


def _told(words: str) -> tuple[Block, ...]:
    """Return words of any length as blocks short enough for the largest type."""
    first, *rest = wrap(_breakable(words), LONGEST)
    return (_item(first), *(_words(each) for each in rest))


def _words(words: str) -> Block:
    return Block(BlockKind.PARAGRAPH, (Span(_breakable(words)),))


def _breakable(words: str) -> str:
    """Give long names of files places where a line may end."""
    for sign in ("/", "\\", "_", "."):
        words = " ".join(
            part if len(part) < 18 else part.replace(sign, f"{sign} ").strip()
            for part in words.split(" ")
        )
    return words


def _all_told(problems: Iterable[object]) -> tuple[Block, ...]:
    return tuple(block for problem in problems for block in _told(str(problem)))


def content_paper(state: ContentState, version: str, problems: Sequence[Problem]) -> Pages:
    """Say what is unreviewed, what is overdue and what could not be used."""
    drafts, late = len(state.unreviewed), len(state.overdue)
    pages = [
        Page(
            "How the content stands",
            (
                _key(f"Not reviewed by a clinician: {drafts} of {state.texts} texts."),
                _item(f"Past the date for a new review: {late or 'none'}."),
                _item(f"Faults in the content files: {len(problems) or 'none'}."),
                _item(f"Version of the content: {version or 'not known'}."),
            ),
            (),
        )
    ]
    if state.overdue:
        told = tuple(
            _item(f"{text.title}, due {day(text.review.review_by)}.") for text in state.overdue
        )
        pages.append(Page("Past their date", told, ()))
    if problems:
        told = _all_told(problems)
        pages.append(Page("For whoever writes the content", told, ()))
    return tuple(pages)


def device_paper(state: DeviceState, versions: Versions) -> Pages:
    """Say whether the device keeps what is set, and what IT should know."""
    kept = "What staff set is kept on this device."
    lost = "This device cannot write its files: what you set lasts until the next start. Tell IT."
    free = "" if state.free_mb is None else f"Free on the disk: {state.free_mb} MB."
    first = [
        _key(kept if state.writable else lost),
        *(_item(words) for words in (free,) if words),
        *(_item(f"{name} {number}") for name, number in versions),
        *(_told(f"Data folder: {state.folder}") if state.folder else ()),
    ]
    pages = [Page("How it is", tuple(first), ())]
    if state.problems:
        told = _all_told(state.problems)
        pages.append(Page("For IT", told, ()))
    if state.set_aside:
        told = _all_told(state.set_aside)
        pages.append(Page("Damaged files that were set aside", told, ()))
    return tuple(pages)


def usage_paper(use: MonthUse, titles: Callable[[TopicUse], str]) -> Pages:
    """Say how often what was opened; a small count could point at a person and is not told."""
    visits = tuple(
        _item(f"{AUDIENCES[audience]}: {in_words(count)}") for audience, count in use.visits.items()
    )
    hours = tuple(
        _item(f"{hour}:00 to {hour + 1}:00: {in_words(count)}")
        for hour, count in enumerate(use.hours)
        if count != 0
    )
    topics = tuple(_item(f"{titles(each)}: {in_words(each.count)}") for each in use.topics)
    pages = [Page("Visits this month", (_key(NOBODY), *visits), ())]
    if topics:
        pages.append(Page("Topics, how often opened", topics, ()))
    if hours:
        pages.append(Page("When visits began", hours, ()))
    return tuple(pages)


class Papers:
    """Writes each document once while it is open: reading all the content takes a moment."""

    def __init__(self, services: Services, today: Callable[[], date], versions: Versions) -> None:
        self._services = services
        self._today = today
        self._versions = versions
        self._library: Library | None = None
        self._open = ""
        self._written: Topic | None = None

    def use(self, library: Library) -> None:
        """Write about this library from now on."""
        self._library = library
        self.close()

    def close(self) -> None:
        """Forget what was written; the next time it is written anew."""
        self._open, self._written = "", None

    def helplines(self) -> tuple[Helpline, ...]:
        """Return the helplines staff can vouch for."""
        if self._library is None:
            return ()
        return numbered(self._library, self._services.store.settings.country)

    def device(self) -> DeviceState:
        """Return how the device stands now."""
        return device_state(self._services)

    def page(self, subject: str, audience: Audience) -> Topic | None:
        """Return the document of a page of the staff area, None where there is none.

        ``audience`` decides the size of its type, as everywhere; the words are for staff.
        """
        if subject != self._open:
            self._open, self._written = subject, self._write(subject)
        return self._written and replace(self._written, audience=audience)

    def _write(self, subject: str) -> Topic | None:
        if subject == "content" and self._library is not None:
            library = self._library
            state = content_state(library, self._today())
            return self._bound(subject, content_paper(state, library.version, library.problems()))
        if subject == "usage":
            return self._bound(subject, self._usage())
        if subject == "device":
            return self._bound(subject, device_paper(self.device(), self._versions))
        return None

    def _usage(self) -> Pages:
        usage = self._services.usage
        if usage is None:
            return (Page("Nothing is counted", (_words("Counting is switched off."),), ()),)
        return usage_paper(usage.month(self._today()), self._title)

    def _title(self, use: TopicUse) -> str:
        topic = self._library.topic(use.topic, use.audience) if self._library else None
        return f"{topic.title if topic else use.topic} ({AUDIENCES[use.audience].lower()})"

    def _bound(self, subject: str, pages: Pages) -> Topic:
        today = self._today()
        return Topic(
            id=subject,
            audience=Audience.ADULT,
            title=TITLES[subject],
            section="",
            icon="about",
            region=Region.ALL,
            pages=pages,
            review=Review(ReviewState.DRAFT, today, today),
        )
