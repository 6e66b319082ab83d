"""One window for one glass and audience, sent from place to place by events."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import yaml
from PySide6.QtGui import QAccessible, QImage, QRawFont

from kiosk import paths
from kiosk.app import Glass, Kiosk
from kiosk.clock import FakeClock
from kiosk.content.load import FileLibrary
from kiosk.content.model import Audience
from kiosk.session.events import (
    Event,
    Finished,
    PairOpened,
    SchemeChosen,
    TextSizeChosen,
    WentHome,
    Woken,
    WordOpened,
)
from kiosk.session.idle import deadline_ms
from kiosk.session.staff_events import SetUpDone
from kiosk.session.state import Scheme
from kiosk.settings.model import Settings
from kiosk.staff.outcome import PinState
from kiosk.ui.shots import names_and_events, settle
from kiosk.ui.staff.nothing_kept import nothing_kept
from kiosk.ui.staff_tour import WAY_OUT, every_set_up_place
from kiosk.ui.tour import STEP, Way, every_place
from tests.audit.access import audit_access
from tests.audit.contrast import audit_contrast
from tests.audit.fitting import audit_fitting
from tests.audit.geometry import audit_geometry
from tests.audit.glyphs import audit_glyphs
from tests.audit.outlines import audit_outlines
from tests.audit.scrolling import audit_scrolling

MOST_PAGES = 80
FEW_WORDS = 6
MANY_ALIKE = frozenset({"explainer", "tour", "support", "words", "questions"})
EVERY_FOURTH = 4


def in_order() -> str:
    return "1234567890"


def word_ids() -> tuple[str, ...]:
    """Return the ids of the glossary, from its file."""
    loaded = yaml.safe_load((paths.content() / "glossary" / "en.yaml").read_text(encoding="utf-8"))
    return tuple(loaded)


@dataclass(frozen=True, slots=True)
class Glassware:
    """A screen somebody might buy."""

    size: tuple[int, int]
    inches: float

    def __str__(self) -> str:
        return f"{self.size[0]}x{self.size[1]}"


TABLET = Glassware((1280, 800), 10.1)
UPRIGHT = Glassware((800, 1280), 10.1)
WALL = Glassware((1920, 1080), 15.6)
HALL = Glassware((1920, 1080), 21.5)
SLATE = Glassware((2732, 2048), 12.9)


def some(ways: Iterable[Way]) -> Iterator[Way]:
    """Yield all places but those much alike, and of these every fourth."""
    met: Counter[str] = Counter()
    for name, events in ways:
        kind = name.split("-")[0]
        met[kind] += 1
        if kind not in MANY_ALIKE or met[kind] % EVERY_FOURTH == 1:
            yield name, events


class Stage:
    """A kiosk under audit."""

    def __init__(self, glass: Glassware, audience: Audience) -> None:
        self.glass = glass
        self.audience = audience
        self.clock = FakeClock()
        self.library = FileLibrary(paths.content())
        settings = replace(Settings(), audience=audience)
        shown = Glass(glass.size, glass.inches, windowed=True)
        services = replace(nothing_kept(settings, self.library, PinState.READY), order=in_order)
        self.kiosk = Kiosk(self.library, settings, shown, self.clock, services)
        self.kiosk.show(windowed=True)
        QAccessible.setActive(True)
        self.window = self.kiosk.window
        self.settle()

    @property
    def px_per_mm(self) -> float:
        return self.kiosk.host.surface.metrics(100).px_per_mm

    def close(self) -> None:
        self.kiosk.close()

    def settle(self) -> None:
        """Let everything be laid out; only a drawn frame does."""
        settle()
        self.picture: QImage = self.window.grabWindow()

    def go(self, events: tuple[Event, ...], text: int, scheme: Scheme) -> None:
        """Go Home as a new visitor with these wishes and on from there."""
        self.clock.advance(1000)
        wishes = (TextSizeChosen(text), SchemeChosen(scheme))
        for event in (*WAY_OUT, Woken(), WentHome(), *wishes, *events):
            self.kiosk.host.dispatch(event)
        self.clock.advance(1000)
        self.settle()

    def places(self, text: int, scheme: Scheme, *, few: bool = False) -> Iterator[str]:
        """Show every screen, sheet and page in turn and yield its name once it stands.

        ``few`` leaves out what is much like the rest: most words of the glossary, helplines
        and drawn steps, and all but the first two pages of a topic.
        """
        words = word_ids()[:: FEW_WORDS if few else 1]
        ways = (*names_and_events(self.kiosk), *self._more(words))
        for name, events in some(ways) if few else ways:
            self.go(events, text, scheme)
            yield name
            yield from self._further_pages(name, 2 if few else MOST_PAGES)
        yield from self._endings(text, scheme)
        yield from self._beginnings()

    def audited(self, audits: Sequence[str], fonts: list[QRawFont]) -> list[str]:
        """Return what the named audits find on the place that stands."""
        window, framed = self.window, bool(self.kiosk.presenter.shell.framed)
        known: dict[str, Callable[[], list[str]]] = {
            "geometry": lambda: audit_geometry(window, self.px_per_mm),
            "fitting": lambda: audit_fitting(window),
            "access": lambda: audit_access(window, framed=framed),
            "glyphs": lambda: audit_glyphs(window, fonts),
            "scrolling": lambda: audit_scrolling(window),
            "outlines": lambda: audit_outlines(window, self.px_per_mm, self.picture),
            "contrast": lambda: audit_contrast(window),
        }
        return [f"{name}: {line}" for name in audits for line in known[name]()]

    def _more(self, words: Sequence[str]) -> Iterator[tuple[str, tuple[Event, ...]]]:
        """Yield what the tour leaves out: the words, and the pair of a topic."""
        for name, events in every_place(self.library, self.audience):
            topic_id = name.removeprefix("topic-")
            other = Audience.CHILD if self.audience is Audience.ADULT else Audience.ADULT
            if name.startswith("topic-") and self.library.topic(topic_id, other):
                yield f"pair-{topic_id}", (*events, PairOpened(topic_id, other))
                break
        for word in words:
            if self.library.term(word, self.audience):
                yield f"word-{word}", (WordOpened(word),)

    def _further_pages(self, name: str, pages: int) -> Iterator[str]:
        shell = self.kiosk.presenter.shell
        if name.startswith("sheet") or STEP in name or not shell.paged:
            return
        for page in range(2, pages + 1):
            if not shell.canNext:
                return
            shell.nextPage()
            self.settle()
            yield f"{name} p{page}"

    def _beginnings(self) -> Iterator[str]:
        """Show set-up, which comes only before the first touch, in the clinic's own text size."""
        for name, events in every_set_up_place():
            for event in events:
                self.kiosk.host.dispatch(event)
            self.settle()
            yield name
        self.kiosk.host.dispatch(SetUpDone())

    def _endings(self, text: int, scheme: Scheme) -> Iterator[str]:
        """Show the idle warning, the finish with its undo, and the attract screen."""
        host = self.kiosk.host
        self.clock.advance(host.rules.cleaning_ms)
        host.tick()
        self.go((), text, scheme)
        due = deadline_ms(host.state, host.rules)
        assert due is not None
        self.clock.advance(due - self.clock.now_ms + 20_000)
        host.tick()
        self.settle()
        yield "idle-warning"
        self.go((), text, scheme)
        host.dispatch(Finished())
        self.settle()
        yield "finish"
        self.clock.advance(60_000)
        host.tick()
        self.settle()
        yield "attract"
