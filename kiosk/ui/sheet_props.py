"""What every sheet is made of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Choice:
    """One button of a sheet. ``key`` is 'kind:value', see ``sheet_events.event_for``."""

    key: str
    label: str
    icon: str = ""
    selected: bool = False
    selectable: bool = False


@dataclass(frozen=True, slots=True)
class SheetProps:
    title: str = ""
    words: str = ""
    aside: str = ""
    choices: tuple[Choice, ...] = ()
