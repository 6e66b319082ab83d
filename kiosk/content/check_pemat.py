"""Every topic has been read against the PEMAT, in its present words, and does well."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.content.model import Audience, Problem
from kiosk.content.pemat import (
    FILE,
    LEAST_ACTIONABLE,
    LEAST_UNDERSTANDABLE,
    Pemat,
    Sheet,
    read_pemat,
)
from kiosk.content.report import Report
from kiosk.content.review import text_hash
from kiosk.content.scan import Scan


def check_pemat(scan: Scan, root: Path, overlay: Path | None) -> Iterator[Problem]:
    """Yield topics of ``root`` without a sheet, with an old one or with a poor one.

    A sheet for other words is a warning; a clinic's own topic needs none.
    """
    for folder in scan.folders:
        path = root / folder.kind / folder.id
        own = overlay is not None and (overlay / folder.kind / folder.id).is_dir()
        if folder.kind != "topics" or folder.head is None or own:
            continue
        report = Report(f"{folder.kind}/{folder.id}/{FILE}")
        sheet = read_pemat(path / FILE, report)
        yield from report.problems
        if sheet is not None:
            yield from _judge(report.file, sheet, folder.head.audiences, text_hash(path))


def _judge(
    file: str, pemat: Pemat, audiences: tuple[Audience, ...], present: str
) -> Iterator[Problem]:
    if pemat.text_hash != present:
        found = "answers for other words than these"
        expected = f"the text read again, then text_hash: {present}"
        yield Problem(file, pemat.hash_line, found, expected, warning=True)
    for audience in Audience:
        sheet = pemat.sheets.get(audience)
        if (sheet is not None) != (audience in audiences):
            there = "answers" if sheet is not None else "no answers"
            yield Problem(file, 0, f"{there} for the {audience}", "answers for those who read it")
        elif sheet is not None:
            yield from _scores(file, audience, sheet)


def _scores(file: str, audience: Audience, sheet: Sheet) -> Iterator[Problem]:
    for what, score, least in (
        ("understandability", sheet.understandability, LEAST_UNDERSTANDABLE),
        ("actionability", sheet.actionability, LEAST_ACTIONABLE),
    ):
        if score < least:
            found = f"{what} of {score} percent for the {audience}"
            yield Problem(file, sheet.line, found, f"at least {least} percent")
