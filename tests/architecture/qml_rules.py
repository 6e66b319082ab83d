"""The rules for QML text, each a function from text to the problems found in it."""

from __future__ import annotations

import re

STRINGS = re.compile(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'')
COMMENTS = re.compile(r"//[^\n]*|/\*.*?\*/", re.DOTALL)
EITHER = re.compile(f"{STRINGS.pattern}|{COMMENTS.pattern}", re.DOTALL)

HEX_COLOUR = re.compile(r"""["']#[0-9a-fA-F]{3,8}["']""")
COLOUR_CALL = re.compile(
    r"\bQt\.(rgba|hsla|hsva|color)\s*\(|\bQt\.(lighter|darker|tint|alpha)\s*\(\s*[\"']"
)
COLOUR_NAME = re.compile(
    r"\b\w*[cC]olor\s*:\s*(?:[^\n;]*[?:]\s*)?[\"'](?!transparent[\"'])[a-zA-Z]+[\"']"
)
FORBIDDEN = {
    "QtQuick.Effects draws nothing here": re.compile(r"\bQtQuick\.Effects\b"),
    "layers draw nothing here": re.compile(r"\blayer\s*(\.|\{)"),
    "no script files": re.compile(r"\bimport\s+[\"'][^\"']*\.m?js[\"']|\bQt\.include\s*\("),
    "no untyped property": re.compile(r"\bproperty\s+var\b"),
    "no code from text": re.compile(r"\bQt\.createQmlObject\b|\bQt\.createComponent\b|\beval\s*\("),
    "no scrolling": re.compile(r"\b(Flickable|ListView|GridView|ScrollView|TableView)\s*\{"),
    "no shader effects": re.compile(r"\b(ShaderEffect\w*|MultiEffect|RectangularShadow)\s*\{"),
    "no particles": re.compile(r"\bQtQuick\.Particles\b"),
}
TEXT_ITEM = re.compile(r"(?<![\w.])(?:Text|Label)\s*\{")
TEXT_FORMAT = re.compile(r"\btextFormat\s*:\s*Text\.(PlainText|StyledText)\b")
TAPPABLE = re.compile(r"\b(MouseArea|TapHandler)\s*\{")


def without_comments(text: str) -> str:
    """``text`` with comments blanked; strings stay, and so do line numbers."""

    def blank(match: re.Match[str]) -> str:
        found = match.group()
        return found if found[0] in "\"'" else re.sub(r"[^\n]", " ", found)

    return EITHER.sub(blank, text)


def line_of(text: str, offset: int) -> int:
    return text.count("\n", 0, offset) + 1


def colour_problems(text: str) -> list[str]:
    """Colours that do not come from Theme."""
    code = without_comments(text)
    return [
        f"line {line_of(code, match.start())}: raw colour {match.group().strip()}"
        for pattern in (HEX_COLOUR, COLOUR_CALL, COLOUR_NAME)
        for match in pattern.finditer(code)
    ]


def forbidden_problems(text: str) -> list[str]:
    """What the software renderer or the rules at the seam do not allow."""
    code = without_comments(text)
    return [
        f"line {line_of(code, match.start())}: {reason}"
        for reason, pattern in FORBIDDEN.items()
        for match in pattern.finditer(code)
    ]


def header_problems(text: str) -> list[str]:
    """The pragma and the name of the root item."""
    code = without_comments(text)
    problems = []
    if not re.search(r"^pragma ComponentBehavior: Bound$", code, re.MULTILINE):
        problems.append("pragma ComponentBehavior: Bound is missing")
    if not re.search(r"^    id: root$", code, re.MULTILINE):
        problems.append("the root item is not called root")
    return problems


def block_from(code: str, opening: int) -> str:
    """The code from the brace at ``opening`` to its partner, without nested items and strings."""
    bare = STRINGS.sub(lambda match: " " * len(match.group()), code)
    depth = 0
    kept = []
    for index in range(opening, len(bare)):
        depth += {"{": 1, "}": -1}.get(bare[index], 0)
        if depth == 0:
            break
        if depth == 1:
            kept.append(bare[index])
    return "".join(kept)


def text_problems(text: str) -> list[str]:
    """``Text`` items that would guess at markup and fetch pictures from a network."""
    code = without_comments(text)
    return [
        f"line {line_of(code, match.start())}: no textFormat of PlainText or StyledText"
        for match in TEXT_ITEM.finditer(code)
        if not TEXT_FORMAT.search(block_from(code, match.end() - 1))
    ]


def tap_problems(text: str) -> list[str]:
    """Handlers that a screen reader cannot see: the file names no role or no name."""
    code = without_comments(text)
    if not TAPPABLE.search(code):
        return []
    wanted = ("Accessible.role", "Accessible.name")
    return [f"takes taps but sets no {word}" for word in wanted if f"{word}:" not in code]


def stray_number_problems(text: str) -> list[str]:
    """Pixel numbers in geometry, where only tokens belong (0 and 1 may stay)."""
    code = without_comments(text)
    names = r"(?:implicit)?[wW]idth|(?:implicit)?[hH]eight|(?:\w+\.)?\w*[mM]argins?|\w*[pP]adding"
    names += r"|spacing|radius|pixelSize|font\.pixelSize"
    pattern = re.compile(rf"(?<![\w.])(?:{names})\s*:\s*-?(\d+(?:\.\d+)?)\s*;?$", re.MULTILINE)
    return [
        f"line {line_of(code, match.start())}: raw number {match.group().strip()}"
        for match in pattern.finditer(code)
        if float(match.group(1)) > 1
    ]
