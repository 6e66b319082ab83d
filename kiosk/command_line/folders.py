"""Where this run keeps its data and its log."""

from __future__ import annotations

import argparse
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Folders:
    """``overlay`` holds the clinic's own content; None: there is none (a demo)."""

    data: Path
    logs: Path
    overlay: Path | None


def folders_of(chosen: argparse.Namespace, at_end: ExitStack) -> Folders:
    """Return the folders of a command; a demo's are new, and deleted at its end.

    No other folder is made here.
    """
    if chosen.demo:
        import tempfile

        made = at_end.enter_context(
            tempfile.TemporaryDirectory(prefix="kiosk-demo-", ignore_cleanup_errors=True)
        )
        return Folders(Path(made), Path(made) / "logs", None)
    if chosen.data_dir:
        return Folders(chosen.data_dir, chosen.data_dir / "logs", chosen.data_dir / "content")
    from platformdirs import user_data_path, user_log_path

    data = user_data_path("kiosk", appauthor=False)
    return Folders(data, user_log_path("kiosk", appauthor=False), data / "content")
