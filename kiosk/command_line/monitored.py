"""A monitored run: where the setting ``metrics_file`` names a file, it is written."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk import __version__
from kiosk.clock import SystemClock
from kiosk.command_line.folders import Folders
from kiosk.content.library import Library
from kiosk.settings.store import SettingsStore


@contextmanager
def monitored(settings: SettingsStore, library: Library, folders: Folders) -> Iterator[None]:
    """Write the file while open. Needs an event loop."""
    path = settings.settings.metrics_file
    if not path:
        yield
        return
    from PySide6.QtCore import qVersion

    from kiosk.monitoring.monitor import Gauges, Identity, Monitor
    from kiosk.monitoring.pin_failures import PinFailures
    from kiosk.ui.monitoring_timer import MonitoringTimer

    identity = Identity(__version__, library.version, qVersion() or "", library.released)
    gauges = Gauges(lambda: settings.writable, PinFailures(folders.logs).count)
    monitor = Monitor(Path(path), folders.data, identity, gauges, SystemClock())
    timer = MonitoringTimer(monitor.write)
    try:
        yield
    finally:
        timer.close()
        monitor.close()
