"""The part of ``kiosk check`` that draws nothing: machine, build, settings and content."""

from __future__ import annotations

import argparse
import platform
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk import __version__, paths, unpacking
from kiosk.clock import SystemClock
from kiosk.command_line.folders import Folders
from kiosk.command_line.open_kiosk import commanded_by, configured_by
from kiosk.content.checks import check_folder
from kiosk.content.kinds import Region
from kiosk.content.letters import letters
from kiosk.content.load import FileLibrary
from kiosk.content.model import Problem
from kiosk.content.scan import scan
from kiosk.content.staleness import content_state
from kiosk.doctor import edid, library_check, temporary
from kiosk.doctor.calendar_check import check_clock
from kiosk.doctor.configuration import check_configuration
from kiosk.doctor.data_folder import check_data_folder, check_disk, free_bytes
from kiosk.doctor.finding import Finding
from kiosk.doctor.glass import check_screen
from kiosk.doctor.licences import check_licences
from kiosk.doctor.lock import check_lock
from kiosk.doctor.monitoring_file import check_monitoring
from kiosk.doctor.staff_pin import check_pin
from kiosk.doctor.stored_settings import read_settings
from kiosk.doctor.version_pair import check_versions
from kiosk.settings.keys import settings_from
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


def look_around(chosen: argparse.Namespace, folders: Folders) -> Around:
    """Return every finding that needs no drawing."""
    settings, told = _settings(chosen, folders.data)
    root = chosen.content or paths.content()
    overlay = folders.overlay if folders.overlay and folders.overlay.exists() else None
    country = None if settings.country is Region.ALL else str(settings.country)
    library = FileLibrary(root, folders.overlay, country)
    today = SystemClock().today()
    problems = check_folder(root, paths.assets(), today, strict=False, overlay=overlay)
    inches = chosen.inches or settings.inches
    findings = (
        check_versions(__version__, versions()["qt"], sys.version_info[:2]),
        *told,
        check_pin(folders.data, chosen.demo),
        check_screen(edid.connected(), inches, DEFAULT_INCHES, chosen.demo),
        check_data_folder(folders.data),
        check_disk(folders.data, free_bytes),
        check_lock(folders.data),
        check_monitoring(settings.metrics_file),
        *_unpacked(),
        check_clock(today, library.released),
        check_licences(paths.assets() / "licences", hasattr(sys, "_MEIPASS")),
        *_content(library, problems, chosen.demo),
    )
    return Around(findings, library, settings, letters(scan(root, overlay)))


def _settings(chosen: argparse.Namespace, folder: Path) -> tuple[Settings, tuple[Finding, ...]]:
    """Return the settings as the kiosk would take them, and how their files are."""
    configured = configured_by(chosen)
    stored, staffs = read_settings(folder)
    free = {name: value for name, value in stored.values.items() if name not in configured.locked}
    settings = settings_from({**configured.values, **free, **commanded_by(chosen)})
    return settings, (check_configuration(chosen.config, configured.problems), staffs)


def _unpacked() -> tuple[Finding, ...]:
    """Judge the temporary folder, and what lies unpacked beside this very copy."""
    own = unpacking.own_copy()
    folder = Path(tempfile.gettempdir()) if own is None else own.parent
    left = () if own is None else tuple(unpacking.left_behind(own))
    may_run = temporary.programs_may_run
    return (
        temporary.check_temporary(folder, own is not None, free_bytes, may_run),
        temporary.check_copies(left, temporary.folder_bytes),
    )


def _content(library: FileLibrary, problems: Sequence[Problem], demo: bool) -> tuple[Finding, ...]:
    """Judge the library as visitors get it."""
    today = SystemClock().today()
    texts, state = tuple(library.reviews()), content_state(library, today)
    return (
        library_check.check_problems(library.version, problems, len(texts)),
        library_check.check_age(state, today, library.released),
        library_check.check_reviews(state),
        library_check.check_help(state, texts, demo),
    )
