"""What the ``kiosk content`` commands do; each returns its exit code."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TextIO

from kiosk.content.checks import check_folder
from kiosk.content.coverage import coverage_lines, coverage_of
from kiosk.content.review_pack import NotOursError, write_pack
from kiosk.content.scan import scan
from kiosk.content.signing import RefusedError, Signature, sign

FINE, FAILED, USAGE, UNWRITABLE = 0, 1, 2, 4


def content_check(
    folder: Path,
    strict: bool,
    today: date,
    out: TextIO,
    assets: Path | None = None,
    overlay: Path | None = None,
) -> int:
    """Print every problem and a summary to ``out``; return 1 if any is an error, else 0.

    ``assets`` is the folder ``assets`` beside ``folder`` unless another is named;
    ``overlay`` is a clinic's own folder, checked with ``folder`` beneath it.
    """
    assets = assets or folder.resolve().parent / "assets"
    problems = check_folder(folder, assets, today, strict, overlay)
    for problem in problems:
        print(f"{problem} (warning)" if problem.warning else str(problem), file=out)
    errors = sum(not problem.warning for problem in problems)
    print(f"{errors} errors, {len(problems) - errors} warnings in {overlay or folder}", file=out)
    return FAILED if errors else FINE


def content_coverage(folder: Path, out: TextIO, err: TextIO) -> int:
    """Print where each fact is used; return 1 if a seed fact is not, or the files are broken."""
    if not folder.is_dir():
        print(f"{folder}: no such folder", file=err)
        return USAGE
    found = coverage_of(folder)
    for line in coverage_lines(found):
        print(line, file=out)
    return FINE if found.complete else FAILED


def content_sign(
    library: Path,
    data: Path | None,
    target: str,
    signature: Signature,
    today: date,
    out: TextIO,
    err: TextIO,
) -> int:
    """Record a sign-off in the overlay of ``data``, or in ``library`` when that is ``None``."""
    for folder in (library, data):
        if folder is not None and not folder.is_dir():
            print(f"{folder}: no such folder", file=err)
            return USAGE
    overlay = None if data is None else data / "content"
    try:
        signed = sign(target, signature, today, library, overlay)
    except RefusedError as refused:
        print(f"Not signed: {refused}", file=err)
        return USAGE
    except OSError as error:
        print(f"Not signed: cannot write {overlay or library}: {error}", file=err)
        return UNWRITABLE
    review = signed.review
    print(f"Signed {target}: {review.name}, {review.role}, {review.reviewed}", file=out)
    print(f"Due again by {review.review_by}. Fingerprint {signed.text_hash}", file=out)
    print(f"Recorded in {signed.file}", file=out)
    return FINE


def content_review_pack(content: Path, folder: Path, today: date, out: TextIO, err: TextIO) -> int:
    """Write the review pack into ``folder``; return 1 if some of the content is missing in it."""
    found = scan(content)
    if not found.pieces:
        print(f"{content}: no content to print", file=err)
        return USAGE
    try:
        files = write_pack(found, content, folder, today)
    except (NotOursError, FileExistsError, NotADirectoryError) as refused:
        print(f"Nothing written: {refused}", file=err)
        return USAGE
    except OSError as error:
        print(f"cannot write {folder}: {error}", file=err)
        return UNWRITABLE
    for file in files:
        print(f"Written: {file}", file=out)
    broken = [problem for problem in found.problems if not problem.warning]
    for problem in broken:
        print(str(problem), file=err)
    return FAILED if broken else FINE
