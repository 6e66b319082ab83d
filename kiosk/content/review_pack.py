"""The review pack: every word of one audience on paper, for a clinician to read and sign."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from kiosk.content import review_html as html
from kiosk.content.kinds import SCENE
from kiosk.content.model import Audience, Page, Picture
from kiosk.content.readability import KnownWords, measure
from kiosk.content.review import text_hash
from kiosk.content.review_lists import list_parts
from kiosk.content.scan import Piece, Scan
from kiosk.content.shelf import Shelf
from kiosk.disk import replace_file

TITLES = {
    "topics": "Topics",
    "explainers": "How it works",
    "tours": "Tours",
    "help": "Get help",
    "organs": "The body map",
    "decks": "Cards",
}


class NotOursError(Exception):
    """A file that the pack did not write lies where it would; nothing was written."""


def write_pack(scan: Scan, content: Path, folder: Path, today: date) -> tuple[Path, ...]:
    """Write one file an audience into ``folder`` and return them.

    Raises ``NotOursError`` before anything is written, or ``OSError``.
    """
    files = {audience: folder / f"review-{audience}.html" for audience in Audience}
    for file in files.values():
        if (file.exists() or file.is_symlink()) and not _ours(file):
            raise NotOursError(f"{file} is not a review pack: move it, or name another folder")
    folder.mkdir(parents=True, exist_ok=True)
    for audience, file in files.items():
        replace_file(file, pack(scan, content, audience, today).encode())
    return tuple(files.values())


def _ours(file: Path) -> bool:
    if not file.is_file() or file.is_symlink():
        return False
    with file.open("rb") as opened:
        return html.MARKER.encode() in opened.read(512)


def pack(scan: Scan, content: Path, audience: Audience, today: date) -> str:
    """Return the pack of ``audience`` as HTML; ``content`` is the folder of ``scan``."""
    return html.document(f"Review pack: {audience}", _parts(scan, content, audience, today))


def _parts(scan: Scan, content: Path, audience: Audience, today: date) -> Iterator[str]:
    known = KnownWords(w for term in scan.glossary.values() for w in (term.word, *term.aliases))
    yield from _front(scan, audience, today)
    for kind, title in TITLES.items():
        yield html.element("h1", title)
        if kind == "help":
            yield from _help(scan, audience)
        for piece in in_order(scan, kind, audience):
            yield from _piece(scan, piece, content, known)
    yield from list_parts(scan, Shelf(content), audience)


def _front(scan: Scan, audience: Audience, today: date) -> Iterator[str]:
    yield html.element("h1", f"Review pack: words for the {audience}")
    yield html.element("p", f"Content {scan.library.version}, printed {today}.")
    yield html.element(
        "p",
        "Read every page, mark changes, sign each text. A signature covers the words for "
        "adults and for children. It ends when a word changes. Dotted words open the glossary. "
        "{emergency}, {team-number} and {crisis-line} become what the clinic and its country have.",
    )
    yield from _listed(
        "Found wrong while reading: some words may be missing here", map(str, scan.problems)
    )
    title = "On no screen: signs without a source, please confirm"
    yield from _listed(title, scan.library.to_confirm)
    words = scan.home_words[audience]
    yield html.element("h3", "Home")
    rows = ((plan.id, words.tiles.get(plan.id, "")) for plan in scan.plans[audience])
    yield html.table(("tile", "words"), rows)


def _listed(title: str, lines: Iterator[str] | tuple[str, ...]) -> Iterator[str]:
    items = "".join(html.element("li", line) for line in lines)
    if items:
        yield html.element("h3", title)
        yield f"<ul>{items}</ul>"


def in_order(scan: Scan, kind: str, audience: Audience) -> tuple[Piece, ...]:
    """Return the texts of ``audience`` as they lie on home or in Get help, then by id."""
    rows = [row for plan in scan.plans[audience] for row in plan.rows]
    order = [row.id for row in rows if f"{row.kind}s" == kind]
    if kind == "help":
        order = [group.id for group in scan.groups]
    found = [p for p in scan.pieces if p.kind == kind and p.audience is audience]
    place = {name: number for number, name in reversed(list(enumerate(order)))}
    return tuple(sorted(found, key=lambda piece: (place.get(piece.id, len(order)), piece.id)))


def _piece(scan: Scan, piece: Piece, content: Path, known: KnownWords) -> Iterator[str]:
    target = piece.id if piece.kind == "topics" else f"{piece.kind}/{piece.id}"
    yield html.element("h2", piece.title)
    yield html.element("p", f"{piece.file}. {html.state_of(piece.review)}.", "small")
    region = getattr(piece.record, "region", "all")
    if region != "all":
        yield html.element("p", f"Shown where the clinic's country is {region}.", "small")
    texts = [text for page in piece.pages for text in _texts(page)]
    yield html.element("p", html.figures(measure(texts, known)), "small")
    pictures = _pictures(scan, piece.audience)
    for page in piece.pages:
        yield from _page(scan, page, pictures, known)
    questions = getattr(piece.record, "questions", ())
    if questions:
        yield html.element("h3", "Questions of this topic")
        yield html.fact_table(questions, scan.facts, scan.sources)
    yield html.sign_line(target, text_hash(content / piece.kind / piece.id))


def _pictures(scan: Scan, audience: Audience) -> dict[str, Picture]:
    """Return drawings and scenes by the name a page gives them."""
    pictures = {
        entry.id: picture
        for entry in scan.pictures.values()
        if (picture := dict(entry.words).get(audience)) is not None
    }
    for scene in scan.scenes.values():
        words = dict(scene.words).get(audience, "")
        pictures[f"{SCENE}{scene.id}"] = Picture(scene.id, "Moving drawing", words)
    return pictures


def _texts(page: Page) -> list[str]:
    return [block.text for block in page.blocks if block.text]


def _page(scan: Scan, page: Page, pictures: dict[str, Picture], known: KnownWords) -> Iterator[str]:
    yield '<div class="page">'
    yield html.element("h3", page.heading)
    yield from html.page_words(page, pictures)
    yield html.element("p", html.figures(measure(_texts(page), known)), "small")
    yield html.fact_table(page.facts, scan.facts, scan.sources)
    yield "</div>"


def _help(scan: Scan, audience: Audience) -> Iterator[str]:
    words = scan.help_words.get(audience)
    if words is not None:
        yield html.element("p", f"{words.title}: {words.lead}")
        yield from _listed("Buttons", words.labels)
