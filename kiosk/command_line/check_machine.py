"""The part of ``kiosk check`` that draws nothing: machine, build, settings and content."""

from __future__ import annotations

import argparse
import platform
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from kiosk import __version__, paths, unpacking
from kiosk.clock import SystemClock
from kiosk.content.checks import check_folder
from kiosk.content.letters import letters
from kiosk.content.load import FileLibrary
from kiosk.content.scan import Scan, scan
from kiosk.doctor import edid, library_check, temporary
from kiosk.doctor.calendar_check import check_clock
from kiosk.doctor.configuration import check_configuration
from kiosk.doctor.data_folder import check_data_folder, check_disk, free_bytes
from kiosk.doctor.finding import Finding
from kiosk.doctor.glass import check_screen
from kiosk.doctor.licences import check_licences
from kiosk.doctor.version_pair import check_versions
from kiosk.settings.config_file import read_config
from kiosk.settings.model import Settings
from kiosk.ui.surface import DEFAULT_INCHES


@dataclass(frozen=True, slots=True)
class Around:
    """What was found, and what the drawing part needs."""

    findings: tuple[Finding, ...]
    library: FileLibrary
    settings: Settings
    letters: frozenset[str]


def versions() -> dict[str, str]:
    """Return the versions a report names."""
    from PySide6.QtCore import qVersion

    content = FileLibrary(paths.content()).version
    python = platform.python_version()
    return {"kiosk": __version__, "content": content, "qt": qVersion() or "", "python": python}


def look_around(chosen: argparse.Namespace, folder: Path) -> Around:
    """Return every finding that needs no drawing; ``folder`` is the clinic's."""
    settings, problems = read_config(chosen.config) if chosen.config else (Settings(), ())
    overlay = None if chosen.demo else folder / "content"
    root = chosen.content or paths.content()
    found = scan(root, overlay)
    findings = (
        check_versions(__version__, versions()["qt"], sys.version_info[:2]),
        check_configuration(chosen.config, problems),
        check_screen(
            edid.connected(), chosen.inches or settings.inches, DEFAULT_INCHES, chosen.demo
        ),
        check_data_folder(folder),
        check_disk(folder, free_bytes),
        *_unpacked(),
        check_clock(SystemClock().today(), found.library.released),
        check_licences(paths.assets() / "licences", hasattr(sys, "_MEIPASS")),
        *_content(found, root, chosen.demo),
    )
    country = None if settings.country == "all" else str(settings.country)
    library = FileLibrary(root, overlay, country)
    return Around(findings, library, settings, letters(found))


def _unpacked() -> tuple[Finding, ...]:
    """Judge the temporary folder, and what lies unpacked beside this very copy."""
    own = unpacking.own_copy()
    folder = Path(tempfile.gettempdir()) if own is None else own.parent
    left = () if own is None else tuple(unpacking.left_behind(own))
    return (
        temporary.check_temporary(folder, own is not None, free_bytes, temporary.programs_may_run),
        temporary.check_copies(left, temporary.folder_bytes),
    )


def _content(found: Scan, root: Path, demo: bool) -> tuple[Finding, ...]:
    """Judge the library as visitors get it; the strict rules hold for the folder itself."""
    today = SystemClock().today()
    inside = check_folder(root, paths.assets(), today, strict=False)
    problems = tuple(dict.fromkeys((*inside, *found.problems)))
    return (
        library_check.check_problems(found.library.version, problems, found.pieces),
        library_check.check_age(found.pieces, today, found.library.released),
        library_check.check_reviews(found.pieces),
        library_check.check_help(found.pieces, demo),
    )
