"""What staff read in pages: the state of content, usage and device, as documents."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from kiosk.content.kinds import Audience, Region
from kiosk.content.library import Library
from kiosk.content.model import Block, BlockKind, Page, Review, ReviewState, Span, Topic
from kiosk.ui.staff.content_state import ContentState, content_state
from kiosk.ui.staff.device_state import DeviceState, device_state
from kiosk.ui.staff.pages import TITLES
from kiosk.ui.staff.ports import Services

Versions = Sequence[tuple[str, str]]
Pages = tuple[Page, ...]


def _key(words: str) -> Block:
    return Block(BlockKind.KEY, (Span(words),))


def _item(words: str) -> Block:
    return Block(BlockKind.ITEM, (Span(_breakable(words)),))


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


def content_paper(state: ContentState) -> Pages:
    """Say what is unreviewed, what is overdue and what could not be used."""
    late, bad = len(state.overdue), len(state.problems)
    pages = [
        Page(
            "How the content stands",
            (
                _key(f"Not reviewed by a clinician: {state.unreviewed} of {state.texts} texts."),
                _item(f"Past the date for a new review: {late or 'none'}."),
                _item(f"Faults in the content files: {bad or 'none'}."),
                _item(f"Version of the content: {state.version or 'not known'}."),
            ),
            (),
        )
    ]
    if state.overdue:
        pages.append(Page("Past their date", tuple(map(_item, state.overdue)), ()))
    if state.problems:
        told = tuple(_item(f"{problem}.") for problem in state.problems)
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
        *(_item(f"Data folder: {state.folder}") for _ in (1,) if state.folder),
    ]
    pages = [Page("How it is", tuple(first), ())]
    if state.problems:
        told = tuple(_item(f"{problem}.") for problem in state.problems)
        pages.append(Page("For IT", told, ()))
    if state.set_aside:
        told = tuple(map(_item, state.set_aside))
        pages.append(Page("Damaged files that were set aside", told, ()))
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

    def device(self) -> DeviceState:
        """Return how the device stands now."""
        return device_state(self._services)

    def page(self, subject: str) -> Topic | None:
        """Return the document of a page of the staff area, None where there is none."""
        if subject != self._open:
            self._open, self._written = subject, self._write(subject)
        return self._written

    def _write(self, subject: str) -> Topic | None:
        if subject == "content" and self._library is not None:
            return self._bound(subject, content_paper(content_state(self._library, self._today())))
        if subject == "device":
            return self._bound(subject, device_paper(self.device(), self._versions))
        return None

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
