"""What can happen in a visit. Each says what happened, not what to set."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.model import Audience
from kiosk.session.list_events import ListEvent
from kiosk.session.staff_events import StaffEvent
from kiosk.session.state import Scheme, Sheet


@dataclass(frozen=True, slots=True)
class Woken:
    """A touch ended the attract screen."""


@dataclass(frozen=True, slots=True)
class Touched:
    """A finger or key did something; the visitor is there."""


@dataclass(frozen=True, slots=True)
class Ticked:
    """Time went by."""


@dataclass(frozen=True, slots=True)
class TileOpened:
    tile_id: str
    only_entry: str = ""
    """The entry when the tile has a single row, else ''."""


@dataclass(frozen=True, slots=True)
class EntryOpened:
    entry: str
    """'topic:<id>', 'explainer:<id>', 'tour:<id>' or 'screen:<screen>'."""


@dataclass(frozen=True, slots=True)
class PageTurned:
    anchor: int


@dataclass(frozen=True, slots=True)
class OrganTouched:
    organ_id: str
    """'' puts the organ away again."""


@dataclass(frozen=True, slots=True)
class MapShownAsList:
    as_list: bool


@dataclass(frozen=True, slots=True)
class VesselsShown:
    vessels: bool


@dataclass(frozen=True, slots=True)
class AnswerChosen:
    chosen: str
    """The number of an answer, or an organ's id; '' takes it back."""


@dataclass(frozen=True, slots=True)
class HelpOpened:
    pass


@dataclass(frozen=True, slots=True)
class HelpGroupOpened:
    group_id: str


@dataclass(frozen=True, slots=True)
class AboutOpened:
    pass


@dataclass(frozen=True, slots=True)
class SourcesOpened:
    """Where the words of this topic (or help group) come from."""

    anchor: int
    """The first atom of the sources of the page being read."""


@dataclass(frozen=True, slots=True)
class SheetOpened:
    sheet: Sheet


@dataclass(frozen=True, slots=True)
class WordOpened:
    term_id: str


@dataclass(frozen=True, slots=True)
class SheetClosed:
    pass


@dataclass(frozen=True, slots=True)
class PairOpened:
    """The same topic for the other audience (after the grown-ups sheet for a child)."""

    topic_id: str
    audience: Audience


@dataclass(frozen=True, slots=True)
class TextSizeChosen:
    text: int


@dataclass(frozen=True, slots=True)
class SchemeChosen:
    scheme: Scheme


@dataclass(frozen=True, slots=True)
class StillChosen:
    still: bool


@dataclass(frozen=True, slots=True)
class WentBack:
    pass


@dataclass(frozen=True, slots=True)
class WentHome:
    pass


@dataclass(frozen=True, slots=True)
class Finished:
    pass


@dataclass(frozen=True, slots=True)
class FinishUndone:
    pass


@dataclass(frozen=True, slots=True)
class StayedHere:
    """The visitor answered the idle warning."""


@dataclass(frozen=True, slots=True)
class WordsShown:
    """A screen came up with so many words to read (sets its idle limit)."""

    count: int


@dataclass(frozen=True, slots=True)
class AudienceChosen:
    """Staff switched the kiosk."""

    audience: Audience


Event = (
    Woken
    | Touched
    | Ticked
    | TileOpened
    | EntryOpened
    | PageTurned
    | OrganTouched
    | MapShownAsList
    | VesselsShown
    | AnswerChosen
    | HelpOpened
    | HelpGroupOpened
    | AboutOpened
    | SourcesOpened
    | SheetOpened
    | WordOpened
    | SheetClosed
    | PairOpened
    | TextSizeChosen
    | SchemeChosen
    | StillChosen
    | WentBack
    | WentHome
    | Finished
    | FinishUndone
    | StayedHere
    | WordsShown
    | AudienceChosen
    | ListEvent
    | StaffEvent
)
