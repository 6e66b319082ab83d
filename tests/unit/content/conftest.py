"""A sound content folder, small enough to read, for tests to break."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.content.model import Audience
from kiosk.content.pemat import FILE, FILLED_BY, ITEMS
from kiosk.content.review import text_hash

TOPIC = """section: what
icon: question
region: all
audiences: [adult, child]
pair_missing: ""
written: 2026-01-15
review: {state: draft}
related: [side-effects]
questions: [E-QST-A01]
"""
ADULT = """# What is it?

## Help for the body
{facts: E-IMM-01}

It may help your [[immune system]].

- It looks for **germs**.
- It helps some people.

{figure: helpers}

## In short {summary}
{facts: E-IMM-01}

- It helps some people.

1. {action: ask} Ask your nurse.
"""
CHILD = ADULT.replace("your [[immune system]]", "the [[immune system]]")
ORGAN = """# Spleen

## Where it is
{facts: E-IMM-01}

Under the ribs.

## What it does
{facts: E-IMM-01}

It cleans the blood.

## How big it is
{facts: E-IMM-01}

As big as a fist.

## Did you know?
{facts: E-IMM-01}

You can live without it.

## The picture in words

It lies on the left side.
"""
GROUP = """# Call the team

## Very hot
{facts: E-URG-01}

- A fever of 38 °C or higher
- A rash
- A sore leg

Your team may give you a different number. Use theirs.
"""

LIST = "written: 2026-01-15\nreview: {state: draft}\n"

FILES = {
    "library.yaml": 'version: "7"\nreleased: 2026-01-15\nlanguages: [en]\nreviewers: []\n',
    "facts.yaml": (
        "E-IMM-01: {kind: biology, sources: [S1], flags: [timeless]}\n"
        "E-URG-01: {kind: urgent, sources: [GK], flags: [urgent, gk]}\n"
        "E-QST-A01: {kind: treatment, sources: [GK], flags: [gk]}\n"
        "E-SUP-01: {kind: phone, sources: [GK], flags: [gk]}\n"
        "E-QST-P01: {kind: treatment, sources: [GK], flags: [gk]}\n"
        "E-QST-K01: {kind: treatment, sources: [GK], flags: [gk]}\n"
        "E-HID-7: {kind: biology, sources: [S1], flags: [do-not-show]}\n"
    ),
    "sources.yaml": (
        "S1: {title: One, publisher: A house, dated: June 2017, address: example.org}\n"
        'GK: {title: General knowledge, publisher: "", dated: "", address: ""}\n'
    ),
    "words.yaml": (
        "instead:\n"
        '  - {term: "battle*", audience: adult, instead: living with}\n'
        "  - {term: natural, audience: adult, instead: plain, except: [natural killer]}\n"
        "  - {term: sneaky, audience: child, instead: hidden}\n"
        "hard:\n"
        '  - {term: "cytokine*", audience: both, instead: message proteins}\n'
    ),
    "home.yaml": (
        "adult:\n"
        "  - {id: what, icon: question, tint: teal, "
        'entries: ["topic:what-is-it", "topic:side-effects"]}\n'
        '  - {id: body, icon: question, tint: coral, entries: ["screen:body-map"]}\n'
        "child:\n"
        "  - {id: what, icon: question, tint: teal, "
        'entries: ["topic:what-is-it", "screen:body-map"]}\n'
    ),
    "home.en.yaml": (
        "adult:\n"
        "  tiles: {what: What is it?, body: The body}\n"
        '  entries: {"screen:body-map": The body map}\n'
        "child:\n"
        "  tiles: {what: What is it?}\n"
        '  entries: {"screen:body-map": The body map}\n'
    ),
    "questions/list.yaml": LIST,
    "questions/en.adult.yaml": (
        "first:\n  section: what\n  title: At first\n"
        "  questions: {E-QST-A01: What could help me?}\n"
    ),
    "questions/en.parent.yaml": (
        "parents:\n  section: what\n  title: For parents\n"
        "  questions: {E-QST-P01: What could help my child?}\n"
    ),
    "questions/en.child.yaml": (
        "mine:\n  section: what\n  title: Mine\n"
        '  questions: {E-QST-K01: {ask: Can you catch it?, answer: "No."}}\n'
    ),
    "support/list.yaml": LIST,
    "support/au.yaml": (
        "listen:\n  fact: E-SUP-01\n  number: 13 11 20\n  verified: no\n  crisis: yes\n"
        "  address: example.org\n"
        "  adult: {name: Listen, who: For adults., hours: Day and night}\n"
        "  child: {name: Listen, who: For kids.}\n"
    ),
    "support/nz.yaml": (
        "hear:\n  fact: E-SUP-01\n  verified: no\n  crisis: yes\n"
        "  adult: {name: Hear, who: For adults.}\n"
    ),
    "topics/what-is-it/topic.yaml": TOPIC,
    "topics/what-is-it/en.adult.md": ADULT,
    "topics/what-is-it/en.child.md": CHILD,
    "topics/side-effects/topic.yaml": TOPIC.replace("[side-effects]", "[what-is-it]"),
    "topics/side-effects/en.adult.md": ADULT.replace("What is it?", "Side effects"),
    "topics/side-effects/en.child.md": CHILD.replace("What is it?", "Side effects"),
    "organs/spleen/organ.yaml": (
        "places: {adult: [[0.05, 0.36]], child: [[0.05, 0.4]]}\n"
        "topics: [what-is-it]\n"
        "written: 2026-01-15\n"
        "review: {state: draft}\n"
    ),
    "organs/spleen/en.adult.md": ORGAN,
    "organs/spleen/en.child.md": ORGAN,
    "help/help.yaml": "groups: [{id: team, icon: question}]\n",
    "help/en.adult.md": "# Get help\n\nTell the staff.\n\n- Call the team\n",
    "help/en.child.md": "# Get help\n\nTell a grown-up.\n\n- Call the team\n",
    "help/team/topic.yaml": TOPIC.replace("[side-effects]", "[]").replace("[E-QST-A01]", "[]"),
    "help/team/en.adult.md": GROUP,
    "help/team/en.child.md": GROUP,
    "glossary/list.yaml": LIST,
    "glossary/en.yaml": (
        "immune-system:\n"
        "  fact: E-IMM-01\n"
        "  word: immune system\n"
        "  aliases: [immune systems]\n"
        '  said_like: ""\n'
        "  adult: The cells that help you stay well.\n"
        "  child: The helper team of a body.\n"
        "stage:\n"
        "  fact: E-IMM-01\n"
        "  word: stage\n"
        "  adult: How far it has grown.\n"
        '  adult_only: "true"\n'
    ),
    "pictures/en.yaml": (
        "helpers:\n"
        "  adult: {caption: Helper cells, description: Two round cells.}\n"
        "  child: {caption: Helper cells, description: Two round cells.}\n"
    ),
}


def pemat_of(text_hash: str) -> str:
    """Return a good self-check of a text for both audiences."""
    rows = [f'filled_by: "{FILLED_BY}"', f"text_hash: {text_hash}"]
    for audience in Audience:
        rows.append(f"{audience}:")
        for item in ITEMS:
            none = item in (19, 24, 25)
            answer = "n/a, nothing of it" if none else "yes, it says so"
            rows.append(f"  {item}: [{answer}]")
    return "\n".join(rows) + "\n"


def write_folder(place: Path) -> Path:
    """Write a content folder without a fault below ``place``; ``assets`` lies beside it."""
    root = place / "content"
    for name, text in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    for topic in (root / "topics").iterdir():
        (topic / FILE).write_text(pemat_of(text_hash(topic)), encoding="utf-8")
    for name in ("icons/question.svg", "pictures/helpers.svg"):
        (place / "assets" / name).parent.mkdir(parents=True, exist_ok=True)
        (place / "assets" / name).write_text("<svg/>", encoding="utf-8")
    return root


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_folder(tmp_path)
