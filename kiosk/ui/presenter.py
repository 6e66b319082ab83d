"""From one state to everything on show: derives the props and hands them to the view models."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from kiosk.session.events import WordsShown
from kiosk.session.state import Screen, SessionState
from kiosk.ui.body_map import derive_body_map
from kiosk.ui.card_screens import CardScreens
from kiosk.ui.context import Context
from kiosk.ui.deck_frame import with_deck
from kiosk.ui.decks import words_on_card
from kiosk.ui.metrics import Metrics
from kiosk.ui.reading import Reading, Readings
from kiosk.ui.reading_page import derive as derive_reading
from kiosk.ui.session_host import SessionHost
from kiosk.ui.sheets import sheet_props
from kiosk.ui.shell import AUDIENCE_WORDS, ShellProps, derive_shell, screen_on_show
from kiosk.ui.staff.pads import pad_at
from kiosk.ui.staff.side import StaffSide
from kiosk.ui.staff.turning import Turning
from kiosk.ui.view_models.attract import AttractViewModel, derive_attract
from kiosk.ui.view_models.body_map import BodyMapViewModel
from kiosk.ui.view_models.cleaning import CleaningViewModel, derive_seconds
from kiosk.ui.view_models.door import DoorViewModel, derive_door
from kiosk.ui.view_models.get_help import HelpViewModel, derive_help
from kiosk.ui.view_models.home import HomeViewModel, derive_home, derive_section, tile_of
from kiosk.ui.view_models.lists import Lists
from kiosk.ui.view_models.pad import PadViewModel
from kiosk.ui.view_models.reading import ReadingViewModel
from kiosk.ui.view_models.sheet import SheetViewModel
from kiosk.ui.view_models.shell import ShellViewModel
from kiosk.ui.view_models.staff import StaffViewModel


class Presenter(QObject):
    """Owns the view models and shows each new state."""

    def __init__(self, host: SessionHost, context: Context, side: StaffSide, qml: str) -> None:
        super().__init__()
        self._host = host
        self._context = context
        self._side = side
        self._qml = qml
        self._readings = Readings(context)
        self.shell = ShellViewModel(host, self)
        self.door = DoorViewModel(host, self)
        self._attract = AttractViewModel(host, self)
        self._home = HomeViewModel(host, context, self)
        self._section = HomeViewModel(host, context, self)
        self._reading = ReadingViewModel(host, self)
        self._help = HelpViewModel(host, self)
        self._body_map = BodyMapViewModel(host, self)
        self._lists = Lists(host, context, self)
        self._cards = CardScreens(host, context, self)
        self._sheet = SheetViewModel(host, self)
        self._pad = PadViewModel(side.pads, self)
        self._staff = StaffViewModel(side, self)
        self._cleaning = CleaningViewModel(self)
        side.changed.connect(self.present)
        host.changed.connect(self.present)
        self.present()

    def use(self, context: Context) -> None:
        """Show this content with these settings from now on."""
        self._context = context
        self._readings = Readings(context)
        self._home.use(context)
        self._section.use(context)
        self._cards.use(context)
        self._lists.use(context)
        self._cards.use(context)
        self.present()

    def present(self) -> None:
        """Show the state the host holds now."""
        state, surface = self._host.state, self._host.surface
        self._side.settle(state)
        reading = self._readings.of(state, surface)
        listed = self._lists.of(state, surface)
        screen = screen_on_show(self._context, state, reading)
        model = self._lists.show(listed) if listed else self._show_screen(screen, state, reading)
        self._sheet.show(
            sheet_props(self._context, state, reading, self._host.now_ms(), self._host.rules)
        )
        shell = derive_shell(self._context, state, surface, reading, self._qml, listed)
        shell = _turned(shell, self._side.turning(state))
        self.door.show(derive_door(state, shell.audience_word))
        shell = with_deck(self._context, state, surface, shell)
        self.shell.show(shell, model, self._sheet if shell.sheet_source else None)
        count = listed.words if listed else words_on_show(reading)
        count = count or words_on_card(self._context, state, surface)
        if count != state.words_shown and state.place.screen is not Screen.ATTRACT:
            self._host.dispatch(WordsShown(count))

    def _show_screen(self, screen: Screen, state: SessionState, reading: Reading | None) -> QObject:
        if pad_at(state.place):
            self._pad.show(self._side.pads.props())
            return self._pad
        metrics = self._host.surface.metrics(state.comfort.text)
        match screen:
            case Screen.STAFF | Screen.SET_UP:
                self._staff.show(self._side.props(state))
                return self._staff
            case Screen.CLEANING:
                now, rules = self._host.now_ms(), self._host.rules
                self._cleaning.show(derive_seconds(state, now, rules))
                return self._cleaning
            case Screen.ATTRACT | Screen.PROBLEM:
                word = AUDIENCE_WORDS[state.audience]
                self._attract.show(derive_attract(self._context, state, word))
                return self._attract
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
