"""The home screen's tiles and a section's rows."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QmlElement

from kiosk.content.model import Entry, Tile
from kiosk.session.events import EntryOpened, TileOpened
from kiosk.session.state import SessionState
from kiosk.ui.context import Context
from kiosk.ui.leads import lead_of
from kiosk.ui.section_flow import two_columns
from kiosk.ui.session_host import SessionHost
from kiosk.ui.view_models.base import RecordModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ChoiceRowProps:
    """One tile or row: what it opens, its words, its sign and its tint."""

    key: str
    label: str
    icon: str
    tint: str
    picture: str = ""
    watch: str = ""
    watch_title: str = ""
    """The explainer or tour that shows the same in moving drawings: its entry and title, or ''."""
    lead: str = ""
    """A first sentence of what it opens, or ''."""
    line: int = 0
    side: int = 0
    """The place in two narrow columns, where a row to read and watch has a line to itself."""


@dataclass(frozen=True, slots=True)
class HomeProps:
    choices: tuple[ChoiceRowProps, ...] = ()
    longest_em: float = 0.0


def longest_em(family: str, choices: tuple[ChoiceRowProps, ...]) -> float:
    """Return the width of the widest single word, in em: it decides how large all may be."""
    font = QFont(family)
    font.setPixelSize(100)
    font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetricsF(font)
    words = " ".join(choice.label for choice in choices).split()
    return max((metrics.horizontalAdvance(word) for word in words), default=0.0) / 100


def derive_home(context: Context, state: SessionState) -> HomeProps:
    """Return the tiles of the kiosk's audience."""
    tiles = context.library.tiles(state.audience)
    choices = tuple(
        ChoiceRowProps(
            tile.id,
            tile.title,
            tile.icon,
            tile.tint,
            f"{context.pictures}{tile.picture}.svg" if tile.picture else "",
        )
        for tile in tiles
    )
    return HomeProps(choices, longest_em(context.family, choices))


def tile_of(context: Context, state: SessionState, tile_id: str) -> Tile | None:
    """Return a tile of the kiosk's audience by its id."""
    return next((t for t in context.library.tiles(state.audience) if t.id == tile_id), None)


def derive_section(context: Context, state: SessionState) -> HomeProps:
    """Return the rows under the tile a visitor opened."""
    tile = tile_of(context, state, state.place.subject)
    if tile is None:
        return HomeProps()
    rows = []
    watched = [watch_of(context, state, tile, entry) for entry in tile.entries]
    places = two_columns(bool(watch) for watch, _ in watched)
    for entry, (watch, title), place in zip(tile.entries, watched, places, strict=True):
        key = f"{entry.kind}:{entry.id}"
        lead = lead_of(context, entry, state.audience)
        row = ChoiceRowProps(
            key, entry.title, entry.icon, tile.tint, "", watch, title, lead, *place
        )
        rows.append(row)
    return HomeProps(tuple(rows))


def watch_of(context: Context, state: SessionState, tile: Tile, entry: Entry) -> tuple[str, str]:
    """Return the entry and title of the story whose first related topic is this row's.

    Nothing where the story has a row of its own under the same tile.
    """
    rows = {f"{row.kind}:{row.id}" for row in tile.entries}
    for kind, story in context.library.stories(state.audience) if entry.kind == "topic" else ():
        key = f"{kind.removesuffix('s')}:{story.id}"
        if story.related[:1] == (entry.id,) and key not in rows:
            return key, story.title
    return "", ""


@QmlElement
class HomeViewModel(QObject):
    """Shows tiles (or a section's rows) and opens them."""

    changed = Signal()

    def __init__(self, host: SessionHost, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._host = host
        self._context = context
        self.props = HomeProps()
        self._choices = RecordModel(ChoiceRowProps, self)

    def use(self, context: Context) -> None:
        """Open the tiles of this content from now on."""
        self._context = context

    def show(self, props: HomeProps) -> None:
        """Show these props."""
        if props == self.props:
            return
        self.props = props
        self._choices.show(props.choices)
        self.changed.emit()

    @Property(RecordModel, constant=True)
    def choices(self) -> RecordModel:
        return self._choices

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self.props.choices)

    @Property(int, notify=changed)
    def lines(self) -> int:
        return max((choice.line + 1 for choice in self.props.choices), default=0)

    @Property(bool, notify=changed)
    def pictured(self) -> bool:
        return any(choice.picture for choice in self.props.choices)

    @Property(float, notify=changed)
    def longestEm(self) -> float:
        return self.props.longest_em

    @Slot(str)
    def openTile(self, tile_id: str) -> None:
        tile = tile_of(self._context, self._host.state, tile_id)
        if tile is None:
            return
        only = tile.entries[0] if len(tile.entries) == 1 else None
        self._host.dispatch(TileOpened(tile_id, f"{only.kind}:{only.id}" if only else ""))

    @Slot(str)
    def openEntry(self, entry: str) -> None:
        self._host.dispatch(EntryOpened(entry))
