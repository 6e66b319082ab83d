"""Splits authored pages into screen pages that fit. The measuring is handed in."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.content.model import Block, BlockKind, Page
from kiosk.ui.atoms import HEADING, Atom, atoms_of, merge

__all__ = ["HEADING", "Atom", "Measure", "ScreenPage", "atoms_of", "merge", "page_at", "paginate"]

Measure = Callable[[str, tuple[Block, ...], bool], float]
"""(heading, blocks without figures, beside a figure) -> height in pixels."""

_SHORT_REST: Final = 0.5
"""A last part lower than this share of the height is shared out evenly."""
_HALVINGS: Final = 6


@dataclass(frozen=True, slots=True)
class ScreenPage:
    """What one screen shows of an authored page.

    ``anchor`` is its first atom's index: keep it to find the place again.
    ``part`` counts from 1 to ``parts`` within the authored page ``page`` (from
    0); ``continues`` is true from the second part on, where the heading is
    repeated. ``figure`` stands beside the blocks, or alone if there are none.
    ``overflow`` names atoms too tall for any page: empty for good content.
    """

    anchor: int
    atoms: tuple[Atom, ...]
    page: int
    heading: str
    figure: str = ""
    continues: bool = False
    part: int = 1
    parts: int = 1
    overflow: tuple[int, ...] = ()

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The words to show, whole paragraphs, without heading and figure."""
        return _words(self.atoms)


def paginate(
    pages: Sequence[Page],
    measure: Measure,
    height: float,
    figure_alone: bool,
    *,
    repeat_heading: bool = True,
) -> tuple[ScreenPage, ...]:
    """Lay a topic's pages out on screens ``height`` pixels high.

    Each authored page begins a screen of its own. A figure stands beside the
    first part, which is then measured as such, or with ``figure_alone`` (and
    wherever the words beside it would not fit) follows it on its own screen.
    Without ``repeat_heading`` only the first part says the heading; one that
    leaves no room for the first sentence stands alone or over the figure. Words
    that lead a list in, and tied blocks, share a screen with their neighbour.
    """
    atoms = atoms_of(pages)
    screens: list[ScreenPage] = []
    for number, page in enumerate(pages):
        own = tuple(atom for atom in atoms if atom.page == number)
        if own:
            layout = _Layout(page.heading, measure, height, repeat_heading)
            screens.extend(layout.screens(own, figure_alone))
    return tuple(screens)


def page_at(pages: Sequence[ScreenPage], anchor: int) -> int:
    """Return the place of the screen page that holds an atom.

    An index past the last atom gives the last page, anything else unknown the first.
    """
    for place, page in enumerate(pages):
        if any(atom.index == anchor for atom in page.atoms):
            return place
    last = max((atom.index for page in pages for atom in page.atoms), default=-1)
    return len(pages) - 1 if pages and anchor > last else 0


@dataclass(frozen=True, slots=True)
class _Layout:
    """The room one authored page is laid out in."""

    heading: str
    measure: Measure
    height: float
    repeats: bool

    def screens(self, own: tuple[Atom, ...], figure_alone: bool) -> Iterator[ScreenPage]:
        text = tuple(atom for atom in own if atom.kind not in (HEADING, BlockKind.FIGURE))
        figures = tuple(atom for atom in own if atom.kind is BlockKind.FIGURE)
        head = tuple(atom for atom in own if atom.kind == HEADING)
        beside = bool(figures and text) and not figure_alone
        headed = self.repeats or not self.tall(text[:1], False, True)
        parts = self.share(text, beside, headed)
        if beside and self.tall(parts[0], beside, headed):
            beside = False
            parts = self.share(text, beside, headed)
        groups: list[tuple[Atom, ...]] = list(parts)
        if beside:
            groups[0] = tuple(sorted((*groups[0], *figures[:1]), key=lambda atom: atom.index))
        alone = [(figure,) for figure in (figures[1:] if beside else figures)]
        if headed:
            groups[1:1] = alone
            groups[0:1] = [head + (groups[0] if groups else ())]
        else:
            groups[0:0] = [head + (alone[0] if alone else ()), *alone[1:]]
        for part, group in enumerate(groups, 1):
            yield self.screen(group, part, len(groups))

    def screen(self, atoms: tuple[Atom, ...], part: int, parts: int) -> ScreenPage:
        figure = next((atom.figure for atom in atoms if atom.figure), "")
        text = tuple(a for a in atoms if a.kind not in (HEADING, BlockKind.FIGURE))
        headed = self.repeats or atoms[0].kind == HEADING
        tall = self.tall(text, bool(figure), headed)
        return ScreenPage(
            anchor=atoms[0].index,
            atoms=atoms,
            page=atoms[0].page,
            heading=self.heading if headed else "",
            figure=figure,
            continues=part > 1,
            part=part,
            parts=parts,
            overflow=tuple(a.index for a in text) if tall else (),
        )

    def share(self, text: tuple[Atom, ...], beside: bool, headed: bool) -> list[tuple[Atom, ...]]:
        """Fill part after part; if that leaves a short rest, share evenly instead."""
        best = self.fill(text, beside, headed, self.height)
        rest = best[-1] if best else ()
        if len(best) < 2 or self.taken(rest, False, self.repeats) >= _SHORT_REST * self.height:
            return best
        low, high = 0.0, self.height
        for _ in range(_HALVINGS):
            middle = (low + high) / 2
            tried = self.fill(text, beside, headed, middle)
            if len(tried) > len(best):
                low = middle
            else:
                best, high = tried, middle
        return best

    def fill(
        self, text: tuple[Atom, ...], beside: bool, headed: bool, limit: float
    ) -> list[tuple[Atom, ...]]:
        parts: list[tuple[Atom, ...]] = []
        current: tuple[Atom, ...] = ()
        for atom in text:
            first = not parts
            said = headed if first else self.repeats
            taken = self.taken((*current, atom), beside and first, said)
            if not current or taken <= limit:
                current = (*current, atom)
                continue
            kept = self.before_break(current, atom)
            parts.append(current[:kept])
            current = (*current[kept:], atom)
        return [*parts, current] if current else parts

    def before_break(self, current: tuple[Atom, ...], atom: Atom) -> int:
        """Return how many atoms stay: the longest run bound to ``atom`` goes over if it fits."""
        whole = (*current, atom)
        free = [n for n in range(1, len(whole)) if not _bound(whole[n - 1], whole[n])]
        for kept in range(max(free, default=1), len(current)):
            if self.taken(whole[kept:], False, self.repeats) <= self.height:
                return kept
        return len(current)

    def taken(self, atoms: tuple[Atom, ...], beside: bool, headed: bool) -> float:
        return self.measure(self.heading if headed else "", _words(atoms), beside)

    def tall(self, atoms: tuple[Atom, ...], beside: bool, headed: bool) -> bool:
        return bool(atoms) and self.taken(atoms, beside, headed) > self.height


def _bound(before: Atom, after: Atom) -> bool:
    """Tell whether words lead a list in, or mean nothing without those before them."""
    return after.tied or before.text.rstrip().endswith(":")


def _words(atoms: tuple[Atom, ...]) -> tuple[Block, ...]:
    return tuple(block for block in merge(atoms) if block.kind is not BlockKind.FIGURE)
