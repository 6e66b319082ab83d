"""What the staff area needs, made for one run: settings, PIN, audit log, other countries."""

from __future__ import annotations

import argparse
import secrets
import threading

from kiosk import paths
from kiosk.clock import SystemClock
from kiosk.command_line.folders import Folders
from kiosk.content.kinds import Region
from kiosk.content.library import Library
from kiosk.content.load import FileLibrary
from kiosk.settings.store import SettingsStore
from kiosk.staff.audit import AuditLog
from kiosk.staff.pin import PinKeeper
from kiosk.staff.pin_rules import weakness
from kiosk.ui.staff.ports import Services, shuffled
from kiosk.usage.store import UsageStore

USAGE_FILE = "usage.db"
IN_ORDER = "1234567890"
DEMO_PIN_S = 1.5


def services_of(
    folders: Folders, settings: SettingsStore, counts: UsageStore, chosen: argparse.Namespace
) -> Services:
    """Join what lies in the data folder; nothing here touches the glass."""
    clock = SystemClock()
    audit = AuditLog(folders.logs, clock)
    shuffle = settings.settings.pin_shuffle

    def library_for(country: Region) -> Library:
        region = None if country is Region.ALL else str(country)
        return FileLibrary(chosen.content or paths.content(), folders.overlay, region)

    return Services(
        store=settings,
        keeper=PinKeeper(folders.data, clock, audit, shown=lambda: settings.settings.team_number),
        audit=audit,
        library_for=library_for,
        usage=counts if settings.settings.usage else None,
        folder=folders.data,
        order=shuffled if shuffle else lambda: IN_ORDER,
    )


def demo_pin(services: Services) -> str:
    """Return a PIN that will open the demo in a moment: it is set beside the start, and after it.

    Hashing it takes a core a while, and the first frame wants both.
    """
    pin = ""
    while not pin or weakness(pin):
        pin = f"{secrets.randbelow(1_000_000):06}"
    later = threading.Timer(DEMO_PIN_S, services.keeper.set_pin, args=(pin,))
    later.daemon = True
    later.start()
    return pin
