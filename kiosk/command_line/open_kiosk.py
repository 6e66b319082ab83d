"""``kiosk`` without a command: open the kiosk and stay until it is closed."""

from __future__ import annotations

import argparse
import gc
import logging
import os
import signal
from collections.abc import Iterable
from contextlib import ExitStack, closing
from functools import partial

from kiosk import __version__, logs, unpacking
from kiosk.clock import SystemClock
from kiosk.command_line.exit_codes import ANOTHER_RUNS, CANNOT_WRITE, FAILED, FINE, USAGE
from kiosk.command_line.folders import Folders, folders_of
from kiosk.command_line.terminal import is_read_by_a_person
from kiosk.content.kinds import Audience, Region
from kiosk.settings.config_file import Configured, read_config
from kiosk.settings.store import SettingsStore
from kiosk.staff.audit_events import AuditEvent

log = logging.getLogger("kiosk")


def configured_by(chosen: argparse.Namespace) -> Configured:
    """Return what the configuration file says; a demo without one is in Australia."""
    if chosen.config:
        return read_config(chosen.config)
    return Configured({"country": Region.AU}, given=True) if chosen.demo else Configured()


def commanded_by(chosen: argparse.Namespace) -> dict[str, object]:
    """Return the settings the command line itself makes."""
    return {"audience": Audience(chosen.audience)} if chosen.audience else {}


def must_be_right(chosen: argparse.Namespace) -> bool:
    """Tell whether a fault stops the start: somebody is there to read about it."""
    return bool(chosen.strict or is_read_by_a_person())


def run(chosen: argparse.Namespace) -> int:
    """Open the kiosk and stay until it is closed.

    Nothing made on the way to the window is ever garbage, so the collector rests till then.
    """
    gc.disable()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    configured = configured_by(chosen)
    if configured.problems and must_be_right(chosen):
        tell(configured.problems, logging.ERROR)
        return USAGE
    with ExitStack() as at_end:
        folders = folders_of(chosen, at_end)
        at_end.enter_context(closing(logs.start(folders.logs)))
        return run_in(folders, configured, chosen, at_end)


def run_in(
    folders: Folders, configured: Configured, chosen: argparse.Namespace, at_end: ExitStack
) -> int:
    """Open the kiosk on its data folder, unless another one is there or it cannot be written."""
    from kiosk.instance import InstanceLock

    lock = InstanceLock(folders.data)
    if not lock.acquire():
        log.error(
            "Another kiosk is running with the data in %s. Close it first, or name another "
            "folder with --data-dir.",
            folders.data,
        )
        return ANOTHER_RUNS
    at_end.callback(lock.release)
    tell(configured.problems, logging.ERROR)
    settings = SettingsStore(folders.data, configured, commanded_by(chosen))
    tell(settings.problems[len(configured.problems) :], logging.WARNING)
    if not settings.writable:
        log.error("%s cannot be written: what is set will not be kept.", folders.data)
        if must_be_right(chosen):
            return CANNOT_WRITE
    unpacking.remove_left_behind(unpacking.own_copy())
    return show(folders, settings, chosen, at_end)


def show(
    folders: Folders, settings: SettingsStore, chosen: argparse.Namespace, at_end: ExitStack
) -> int:
    """Show the window until it is closed."""
    from kiosk.app import Glass, Kiosk, application
    from kiosk.command_line.behind_the_door import USAGE_FILE, demo_pin, services_of
    from kiosk.command_line.monitored import monitored
    from kiosk.ui.supervised import supervised
    from kiosk.usage.store import UsageStore

    application(partial(leave, at_end))
    counts = UsageStore(folders.data / USAGE_FILE, SystemClock())
    services = services_of(folders, settings, counts, chosen)
    library = services.library_for(settings.settings.country)
    windowed = chosen.windowed or chosen.size is not None
    chosen_size = chosen.size or ((1280, 800) if windowed else None)
    glass = Glass(chosen_size, chosen.inches, windowed)
    kiosk = Kiosk(library, settings.settings, glass, services=services)
    if chosen.demo:
        log.info("This is the demo: nothing is kept when it closes.")
        print(f"The demo's PIN is {demo_pin(services)}", flush=True)
    with supervised(kiosk.window, os.environ):
        kiosk.show(windowed)
        gc.freeze()
        gc.enable()
        services.audit.write(AuditEvent.STARTUP, version=__version__)
        with monitored(settings, library, folders):
            code = kiosk.app.exec()
    tell(library.problems(), logging.WARNING)
    services.audit.write(AuditEvent.SHUTDOWN, reason="closed")
    kiosk.close()
    counts.close()
    return FINE if code == 0 else FAILED


def leave(at_end: ExitStack, code: int) -> None:
    """End the program from where no exception can pass: a fatal message of Qt."""
    at_end.close()
    os._exit(code)


def tell(problems: Iterable[object], level: int) -> None:
    """Log each problem."""
    for problem in problems:
        log.log(level, "%s", problem)
