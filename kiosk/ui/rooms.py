"""Every screen behind the attract screen; loaded when the first of them is about to be shown."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from kiosk.content.library import Library
from kiosk.session.state import Screen, SessionState
from kiosk.ui.body_map import BodyMapProps, derive_body_map
from kiosk.ui.card_screens import CardScreens
from kiosk.ui.context import Context
from kiosk.ui.deck_frame import with_deck
from kiosk.ui.decks import words_on_card
from kiosk.ui.metrics import Metrics
from kiosk.ui.reading import Reading, Readings
from kiosk.ui.reading_page import derive as derive_reading
from kiosk.ui.session_host import SessionHost
from kiosk.ui.sheet_props import SheetProps
from kiosk.ui.sheets import sheet_props
from kiosk.ui.shell import derive_shell, screen_on_show
from kiosk.ui.shell_props import ShellProps
from kiosk.ui.staff.pads import pad_at
from kiosk.ui.staff.ports import Services
from kiosk.ui.staff.side import StaffSide
from kiosk.ui.staff.turning import Turning
from kiosk.ui.view_models.body_map import BodyMapViewModel
from kiosk.ui.view_models.cleaning import CleaningViewModel, derive_seconds
from kiosk.ui.view_models.get_help import HelpViewModel, derive_help
from kiosk.ui.view_models.home import HomeViewModel, derive_home, derive_section, tile_of
from kiosk.ui.view_models.lists import Lists
from kiosk.ui.view_models.pad import PadViewModel
from kiosk.ui.view_models.reading import ReadingViewModel
from kiosk.ui.view_models.sheet import SheetViewModel
from kiosk.ui.view_models.staff import StaffViewModel


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands on the glass. ``model`` None: the screen says that there is nothing to show."""

    shell: ShellProps
    model: QObject | None
    sheet: QObject | None
    words: int
    """Words a visitor reads here; they set how long a page may rest."""


class Rooms(QObject):
    """Owns the view models of the screens and shows each what it needs.

    ``changed`` tells that something is new, though the session is not. ``qml`` is the URL
    of the folder of screens.
    """

    changed = Signal()

    def __init__(self, host: SessionHost, context: Context, services: Services, qml: str) -> None:
        super().__init__()
        self._host = host
        self._qml = qml
        self.side = StaffSide(host, services, context.versions)
        self._home = HomeViewModel(host, context, self)
        self._section = HomeViewModel(host, context, self)
        self._reading = ReadingViewModel(host, self)
        self._help = HelpViewModel(host, self)
        self._body_map = BodyMapViewModel(host, self)
        self._lists = Lists(host, context, self)
        self._cards = CardScreens(host, context, self)
        self._sheet = SheetViewModel(host, self)
        self._pad = PadViewModel(self.side.pads, self)
        self._staff = StaffViewModel(self.side, self)
        self._cleaning = CleaningViewModel(self)
        self.use(context)
        self.side.changed.connect(self.changed)

    def use(self, context: Context) -> None:
        """Show this content with these settings from now on."""
        self.side.papers.use(context.library)
        self._context = replace(context, staff_page=self.side.papers.page)
        self._readings = Readings(self._context)
        self._home.use(context)
        self._section.use(context)
        self._cards.use(context)
        self._lists.use(context)

    def show(self, state: SessionState) -> Shown:
        """Show a state and return what stands on the glass."""
        surface = self._host.surface
        self.side.settle(state)
        reading = self._readings.of(state, surface)
        listed = self._lists.of(state, surface)
        screen = screen_on_show(self._context, state, reading)
        model = self._lists.show(listed) if listed else self._show_screen(screen, state, reading)
        self._sheet.show(
            sheet_props(self._context, state, reading, self._host.now_ms(), self._host.rules)
        )
        shell = derive_shell(self._context, state, surface, reading, self._qml, listed)
        shell = _turned(shell, self.side.turning(state))
        shell = with_deck(self._context, state, surface, shell)
        words = listed.words if listed else words_on_show(reading)
        words = words or words_on_card(self._context, state, surface)
        return Shown(shell, model, self._sheet if shell.sheet_source else None, words)

    @property
    def library(self) -> Library:
        return self._context.library

    def lay(self, state: SessionState) -> BodyMapProps | None:
        """Work out, and keep, what a state will show; return the body map if it is that."""
        surface = self._host.surface
        self._readings.of(state, surface)
        if state.place.screen is Screen.SECTION:
            derive_section(self._context, state)
        if state.place.screen is Screen.BODY_MAP:
            return derive_body_map(self._context, state, surface)
        return None

    def leave(self, state: SessionState) -> None:
        """Take notice that nobody is in the rooms: nothing of the visit stays."""
        self.side.settle(state)
        self._sheet.show(SheetProps())
        self._lists.forget()

    def _show_screen(
        self, screen: Screen, state: SessionState, reading: Reading | None
    ) -> QObject | None:
        if pad_at(state.place):
            self._pad.show(self.side.pads.props())
            return self._pad
        metrics = self._host.surface.metrics(state.comfort.text)
        match screen:
            case Screen.STAFF | Screen.SET_UP:
                self._staff.show(self.side.props(state))
                return self._staff
            case Screen.CLEANING:
                now, rules = self._host.now_ms(), self._host.rules
                self._cleaning.show(derive_seconds(state, now, rules))
                return self._cleaning
            case Screen.PROBLEM:
                return None
            case Screen.HOME:
                self._home.show(derive_home(self._context, state))
                return self._home
            case Screen.SECTION:
                self._section.show(derive_section(self._context, state))
                return self._section
            case Screen.GET_HELP:
                self._help.show(derive_help(self._context, state))
                return self._help
            case Screen.BODY_MAP:
                self._body_map.show(derive_body_map(self._context, state, self._host.surface))
                return self._body_map
            case Screen.DECK | Screen.FIND:
                return self._cards.show(screen, state, self._host.surface)
            case _:
                assert reading is not None
                self._show_reading(state, reading, metrics)
                return self._reading

    def _show_reading(self, state: SessionState, reading: Reading, metrics: Metrics) -> None:
        tile = tile_of(self._context, state, reading.topic.section)
        gap = metrics.paragraph_gap(reading.audience)
        indent = metrics.item_indent(reading.audience)
        tint = tile.tint if tile else "sky"
        self._reading.show(derive_reading(self._context, reading, tint, gap, indent))


def _turned(shell: ShellProps, turning: Turning | None) -> ShellProps:
    """Return the frame with the pager of rows that stand on several pages."""
    if turning is None:
        return shell
    label, before, after = turning.label, turning.previous, turning.next
    return replace(shell, paged=True, page_label=label, previous=before, next=after)


def words_on_show(reading: Reading | None) -> int:
    """Count the words of the page being read."""
    if reading is None:
        return 0
    blocks = " ".join(block.text for block in reading.page.blocks)
    return len(blocks.split()) + len(reading.page.heading.split())
