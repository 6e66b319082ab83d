"""What ``kiosk content check`` does."""

from __future__ import annotations

import argparse
import sys
from datetime import date, datetime
from pathlib import Path
from typing import TextIO

from kiosk.content.checks import check_folder


def content_check(
    folder: Path,
    strict: bool,
    today: date,
    out: TextIO,
    assets: Path | None = None,
) -> int:
    """Print every problem and a summary to ``out``; return 1 if any is an error, else 0.

    ``assets`` is the folder ``assets`` beside ``folder`` unless another is named.
    """
    problems = check_folder(folder, assets or folder.resolve().parent / "assets", today, strict)
    for problem in problems:
        print(f"{problem} (warning)" if problem.warning else str(problem), file=out)
    errors = sum(not problem.warning for problem in problems)
    print(f"{errors} errors, {len(problems) - errors} warnings in {folder}", file=out)
    return 1 if errors else 0


def main(arguments: list[str] | None = None) -> int:
    """Check a folder from the command line."""
    parser = argparse.ArgumentParser(prog="python -m kiosk.content.commands")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--strict", action="store_true", help="an overdue review is an error")
    options = parser.parse_args(arguments)
    return content_check(
        options.folder, options.strict, datetime.now().astimezone().date(), sys.stdout
    )


if __name__ == "__main__":
    sys.exit(main())
