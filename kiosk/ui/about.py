"""About this information, as pages like any other (pure)."""

from __future__ import annotations

from kiosk.content.model import (
    Audience,
    Block,
    BlockKind,
    Page,
    Region,
    Review,
    ReviewState,
    Span,
    Topic,
)
from kiosk.session.state import FACES
from kiosk.ui.context import Context
from kiosk.ui.doors import FACE

LICENCES = (
    "The program: MIT licence.",
    "Qt and PySide6: GNU Lesser General Public License, version 3.",
    "Ask the clinic's IT staff for the source of Qt, or how to replace its libraries.",
    "Python: Python Software Foundation licence.",
    "The typeface Lexend: SIL Open Font License.",
    "The icons, Lucide: ISC licence.",
    "segno, for codes: BSD 3-clause licence.",
    "markdown-it-py, PyYAML, platformdirs: MIT licence.",
)


def _item(words: str) -> Block:
    return Block(BlockKind.ITEM, (Span(words),))


def _words(words: str, kind: BlockKind = BlockKind.PARAGRAPH) -> Block:
    return Block(kind, (Span(words),))


def about_document(context: Context, audience: Audience, face: str = "") -> Topic:
    """Return the About pages for an audience; ``face`` is the one just touched, or ''."""
    first, *rest = _child(context) if audience is Audience.CHILD else _adult(context)
    pages = (first, _faces(face), *rest)
    return Topic(
        id="about",
        audience=audience,
        title="About this information",
        section="",
        icon="about",
        region=Region.ALL,
        pages=pages,
        review=Review(ReviewState.DRAFT, context.today, context.today),
    )


def _adult(context: Context) -> tuple[Page, ...]:
    return (
        Page(
            "What this is",
            (
                _words("General information about cancer immunotherapy.", BlockKind.KEY),
                _words("It is not advice for you. Your care team knows you. Ask them."),
                _words("Nothing about you is stored here. This screen has no internet."),
            ),
            (),
        ),
        Page(
            "Who has checked it",
            (
                _words("Not yet checked by a clinician of this clinic.", BlockKind.KEY),
                _words(
                    "It starts from two public pages. One is by KidsHealth New Zealand, of "
                    "16 July 2020. One is by Cancer Council Australia, of June 2017. Newer "
                    "public pages add to them."
                ),
                _words("On each page, touch the page number to see where it comes from."),
            ),
            (),
        ),
        Page(
            "The KidsHealth page",
            (
                _words("It is for families of children with cancer.", BlockKind.KEY),
                _words(
                    "Clinicians in children's cancer care wrote it. The National Child Cancer "
                    "Network of New Zealand checked it. Its clinical leader signed it off."
                ),
                _words("It leads on to more pages about treating childhood cancer."),
                _words("It asks readers to send comments by email."),
            ),
            ("S1-03", "S1-24", "S1-25", "S1-26", "S1-27", "S1-28", "S1-29"),
        ),
        Page(
            "The Cancer Council page",
            (
                _words(
                    "It names the people who reviewed it, and has rules for its editors.",
                    BlockKind.KEY,
                ),
                _words("It has a picture of the immune organs. The drawings here are our own."),
                _words("In 2017 it led to a podcast on immunotherapy."),
            ),
            ("S2-03", "S2-31", "S2-61", "S2-62"),
        ),
        Page(
            "How it was made",
            (
                _words("In our own plain words, from a list of checked sources.", BlockKind.KEY),
                _words("The drawings were made for this kiosk."),
                _item("Tell the staff if something is hard to read, or seems wrong."),
            ),
            (),
        ),
        Page("Licences", (*map(_item, LICENCES),), ()),
        Page("Versions", tuple(_item(f"{name} {number}") for name, number in context.versions), ()),
    )


def _faces(face: str) -> Page:
    """Ask for a face, or thank for the one given; nothing is kept but a count."""
    if face:
        return Page("Did this help?", (_words("Thank you. That helps us.", BlockKind.KEY),), ())
    asked = zip(("Touch", " a", " face."), FACES, strict=True)
    doors = tuple(Span(words, term=f"{FACE}:{name}") for words, name in asked)
    told = "We count the faces, and keep nothing else."
    return Page("Did this help?", (Block(BlockKind.KEY, doors), _words(told)), ())


def _child(context: Context) -> tuple[Page, ...]:
    return (
        Page(
            "Who made this?",
            (
                _words("People who want to help you and your family.", BlockKind.KEY),
                _words("They read what cancer helpers wrote. Then they used short words."),
                _words("A nurse or doctor here has not checked it yet."),
            ),
            (),
        ),
        *_adult(context)[3:],
    )
