"""The frame of the screens, and the theme: what QML is told of them (pure)."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.content.kinds import Audience
from kiosk.session.state import Scheme, SessionState
from kiosk.ui.metrics import TextRole
from kiosk.ui.surface import Surface

AUDIENCE_WORDS = {Audience.ADULT: "Adults", Audience.CHILD: "Children"}


@dataclass(frozen=True, slots=True)
class ThemeProps:
    """Palette index (0 adult, 1 child, 2 dark, 3 contrast) and pixel sizes."""

    palette: int = 0
    px_per_mm: float = 5.88
    still: bool = False
    body: int = 34
    lead: int = 39
    heading: int = 39
    caption: int = 27
    button: int = 27
    title: int = 50
    attract: int = 101


@dataclass(frozen=True, slots=True)
class ShellProps:
    title: str = ""
    audience_word: str = ""
    page_label: str = ""
    heading: str = ""
    page_in_bar: bool = False
    framed: bool = False
    shows_back: bool = False
    paged: bool = False
    previous: int | None = None
    next: int | None = None
    screen_source: str = ""
    sheet_source: str = ""
    theme: ThemeProps = ThemeProps()
    questions: int = 0


def bare_shell(state: SessionState, surface: Surface, source: str) -> ShellProps:
    """Return the shell of a screen without a frame. ``source`` is the URL of the screen."""
    return ShellProps(
        audience_word=AUDIENCE_WORDS[state.audience],
        screen_source=source,
        theme=derive_theme(state, surface),
    )


def derive_theme(state: SessionState, surface: Surface) -> ThemeProps:
    """Return sizes and palette of the words on screen."""
    metrics = surface.metrics(state.comfort.text)
    audience = state.reading_audience
    palettes = {Scheme.DARK: 2, Scheme.CONTRAST: 3}
    light = 1 if state.audience is Audience.CHILD else 0

    def size(role: TextRole) -> int:
        return metrics.pixel_size(role, audience)

    return ThemeProps(
        palette=palettes.get(state.comfort.scheme, light),
        px_per_mm=metrics.px_per_mm,
        still=state.comfort.still,
        body=size(TextRole.BODY),
        lead=size(metrics.key_role),
        heading=size(TextRole.HEADING),
        caption=size(TextRole.CAPTION),
        button=size(TextRole.BUTTON),
        title=size(TextRole.TITLE),
        attract=size(TextRole.ATTRACT),
    )
