"""``kiosk`` without a command: open the kiosk and stay until it is closed."""

from __future__ import annotations

import argparse
import gc
import logging
import signal
import sys
from dataclasses import replace
from pathlib import Path

from kiosk import paths
from kiosk.command_line.exit_codes import FAILED, FINE, USAGE
from kiosk.content.model import Audience, Region
from kiosk.settings.config_file import read_config
from kiosk.settings.model import Settings

log = logging.getLogger("kiosk")


def settings_of(chosen: argparse.Namespace) -> Settings | None:
    """Return the clinic's settings, or None when a bad file must stop the program."""
    settings = Settings()
    if chosen.config:
        configured = read_config(chosen.config)
        settings = configured.settings
        for problem in configured.problems:
            log.error("%s", problem)
        if configured.problems and (chosen.strict or sys.stdout.isatty()):
            return None
    elif chosen.demo:
        settings = Settings(country=Region.AU)
    if chosen.audience:
        settings = replace(settings, audience=Audience(chosen.audience))
    return settings


def data_folder() -> Path:
    """Return the folder this system keeps a program's data in; nothing is made there."""
    from platformdirs import user_data_path

    return user_data_path("kiosk", appauthor=False)


def run(chosen: argparse.Namespace) -> int:
    """Open the kiosk and stay until it is closed.

    Nothing made on the way to the window is ever garbage, so the collector rests till then.
    """
    gc.disable()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from kiosk.app import Glass, Kiosk
    from kiosk.content.load import FileLibrary

    settings = settings_of(chosen)
    if settings is None:
        return USAGE
    overlay = None if chosen.demo else (chosen.data_dir or data_folder()) / "content"
    country = None if settings.country == "all" else str(settings.country)
    library = FileLibrary(chosen.content or paths.content(), overlay, country)
    windowed = chosen.windowed or chosen.size is not None
    chosen_size = chosen.size or ((1280, 800) if windowed else None)
    kiosk = Kiosk(library, settings, Glass(chosen_size, chosen.inches, windowed))
    if chosen.demo:
        log.info("This is the demo: nothing is kept when it closes.")
    kiosk.show(windowed)
    gc.freeze()
    gc.enable()
    code = kiosk.app.exec()
    for problem in library.problems():
        log.warning("%s", problem)
    kiosk.close()
    return FINE if code == 0 else FAILED
